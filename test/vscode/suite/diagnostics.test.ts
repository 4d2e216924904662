// Findings in the editor: at their places, gone when mended, gone with the file.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, diagnostics, open, rangeOf, ruleOf } from './editor.ts';

describe('diagnostics', () => {
  afterEach(closeAll);

  it('shows the mistakes of the example where they are', async () => {
    const { document } = await open('examples/mistakes.okr.yaml');
    const found = await diagnostics(document.uri, all => all.length > 0);
    const promised = [...document.getText().matchAll(/^ *# ([a-z-]+): /gm)].map(match => match[1]);
    assert.deepEqual(new Set(found.map(ruleOf)), new Set(promised));
    const target = found.find(one => ruleOf(one) === 'missing-target') as vscode.Diagnostic;
    assert.match(target.message, /No target/);
    const above =
      document.lineAt(target.range.start.line - 1).text +
      document.lineAt(target.range.start.line - 2).text +
      document.lineAt(target.range.start.line - 3).text;
    assert.match(above, /# missing-target/);
  });

  it('clears a finding that is fixed, through the quick fix of the editor', async () => {
    const { document } = await open('team.okr.yaml');
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'owner：dana\n');
    await vscode.workspace.applyEdit(edit);
    await diagnostics(document.uri, all => all.some(one => ruleOf(one) === 'full-width-punctuation'));

    const at = rangeOf(document, '：');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      at,
      vscode.CodeActionKind.QuickFix.value,
    );
    const fix = actions.find(({ isPreferred }) => isPreferred);
    assert.ok(fix?.edit, 'there is a preferred fix');
    await vscode.workspace.applyEdit(fix.edit);

    assert.equal(document.lineAt(0).text, 'owner: dana');
    await diagnostics(document.uri, all =>
      all.every(one => ruleOf(one) !== 'full-width-punctuation' && ruleOf(one) !== 'missing-owner'),
    );
  });

  it('forgets a file that is deleted, and one that is no OKR file any more', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
    const text = new TextEncoder().encode('objectives:\n  - title: A\n');
    for (const leave of [
      (uri: vscode.Uri) => vscode.workspace.fs.delete(uri),
      (uri: vscode.Uri) =>
        vscode.workspace.fs.rename(uri, vscode.Uri.joinPath(folder, 'notes.yaml'), { overwrite: true }),
    ]) {
      const uri = vscode.Uri.joinPath(folder, 'fleeting.okr.yaml');
      await vscode.workspace.fs.writeFile(uri, text);
      // As a person does: what an extension opens, the editor keeps for minutes after it is closed.
      await vscode.commands.executeCommand('vscode.open', uri);
      await diagnostics(uri, all => all.length > 0);
      await leave(uri);
      await closeAll();
      await diagnostics(uri, all => all.length === 0);
    }
  });
});
