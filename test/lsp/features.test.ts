// Hover, completion, fixes, outline and folding over the real protocol.

import { expect, test } from 'vitest';
import type {
  CodeAction,
  CompletionList,
  DocumentSymbol,
  FoldingRange,
  Hover,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect } from '../support/lsp.ts';
import { trials as text } from '../support/trials.ts';

test('hover on a title tells how far the result is', async () => {
  await using session = await connect();
  const uri = session.open('trials.okr.yaml', text);
  const position = { line: 7, character: 20 };
  const hover = await session.client.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position,
  });
  expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('60%') });
  expect(hover.range).toEqual({ start: { line: 7, character: 15 }, end: { line: 7, character: 50 } });
});

test('completion of a type says what each is for, and asks nothing of clients without snippets', async () => {
  const typing = text.replace('        baseline: 20%', '        type: \n        baseline: 20%');
  const position = { line: 16, character: 14 };
  const ask = async (capabilities?: object) => {
    await using session = await connect(capabilities ? { capabilities } : {});
    const uri = session.open('trials.okr.yaml', typing);
    return await session.client.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
  };
  const rich = await ask();
  expect(rich.items.map(({ label }) => label)).toEqual(
    expect.arrayContaining(['increase', 'decrease', 'reach', 'maintain', 'milestone', 'baseline']),
  );
  const plain = await ask({});
  for (const { insertTextFormat, textEdit } of plain.items) {
    expect(insertTextFormat).toBe(1);
    expect((textEdit as TextEdit).newText).not.toMatch(/\$\{?\d/);
  }
});

test('a fix carries its edit, and fix-all mends what is safe', async () => {
  await using session = await connect();
  const uri = session.open('trials.okr.yaml', text);
  const range = { start: { line: 18, character: 8 }, end: { line: 18, character: 15 } };
  const ask = (only?: string[]) =>
    session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only }) },
    });
  const apply = (action: CodeAction | undefined) => {
    const changes = (action?.edit?.documentChanges ?? []) as TextDocumentEdit[];
    expect(changes.map(({ textDocument }) => textDocument)).toEqual([{ uri, version: 1 }]);
    const edits = changes.flatMap(({ edits }) => edits as TextEdit[]);
    return TextDocument.applyEdits(TextDocument.create(uri, 'okr', 1, text), edits);
  };

  const [quick] = await ask(['quickfix']);
  expect(quick).toMatchObject({ isPreferred: true, diagnostics: [{ code: 'full-width-punctuation' }] });
  expect(apply(quick)).toBe(text.replace('owner：bo', 'owner: bo'));
  const [all, ...others] = await ask(['source.fixAll']);
  expect(all?.kind).toBe('source.fixAll.okr');
  expect(others).toEqual([]);
  expect(apply(all)).toBe(text.replace('owner：bo', 'owner: bo'));
});

test('the outline nests objectives, key results and initiatives, in a broken file too', async () => {
  await using session = await connect();
  const uri = session.open('trials.okr.yaml', text);
  const names = ({ name, children = [] }: DocumentSymbol): unknown =>
    children.length > 0 ? [name, ...children.map(names)] : name;
  const outline = await session.client.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: { uri },
  });
  expect(outline.map(names)).toEqual([
    [
      'Trials turn into teams',
      ['Weekly trial sign-ups from 40 to 60', 'Shorter form'],
      'Share of trials that invite a colleague',
    ],
  ]);
});

test('objectives and lists fold', async () => {
  await using session = await connect();
  const uri = session.open('trials.okr.yaml', text);
  const folds = await session.client.sendRequest<FoldingRange[]>('textDocument/foldingRange', {
    textDocument: { uri },
  });
  const lines = folds.map(({ startLine, endLine }) => [startLine, endLine]);
  expect(lines).toEqual(
    expect.arrayContaining([
      [2, 18],
      [3, 18],
      [5, 18],
      [6, 14],
      [15, 18],
    ]),
  );
});

test('places outside the text and unknown files get an answer', async () => {
  await using session = await connect();
  const uri = session.open('trials.okr.yaml', text);
  const far = { line: 9999, character: 9999 };
  for (const where of [uri, 'file:///okrs/none.okr.yaml']) {
    for (const method of [
      'textDocument/hover',
      'textDocument/completion',
      'textDocument/documentSymbol',
      'textDocument/foldingRange',
    ]) {
      await expect(
        session.client.sendRequest(method, { textDocument: { uri: where }, position: far }),
      ).resolves.toBeDefined();
    }
    const context = { diagnostics: [] };
    await expect(
      session.client.sendRequest('textDocument/codeAction', {
        textDocument: { uri: where },
        range: { start: far, end: far },
        context,
      }),
    ).resolves.toBeDefined();
  }
});
