// Hover, completion and outline as the editor shows them.
import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { closeAll, diagnostics, open, rangeOf, ruleOf } from './editor.ts';

describe('features', () => {
  afterEach(closeAll);

  const hoverText = async (document: vscode.TextDocument, text: string) => {
    const position = rangeOf(document, text).start.translate(0, 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    return hovers
      .flatMap(({ contents }) => contents.map(content => (content as vscode.MarkdownString).value))
      .join('\n');
  };

  it('tells the progress of a key result on its title', async () => {
    const { document } = await open('growth.okr.yaml');
    const text = await hoverText(document, 'Cut refund questions');
    assert.match(text, /50 ?%/);
    assert.match(text, /120 → .*75.* → 30/);
    assert.match(text, /bo/);
  });

  it('tells the progress of a Chinese key result', async () => {
    const { document } = await open('增长.okr.yaml');
    assert.match(await hoverText(document, '每月退款咨询'), /50 ?%/);
  });

  it('says what a field means', async () => {
    const { document } = await open('growth.okr.yaml');
    assert.match(await hoverText(document, 'baseline'), /start/i);
  });

  it('completes a type with the fields that it needs', async () => {
    const editor = await open('team.okr.yaml');
    const { document } = editor;
    await editor.edit(edit =>
      edit.insert(rangeOf(document, '        baseline: 40%').start, '        type: dec\n'),
    );
    await diagnostics(document.uri, all => all.some(one => ruleOf(one) === 'invalid-value'));
    const end = rangeOf(document, 'type: dec').end;
    editor.selection = new vscode.Selection(end, end);

    await accept('decrease', document, end);
    assert.match(document.getText(), /^ {8}type: decrease$/m);
    assert.equal(document.getText().match(/baseline:/g)?.length, 1, 'what is there is not asked for again');
  });

  it('has the outline: objectives, key results, initiatives', async () => {
    const { document } = await open('growth.okr.yaml');
    const [objective] = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    assert.equal(objective?.name, 'Shops recommend us to other shops');
    assert.deepEqual(
      objective?.children.map(({ name }) => name),
      ['Cut refund questions from 120 to 30 a month', 'Weekly sign-ups from recommendations'],
    );
    assert.equal(objective?.children[0]?.children[0]?.name, 'Study the ten commonest questions');
  });
});

/** Accepts a completion through the suggest widget: with its snippet and its further edits. */
async function accept(
  label: string,
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<void> {
  const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  const labels = items.map(({ label: own }) => (typeof own === 'string' ? own : own.label));
  assert.ok(labels.includes(label), `“${label}” is offered among ${labels.join(', ')}`);
  await vscode.commands.executeCommand('editor.action.triggerSuggest');
  await new Promise<void>(resolve => {
    // Nobody tells an extension that the widget is open; accepting does nothing until it is.
    const again = setInterval(() => vscode.commands.executeCommand('acceptSelectedSuggestion'), 100);
    const subscription = vscode.workspace.onDidChangeTextDocument(event => {
      if (event.document !== document || event.contentChanges.length === 0) return;
      clearInterval(again);
      subscription.dispose();
      resolve();
    });
  });
}
