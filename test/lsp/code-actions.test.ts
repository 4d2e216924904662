// Code actions over the real protocol: what is offered, with or without its edit, for the version that was looked at.
import { expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CodeActionOptions,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect, root, type Session, vscodeCapabilities } from '../support/lsp.ts';

const text = `cycle: 2026-Q1
owner: dana
objectives:
  - title: People come back to us
    key_results:
      - title: Raise the share of second orders from 31% to 45%
      - title: Shorten the response time
        type: decrease
        baseline: 24
        target: 8
`;
const onTitle = { line: 5, character: 20 };
const onTarget = { line: 9, character: 16 };

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };
const client = (codeAction: object, workspaceEdit = {}): ClientCapabilities => ({
  ...vscodeCapabilities,
  workspace: { ...vscodeCapabilities.workspace, workspaceEdit },
  textDocument: { ...vscodeCapabilities.textDocument, codeAction },
});
const modern = client(
  { ...literals, dataSupport: true, resolveSupport: { properties: ['edit'] } },
  { documentChanges: true },
);
const simple = client(literals);

const ask = (session: Session, uri: string, position: typeof onTitle, only?: string[]) =>
  session.client.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: position, end: position },
    context: { diagnostics: [], ...(only && { only }) },
  });
const resolve = (session: Session, action: CodeAction | undefined) =>
  session.client.sendRequest<CodeAction>('codeAction/resolve', action);
const at = (line: number, character: number) => ({ start: { line, character }, end: { line, character } });
const changesIn = ({ edit }: CodeAction) => edit?.documentChanges as TextDocumentEdit[] | undefined;
const called = (actions: readonly CodeAction[], title: RegExp) =>
  actions.find(action => title.test(action.title));

test('a refactoring is offered without its edit, and gets it when it is chosen', async () => {
  await using session = await connect({ capabilities: modern });
  const uri = session.open('a.okr.yaml', text, 7);
  const offered = await ask(session, uri, onTitle);
  const action = called(offered, /^Take the numbers/);
  expect(action).toMatchObject({ kind: 'refactor.rewrite', data: { uri, version: 7 } });
  expect(action?.edit).toBeUndefined();
  const [change] = changesIn(await resolve(session, action)) ?? [];
  expect(change?.textDocument).toEqual({ uri, version: 7 });
  const document = TextDocument.create(uri, 'okr', 7, text);
  expect(TextDocument.applyEdits(document, change?.edits as never)).toBe(
    text.replace('to 45%\n', 'to 45%\n        baseline: 31%\n        target: 45%\n'),
  );
});

test('of another version than was looked at there is no edit, nor of what is not open', async () => {
  await using session = await connect({ capabilities: modern });
  const uri = session.open('a.okr.yaml', text, 1);
  const action = called(await ask(session, uri, onTitle), /^Take the numbers/);
  session.change(uri, `# new\n${text}`, 2);
  expect((await resolve(session, action)).edit).toBeUndefined();
  for (const data of [
    undefined,
    null,
    3,
    { uri: 'file:///none.okr.yaml', id: 'x' },
    { ...(action?.data as object), id: 'x' },
  ])
    expect((await resolve(session, { title: 'x', data })).edit).toBeUndefined();
});

test('a client that cannot ask again gets every edit at once, without versions where it has none', async () => {
  await using session = await connect({ capabilities: simple });
  const uri = session.open('a.okr.yaml', text);
  const offered = await ask(session, uri, onTitle);
  expect(offered.length).toBeGreaterThan(3);
  for (const { edit, data } of offered) {
    expect(edit?.changes?.[uri]).not.toEqual([]);
    expect(edit?.documentChanges).toBeUndefined();
    expect(data).toBeUndefined();
  }
});

test('kinds: only what is asked for, and only kinds that are announced', async () => {
  await using session = await connect({ capabilities: modern });
  const uri = session.open('a.okr.yaml', text);
  const kinds = async (only?: string[]) => [
    ...new Set((await ask(session, uri, onTitle, only)).map(({ kind }) => kind)),
  ];
  const { codeActionKinds, resolveProvider } = session.initialized.capabilities
    .codeActionProvider as CodeActionOptions;
  expect(resolveProvider).toBe(true);
  expect(codeActionKinds).toEqual(expect.arrayContaining((await kinds()) as string[]));
  expect(await kinds(['refactor.extract'])).toEqual(['refactor.extract']);
  expect(await kinds(['refactor'])).toEqual(expect.arrayContaining(['refactor.rewrite', 'refactor.extract']));
  expect(await kinds(['source'])).toEqual(['source.assignIds.okr']);
  expect(await kinds(['quickfixes'])).toEqual([]);
});

