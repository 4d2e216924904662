// The tree over the real protocol: rows of files, what is below them, what has changed, tooltips.

import { expect, test } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import type { FileItem, TreeItem } from '../../server/src/lsp/protocol.ts';
import { connect, type Session } from '../support/lsp.ts';
import { trials as text } from '../support/trials.ts';

test('the tree holds the files on disk and the texts in the editor, and says when it changes', async () => {
  await using session = await connect({
    files: { 'a.okr.yaml': text, 'notes.yaml': 'a: 1' },
    initializationOptions: { tree: true },
  });
  const uri = 'file:///okrs/a.okr.yaml';
  await expect.poll(async () => (await files(session)).map(({ uri }) => uri)).toEqual([uri]);
  expect(await files(session)).toMatchObject([
    { thing: 'document', label: 'a', state: 'on_track', hasChildren: true },
  ]);
  const [objectives, results, none] = await below(session, uri, '', '/objective:trials', '/objective:none');
  expect(objectives).toMatchObject([
    { id: '/objective:trials', selection: { start: { line: 4, character: 11 } } },
  ]);
  expect(results).toMatchObject([{ label: 'Weekly trial sign-ups from 40 to 60', state: 'on_track' }, {}]);
  expect(none).toBeNull();

  const told = session.notified('okr/changed');
  session.open('a.okr.yaml', text.replace('Trials turn', 'Visitors turn'));
  expect(await told).toEqual({ uris: [uri] });
  expect((await below(session, uri, ''))[0]?.[0]?.label).toBe('Visitors turn into teams');
});

test('the tree tells of single files, those that are gone left out', async () => {
  await using session = await connect();
  const uris = ['a', 'b', 'c'].map(name => session.open(`${name}.okr.yaml`, text));
  const asked = [uris[1], 'file:///okrs/gone.okr.yaml'];
  expect((await files(session, { uris: asked })).map(({ uri }) => uri)).toEqual([uris[1]]);
  expect(await below(session, 'file:///okrs/gone.okr.yaml', '')).toEqual([null]);
});

test('files tell what they are ordered by: their level', async () => {
  await using session = await connect();
  session.open('a.okr.yaml', text);
  session.open('b.okr.yaml', `level: team\n${text}`);
  session.open('c.okr.yaml', `level: company\n${text}`);
  const ranks = new Map((await files(session)).map(({ label, rank }) => [label, rank]));
  expect(ranks.get('c')).toBeLessThan(ranks.get('b') as number);
  expect(ranks.get('b')).toBeLessThan(ranks.get('a') as number);
});

test('a file that cannot be read to its end says so, and shows what could be read', async () => {
  await using session = await connect({ files: { 'a.okr.yaml': `${text}---\nobjectives: []\n` } });
  await expect.poll(async () => (await files(session)).length).toBe(1);
  const [file] = await files(session);
  expect(file).toMatchObject({
    state: 'unreadable',
    description: expect.stringContaining('not all of it can be read'),
  });
  expect(await below(session, file?.uri ?? '', '')).toMatchObject([[{ label: 'Trials turn into teams' }]]);
});

test.each([
  ['2026-04-01', 'missed'],
  ['2025-12-01', 'not_started'],
  ['soon', 'on_track'],
])('a client that takes %s for today sees how things stand then', async (today, state) => {
  await using session = await connect({ initializationOptions: { today } });
  session.open('a.okr.yaml', text);
  expect(await files(session)).toMatchObject([{ state }]);
});

test('a file deleted on disk leaves the tree', async () => {
  await using session = await connect({
    files: { 'a.okr.yaml': text },
    initializationOptions: { tree: true },
  });
  await expect.poll(async () => (await files(session)).length).toBe(1);
  session.files.texts.delete('file:///okrs/a.okr.yaml');
  await session.client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: 'file:///okrs/a.okr.yaml', type: 3 }],
  });
  await expect.poll(async () => (await files(session)).length).toBe(0);
});

test('a tooltip of the tree is the hover of the part', async () => {
  await using session = await connect();
  const uri = session.open('trials.okr.yaml', text);
  const tooltip = await session.client.sendRequest<string>('okr/describe', {
    uri,
    id: '/objective:trials/key_result:signups',
  });
  const hover = await session.client.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri },
    position: { line: 7, character: 20 },
  });
  expect((hover.contents as { value: string }).value).toBe(tooltip);
  expect(await session.client.sendRequest('okr/describe', { uri, id: '/objective:none' })).toBeNull();
});

const files = ({ client }: Session, params: { uris?: readonly (string | undefined)[] } = {}) =>
  client.sendRequest<FileItem[]>('okr/tree', params);

const below = ({ client }: Session, uri: string, ...ids: string[]) =>
  client.sendRequest<(TreeItem[] | null)[]>('okr/children', { uri, ids });
