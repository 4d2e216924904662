// "Explain This Statement" in the editor: a peek under the title, from the cursor, the selection and the tree.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, once, open, rangeOf } from './editor.ts';
import { row } from './rows.ts';

describe('explain', () => {
  afterEach(closeAll);

  /** The text of the explanation once the peek shows one that is as wanted. */
  const explanation = (wanted: RegExp) =>
    once(
      vscode.workspace.onDidOpenTextDocument,
      () => vscode.workspace.textDocuments.find(isExplanation(wanted))?.getText() ?? '',
      text => text !== '',
    );
  const isExplanation = (wanted: RegExp) => (document: vscode.TextDocument) =>
    document.uri.scheme === 'okr-explain' && wanted.test(document.getText());

  it('explains the title that the cursor is in', async () => {
    const editor = await open('growth.okr.yaml');
    const { start } = rangeOf(editor.document, 'refund questions from 120');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('okr.explain');
    const text = await explanation(/^Cut refund questions/);
    assert.match(text, /Reads as: decrease from 120 to 30/);
    assert.match(text, /T ✓ Time-bound/);
  });

  it('explains selected words', async () => {
    const editor = await open('growth.okr.yaml');
    const { start, end } = rangeOf(editor.document, 'Weekly sign-ups from recommendations');
    editor.selection = new vscode.Selection(start.translate(0, 7), end);
    await vscode.commands.executeCommand('okr.explain');
    assert.match(await explanation(/^sign-ups from recommendations/), /S . Specific/);
  });

  it('explains a row of the tree', async () => {
    await vscode.commands.executeCommand('okr.explain', await row('Shops recommend us to other shops'));
    assert.match(await explanation(/^Shops recommend us/), /S ✓ Specific.*\n.*M ✗ Measurable/);
  });
});
