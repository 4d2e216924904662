import { expect, test } from 'vitest';
import { meanOf, minus, share, tidy } from './decimal.ts';

test.each([
  [0.3, 0.1, 0.2],
  [1_000_000.1, 1_000_000, 0.1],
  [5.9, 0, 5.9],
  [1_234_567_890_124, 1_234_567_890_123, 1],
  [57 * 0.01, 0.57, 0],
  [1e-7, 2e-7, -1e-7],
  [-0.7, -0.1, -0.6],
  [1e21, 1, 1e21],
])('%d − %d is %d', (a, b, difference) => {
  expect(minus(a, b)).toBe(difference);
});

test.each([
  [0.3, 0.1, 3],
  [5.9, 10, 0.59],
  [29, 100, 0.29],
  [-8, 20, -0.4],
  [1, 3, 0.333333333333],
])('%d of %d is %d', (part, whole, result) => {
  expect(share(part, whole)).toBe(result);
});

test('what floating point adds is taken off, and nothing else', () => {
  expect(tidy(0.1 + 0.2)).toBe(0.3);
  expect(tidy(0.123456789012)).toBe(0.123456789012);
  expect(tidy(0)).toBe(0);
});

test('a mean leaves out what is not known, and is not known where nothing is', () => {
  const mean = (...parts: [number | null, number][]) =>
    meanOf(
      parts.map(([value, weight]) => ({ value, weight })),
      part => part.value,
    );
  expect(mean([0.1, 1], [0.2, 1])).toBe(0.15);
  expect(mean([0.5, 1], [null, 9])).toBe(0.5);
  expect(mean([0, 3], [1, 1])).toBe(0.25);
  expect(mean([null, 1])).toBe(null);
  expect(mean([0.5, 0])).toBe(null);
  expect(mean()).toBe(null);
});
