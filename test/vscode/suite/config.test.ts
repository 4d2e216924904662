// okr.config.yaml in the editor: it has its own language, helps with itself, and counts for the files beside it.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, diagnostics, open, ruleOf } from './editor.ts';

describe('okr.config.yaml', () => {
  const uriOf = (name: string) =>
    vscode.Uri.joinPath(vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri, name);

  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(uriOf('configured'), { recursive: true });
  });

  it('is completed, explained and checked, and silences a rule beside it', async () => {
    const write = (name: string, text: string) =>
      vscode.workspace.fs.writeFile(uriOf(`configured/${name}`), new TextEncoder().encode(text));
    await write('a.okr.yaml', 'cycle: 2026-Q1\nobjectives:\n  - title: Customers find help by themselves\n');
    await write('okr.config.yaml', 'rules:\n  missing-owner: error\n  no-such: off\n');

    const { document: okrs } = await open('configured/a.okr.yaml');
    const owner = (all: readonly vscode.Diagnostic[]) => all.find(one => ruleOf(one) === 'missing-owner');
    await diagnostics(okrs.uri, all => owner(all)?.severity === vscode.DiagnosticSeverity.Error);

    const { document } = await open('configured/okr.config.yaml');
    assert.equal(document.languageId, 'okr-config');
    const [own] = await diagnostics(document.uri, all => all.length > 0);
    assert.equal(own?.code, 'configuration');

    const at = (word: string) => document.positionAt(document.getText().indexOf(word) + word.length);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      at('missing-owner: er'),
    );
    assert.ok(items.some(({ label }) => label === 'warning'));
    const [hover] = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      at('missing-'),
    );
    const [said] = hover?.contents ?? [];
    assert.match((said as vscode.MarkdownString | undefined)?.value ?? '', /\*\*missing-owner\*\*/);

    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, document.lineAt(1).range, '  missing-owner: off');
    await vscode.workspace.applyEdit(edit);
    await diagnostics(okrs.uri, all => owner(all) === undefined);
  });
});
