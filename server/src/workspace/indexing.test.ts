import { expect, test } from 'vitest';
import { Indexing } from './indexing.ts';

const at = (name: string) => `file:///okrs/${name}.okr.yaml`;
const okr = (id: string) => `objectives:\n  - { id: ${id}, title: ${id} }\n`;

const everything = { isLeftAlone: () => false, fiscalYearStart: () => 1 };
const names = (indexing: Indexing) =>
  indexing
    .index()
    .files()
    .flatMap(({ parts }) => parts.flatMap(({ id }) => id?.value ?? []));

test('the index is what the store is', () => {
  const indexing = new Indexing(everything);
  const { store } = indexing;
  store.put(at('a'), okr('a'));
  store.open(at('b'), okr('b'), 1);
  expect(names(indexing)).toEqual(['a', 'b']);
  store.open(at('a'), okr('typed'), 1);
  store.remove(at('a'));
  store.close(at('b'));
  expect(names(indexing)).toEqual(['typed']);
  store.close(at('a'));
  expect(names(indexing)).toEqual([]);
});

test('only what has changed is looked at', () => {
  const asked: string[] = [];
  const indexing = new Indexing({ ...everything, isLeftAlone: uri => asked.push(uri) < 0 });
  for (const name of ['a', 'b', 'c']) indexing.store.put(at(name), okr(name));
  indexing.index();
  asked.length = 0;
  indexing.store.open(at('b'), okr('typed'), 1);
  indexing.index();
  indexing.index();
  expect(asked).toEqual([at('b')]);
});

test('what is left alone is not in it, and comes in when it no longer is', () => {
  let left = [at('a')];
  const indexing = new Indexing({ ...everything, isLeftAlone: uri => left.includes(uri) });
  for (const name of ['a', 'b']) indexing.store.put(at(name), okr(name));
  expect(names(indexing)).toEqual(['b']);
  left = [at('b')];
  indexing.reconsider();
  expect(names(indexing)).toEqual(['a']);
});

test('a file that cannot be taken in costs the others nothing', () => {
  const indexing = new Indexing({
    ...everything,
    isLeftAlone: uri => {
      if (uri === at('a')) throw new Error('a mistake of ours');
      return false;
    },
  });
  for (const name of ['a', 'b']) indexing.store.put(at(name), okr(name));
  expect(() => indexing.index()).toThrow();
  expect(names(indexing)).toEqual(['b']);
});

test('the index knows whether it is complete', () => {
  const indexing = new Indexing(everything);
  expect(indexing.index().isComplete).toBe(true);
  indexing.isComplete = false;
  expect(indexing.index().isComplete).toBe(false);
});
