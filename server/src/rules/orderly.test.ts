// What counts as in order, and which of several answers is taken.
import { expect, test } from 'vitest';
import { orderly } from './orderly.ts';

test.each([
  ['nothing', [], []],
  ['going up', [1, 2, 2, 5], [0, 1, 2, 3]],
  ['going down', [5, 4, 4, 1], [0, 1, 2, 3]],
  ['two of them', [2, 1], [0, 1]],
  ['the last is out', [1, 3, 2], [0, 1]],
  ['one far below', [5, 1, 6, 7], [0, 2, 3]],
  ['one far above', [9, 5, 6, 7], [1, 2, 3]],
  ['one out on the way down', [9, 8, 10, 7, 6], [0, 1, 3, 4]],
])('%s', (_, numbers, kept) => {
  expect([...orderly(numbers)]).toEqual(kept);
});

test('a list of a hundred thousand is no trouble', () => {
  const saw = Array.from({ length: 100_000 }, (_, index) => (index % 2 === 0 ? index : -index));
  expect(orderly(saw).size).toBe(50_001);
});
