import { expect, test } from 'vitest';
import { keyResultOf } from './test-model.ts';
import { typeOf } from './type.ts';

const checkIns = (...values: readonly (string | number)[]) =>
  `check_ins:\n${values.map((value, n) => `  - { date: 2026-01-1${n}, value: ${value} }`).join('\n')}`;

test.each([
  ['a target above its baseline', 'baseline: 42%\ntarget: 55%', 'increase'],
  ['a target below its baseline', 'baseline: 200\ntarget: 0', 'decrease'],
  ['a baseline beside a target with a unit', 'baseline: 42\ntarget: 55%', 'increase'],
  ['durations in different units', 'baseline: 2 days\ntarget: 8 hours', 'decrease'],
  ['a target at its baseline', 'baseline: 50\ntarget: 50', undefined],
  ['a target at its baseline, told as a bound', 'baseline: 50\ntarget: "<= 50"', 'decrease'],
  ['dimensions that do not compare', 'baseline: 42%\ntarget: 30 tickets', undefined],
  ['a change upwards', 'baseline: unknown\nchange: +20%', 'increase'],
  ['a change downwards', 'change: -8', 'decrease'],
  ['a factor', 'change: x2', 'increase'],
  ['a change of a known baseline', 'baseline: 40\nchange: -50%', 'decrease'],
  ['a number to be found', 'baseline: unknown', 'baseline'],
  ['a number that has been found', 'baseline: 未知\ncurrent: 12', 'baseline'],
  ['a band', 'min: 99.5%\ncurrent: 99.7%', 'maintain'],
  ['stages', 'milestones:\n  - title: Draft', 'milestone'],
  ['stages beside numbers', 'baseline: 1\ntarget: 3\nmilestones:\n  - title: Draft', 'increase'],
  ['a count', 'target: 20 interviews', 'reach'],
  ['a count that has passed its target little by little', `target: 20\n${checkIns(5, 25)}`, 'reach'],
  ['a count that began above its target', 'target: 30 tickets\ncurrent: 75', undefined],
  ['a count that comes down to its target', `target: 30 tickets\n${checkIns(75, 60)}`, 'decrease'],
  ['nothing', 'target: 0', undefined],
  ['a share alone: from where?', 'target: 90%', undefined],
  ['a rating alone: from where?', 'target: 4.5', undefined],
  ['a share that has been rising', `target: 90%\n${checkIns('40%', '50%')}`, 'increase'],
  ['a share that has been falling', `target: 3%\n${checkIns('5%', '4%')}`, 'decrease'],
  [
    'a share above its target that has been rising: beaten, or moved away?',
    `target: 3%\n${checkIns('5%', '6%')}`,
    undefined,
  ],
  ['a share above a bound', 'target: ">40%"', 'increase'],
  ['a bound from above', 'target: "<= 2"', 'decrease'],
  ['a count with a baseline that nobody knows', 'baseline: unknown\ntarget: 30', undefined],
  ['nothing but a title', 'owner: dana', undefined],
])('%s', (_, fields, type) => {
  expect(typeOf(keyResultOf(fields))).toEqual({ type, inferred: type !== undefined });
});

test('a written type is taken as it is', () => {
  expect(typeOf(keyResultOf('type: decrease\nbaseline: 1\ntarget: 3'))).toEqual({
    type: 'decrease',
    inferred: false,
  });
});
