// okr.config.yaml over the real protocol: it counts for the files below it, is followed, and is helped with itself.
import { expect, test } from 'vitest';
import {
  type CodeAction,
  type CompletionList,
  type DocumentSymbol,
  type Hover,
  SymbolTag,
  type TextDocumentEdit,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { TreeItem } from '../../server/src/lsp/protocol.ts';
import { connect, pushCapabilities, root, type Session } from '../support/lsp.ts';

/** Says nothing of who answers for it, which is a warning. */
const ownerless = `cycle: 2026-Q1
objectives:
  - title: Customers find help before they ask for it
    key_results:
      - { title: Answers found in the handbook, type: increase, baseline: 40%, target: 65%, current: 56% }
      - { title: Open questions, type: decrease, baseline: 120, target: 30, unit: questions, current: 70 }
`;

const codes = async (session: Session, uri: string) =>
  (await session.diagnostics(uri)).map(({ code, severity }) => [code, severity]);

/** A watched file has changed on disk. */
async function onDisk(session: Session, name: string, text: string | undefined): Promise<void> {
  const uri = `${root}/${name}`;
  if (text === undefined) session.files.texts.delete(uri);
  else session.files.texts.set(uri, text);
  await session.client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri, type: text === undefined ? 3 : 2 }],
  });
}

/** What `act` makes the server ask for: that diagnostics are pulled again. */
async function refreshed(session: Session, act: () => unknown): Promise<void> {
  const asked = new Promise<void>(resolve =>
    session.client.onRequest('workspace/diagnostic/refresh', () => {
      resolve();
      return null;
    }),
  );
  await act();
  await asked;
}

test('the nearest file counts from the first answer on, also one above the workspace', async () => {
  await using session = await connect({
    files: {
      'okr.config.yaml': 'rules: { missing-owner: error }\n',
      'deep/okr.config.yml': 'rules: { missing-owner: off }\n',
    },
  });
  session.files.texts.set('file:///okr.config.yaml', 'preset: early-stage\n');
  expect(await codes(session, session.open('a.okr.yaml', ownerless))).toEqual([['missing-owner', 1]]);
  session.change('file:///okrs/a.okr.yaml', '', 2);
  expect(await codes(session, session.open('deep/er/a.okr.yaml', ownerless))).toEqual([]);

  await using above = await connect();
  above.files.texts.set('file:///okr.config.yaml', 'rules: { missing-owner: hint }\n');
  expect(await codes(above, above.open('a.okr.yaml', ownerless))).toEqual([['missing-owner', 4]]);
});

test('the file comes over the settings of the editor', async () => {
  await using session = await connect({
    files: { 'okr.config.yaml': 'rules: { missing-owner: info }\n' },
    settings: () => ({ rules: { 'missing-owner': 'off' } }),
  });
  expect(await codes(session, session.open('a.okr.yaml', ownerless))).toEqual([['missing-owner', 3]]);
});

test('what changes on disk is taken up, and asked for again', async () => {
  await using session = await connect({ files: { 'okr.config.yaml': '' } });
  const uri = session.open('a.okr.yaml', ownerless);
  expect(await codes(session, uri)).toEqual([['missing-owner', 2]]);
  await refreshed(session, () => onDisk(session, 'okr.config.yaml', 'rules: { missing-owner: off }\n'));
  expect(await codes(session, uri)).toEqual([]);
  await refreshed(session, () => onDisk(session, 'okr.config.yaml', undefined));
  expect(await codes(session, uri)).toEqual([['missing-owner', 2]]);
});

test('an open configuration beats the disk until it is closed', async () => {
  await using session = await connect({ files: { 'okr.config.yaml': 'rules: { missing-owner: hint }\n' } });
  const uri = session.open('a.okr.yaml', ownerless);
  expect(await codes(session, uri)).toEqual([['missing-owner', 4]]);
  const config = session.open('okr.config.yaml', 'rules: { missing-owner: error }\n');
  expect(await codes(session, uri)).toEqual([['missing-owner', 1]]);
  await refreshed(session, () => session.change(config, 'rules: { missing-owner: off }\n', 2));
  expect(await codes(session, uri)).toEqual([]);
  await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: config } });
  expect(await codes(session, uri)).toEqual([['missing-owner', 4]]);
});

test('nothing is asked for when only a comment changes', async () => {
  await using session = await connect();
  const config = session.open('okr.config.yaml', 'preset: strict\n');
  const uri = session.open('a.okr.yaml', ownerless);
  const report = await session.pull(uri);
  session.change(config, '# ours\npreset: strict\n', 2);
  expect(await session.pull(uri, report.resultId)).toMatchObject({ kind: 'unchanged' });
});

test('its own mistakes are diagnosed, pulled', async () => {
  await using session = await connect({ locale: 'zh-cn' });
  const uri = session.open('okr.config.yaml', 'rules:\n  missing-onwer: off\n');
  expect(await session.diagnostics(uri)).toMatchObject([
    {
      code: 'configuration',
      source: 'okr',
      severity: 2,
      range: { start: { line: 1, character: 2 }, end: { line: 1, character: 15 } },
      message: '没有“missing-onwer”这条规则，是不是“missing-owner”？',
    },
  ]);
});

