// The tree by alignment: what serves what, over files, and back to files.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, okr, once, open, rangeOf } from './editor.ts';
import { noRow, row } from './rows.ts';

const company = `level: company
objectives:
  - { id: ours, title: Every town has a shop of ours }
`;
const south = `level: team
objectives:
  - { id: warm, title: The south knows us, aligns_to: top#ours }
  - { id: idle, title: We have time to think }
`;

describe('the tree by alignment', () => {
  const folder = () => vscode.workspace.workspaceFolders?.[0]?.uri as vscode.Uri;
  const at = (name: string) => vscode.Uri.joinPath(folder(), name);
  const write = (name: string, text: string) =>
    vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));

  before(async () => {
    await write('top.okr.yaml', company);
    await write('south.okr.yaml', south);
    await row('The south knows us');
    await vscode.commands.executeCommand('okr.tree.byAlignment');
  });

  after(async () => {
    await vscode.commands.executeCommand('okr.tree.byFile');
    await closeAll();
    await vscode.workspace.fs.delete(at('top.okr.yaml'));
    await vscode.workspace.fs.delete(at('south.okr.yaml'));
    // One that nobody has opened: the editor keeps the other a while longer.
    await noRow('Every town has a shop of ours');
  });

  it('has an objective below what it serves in another file', async () => {
    const south = await row('The south knows us');
    assert.equal(south.parent?.item.label, 'Every town has a shop of ours');
    assert.equal(south.parent?.parent, undefined);
    assert.match(south.item.description, /south/);
  });

  it('has what serves nothing below a last row, which opens nothing and says what it is', async () => {
    const { tree } = await okr();
    const idle = await row('We have time to think');
    const last = (await tree.getChildren()).at(-1);
    assert.equal(idle.parent, last);
    assert.equal(last?.item.label, 'Not aligned');
    const item = tree.getTreeItem(last);
    assert.equal(item.command, undefined);
    const token = new vscode.CancellationTokenSource().token;
    assert.match(`${(await tree.resolveTreeItem(item, last, token)).tooltip}`, /^Not aligned, \d+$/);
  });

  it('is live while one types', async () => {
    const { tree } = await okr();
    await row('We have time to think');
    const editor = await open('south.okr.yaml');
    await editor.edit(edit =>
      edit.replace(rangeOf(editor.document, 'to think'), 'to think, aligns_to: top#ours'),
    );
    const ours = await row('Every town has a shop of ours');
    const labels = await once(
      tree.onDidChangeTreeData,
      () => ours.children?.map(({ item }) => item.label) ?? [],
      all => all.includes('We have time to think'),
    );
    assert.deepEqual(labels, ['The south knows us', 'We have time to think']);
  });

  it('follows the cursor to a row that is there', async () => {
    await vscode.commands.executeCommand('okr.tree.focus');
    const { view } = await okr();
    await row('The south knows us');
    const editor = await open('south.okr.yaml');
    const place = rangeOf(editor.document, 'The south knows us').start;
    editor.selection = new vscode.Selection(place, place);
    const selected = await once(
      view.onDidChangeSelection,
      () => view.selection[0],
      at => at?.item.label === 'The south knows us',
    );
    assert.equal(selected?.parent?.item.label, 'Every town has a shop of ours');
  });

  it('leads back to files', async () => {
    await vscode.commands.executeCommand('okr.tree.byFile');
    const south = await row('The south knows us');
    assert.equal(south.parent?.item.thing, 'document');
  });
});
