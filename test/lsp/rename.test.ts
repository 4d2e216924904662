// Renaming ids, and files that move, over the real protocol: the edits of all files, or the reason why not.
import { describe, expect, test } from 'vitest';
import { LSPErrorCodes, type TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver-protocol';
import { editors } from '../support/clients.ts';
import { type Editor, editing, version } from '../support/editor.ts';

const { workspace: vscodeWorkspace } = editors.vscode;
/** VS Code, if it could not hold an edit to the version that it is for. */
const unversioned = { ...editors.vscode, workspace: { ...vscodeWorkspace, workspaceEdit: {} } };

const files = (id: string, cursor = '') => `
  ── company.okr.yaml
  objectives:
    - { id: ${cursor}${id}, title: Win the market }   # 😀
  ── team/增长.okr.yaml
  objectives:
    - title: Teams find us
      aligns_to: ["company#${id}", other#win]
  ── untouched.okr.yaml
  objectives: [{ title: Something else }]
`;
const printed = (marked: string) => marked.replace(/^\n/, '').replace(/^ {2}/gm, '').replace(/ *$/, '');

const rename = ({ ask }: Editor, newName: string) =>
  ask<WorkspaceEdit | null>('textDocument/rename', { newName });
const refusal = (message: string) => expect.objectContaining({ code: LSPErrorCodes.RequestFailed, message });

describe('an id', () => {
  test('is renamed in all files, open or not', async () => {
    await using editor = await editing(files('win', '█'));
    const edit = await rename(editor, '赢');
    expect(edit && editor.after(edit)).toBe(printed(files('赢')));
  });

  test('is renamed for the versions that were looked at', async () => {
    await using editor = await editing(files('win', '█'));
    const { documentChanges } = (await rename(editor, 'grow')) as { documentChanges: TextDocumentEdit[] };
    expect(documentChanges.map(({ textDocument }) => textDocument)).toEqual([
      { uri: editor.uri, version },
      { uri: editor.uriOf('team/增长.okr.yaml'), version: null },
    ]);
  });

  test('is renamed without versions where the client knows none', async () => {
    await using editor = await editing(files('win', '█'), { capabilities: unversioned });
    const edit = await rename(editor, 'grow');
    expect(edit).toEqual({ changes: expect.anything() });
    expect(edit && editor.after(edit)).toBe(printed(files('grow')));
  });

  test('is renamed as it is typed now, not as it was saved', async () => {
    await using editor = await editing(files('win', '█'));
    editor.session.change(editor.uri, '\n\nobjectives: [{ title: A, id: win }]\n', version + 1);
    const position = { line: 2, character: 30 };
    const edit = await editor.ask<WorkspaceEdit>('textDocument/rename', { position, newName: 'grow' });
    const [own] = edit.documentChanges as TextDocumentEdit[];
    expect(own).toEqual({
      textDocument: { uri: editor.uri, version: version + 1 },
      edits: [
        { newText: 'grow', range: { start: { line: 2, character: 29 }, end: { line: 2, character: 32 } } },
      ],
    });
  });

  test('is shown before its new name is asked for', async () => {
    await using editor = await editing(files('win', '█'));
    expect(await editor.ask('textDocument/prepareRename')).toEqual({
      range: { start: { line: 1, character: 10 }, end: { line: 1, character: 13 } },
      placeholder: 'win',
    });
  });
});

describe('a rename is refused with the reason, in the language of the reader:', () => {
  const title = files('win').replace('Win the', 'W█in the');

  test('what is no id', async () => {
    await using editor = await editing(title);
    const reason = refusal('Only an id, or a reference to one, can be renamed.');
    await expect(editor.ask('textDocument/prepareRename')).rejects.toEqual(reason);
    await expect(rename(editor, 'grow')).rejects.toEqual(reason);
    await using chinese = await editing(title, { locale: 'zh-CN' });
    await expect(rename(chinese, 'grow')).rejects.toEqual(refusal('只能重命名 id，或指向 id 的引用。'));
  });

  test('a name that cannot be an id, or is one already', async () => {
    const twice = files('win', '█').replace('# 😀', '\n    - { id: grow, title: Grow }');
    await using editor = await editing(twice);
    await expect(rename(editor, 'two words')).rejects.toEqual(
      refusal('“two words” cannot be an id: letters, digits, - _ and . without blanks are.'),
    );
    await expect(rename(editor, 'grow')).rejects.toThrow('is the id of');
    await expect(rename(editor, '')).rejects.toThrow('cannot be an id');
  });

  test('a file where something else would change with it', async () => {
    await using editor = await editing(files('win', '█'));
    editor.session.open(
      encodeURI('team/增长.okr.yaml'),
      'objectives: [{ title: A, aligns_to: &a company#win, note: *a }]',
    );
    await expect(rename(editor, 'grow')).rejects.toThrow('In 增长.okr.yaml, other text repeats this id');
  });
});

describe('there is nothing to rename', () => {
  const asked = ['textDocument/prepareRename', 'textDocument/rename'];

  test.each(asked)('in a document that nobody knows, or that was closed (%s)', async method => {
    await using editor = await editing(files('win', '█'));
    const { session } = editor;
    const textDocument = { uri: session.open('unsaved.okr.yaml', 'objectives: [{ id: a, title: A }]') };
    const question = { textDocument, position: { line: 0, character: 19 }, newName: 'b' };
    expect(await editor.ask(method, question)).not.toBeNull();
    void session.client.sendNotification('textDocument/didClose', { textDocument });
    expect(await editor.ask(method, question)).toBeNull();
    expect(await editor.ask(method, { textDocument: { uri: 'file:///none' }, newName: 'b' })).toBeNull();
  });

  test.each(asked)('beyond the end and in broken texts (%s)', async method => {
    await using editor = await editing(files('win', '█'));
    const position = { line: 99, character: 99 };
    for (const text of ['', '\uFEFF', 'objectives:\r\n\t- id: [{ *a']) {
      editor.session.change(editor.uri, text, version + 1);
      await expect(editor.ask(method, { position, newName: 'b' })).rejects.toMatchObject({
        code: LSPErrorCodes.RequestFailed,
      });
    }
  });
});

describe('what leads to a file follows', () => {
  const linked = (path: string, link: string) => `
    ── company.okr.yaml
    objectives: [{ id: win, title: Win }]
    ── team/a.okr.yaml
    objectives:
      - title: A   # aligned
        aligns_to: ${path}#win
        link: ${link}
  `;
  const before = linked('../company.okr.yaml', '../docs/plan.md#budget');
  const move = ({ session, uriOf }: Editor, ...moves: (readonly [from: string, to: string])[]) =>
    session.client.sendRequest<WorkspaceEdit | null>('workspace/willRenameFiles', {
      files: moves.map(([from, to]) => ({ oldUri: uriOf(from), newUri: uriOf(to) })),
    });
  const outdented = (marked: string) => printed(marked.replace(/^ {2}/gm, ''));

  test.each<[what: string, from: string, to: string, path: string, link: string]>([
    ['its name', 'company.okr.yaml', 'firm.okr.yaml', '../firm.okr.yaml', '../docs/plan.md#budget'],
    [
      'another folder',
      'company.okr.yaml',
      'old/company.okr.yaml',
      '../old/company.okr.yaml',
      '../docs/plan.md#budget',
    ],
    ['its own folder', 'team', 'teams/growth', '../../company.okr.yaml', '../../docs/plan.md#budget'],
    ['the folder of what it links', 'docs', 'papers', '../company.okr.yaml', '../papers/plan.md#budget'],
    [
      'what it links',
      'docs/plan.md',
      'docs/the plan.md',
      '../company.okr.yaml',
      '../docs/the%20plan.md#budget',
    ],
  ])('when %s changes', async (_, from, to, path, link) => {
    await using editor = await editing(before, { others: { 'docs/plan.md': '# Plan' } });
    const edit = await move(editor, [from, to]);
    expect(edit && editor.after(edit)).toBe(outdented(linked(path, link)));
  });

  test('for the version of the open file', async () => {
    await using editor = await editing(before.replace('title: A', 'title: █A'));
    const edit = await move(editor, ['company.okr.yaml', 'firm.okr.yaml']);
    expect(edit?.documentChanges).toMatchObject([{ textDocument: { uri: editor.uri, version } }]);
  });

  test('and nothing is said where nothing does', async () => {
    await using editor = await editing(before);
    expect(await move(editor, ['notes.txt', 'more.txt'], ['none.okr.yaml', 'some.okr.yaml'])).toBeNull();
    expect(await move(editor)).toBeNull();
  });
});
