import { expect, test } from 'vitest';
import { objectiveOf } from './test-model.ts';
import { sharesOf } from './weights.ts';

const shares = (weights: readonly string[]) => {
  const lines = weights.flatMap((weight, n) => [
    `  - title: KR${n}`,
    ...(weight === '–' ? [] : [`    weight: ${weight}`]),
  ]);
  return sharesOf(objectiveOf(['key_results:', ...lines].join('\n')).key_results);
};

test.each<[name: string, weights: readonly string[], shares: readonly number[]]>([
  ['no weights are equal weights', ['–', '–', '–', '–'], [0.25, 0.25, 0.25, 0.25]],
  ['proportions', ['2', '1', '1'], [0.5, 0.25, 0.25]],
  ['fractions', ['0.5', '0.3', '0.2'], [0.5, 0.3, 0.2]],
  ['percentages', ['50%', '30%', '20%'], [0.5, 0.3, 0.2]],
  ['weights that do not add up keep their proportions', ['60', '60', '40'], [0.375, 0.375, 0.25]],
  ['missing weights among fractions share what is left', ['0.4', '–', '–'], [0.4, 0.3, 0.3]],
  ['missing weights among percentages share what is left', ['40%', '–', '–'], [0.4, 0.3, 0.3]],
  ['missing weights among hundredths share what is left', ['70', '–'], [0.7, 0.3]],
  ['a missing weight among proportions is 1', ['2', '–', '–'], [0.5, 0.25, 0.25]],
  ['nothing is left beside 100', ['100', '–'], [1, 0]],
  ['nothing is left where more than all is given', ['80', '40', '–'], [2 / 3, 1 / 3, 0]],
  ['weights that are all 0 tell nothing', ['0', '0'], [0.5, 0.5]],
  ['a 0 counts for nothing', ['0', '–'], [0, 1]],
  ['no parts, no shares', [], []],
])('%s', (_, weights, expected) => {
  const actual = shares(weights);
  expect(actual).toHaveLength(expected.length);
  actual.forEach((share, index) => {
    expect(share).toBeCloseTo(expected[index] as number, 12);
  });
});
