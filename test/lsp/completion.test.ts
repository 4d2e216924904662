// Completion over the real protocol: what is announced, what a client gets that can do little, and what is told only when asked.
import { expect, test } from 'vitest';
import type {
  ClientCapabilities,
  CompletionItem,
  CompletionList,
  TextEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect, type Session, vscodeCapabilities } from '../support/lsp.ts';
import { withCursor } from '../support/markers.ts';

/** VS Code, but for asking about a completion. */
const notAsking: ClientCapabilities = {
  ...vscodeCapabilities,
  textDocument: {
    ...vscodeCapabilities.textDocument,
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
  },
};

async function completionsAt(session: Session, marked: string, name = 'us.okr.yaml') {
  const { text, offset } = withCursor(marked);
  const uri = session.open(name, text);
  const document = TextDocument.create(uri, 'okr', 1, text);
  const list = await session.client.sendRequest<CompletionList | null>('textDocument/completion', {
    textDocument: { uri },
    position: document.positionAt(offset),
  });
  return { items: list?.items ?? [], document };
}

const named = (items: readonly CompletionItem[], label: string) => items.find(item => item.label === label);

const objective = 'objectives:\n  - title: A\n    █\n';

test('documentation waits until a client asks for it, and does not mind that the text has changed', async () => {
  await using session = await connect();
  expect(session.initialized.capabilities.completionProvider).toMatchObject({ resolveProvider: true });
  const { items, document } = await completionsAt(session, objective);
  expect(items.filter(({ documentation }) => documentation !== undefined)).toEqual([]);
  session.change(document.uri, 'note: something else\n', 2);
  const resolved = await session.client.sendRequest<CompletionItem>(
    'completionItem/resolve',
    named(items, 'commitment'),
  );
  expect(resolved).toMatchObject({
    label: 'commitment',
    documentation: { kind: 'markdown', value: expect.stringContaining('- `committed`') },
  });
});

test('it comes at once to a client that cannot ask', async () => {
  await using session = await connect({ capabilities: notAsking });
  expect(session.initialized.capabilities.completionProvider).not.toHaveProperty('resolveProvider');
  const { items } = await completionsAt(session, objective);
  expect(named(items, 'commitment')).toMatchObject({ documentation: { kind: 'markdown' } });
  expect(named(items, 'commitment')).not.toHaveProperty('data');
});

test('a client that knows neither snippets nor Markdown gets plain text', async () => {
  await using session = await connect({ capabilities: {} });
  const { items, document } = await completionsAt(session, 'cycle: 2026-Q1\nobjectives:\n  - █\n');
  const sales = named(items, 'New objective: sales');
  expect(sales?.insertTextFormat).toBe(1);
  expect(sales?.documentation).not.toContain('```');
  const after = TextDocument.applyEdits(document, [sales?.textEdit as TextEdit]);
  expect(after).toContain('\n      - title: Win 24 new customers\n        type: reach\n        target: 24\n');
});

test('what nobody gave out is answered as it came', async () => {
  await using session = await connect();
  const ask = (data: unknown) =>
    session.client.sendRequest<CompletionItem>('completionItem/resolve', { label: 'x', data });
  for (const data of [
    undefined,
    null,
    1,
    {},
    { topic: null },
    { topic: { of: 'key', thing: 'x', key: 'y' } },
  ]) {
    expect(await ask(data)).not.toHaveProperty('documentation');
  }
});

test('owners and parents stand in other files of the workspace', async () => {
  const company = `owner: dana\nobjectives:\n  - { id: win, title: Win them, owner: 林晓 }\n`;
  await using session = await connect({ files: { 'company.okr.yaml': company } });
  const owners = async () =>
    (await completionsAt(session, 'objectives:\n  - title: A\n    owner: █\n')).items.map(
      ({ label }) => label,
    );
  await expect.poll(owners).toEqual(['dana', '林晓']);
  const { items } = await completionsAt(session, 'objectives:\n  - title: A\n    aligns_to: █\n');
  expect(named(items, 'company#win')).toMatchObject({ detail: 'Win them' });
});

test('beyond the end, in a closed file and in none: an empty answer', async () => {
  await using session = await connect();
  const uri = session.open('us.okr.yaml', 'cycle: 2026-Q1\n');
  const ask = (line: number) =>
    session.client.sendRequest<CompletionList | null>('textDocument/completion', {
      textDocument: { uri },
      position: { line, character: 99 },
    });
  expect((await ask(99))?.items).toEqual(expect.any(Array));
  await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  expect(await ask(0)).toBeNull();
});
