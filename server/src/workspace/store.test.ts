import { describe, expect, test } from 'vitest';
import { tooLarge } from './files.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import { Store } from './store.ts';

const a = 'file:///okrs/a.okr.yaml';
const b = 'file:///okrs/b.okr.yaml';

/** A store, and what it told of since it was last asked. */
function watched() {
  const changed: string[] = [];
  const store = new Store<Snapshot>(snapshotOf, key => changed.push(key));
  return { store, told: () => changed.splice(0) };
}

test('the open editor beats the disk, until it is closed', () => {
  const { store } = watched();
  store.put(a, 'on disk');
  store.open(a, 'typed', 1);
  store.put(a, 'saved by somebody else');
  expect(store.get(a)).toMatchObject({ text: 'typed', version: 1 });
  store.close(a);
  expect(store.get(a)).toMatchObject({ text: 'saved by somebody else', version: undefined });
  store.open(a, 'typed again', 1);
  store.remove(a);
  expect(store.get(a)?.text).toBe('typed again');
  store.close(a);
  expect(store.get(a)).toBeUndefined();
});

describe('tells', () => {
  test('what is another now, new or gone, and nothing else', () => {
    const { store, told } = watched();
    store.put(a, 'A');
    expect(told()).toEqual([a]);
    store.put(a, 'A');
    store.close(a);
    store.remove(b);
    expect(told()).toEqual([]);
    store.open(a, 'A', 1);
    store.open(a, 'A', 2);
    expect(told()).toEqual([a, a]);
    store.put(a, 'hidden by the editor');
    store.remove(a);
    expect(told()).toEqual([]);
    store.close(a);
    expect(told()).toEqual([a]);
  });

  test('a file that becomes too large, and then empty', () => {
    const { store, told } = watched();
    for (const content of ['A', tooLarge, ''] as const) {
      store.put(a, content);
      expect(told()).toEqual([a]);
    }
    expect(store.get(a)?.reading.problems).toEqual([]);
  });

  test('one spelling of each URI', () => {
    const { store, told } = watched();
    store.put('file:///C:/okrs/增长.okr.yaml', 'A');
    store.open('file:///c%3A/okrs/%e5%a2%9e%e9%95%bf.okr.yaml', 'B', 1);
    const [one, other] = told();
    expect(one).toBe(other);
    expect(store.all()).toHaveLength(1);
  });
});

test('all files are in the order of their URIs, whenever they came, and each as it is now', () => {
  const { store } = watched();
  store.put(b, 'B');
  store.open(a, 'A', 1);
  const texts = () => store.all().map(({ text }) => text);
  expect(texts()).toEqual(['A', 'B']);
  expect(store.all()).toBe(store.all());
  store.open(a, 'A, changed', 2);
  store.put('file:///okrs/aa.okr.yaml', 'AA');
  expect(texts()).toEqual(['A, changed', 'AA', 'B']);
  store.remove(b);
  expect(texts()).toEqual(['A, changed', 'AA']);
  expect(store.opened().map(({ uri }) => uri)).toEqual([a]);
});
