// Finding one's way over the real protocol: definition, references, highlights, links, symbols, alignment, selections.
import { describe, expect, test } from 'vitest';
import type {
  DocumentHighlight,
  DocumentLink,
  Location,
  LocationLink,
  SelectionRange,
  SymbolInformation,
  TypeHierarchyItem,
} from 'vscode-languageserver-protocol';
import { editors } from '../support/clients.ts';
import { type Editor, editing } from '../support/editor.ts';

const workspace = `
  ── company.okr.yaml
  owner: dana
  objectives:
    - id: win
      title: Win the market
      key_results:
        - { id: third, title: A third of it, baseline: 1, target: 3 }
  ── team/增长.okr.yaml
  # 😀
  objectives:
    - title: 😀 Teams find us
      owner: dana
      aligns_to: company#win/third
      link: ../docs/plan.md#budget
      note: as told on https://example.com/plans, and asked again
`;
const others = { 'docs/plan.md': '# Plan', 'okr.config.yaml': 'people:\n  - { id: dana, name: Dana Li }\n' };
const at = (text: string) => workspace.replace(text, text.replace(/.$/u, '█$&'));

describe('a definition', () => {
  const define = (editor: Editor) => editor.ask<LocationLink[] | null>('textDocument/definition');
  const lineOf = ({ start, end }: Location['range']) => [
    start.line,
    start.character,
    end.line,
    end.character,
  ];

  test('is what a reference means, in another file, with what was pointed at', async () => {
    await using editor = await editing(at('#win/third'));
    expect(await define(editor)).toEqual([
      {
        originSelectionRange: {
          start: { line: 4, character: 27 },
          end: { line: 4, character: 32 },
        },
        targetUri: editor.uriOf('company.okr.yaml'),
        targetRange: { start: { line: 5, character: 8 }, end: { line: 5, character: 67 } },
        targetSelectionRange: { start: { line: 5, character: 14 }, end: { line: 5, character: 19 } },
      },
    ]);
  });

  test('is a place alone for a client that knows no links', async () => {
    await using editor = await editing(at('#win/third').replace('id: third', 'id: ⟦third⟧'), {
      capabilities: editors.silent,
    });
    const found = await editor.ask<Location[]>('textDocument/definition');
    expect(editor.placesOf(found)).toEqual(editor.marked);
    expect(found[0]).not.toHaveProperty('targetUri');
  });

  test('of an owner is their entry in the configuration', async () => {
    await using editor = await editing(at('owner: dana'), { others });
    const [person] = (await define(editor)) ?? [];
    expect(person?.targetUri).toBe(editor.uriOf('okr.config.yaml'));
    expect(person && lineOf(person.targetRange)).toEqual([1, 4, 1, 31]);
  });

  test('of a link is its file, from the beginning, if that is there', async () => {
    await using editor = await editing(at('docs/plan.md'), { others });
    const [page] = (await define(editor)) ?? [];
    expect(page?.targetUri).toBe(editor.uriOf('docs/plan.md'));
    expect(page && lineOf(page.targetSelectionRange)).toEqual([0, 0, 0, 0]);
    await using without = await editing(at('docs/plan.md'));
    expect(await define(without)).toEqual([]);
  });

  test('is found for a target that is typed in another editor and not yet on disk', async () => {
    await using editor = await editing(workspace.replace('company#win/third', 'later#so█on'));
    expect(await define(editor)).toBeNull();
    const later = editor.session.open('later.okr.yaml', 'objectives: [{ id: soon, title: Soon }]\n');
    expect((await define(editor))?.[0]?.targetUri).toBe(later);
  });
});

describe('references', () => {
  const everywhere = `
    ── company.okr.yaml
    objectives:
      - { id: ⟦win⟧, title: Win }
      - { title: Second, aligns_to: ⟦win⟧ }
    ── a.okr.yaml
    objectives: [{ title: A, aligns_to: company#⟦w█in⟧ }]
  `;
  const ask = (editor: Editor, includeDeclaration: boolean) =>
    editor.ask<Location[]>('textDocument/references', { context: { includeDeclaration } });

  test('are all places in all files, the id itself if it is wanted', async () => {
    await using editor = await editing(everywhere);
    expect(editor.placesOf(await ask(editor, true))).toEqual(editor.marked);
    const [, ...others] = editor.placesOf(await ask(editor, true));
    expect(editor.placesOf(await ask(editor, false))).toHaveLength(others.length);
  });

  test('light up in the open file: the id as written, what refers to it as read', async () => {
    await using editor = await editing(everywhere.replace('w█in', 'win').replace('id: ⟦win', 'id: ⟦w█in'));
    const found = await editor.ask<DocumentHighlight[]>('textDocument/documentHighlight');
    expect(found.map(({ range, kind }) => [range.start.line, kind])).toEqual([
      [1, 3],
      [2, 2],
    ]);
  });
});

describe('links', () => {
  test('lead to pages, and to files that are there', async () => {
    await using editor = await editing(at('Teams'), { others });
    const found = await editor.ask<DocumentLink[]>('textDocument/documentLink');
    expect(found.map(({ target }) => target)).toEqual([
      `${editor.uriOf('docs/plan.md')}#budget`,
      'https://example.com/plans',
    ]);
    expect(found[0]?.range).toEqual({ start: { line: 5, character: 10 }, end: { line: 5, character: 32 } });
    await using without = await editing(at('Teams'));
    expect(await without.ask<DocumentLink[]>('textDocument/documentLink')).toHaveLength(1);
  });
});

