// Files that only the editor can reach: the server asks for them, and knows them as it knows those on a disk.
import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport, DocumentLink, Location } from 'vscode-languageserver-protocol';
import type {
  FileContent,
  FileItem,
  FolderEntries,
  ListFolderParams,
  ReadFileParams,
} from '../../server/src/lsp/protocol.ts';
import { connect, type Session } from '../support/lsp.ts';

const virtual = 'memfs:/okrs';
const company = 'id: company\nobjectives:\n  - { id: win, title: Win }\n';
const team = 'objectives:\n  - { title: Ours, aligns_to: company#win }\n';

/** The editor's side: texts by their paths below the folder; a number is the size of a file too large to have its text here. */
function answering(
  { client }: Session,
  files: Readonly<Record<string, string | number>>,
): { asked: string[] } {
  const asked: string[] = [];
  const at = (uri: string) => files[decodeURIComponent(uri.slice(virtual.length + 1))];
  client.onRequest('okr/files/list', ({ uri }: ListFolderParams): FolderEntries => {
    asked.push(uri);
    const below = uri === virtual ? '' : `${decodeURIComponent(uri.slice(virtual.length + 1))}/`;
    const names = Object.keys(files)
      .filter(path => path.startsWith(below))
      .map(path => path.slice(below.length).split('/'));
    return {
      files: names.filter(({ length }) => length === 1).map(([name]) => name as string),
      folders: [...new Set(names.filter(({ length }) => length > 1).map(([name]) => name as string))],
    };
  });
  client.onRequest('okr/files/read', ({ uri, limit }: ReadFileParams): unknown => {
    const file = at(uri);
    const content: FileContent | null =
      typeof file === 'number' && file > limit
        ? 'too large'
        : file === undefined
          ? null
          : { text: `${file}` };
    return content;
  });
  client.onRequest('okr/files/exists', ({ uri }: { uri: string }) => at(uri) !== undefined);
  return { asked };
}

const add = ({ client }: Session) =>
  client.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: [{ uri: virtual, name: 'virtual' }], removed: [] },
  });

const uris = async ({ client }: Session) =>
  (await client.sendRequest<FileItem[]>('okr/tree', {})).map(({ uri }) => uri).sort();

test('files of a virtual folder are found, however deep, and those of others passed over', async () => {
  await using session = await connect({ initializationOptions: { tree: true, files: true } });
  const { asked } = answering(session, {
    'company.okr.yaml': company,
    'notes.yaml': 'a: 1',
    'teams/增长/team.okr.yaml': team,
    'node_modules/x/x.okr.yaml': team,
  });
  await add(session);
  await expect
    .poll(() => uris(session))
    .toEqual([`${virtual}/company.okr.yaml`, `${virtual}/teams/${encodeURIComponent('增长')}/team.okr.yaml`]);
  expect(asked.filter(uri => uri.includes('node_modules'))).toEqual([]);
});

test('a reference from one of them leads to another', async () => {
  await using session = await connect({ initializationOptions: { tree: true, files: true } });
  answering(session, { 'company.okr.yaml': company, 'teams/team.okr.yaml': team });
  await add(session);
  await expect.poll(async () => (await uris(session)).length).toBe(2);
  const uri = `${virtual}/teams/team.okr.yaml`;
  await session.client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'okr', version: 1, text: team },
  });
  const [place] = await session.client.sendRequest<Location[]>('textDocument/definition', {
    textDocument: { uri },
    position: { line: 1, character: team.split('\n')[1]?.indexOf('company#') ?? 0 },
  });
  expect(place?.uri).toBe(`${virtual}/company.okr.yaml`);
});

test('links in one of them lead to files that are there, whatever these are', async () => {
  await using session = await connect({ initializationOptions: { tree: true, files: true } });
  const linked =
    'objectives:\n  - { title: Ours, link: ../docs/plan.md#budget }\n  - { title: Theirs, link: ../docs/none.md }\n';
  answering(session, { 'docs/plan.md': 'The plan', 'teams/team.okr.yaml': linked });
  await add(session);
  await expect.poll(async () => (await uris(session)).length).toBe(1);
  const uri = `${virtual}/teams/team.okr.yaml`;
  await session.client.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'okr', version: 1, text: linked },
  });
  const links = await session.client.sendRequest<DocumentLink[]>('textDocument/documentLink', {
    textDocument: { uri },
  });
  expect(links.map(({ target }) => target)).toEqual([`${virtual}/docs/plan.md#budget`]);
  const places = await session.client.sendRequest<Location[]>('textDocument/definition', {
    textDocument: { uri },
    position: { line: 1, character: linked.split('\n')[1]?.indexOf('plan') ?? 0 },
  });
  expect(places.map(place => place.uri)).toEqual([`${virtual}/docs/plan.md`]);
});

test('what such a folder’s configuration says counts', async () => {
  await using session = await connect({ initializationOptions: { tree: true, files: true } });
  answering(session, {
    'okr.config.yaml': 'ignore: [archive]\n',
    'a.okr.yaml': team,
    'archive/b.okr.yaml': team,
  });
  await add(session);
  await expect.poll(() => uris(session)).toEqual([`${virtual}/a.okr.yaml`]);
});

test('a file that is too large is not sent, and says so', async () => {
  await using session = await connect({ initializationOptions: { tree: true, files: true } });
  answering(session, { 'huge.okr.yaml': 200_000_000, 'a.okr.yaml': team });
  await add(session);
  await expect.poll(async () => (await uris(session)).length).toBe(2);
  const report = await session.client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri: `${virtual}/huge.okr.yaml` },
  });
  expect(report.kind === 'full' && report.items.map(({ code }) => code)).toEqual(['yaml-syntax']);
});

test('a client that cannot answer, or fails, has no files; those on the disk are read all the same', async () => {
  for (const files of [false, true]) {
    await using session = await connect({
      files: { 'a.okr.yaml': team },
      initializationOptions: { tree: true, files },
    });
    await add(session);
    await expect.poll(() => uris(session)).toEqual(['file:///okrs/a.okr.yaml']);
  }
});
