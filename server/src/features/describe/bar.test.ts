import { expect, test } from 'vitest';
import { bar, sparkline } from './bar.ts';

test.each([
  [0, '░░░░░░░░░░'],
  [0.001, '█░░░░░░░░░'],
  [0.29, '███░░░░░░░'],
  [0.5, '█████░░░░░'],
  [0.999, '█████████░'],
  [1, '██████████'],
  [1.3, '██████████'],
  [-0.4, '░░░░░░░░░░'],
  [null, '··········'],
])('%j is %s', (progress, blocks) => {
  expect(bar(progress)).toBe(blocks);
});

test('a bar is as wide as asked for, whatever the progress', () => {
  for (const progress of [null, -1, 0, 0.01, 0.5, 0.99, 1, 2]) expect(bar(progress, 5)).toHaveLength(5);
});

test('a line goes from the lowest to the highest value', () => {
  expect(sparkline([1, 2, 3, 4, 5, 6, 7, 8])).toBe('▁▂▃▄▅▆▇█');
  expect(sparkline([120, 104, 90, 75])).toBe('█▆▃▁');
  expect(sparkline([-5, 0, 5])).toBe('▁▅█');
});

test('a line of equal values lies in the middle; of many values the newest are shown', () => {
  expect(sparkline([3, 3, 3])).toBe('▄▄▄');
  expect(sparkline([9, 1, 2], 2)).toBe('▁█');
});
