// Formatting over the real protocol: a document, a selection, and what was just typed.
import { describe, expect, test } from 'vitest';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Editor, editing } from '../support/editor.ts';
import { connect } from '../support/lsp.ts';

const untidy = `
  ── a.okr.yaml
  objectives:
      - title:  Win   # 😀
        key_results:
        -   {title: A,target: 3}


        - title:   B
`;
const formatted = (step: string) =>
  `── a.okr.yaml\nobjectives:\n${step}- title: Win   # 😀\n${step}  key_results:\n${step}${step}  - { title: A, target: 3 }\n\n${step}${step}  - title: B\n`;

const format = (editor: Editor, options: object = { tabSize: 2, insertSpaces: true }) =>
  editor.ask<TextEdit[]>('textDocument/formatting', { options });
const after = (editor: Editor, edits: readonly TextEdit[]) =>
  editor.after({ changes: { [editor.uri]: [...edits] } });

describe('a document', () => {
  test.each<[options: object, step: string]>([
    [{ tabSize: 2, insertSpaces: true }, '  '],
    [{ tabSize: 4, insertSpaces: true }, '    '],
    [{ tabSize: 8, insertSpaces: true }, '    '],
    [{ tabSize: 8, insertSpaces: false }, '  '],
    [{ tabSize: 2, insertSpaces: true, trimFinalNewlines: true, insertFinalNewline: false }, '  '],
  ])('is laid out with %j', async (options, step) => {
    await using editor = await editing(untidy);
    expect(after(editor, await format(editor, options))).toBe(formatted(step));
  });

  test('that is laid out, or cannot be read for sure, is left as it is', async () => {
    await using editor = await editing(untidy);
    editor.session.change(editor.uri, formatted('  ').replace(/^.*\n/, ''), 4);
    expect(await format(editor)).toEqual([]);
    editor.session.change(editor.uri, 'objectives:\n      - title: [{ *a', 5);
    expect(await format(editor)).toEqual([]);
  });
});

test('a selection is laid out, and what is around it stays', async () => {
  await using editor = await editing(untidy);
  const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 30 } };
  const edits = await editor.ask<TextEdit[]>('textDocument/rangeFormatting', {
    range,
    options: { tabSize: 2, insertSpaces: true },
  });
  expect(edits.length).toBeGreaterThan(0);
  expect(edits.every(edit => edit.range.start.line === 3 && edit.range.end.line === 3)).toBe(true);
  expect(after(editor, edits)).toContain('- { title: A, target: 3 }');
});

describe('while typing', () => {
  const typed = (editor: Editor, ch: string, more = {}) =>
    editor.ask<TextEdit[] | null>('textDocument/onTypeFormatting', {
      ch,
      options: { tabSize: 2, insertSpaces: true },
      ...more,
    });
  const list = '\n  ── a.okr.yaml\n  objectives:\n    - title: Win\n      key_results:\n  █\n';

  test('the line that was just begun goes to its column', async () => {
    await using editor = await editing(list);
    const edits = (await typed(editor, '\n')) ?? [];
    expect(after(editor, edits)).toMatch(/key_results:\n {6}\n/);
  });

  test('any other sign does nothing', async () => {
    await using editor = await editing(list);
    expect(await typed(editor, 'x')).toBeNull();
  });
});

test.each<[method: string, more: object]>([
  ['formatting', {}],
  ['rangeFormatting', { range: { start: { line: 9, character: 9 }, end: { line: 999, character: 0 } } }],
  ['onTypeFormatting', { ch: '\n', position: { line: 99, character: 99 } }],
])('%s of an unknown file, and beyond the end', async (name, more) => {
  await using editor = await editing(untidy);
  const question = { options: { tabSize: 2, insertSpaces: true }, ...more };
  const textDocument = { uri: editor.uriOf('none.okr.yaml') };
  expect(await editor.ask(`textDocument/${name}`, { ...question, textDocument })).toBeNull();
  for (const text of ['', '\uFEFF', 'objectives:\r\n\t- title: "A']) {
    editor.session.change(editor.uri, text, 4);
    expect(await editor.ask(`textDocument/${name}`, question)).toEqual(expect.any(Array));
  }
});

test('keys are brought into order once the setting asks for it', async () => {
  await using session = await connect({ settings: () => ({ format: { sortKeys: true } }) });
  const untold = 'objectives:\n  - title: Trials turn into teams\ncycle: 2026-Q1\n';
  const uri = session.open('order.okr.yaml', untold);
  const edits = await session.client.sendRequest<TextEdit[]>('textDocument/formatting', {
    textDocument: { uri },
    options: { tabSize: 2, insertSpaces: true },
  });
  const text = TextDocument.create(uri, 'okr', 1, untold);
  expect(TextDocument.applyEdits(text, edits)).toBe(
    'cycle: 2026-Q1\nobjectives:\n  - title: Trials turn into teams\n',
  );
});