test('and pushed, together with what it changes elsewhere', async () => {
  await using session = await connect({ capabilities: pushCapabilities });
  const uri = `${root}/a.okr.yaml`;
  const first = session.nextPush(uri);
  session.open('a.okr.yaml', ownerless);
  expect((await first).diagnostics).toHaveLength(1);
  const [again, own] = [session.nextPush(uri), session.nextPush(`${root}/okr.config.yaml`)];
  session.open('okr.config.yaml', 'rules: { missing-owner: off }\npreset: loud\n', 7);
  expect((await again).diagnostics).toEqual([]);
  expect(await own).toMatchObject({ version: 7, diagnostics: [{ code: 'configuration' }] });
});

test('a mistyped rule is put right by a quick fix', async () => {
  await using session = await connect();
  const text = 'rules:\n  missing-onwer: off\n';
  const uri = session.open('okr.config.yaml', text);
  const [action] = await session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 1, character: 4 }, end: { line: 1, character: 4 } },
    context: { diagnostics: [] },
  });
  expect(action?.title).toBe('Change it to “missing-owner”');
  const { changes, documentChanges: [change] = [] } = action?.edit ?? {};
  const edits = changes?.[uri] ?? (change as TextDocumentEdit | undefined)?.edits;
  const document = TextDocument.create(uri, 'okr-config', 1, text);
  expect(TextDocument.applyEdits(document, edits as TextEdit[])).toBe('rules:\n  missing-owner: off\n');
});

test('completion and hover', async () => {
  await using session = await connect();
  const uri = session.open('okr.config.yaml', 'preset: \nrules:\n  off-pace: error\n');
  const ask = <R>(method: string, line: number, character: number) =>
    session.client.sendRequest<R>(method, { textDocument: { uri }, position: { line, character } });
  const { items } = await ask<CompletionList>('textDocument/completion', 0, 8);
  expect(items.map(({ label }) => label)).toEqual(['standard', 'strict', 'early-stage']);
  const hover = await ask<Hover>('textDocument/hover', 2, 5);
  expect(hover).toMatchObject({
    contents: { kind: 'markdown', value: expect.stringContaining('**off-pace**') },
    range: { start: { line: 2, character: 2 }, end: { line: 2, character: 10 } },
  });
});

test('its outline, its folds and its layout', async () => {
  await using session = await connect();
  const text = 'preset:   strict\nrules:\n    missing-unit: off\n    off-pace:  hint\n';
  const textDocument = { uri: session.open('okr.config.yaml', text) };
  const ask = <T>(method: string, params = {}) =>
    session.client.sendRequest<T>(`textDocument/${method}`, { textDocument, ...params });
  const symbols = await ask<DocumentSymbol[]>('documentSymbol');
  expect(symbols.map(({ name, detail }) => [name, detail])).toEqual([
    ['preset', 'strict'],
    ['rules', ''],
  ]);
  expect(symbols[1]?.children?.map(({ name, tags = [] }) => [name, tags])).toEqual([
    ['missing-unit', [SymbolTag.Deprecated]],
    ['off-pace', []],
  ]);
  expect(await ask('foldingRange')).toEqual([{ startLine: 1, endLine: 3 }]);
  const options = { tabSize: 2, insertSpaces: true };
  const edits = await ask<TextEdit[]>('formatting', { options });
  expect(TextDocument.applyEdits(TextDocument.create('', '', 1, text), edits)).toBe(
    'preset: strict\nrules:\n  missing-unit: off\n  off-pace: hint\n',
  );
  const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  expect(await ask('rangeFormatting', { options, range })).toEqual([
    { range: { start: { line: 0, character: 7 }, end: { line: 0, character: 10 } }, newText: ' ' },
  ]);
});

test('what only OKR files have is answered with nothing', async () => {
  await using session = await connect();
  const uri = session.open('okr.config.yaml', 'preset: strict\n');
  for (const method of ['definition', 'documentLink', 'codeLens'])
    expect(
      await session.client.sendRequest(`textDocument/${method}`, {
        textDocument: { uri },
        position: { line: 0, character: 9 },
      }),
    ).toBeNull();
});

test('files that it leaves alone are not in the tree and have no findings', async () => {
  await using session = await connect({
    files: {
      'okr.config.yaml': 'ignore: [archive]\n',
      'archive/old.okr.yaml': ownerless,
      'new.okr.yaml': ownerless,
    },
    initializationOptions: { tree: true },
  });
  await session.notified('okr/changed');
  const tree = await session.client.sendRequest<TreeItem[]>('okr/tree', {});
  expect(tree.map(({ uri }) => uri)).toEqual([`${root}/new.okr.yaml`]);
  expect(await codes(session, session.open('archive/old.okr.yaml', ownerless))).toEqual([]);
});

test('the people that it names are offered as owners', async () => {
  await using session = await connect({
    files: { 'okr.config.yaml': 'people: [{ id: dana, name: Dana Li }]\n' },
  });
  const uri = session.open('a.okr.yaml', 'owner: \nobjectives:\n');
  await session.pull(uri);
  const { items } = await session.client.sendRequest<CompletionList>('textDocument/completion', {
    textDocument: { uri },
    position: { line: 0, character: 7 },
  });
  expect(items[0]).toMatchObject({ label: 'dana', detail: 'Dana Li' });
});
