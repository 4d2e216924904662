// What a configuration file leaves alone is not even read, and is taken in as soon as it no longer does.
import { expect, test } from 'vitest';
import { HeldFiles } from '../support/held-files.ts';
import { codesIn, known, tell } from '../support/known.ts';
import { connect, root } from '../support/lsp.ts';

const okr = (id: string, more = '') => `objectives:\n  - { id: ${id}, title: Guests like ${id}${more} }\n`;
const config = `${root}/okr.config.yaml`;
const at = (name: string) => `${root}/${name}.okr.yaml`;

const workspace = () => {
  const disk = new HeldFiles({
    'okr.config.yaml': 'ignore: ["archive/**"]\n',
    'a.okr.yaml': okr('a'),
    'archive/old.okr.yaml': okr('old'),
    'archive/2024/older.okr.yaml': okr('older'),
  });
  disk.release();
  const write = (uri: string, text: string) => disk.texts.set(uri, text);
  const read = () => disk.asked.filter(uri => uri.includes('/archive/') && !uri.includes('okr.config'));
  return { disk, write, read };
};

test('files that are left alone are not read, nor are those that come later', async () => {
  const { disk, write, read } = workspace();
  await using session = await connect({ disk });
  await expect.poll(() => known(session)).toEqual([at('a')]);
  write(at('archive/new'), okr('new'));
  write(at('b'), okr('b'));
  await tell(session, [at('archive/new'), 'created'], [at('archive/old'), 'changed'], [at('b'), 'created']);
  await expect.poll(() => known(session)).toEqual([at('a'), at('b')]);
  expect(read()).toEqual([]);
});

test('changing the configuration takes them in, and out again', async () => {
  const { disk, write, read } = workspace();
  await using session = await connect({ disk });
  await expect.poll(() => known(session)).toEqual([at('a')]);
  const all = [at('a'), at('archive/2024/older'), at('archive/old')];
  write(config, 'ignore: []\n');
  await tell(session, [config, 'changed']);
  await expect.poll(() => known(session)).toEqual(all);

  session.open('okr.config.yaml', 'ignore: [2024]\n');
  await expect.poll(() => known(session)).toEqual([at('a'), at('archive/old')]);
  await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: config } });
  await expect.poll(() => known(session)).toEqual(all);

  write(at('archive/2024/older'), okr('elder'));
  write(config, 'ignore: [archive]\n');
  await tell(session, [config, 'changed']);
  await expect.poll(() => known(session)).toEqual([at('a')]);
  const before = read().length;
  await tell(session, [at('archive/2024/older'), 'changed']);
  await tell(session, [at('archive/old'), 'deleted']);
  disk.texts.delete(at('archive/old'));
  expect(await known(session)).toEqual([at('a')]);
  expect(read()).toHaveLength(before);
  disk.texts.delete(config);
  await tell(session, [config, 'deleted']);
  await expect.poll(() => known(session)).toEqual([at('a'), at('archive/2024/older')]);
});

test('what is left alone from now on is not taken in, though it has been read', async () => {
  const disk = new HeldFiles({ 'a.okr.yaml': okr('a'), 'archive/old.okr.yaml': okr('old') });
  await using session = await connect({ disk });
  await expect.poll(() => disk.asked).toContain(at('archive/old'));
  session.open('okr.config.yaml', 'ignore: [archive]\n');
  expect(await known(session)).toEqual([]);
  disk.release();
  await expect.poll(() => known(session)).toEqual([at('a')]);
  session.change(config, '', 2);
  await expect.poll(() => known(session)).toEqual([at('a'), at('archive/old')]);
});

test('nothing is found in a file that is left alone, and nothing in others points into it', async () => {
  const { disk } = workspace();
  await using session = await connect({ disk });
  await expect.poll(() => known(session)).toEqual([at('a')]);
  expect(
    await codesIn(session, session.open('archive/old.okr.yaml', okr('old', ', aligns_to: b#none'))),
  ).toEqual([]);
  const uri = session.open('c.okr.yaml', okr('c', ', aligns_to: archive/old.okr.yaml#old'));
  const definition = { textDocument: { uri }, position: { line: 1, character: 64 } };
  expect(await session.client.sendRequest('textDocument/definition', definition)).toBeNull();
  expect(await codesIn(session, uri)).not.toContain('broken-reference');
});

test('a configuration file above the workspace is read again when a file is opened or anything changes on disk', async () => {
  const { disk, write } = workspace();
  disk.texts.delete(config);
  const above = 'file:///okr.config.yaml';
  await using session = await connect({ disk });
  await expect.poll(() => known(session)).toHaveLength(3);
  write(above, 'ignore: [2024]\n');
  session.open('b.okr.yaml', okr('b'));
  await expect.poll(() => known(session)).toEqual([at('a'), at('archive/old'), at('b')]);
  write(above, 'ignore: [archive]\n');
  await tell(session, [at('a'), 'changed']);
  await expect.poll(() => known(session)).toEqual([at('a'), at('b')]);

  // Saved in an editor, which tells nobody of it.
  session.open(above, 'ignore: []\n');
  await expect.poll(() => known(session)).toHaveLength(4);
  write(above, 'ignore: []\n');
  await session.client.sendNotification('textDocument/didClose', { textDocument: { uri: above } });
  expect(await known(session)).toHaveLength(4);
});
