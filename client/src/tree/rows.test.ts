// Rows live on while their texts change, and only what looks different is drawn again.
import { expect, test } from 'vitest';
import type { TreeItem } from '../../../server/src/lsp/protocol.ts';
import { type Row, reconcile, rowAt } from './rows.ts';

const item = (
  id: string,
  label: string,
  lines: readonly [number, number],
  children: TreeItem[] = [],
): TreeItem => ({
  id,
  uri: 'file:///a.okr.yaml',
  thing: id === '' ? 'document' : 'objective',
  label,
  description: '',
  state: 'on_track',
  progress: null,
  spoken: label,
  range: { start: { line: lines[0], character: 0 }, end: { line: lines[1], character: 0 } },
  selection: { start: { line: lines[0], character: 0 }, end: { line: lines[0], character: 0 } },
  children,
});

/** What is drawn again when the second answer follows the first. */
function drawn(
  before: readonly TreeItem[],
  after: readonly TreeItem[],
): { rows: readonly Row[]; labels: string[] } {
  const first = reconcile([], before, undefined, []);
  const changed: Row[] = [];
  const second = reconcile(first.rows, after, undefined, changed);
  for (const [index, row] of second.rows.entries()) {
    if (!second.reordered) expect(row).toBe(first.rows[index]);
  }
  return { rows: second.rows, labels: second.reordered ? ['*'] : changed.map(row => row.item.label) };
}

const file = (...children: TreeItem[]) => item('', 'file', [0, 20], children);

test('nothing is drawn again when only lines moved', () => {
  const { labels, rows } = drawn([file(item('/a', 'A', [1, 2]))], [file(item('/a', 'A', [5, 6]))]);
  expect(labels).toEqual([]);
  expect(rows[0]?.children[0]?.item.range.start.line).toBe(5);
});

test('a changed row is drawn again, its neighbours and parents are not', () => {
  const before = [file(item('/a', 'A', [1, 2]), item('/b', 'B', [3, 4]))];
  expect(drawn(before, [file(item('/a', 'A', [1, 2]), item('/b', 'B, better', [3, 4]))]).labels).toEqual([
    'B, better',
  ]);
});

test('a row that came, went or moved has its parent drawn again', () => {
  const a = item('/a', 'A', [1, 2]);
  const b = item('/b', 'B', [3, 4]);
  expect(drawn([file(a)], [file(a, b)]).labels).toEqual(['file']);
  expect(drawn([file(a, b)], [file(b)]).labels).toEqual(['file']);
  expect(drawn([file(a, b)], [file(b, a)]).labels).toEqual(['file']);
  expect(drawn([], [file(a)]).labels).toEqual(['*']);
});

test('the row of a line is the deepest that holds it', () => {
  const inner = item('/a/b', 'inner', [5, 6]);
  const { rows } = reconcile([], [file(item('/a', 'A', [3, 9], [inner]))], undefined, []);
  const at = (line: number) => rowAt(rows, 'file:///a.okr.yaml', line)?.item.label;
  expect([at(0), at(3), at(5), at(6), at(9), at(30)]).toEqual(['file', 'A', 'inner', 'inner', 'A', 'file']);
  expect(rowAt(rows, 'file:///b.okr.yaml', 5)).toBeUndefined();
});
