import { expect, test } from 'vitest';
import { scoreOf } from './index.ts';
import { objectiveOf } from './test-model.ts';

test.each([
  ['aspirational', 0.39, 'red'],
  ['aspirational', 0.4, 'yellow'],
  ['aspirational', 0.69, 'yellow'],
  ['aspirational', 0.7, 'green'],
  ['learning', 0.7, 'green'],
  ['committed', 0.39, 'red'],
  ['committed', 0.99, 'yellow'],
  ['committed', 1, 'green'],
] as const)('%s at %d is %s', (commitment, value, band) => {
  const objective = objectiveOf(`commitment: ${commitment}\nkey_results:\n  - title: KR\n    score: 0.1`);
  expect(scoreOf(objective, value)).toEqual({ value, band, given: false });
});

test('a given score goes before progress, and a key result is judged by its objective’s commitment', () => {
  const [keyResult] = objectiveOf(
    'commitment: committed\nkey_results:\n  - title: KR\n    score: 0.8',
  ).key_results;
  expect(keyResult && scoreOf(keyResult, 0.2)).toEqual({ value: 0.8, band: 'yellow', given: true });
});

test('no progress and no score is no score, not 0', () => {
  expect(scoreOf(objectiveOf('owner: dana'), null)).toBe(null);
  expect(scoreOf(objectiveOf('score: 0'), null)).toEqual({ value: 0, band: 'red', given: true });
});
