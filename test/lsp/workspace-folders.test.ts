// Folders that come and go while the server runs.
import { expect, test } from 'vitest';
import { HeldFiles } from '../support/held-files.ts';
import { changeFolders, known, tell } from '../support/known.ts';
import { connect, MemoryFiles, root } from '../support/lsp.ts';

test('files of a folder that is added are known, until it is removed', async () => {
  await using session = await connect({ files: { 'a.okr.yaml': 'objectives: [{ title: A }]' } });
  await expect.poll(() => known(session)).toEqual(['file:///okrs/a.okr.yaml']);

  session.files.texts.set('file:///okrs-of-others/b.okr.yaml', 'objectives: [{ title: B }]');
  const folder = 'file:///okrs-of-others';
  await changeFolders(session, [folder], []);
  await expect
    .poll(() => known(session))
    .toEqual(['file:///okrs-of-others/b.okr.yaml', 'file:///okrs/a.okr.yaml']);
  await changeFolders(session, [], [folder]);
  await expect.poll(() => known(session)).toEqual(['file:///okrs/a.okr.yaml']);
  await changeFolders(session, [], [root]);
  await expect.poll(() => known(session)).toEqual([]);
});

test('of a folder that is removed while it is being read nothing remains', async () => {
  const texts = Array.from(
    { length: 300 },
    (_, index) => [`t${index}.okr.yaml`, 'objectives: [{ title: T }]'] as const,
  );
  const disk = new HeldFiles(Object.fromEntries(texts));
  await using session = await connect({ disk, initializationOptions: { tree: true } });
  const logged: unknown[] = [];
  session.client.onNotification('window/logMessage', message => void logged.push(message));
  // All are found; the first are being read.
  await expect.poll(() => disk.asked.length).toBeGreaterThan(10);
  const some = session.notified('okr/indexing');
  disk.release();
  await some;
  await changeFolders(session, [], [root]);
  await expect.poll(() => known(session)).toEqual([]);
  const { length } = disk.asked;
  const next = session.notified('okr/changed');
  session.open('file:///elsewhere/a.okr.yaml', 'objectives: [{ title: A }]');
  await next;
  expect(await known(session)).toEqual(['file:///elsewhere/a.okr.yaml']);
  expect(disk.asked.slice(length).filter(uri => uri.startsWith(`${root}/t`))).toEqual([]);
  expect(logged).toEqual([]);
});

test.each([
  ['file:///C:/okrs', 'file:///c%3A/okrs/%E5%A2%9E%E9%95%BF.okr.yaml'],
  ['file:///c%3A/okrs/', 'file:///C:/okrs/增长.okr.yaml'],
])('a file is one, however its URI is spelled: %s, %s', async (folder, spelled) => {
  const disk = new MemoryFiles();
  disk.texts.set('file:///c%3A/okrs/%E5%A2%9E%E9%95%BF.okr.yaml', 'objectives: [{ title: 增长 }]');
  disk.find = async () => [...disk.texts.keys()];
  await using session = await connect({ disk, folders: [folder] });
  await expect.poll(() => known(session)).toHaveLength(1);
  session.open(spelled, 'objectives: [{ title: 增长更快 }]');
  expect(await known(session)).toEqual([spelled]);
  await tell(session, ['file:///c:/okrs/%e5%a2%9e%e9%95%bf.okr.yaml', 'changed']);
  expect(await known(session)).toEqual([spelled]);
  await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: spelled } });
  await changeFolders(session, [], ['file:///C%3A/okrs']);
  await expect.poll(() => known(session)).toEqual([]);
});
