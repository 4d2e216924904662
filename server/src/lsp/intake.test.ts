import { describe, expect, test } from 'vitest';
import 'vscode-languageserver/node';
import type { Content } from '../workspace/files.ts';
import { type Intaken, intake } from './intake.ts';

/** An intake of files that say their own names, or what `contents` has for them. */
function taking(
  contents: Readonly<Record<string, Content | Promise<Content> | undefined>> = {},
  took: (uri: string) => void = () => {},
) {
  const taken: (readonly [uri: string, content: Content | undefined])[] = [];
  const told: Intaken[] = [];
  let over = () => {};
  const files = intake({
    read: async uri => (uri in contents ? await contents[uri] : `# ${uri}`),
    take(uri, content) {
      taken.push([uri, content]);
      took(uri);
    },
    told(progress) {
      told.push(progress);
      if (progress.isOver) over();
    },
  });
  const rest = () =>
    new Promise<void>(resolve => {
      over = resolve;
      if (!files.isRunning()) resolve();
    });
  return { files, taken, told, rest };
}

const many = Array.from({ length: 100 }, (_, index) => `file:///t${index}`);
const busy = () => {
  const until = performance.now() + 1;
  while (performance.now() < until);
};

test('each file is taken in once, with what is in it, and in order', async () => {
  const { files, taken, told, rest } = taking({ 'file:///gone': undefined });
  files.add(['file:///a', 'file:///gone', 'file:///a']);
  files.add(['file:///b']);
  expect(files.pending()).toBe(3);
  await rest();
  expect(taken).toEqual([
    ['file:///a', '# file:///a'],
    ['file:///gone', undefined],
    ['file:///b', '# file:///b'],
  ]);
  expect(told.at(-1)).toMatchObject({ done: 3, total: 3, isOver: true });
  expect(told.flatMap(({ uris }) => uris)).toEqual(taken.map(([uri]) => uri));
});

test('others get their turn in between', async () => {
  const { files, taken } = taking({}, busy);
  files.add(many);
  const seen: number[] = [];
  while (files.isRunning()) {
    seen.push(taken.length);
    await new Promise(resolve => setImmediate(resolve));
  }
  seen.push(taken.length);
  expect(taken).toHaveLength(100);
  const steps = seen.map((count, index) => count - (seen[index - 1] ?? 0));
  expect(Math.max(...steps)).toBeLessThan(20);
});

test('what is asked for again while it is being read is read again', async () => {
  let give = (_: string) => {};
  const contents: Record<string, Content | Promise<Content>> = {
    'file:///a': new Promise(resolve => {
      give = resolve;
    }),
  };
  const { files, taken, rest } = taking(contents);
  files.add(['file:///a']);
  contents['file:///a'] = 'new';
  files.add(['file:///A'.toLowerCase()]);
  give('old');
  await rest();
  expect(taken).toEqual([['file:///a', 'new']]);
});

test('what is forgotten is not taken in, even when it has been read', async () => {
  const { files, taken, rest } = taking({}, uri => {
    if (uri === 'file:///t0') files.forget(other => other !== 'file:///t50');
  });
  files.add(many);
  await rest();
  expect(taken.map(([uri]) => uri)).toEqual(['file:///t0', 'file:///t50']);
});

describe('stopping', () => {
  const stopped = async () => {
    const all = taking({}, uri => {
      if (uri === 'file:///t9') all.files.stop();
    });
    all.files.add(many);
    await all.rest();
    return all;
  };

  test('leaves the others out, and says that it is over', async () => {
    const { files, taken, told } = await stopped();
    expect(taken).toHaveLength(10);
    expect(files.pending()).toBe(90);
    expect(told.at(-1)).toMatchObject({ done: 10, total: 10, isOver: true });
  });

  test('what comes later is taken in alone, the others when it is gone on with', async () => {
    const { files, taken, told, rest } = await stopped();
    files.add(['file:///t99', 'file:///new']);
    await rest();
    expect(taken.slice(10).map(([uri]) => uri)).toEqual(['file:///t99', 'file:///new']);
    files.resume();
    await rest();
    expect(new Set(taken.map(([uri]) => uri)).size).toBe(101);
    expect(files.pending()).toBe(0);
    expect(told.at(-1)).toMatchObject({ isOver: true });
  });
});
