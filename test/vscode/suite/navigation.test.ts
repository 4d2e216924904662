// From file to file in the editor: definitions, alignment, renames, and files that move.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, okr, open, rangeOf } from './editor.ts';

describe('navigation', () => {
  const place = async (name: string, text: string) => {
    await okr();
    const { document } = await open(name);
    return { document, position: rangeOf(document, text).end.translate(0, -1) };
  };
  /** The other files are read while the first is already open. */
  const until = async <T>(ask: () => Thenable<T>, wanted: (answer: T) => boolean): Promise<T> => {
    for (;;) {
      const answer = await ask();
      if (wanted(answer)) return answer;
    }
  };
  const linesIn = async (edit: vscode.WorkspaceEdit) => {
    const lines: string[] = [];
    for (const [uri, changes] of edit.entries()) {
      const document = await vscode.workspace.openTextDocument(uri);
      for (const { range, newText } of changes)
        lines.push(`${uri.path.split('/').at(-1)}: ${document.getText(range)} → ${newText}`);
    }
    return lines;
  };

  afterEach(closeAll);

  it('goes from a reference to its target in another file', async () => {
    const { document, position } = await place('examples/en/app.okr.yaml', 'product#two-point-oh');
    const [link] = await until(
      () =>
        vscode.commands.executeCommand<vscode.LocationLink[]>(
          'vscode.executeDefinitionProvider',
          document.uri,
          position,
        ),
      found => found.length > 0,
    );
    assert.match(String(link?.targetUri), /examples\/en\/product\.okr\.yaml$/);
    assert.equal(document.getText(link?.originSelectionRange), 'two-point-oh');
  });

  it('climbs the alignment as a hierarchy of types', async () => {
    const { document, position } = await place('examples/en/app.okr.yaml', 'id: daily-habit');
    const names = (command: string, ...about: unknown[]) =>
      vscode.commands.executeCommand<vscode.TypeHierarchyItem[]>(command, ...about);
    const [item] = await names('vscode.prepareTypeHierarchy', document.uri, position);
    const above = await until(
      () => names('vscode.provideSupertypes', item),
      found => found.length > 0,
    );
    assert.deepEqual(
      above.map(({ name }) => name),
      ['Version 2.0 is the shop and app that people enjoy using'],
    );
  });

  it('renames an id in all files', async () => {
    const { document, position } = await place('examples/en/product.okr.yaml', 'id: two-point-oh');
    const edit = await until(
      () =>
        vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          position,
          'two-point-one',
        ),
      found => found.size > 1,
    );
    assert.ok((await linesIn(edit)).includes('app.okr.yaml: two-point-oh → two-point-one'));
  });

  it('says why something cannot be renamed', async () => {
    const { document, position } = await place('growth.okr.yaml', 'Shops recommend us');
    await assert.rejects(
      async () => vscode.commands.executeCommand('vscode.prepareRename', document.uri, position),
      /Only an id, or a reference to one, can be renamed/,
    );
  });

  it('changes the paths to a file that moves', async () => {
    await okr();
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
    const at = (name: string) => vscode.Uri.joinPath(folder, 'moves', name);
    const write = (uri: vscode.Uri, text: string) =>
      vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await write(at('plan.md'), '# Plan\n');
    await write(at('b.okr.yaml'), 'objectives:\n  - title: B\n    link: plan.md#costs\n');
    try {
      const { document } = await open('moves/b.okr.yaml');
      const edit = new vscode.WorkspaceEdit();
      edit.renameFile(at('plan.md'), at('docs/the plan.md'));
      assert.ok(await vscode.workspace.applyEdit(edit));
      assert.match(document.getText(), /link: docs\/the%20plan\.md#costs\n/);
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(at(''), { recursive: true });
    }
  });
});