describe('symbols of the workspace', () => {
  const find = ({ session }: Editor, query: string) =>
    session.client.sendRequest<SymbolInformation[]>('workspace/symbol', { query });

  test('are found by a few letters, with what they stand in', async () => {
    await using editor = await editing(at('Teams').replace('A third of it', 'A ⟦third⟧ of it'));
    const [third] = await find(editor, 'thrd');
    expect(third).toMatchObject({
      name: expect.stringContaining('A third of it'),
      kind: 16,
      containerName: 'Win the market',
    });
    expect(third?.location.uri).toBe(editor.uriOf('company.okr.yaml'));
    expect(third?.location.range.start.line).toBe(5);
    expect((await find(editor, '增长')).map(({ location }) => location.uri)).toContain(editor.uri);
    expect(await find(editor, 'nothing like it')).toEqual([]);
  });

  test('are limited in number', async () => {
    const objectives = Array.from({ length: 400 }, (_, index) => `    - { title: Win ${index} }`).join('\n');
    await using editor = await editing(`\n  ── a.okr.yaml\n  objectives:\n${objectives}\n`);
    expect(await find(editor, 'win')).toHaveLength(256);
    expect(await find(editor, '')).toHaveLength(256);
  });
});

describe('alignment', () => {
  test('is climbed and descended as a hierarchy of types', async () => {
    await using editor = await editing(at('Teams'));
    const { client } = editor.session;
    const prepared = await editor.ask<TypeHierarchyItem[]>('textDocument/prepareTypeHierarchy');
    expect(prepared).toMatchObject([
      { name: '😀 Teams find us', kind: 5, detail: '增长 · dana', uri: editor.uri },
    ]);
    const [item] = prepared;
    const [above] = await client.sendRequest<TypeHierarchyItem[]>('typeHierarchy/supertypes', { item });
    expect(above).toMatchObject({
      name: 'A third of it',
      uri: editor.uriOf('company.okr.yaml'),
      selectionRange: { start: { line: 5 } },
    });
    expect(await client.sendRequest('typeHierarchy/subtypes', { item: above })).toEqual([item]);
    expect(await client.sendRequest('typeHierarchy/subtypes', { item })).toEqual([]);
  });

  test('of an item that is gone, or that nobody made, is empty', async () => {
    await using editor = await editing(at('Teams'));
    const { client } = editor.session;
    const [item] = await editor.ask<[TypeHierarchyItem]>('textDocument/prepareTypeHierarchy');
    const steps = (given: object) =>
      Promise.all(
        ['super', 'sub'].map(way => client.sendRequest(`typeHierarchy/${way}types`, { item: given })),
      );
    editor.session.change(editor.uri, 'objectives: []\n', 4);
    expect(await steps(item)).toEqual([[], []]);
    for (const data of [undefined, null, 'x', {}, { uri: 5, address: [] }])
      expect(await steps({ ...item, data })).toEqual([null, null]);
  });
});

describe('a selection', () => {
  test('grows from each cursor: name, value, field, part, list, whole text', async () => {
    await using editor = await editing(at('#win/third'));
    const asked = [editor.position, { line: 0, character: 0 }];
    const found = await editor.ask<SelectionRange[]>('textDocument/selectionRange', { positions: asked });
    const chains = found.map(chainOf);
    expect(chains.map(chain => chain[0])).toEqual(['4:27-4:32', '0:0-7:0']);
    expect(chains[0]).toEqual([
      '4:27-4:32',
      '4:15-4:32',
      '4:4-4:32',
      '2:4-6:63',
      '2:2-6:63',
      '1:0-6:63',
      '0:0-7:0',
    ]);
  });

  function chainOf({ range: { start, end }, parent }: SelectionRange): string[] {
    const own = `${start.line}:${start.character}-${end.line}:${end.character}`;
    return parent ? [own, ...chainOf(parent)] : [own];
  }
});

describe.each<[method: string, more: object]>([
  ['definition', {}],
  ['references', { context: { includeDeclaration: true } }],
  ['documentHighlight', {}],
  ['documentLink', {}],
  ['prepareTypeHierarchy', {}],
  ['selectionRange', { positions: [{ line: 0, character: 0 }] }],
])('%s', (name, more) => {
  const method = `textDocument/${name}`;

  test('answers nothing for a document that nobody knows, or that was closed', async () => {
    await using editor = await editing(at('Teams'));
    const none = { textDocument: { uri: editor.uriOf('none.okr.yaml') } };
    expect(await editor.ask(method, { ...more, ...none })).toBeNull();
    const unsaved = { textDocument: { uri: editor.session.open('unsaved.okr.yaml', 'objectives: []\n') } };
    void editor.session.client.sendNotification('textDocument/didClose', unsaved);
    expect(await editor.ask(method, { ...more, ...unsaved })).toBeNull();
  });

  test('answers beyond the end, and in a broken file', async () => {
    await using editor = await editing(at('Teams'));
    const position = { line: 9999, character: 9999 };
    for (const text of ['', '\uFEFF- ', 'objectives:\r\n\t- title: "A\r\n  aligns_to: [{ *a', 'a: &a [*a]']) {
      editor.session.change(editor.uri, text, 4);
      const asked = { ...more, position, ...('positions' in more && { positions: [position] }) };
      await expect(editor.ask(method, asked)).resolves.toBeDefined();
    }
  });
});