test('what another file refers to stays where it is, and keeps its place for a name', async () => {
  const referring = (reference: string) => `objectives: [{ title: B, aligns_to: "${reference}" }]\n`;
  for (const [reference, isReferredTo] of [
    ['a#o1/kr1', true],
    // The same words, about something else.
    ['other#o1/kr1', false],
  ] as const) {
    await using session = await connect({
      capabilities: simple,
      files: { 'a.okr.yaml': text, 'b.okr.yaml': referring(reference), 'other.okr.yaml': text },
    });
    const uri = session.open('a.okr.yaml', text);
    const titles = async () => (await ask(session, uri, onTitle)).map(({ title }) => title);
    const extracts = async () => (await titles()).some(title => /objective of its own/.test(title));
    await expect.poll(extracts).toBe(!isReferredTo);
    expect((await titles()).includes('Give it the id kr1')).toBe(isReferredTo);
  }
});

test('a finding can be silenced on its line, in its file and in its configuration', async () => {
  await using session = await connect({
    capabilities: modern,
    files: { 'okr.config.yaml': 'preset: standard\n', 'a.okr.yaml': text },
    locale: 'zh-cn',
  });
  const uri = session.open('a.okr.yaml', text);
  const config = `${root}/okr.config.yaml`;
  const silences = async () =>
    (await ask(session, uri, onTarget, ['quickfix'])).filter(({ title }) =>
      title.includes('停用 missing-unit'),
    );
  await expect.poll(async () => (await silences()).length).toBe(3);
  const chosen = await Promise.all((await silences()).map(action => resolve(session, action)));
  expect(chosen.map(({ diagnostics }) => diagnostics?.[0]?.code)).toEqual(Array(3).fill('missing-unit'));
  const changes = chosen.map(action => changesIn(action)?.[0]);
  expect(changes.map(change => change?.textDocument)).toEqual([
    { uri, version: 1 },
    { uri, version: 1 },
    { uri: config, version: null },
  ]);
  expect(changes.map(change => change?.edits[0])).toEqual([
    { range: at(9, 0), newText: '        # okr-disable-next-line missing-unit\n' },
    { range: at(0, 0), newText: '# okr-disable-file missing-unit\n' },
    { range: at(1, 0), newText: 'rules:\n  missing-unit: off\n' },
  ]);
});

test('without a configuration file one is made, at the root of the folder, where the client makes files', async () => {
  const makes = (...resourceOperations: string[]) =>
    client(
      { ...literals, dataSupport: true, resolveSupport: { properties: ['edit'] } },
      {
        documentChanges: true,
        resourceOperations,
      },
    );
  for (const [operations, uri, offered] of [
    [['create'], `${root}/team/a.okr.yaml`, true],
    [['rename'], `${root}/team/a.okr.yaml`, false],
    [['create'], 'file:///elsewhere/a.okr.yaml', false],
  ] as const) {
    await using session = await connect({ capabilities: makes(...operations) });
    const textDocument = { uri, languageId: 'okr', version: 1, text };
    await session.client.sendNotification('textDocument/didOpen', { textDocument });
    const actions = await ask(session, uri, onTarget, ['quickfix']);
    const action = called(actions, /missing-unit for the workspace, in a new okr\.config\.yaml/);
    expect(action !== undefined).toBe(offered);
    if (!action) continue;
    expect((await resolve(session, action)).edit?.documentChanges).toEqual([
      { kind: 'create', uri: `${root}/okr.config.yaml` },
      {
        textDocument: { uri: `${root}/okr.config.yaml`, version: null },
        edits: [{ range: at(0, 0), newText: 'rules:\n  missing-unit: off\n' }],
      },
    ]);
  }
});

test('a client that knows no code actions is offered none', async () => {
  await using session = await connect({ capabilities: {} });
  expect(session.initialized.capabilities.codeActionProvider).toBeUndefined();
});

test('a place beyond the end gets an answer', async () => {
  await using session = await connect({ capabilities: modern });
  const uri = session.open('a.okr.yaml', text);
  await expect(ask(session, uri, { line: 999, character: 999 })).resolves.toBeInstanceOf(Array);
  await expect(ask(session, 'file:///okrs/none.okr.yaml', onTitle)).resolves.toBeNull();
});
