// What is announced to a client, and that less able clients get what they can use.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  type ClientCapabilities,
  type CodeAction,
  type CompletionList,
  ErrorCodes,
  type Hover,
  InsertTextFormat,
  type LocationLink,
  type TextEdit,
} from 'vscode-languageserver-protocol';
import { editors } from '../support/clients.ts';
import { editing } from '../support/editor.ts';
import { connect } from '../support/lsp.ts';

const file = `
  ── a.okr.yaml
  owner: dana
  objectives:
    - id: win
      title: 😀 Win the market
      key_results:
        - { title: Raise weekly sign-ups, target: 60, aligns_to: win, owner：bo }
`;
const at = (text: string) => file.replace(text, text.replace(/.$/u, '█$&'));

test.each(Object.entries(editors))('what %s is offered', async (_, capabilities) => {
  await using session = await connect({ capabilities });
  expect(session.initialized).toMatchSnapshot();
});

describe('positions are counted in UTF-16, which every client has to know', () => {
  test.each<[offered: string[] | undefined]>([[['utf-8']], [['utf-8', 'utf-32']], [['utf-16']], [undefined]])(
    'where %j is offered',
    async positionEncodings => {
      const general = positionEncodings ? { general: { positionEncodings } } : {};
      await using editor = await editing(at('😀 Win'), { capabilities: { ...editors.vscode, ...general } });
      expect(editor.session.initialized.capabilities.positionEncoding).toBe('utf-16');
      const { range } = await editor.ask<Hover>('textDocument/hover');
      expect(range).toEqual({ start: { line: 3, character: 11 }, end: { line: 3, character: 28 } });
    },
  );
});

describe('a client', () => {
  const { textDocument, workspace } = editors.vscode;
  const without = (less: ClientCapabilities) => ({
    capabilities: {
      ...editors.vscode,
      textDocument: { ...textDocument, ...less.textDocument },
      workspace: { ...workspace, ...less.workspace },
    },
  });

  test.each(['objectives:\n    - title: A\n      █', '█'])(
    'without snippets gets plain texts (%j)',
    async text => {
      const offered = async (capabilities: ClientCapabilities) => {
        await using editor = await editing(`\n  ── a.okr.yaml\n  ${text}\n`, { capabilities });
        return (await editor.ask<CompletionList>('textDocument/completion')).items;
      };
      const formats = async (capabilities: ClientCapabilities) =>
        new Set((await offered(capabilities)).map(({ insertTextFormat }) => insertTextFormat));
      expect(await formats(editors.vscode)).toContain(InsertTextFormat.Snippet);
      expect(await formats(editors.neovim)).toEqual(new Set([InsertTextFormat.PlainText]));
      for (const { textEdit } of await offered(editors.neovim))
        expect((textEdit as TextEdit).newText).not.toMatch(/\$\{?\d/);
    },
  );

  test('without Markdown gets plain texts', async () => {
    await using editor = await editing(at('Win'), without({ textDocument: { hover: {} } }));
    const { contents } = await editor.ask<Hover>('textDocument/hover');
    expect(contents).toMatchObject({ kind: 'plaintext', value: expect.stringContaining('dana') });
    expect(contents).not.toMatchObject({ value: expect.stringMatching(/\*\*|`|\\/) });
  });

  test('that cannot hold an edit to a version gets the edits of each file', async () => {
    await using editor = await editing(at('owner：'), without({ workspace: { workspaceEdit: {} } }));
    const { position } = editor;
    const actions = await editor.ask<CodeAction[]>('textDocument/codeAction', {
      range: { start: position, end: position },
      context: { diagnostics: [], only: ['quickfix'] },
    });
    const fix = actions.find(({ isPreferred }) => isPreferred);
    expect(fix?.edit).toEqual({ changes: { [editor.uri]: [expect.anything()] } });
  });

  test('that does not pull is told of diagnostics', async () => {
    await using editor = await editing(at('Win'), { capabilities: editors.neovim });
    await expect.poll(() => editor.session.pushed.at(-1)?.uri).toBe(editor.uri);
    expect(editor.session.pushed.at(-1)?.diagnostics.map(({ code }) => code)).toContain(
      'full-width-punctuation',
    );
  });

  test('that pulls is told of none', async () => {
    await using editor = await editing(at('Win'));
    expect((await editor.session.diagnostics(editor.uri)).length).toBeGreaterThan(0);
    expect(editor.session.pushed).toEqual([]);
  });

  test('that tells nothing of definitions may still ask for them', async () => {
    await using editor = await editing(at('aligns_to: win'), { capabilities: editors.silent });
    expect(await editor.ask<LocationLink[]>('textDocument/definition')).toHaveLength(1);
  });
});

describe('docs/features.md', () => {
  const rowsOf = (page: string) =>
    readFileSync(new URL(`../../docs/${page}`, import.meta.url), 'utf8')
      .split('\n')
      .filter(line => line.startsWith('| `'))
      .map(line => line.split('|').map(cell => cell.trim()));
  const rows = rowsOf('features.md');
  const methods = rows.flatMap(([, names = '']) =>
    [...names.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
  );

  test('names every method once, and test files that are there', () => {
    expect(new Set(methods).size).toBe(methods.length);
    for (const row of rows) {
      const tests = [...(row.at(-2) ?? '').matchAll(/\]\(\.\.\/([^)]+)\)/g)].map(([, path = '']) => path);
      expect(tests, row[1]).not.toEqual([]);
      for (const path of tests)
        expect(existsSync(new URL(`../../${path}`, import.meta.url)), path).toBe(true);
    }
  });

  test('has a Chinese twin with the same methods and tests', () => {
    const facts = (page: string) => rowsOf(page).map(([, names, , tests]) => [names, tests]);
    expect(facts('features.zh-CN.md')).toEqual(facts('features.md'));
  });

  test('names what is announced', async () => {
    await using session = await connect({ capabilities: editors.vscode });
    const announced = Object.keys(session.initialized.capabilities).filter(name => name.endsWith('Provider'));
    for (const provider of announced) {
      const method =
        methodOf[provider] ?? provider.replace(/Provider$/, '').replace(/^document(?=.*Formatting)/, '');
      expect(methods, provider).toContainEqual(expect.stringMatching(new RegExp(`/${method}(?:/|$)`, 'i')));
    }
  });

  test('names only what is answered', async () => {
    await using editor = await editing(at('Win'));
    const sent = methods.filter(name => !toClient.has(name) && !notifications.test(name));
    expect(sent.length).toBeGreaterThan(25);
    for (const method of sent) {
      const answer = await editor.ask(method).catch((error: { code: number }) => error);
      expect(answer, method).not.toMatchObject({ code: ErrorCodes.MethodNotFound });
    }
  });

  /** Where the request is not called like what announces it. */
  const methodOf: Readonly<Record<string, string>> = {
    workspaceSymbolProvider: 'symbol',
    typeHierarchyProvider: 'prepareTypeHierarchy',
  };
  /** What the server sends. */
  const toClient: ReadonlySet<string> = new Set([
    'textDocument/publishDiagnostics',
    'window/showMessage',
    'window/showDocument',
    'workspace/applyEdit',
    'workspace/configuration',
    'client/registerCapability',
    'okr/changed',
    'window/workDoneProgress/create',
    'okr/files/exists',
    'okr/files/read',
    'okr/files/list',
    'okr/indexing',
  ]);
  const notifications = /\/did|^initialized$|^exit$|\/refresh$|\/cancel$|^okr\/stop|^\$\//;
});
