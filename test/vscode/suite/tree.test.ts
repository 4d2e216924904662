// The tree: what is in it, where it leads, and that it follows the text and the cursor.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, okr, once, open, rangeOf } from './editor.ts';
import { noRow, row } from './rows.ts';

describe('tree', () => {
  afterEach(closeAll);

  it('shows objective, key results and initiatives of all files', async () => {
    const objective = await row('Shops recommend us to other shops');
    const { tree } = await okr();
    const [tickets] = await tree.getChildren(objective);
    assert.equal(tickets?.item.label, 'Cut refund questions from 120 to 30 a month');
    assert.match(tickets?.item.description ?? '', /50%.*120 → 75 → 30.*bo/);
    const [first] = await tree.getChildren(tickets);
    assert.equal(first?.item.label, 'Study the ten commonest questions');
    assert.equal(first?.item.state, 'done');
    assert.equal((await tree.getChildren(await row('让小店愿意把我们介绍给同行'))).length, 2);
  });

  it('has tooltips equal to the hover', async () => {
    const { tree } = await okr();
    const tickets = await row('Cut refund questions from 120 to 30 a month');
    const token = new vscode.CancellationTokenSource().token;
    const item = await tree.resolveTreeItem(tree.getTreeItem(tickets), tickets, token);
    const { document } = await open('growth.okr.yaml');
    const position = rangeOf(document, 'Cut refund questions').start;
    const [hover] = await vscode.commands.executeCommand<[vscode.Hover]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    assert.equal(
      (item.tooltip as vscode.MarkdownString).value,
      (hover.contents[0] as vscode.MarkdownString).value,
    );
  });

  it('leads to the line of a row', async () => {
    await vscode.commands.executeCommand('okr.tree.open', await row('Weekly sign-ups from recommendations'));
    const editor = vscode.window.activeTextEditor as vscode.TextEditor;
    assert.equal(editor.document.getText(editor.selection), 'Weekly sign-ups from recommendations');
  });

  it('is live while one types', async () => {
    const editor = await open('growth.okr.yaml');
    const before = await row('Cut refund questions from 120 to 30 a month');
    await editor.edit(edit => edit.replace(rangeOf(editor.document, 'value: 75'), 'value: 48'));
    const { tree } = await okr();
    await once(
      tree.onDidChangeTreeData,
      () => before.item.description,
      description => /80%/.test(description),
    );
    assert.equal(await row('Cut refund questions from 120 to 30 a month'), before, 'the row lives on');
  });

  it('follows the cursor', async () => {
    await vscode.commands.executeCommand('okr.tree.focus');
    const { view } = await okr();
    const editor = await open('growth.okr.yaml');
    const position = rangeOf(editor.document, 'Weekly sign-ups from').start;
    editor.selection = new vscode.Selection(position, position);
    const selected = await once(
      view.onDidChangeSelection,
      () => view.selection[0],
      at => at?.item.label === 'Weekly sign-ups from recommendations',
    );
    assert.equal(selected?.item.label, 'Weekly sign-ups from recommendations');
  });

  it('shows a new file, and forgets a deleted one', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
    const uri = vscode.Uri.joinPath(folder, 'new.okr.yaml');
    await vscode.workspace.fs.writeFile(
      uri,
      new TextEncoder().encode('objectives:\n  - title: A brand new aim\n'),
    );
    await row('A brand new aim');
    await vscode.workspace.fs.delete(uri);
    await noRow('A brand new aim');
  });
});
