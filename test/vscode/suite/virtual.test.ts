// A folder that is on no disk: its files come from another extension, and only the editor can reach them.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, diagnostics, rangeOf, ruleOf } from './editor.ts';
import { MemoryFiles } from './memory-files.ts';
import { noRow, row } from './rows.ts';

describe('a virtual workspace', () => {
  const folder = vscode.Uri.from({ scheme: MemoryFiles.scheme, path: '/okrs' });
  const at = (name: string) => vscode.Uri.joinPath(folder, name);
  let files: MemoryFiles;

  before(async () => {
    files = new MemoryFiles({
      '/okrs/head.okr.yaml':
        'id: head\ncycle: 2026-Q4\nobjectives:\n  - { id: win, title: Shops far away choose us, owner: dana }\n',
      '/okrs/teams/north.okr.yaml':
        'cycle: 2026-Q4\nobjectives:\n  - title: Shops in the north choose us\n    aligns_to: head#win\n    link: ../docs/plan.md\n',
      '/okrs/docs/plan.md': '# The plan\n',
      '/okrs/teams/west.okr.yaml': 'objectives:\n  - title: Shops in the west choose us\n',
      '/okrs/node_modules/x.okr.yaml': 'objectives:\n  - title: Nobody’s own\n',
    });
    const count = vscode.workspace.workspaceFolders?.length ?? 0;
    assert.ok(vscode.workspace.updateWorkspaceFolders(count, 0, { uri: folder, name: 'virtual' }));
    await row('Shops in the north choose us');
  });

  after(async () => {
    await closeAll();
    const index = vscode.workspace.workspaceFolders?.findIndex(({ uri }) => `${uri}` === `${folder}`) ?? -1;
    vscode.workspace.updateWorkspaceFolders(index, 1);
    // One that nobody has opened: the editor keeps the others a while longer.
    await noRow('Shops in the west choose us');
    files.dispose();
  });

  it('has its files in the tree', async () => {
    assert.equal((await row('Shops far away choose us')).item.uri, `${at('head.okr.yaml')}`);
    await noRow('Nobody’s own');
  });

  it('has findings in its files', async () => {
    const document = await vscode.workspace.openTextDocument(at('teams/north.okr.yaml'));
    await vscode.window.showTextDocument(document);
    const found = await diagnostics(document.uri, all => all.some(one => ruleOf(one) === 'missing-owner'));
    assert.ok(found.every(one => ruleOf(one) !== 'broken-reference'));
  });

  it('leads from a reference in one to its target in another', async () => {
    const document = await vscode.workspace.openTextDocument(at('teams/north.okr.yaml'));
    const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      rangeOf(document, 'head#win').start,
    );
    const [target] = places.map(place => ('targetUri' in place ? place.targetUri : place.uri));
    assert.equal(`${target}`, `${at('head.okr.yaml')}`);
  });

  it('has links to its other files', async () => {
    const document = await vscode.workspace.openTextDocument(at('teams/north.okr.yaml'));
    const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
      'vscode.executeLinkProvider',
      document.uri,
    );
    assert.deepEqual(
      links.map(({ target }) => `${target}`),
      [`${at('docs/plan.md')}`],
    );
  });

  it('is followed when one of its files changes', async () => {
    const text = 'objectives:\n  - title: Shops in the south choose us\n';
    await vscode.workspace.fs.writeFile(at('south.okr.yaml'), new TextEncoder().encode(text));
    await row('Shops in the south choose us');
    await vscode.workspace.fs.delete(at('south.okr.yaml'));
    await noRow('Shops in the south choose us');
  });
});
