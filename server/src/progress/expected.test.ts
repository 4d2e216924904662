import { describe, expect, test } from 'vitest';
import { day, middle, resultOf } from './test-model.ts';

const expectedOn = (fields: string, on: string, head?: string) => resultOf(fields, day(on), head).expected;

describe('evenly over the window', () => {
  // 100 days, so that a day is a hundredth.
  const hundred = 'cycle: 2026-01-01/2026-04-11';
  const numbers = 'baseline: 0\ntarget: 10\ncurrent: 5';

  test.each<[on: string, expected: number]>([
    ['2025-12-01', 0],
    ['2026-01-01', 0],
    ['2026-01-02', 0.01],
    ['2026-01-30', 0.29],
    ['2026-02-20', 0.5],
    ['2026-04-11', 1],
    ['2026-06-01', 1],
  ])('on %s: %d', (on, expected) => {
    expect(expectedOn(numbers, on, hundred)).toBe(expected);
  });

  test('own dates before the cycle', () => {
    expect(expectedOn(`${numbers}\nstart: 2026-02-01\ndue: 2026-02-11`, '2026-02-06', hundred)).toBe(0.5);
  });

  test('on a single day', () => {
    expect(expectedOn(`${numbers}\nstart: 2026-02-01\ndue: 2026-02-01`, '2026-01-31')).toBe(0);
    expect(expectedOn(`${numbers}\nstart: 2026-02-01\ndue: 2026-02-01`, '2026-02-01')).toBe(1);
  });

  test('not known without dates, or without an end', () => {
    expect(expectedOn(numbers, '2026-02-06', 'team: Growth')).toBe(null);
    expect(expectedOn(`${numbers}\ndue: 2026-03-01`, '2026-02-06', 'team: Growth')).toBe(null);
    expect(expectedOn(`${numbers}\ndue: ongoing`, '2026-02-06')).toBe(null);
  });
});

describe('from step to step', () => {
  const planned = (...steps: readonly string[]) =>
    `type: increase\nbaseline: 100\ntarget: 200\nstart: 2026-01-01\ndue: 2026-01-31\nplan:\n${steps.map(step => `  - { ${step} }`).join('\n')}`;
  const late = planned('date: 2026-01-11, value: 110', 'date: 2026-01-21, value: 150');

  test.each<[on: string, expected: number]>([
    ['2025-12-31', 0],
    ['2026-01-01', 0],
    ['2026-01-06', 0.05],
    ['2026-01-11', 0.1],
    ['2026-01-16', 0.3],
    ['2026-01-21', 0.5],
    ['2026-01-26', 0.75],
    ['2026-01-31', 1],
    ['2026-03-01', 1],
  ])('on %s: %d', (on, expected) => {
    expect(expectedOn(late, on)).toBe(expected);
  });

  test('steps in any order', () => {
    expect(
      expectedOn(planned('date: 2026-01-21, value: 150', 'date: 2026-01-11, value: 110'), '2026-01-16'),
    ).toBe(0.3);
  });

  test('a last step on the last day is what is expected of it', () => {
    expect(expectedOn(planned('date: 2026-01-31, value: 190'), '2026-02-02')).toBe(0.9);
  });

  test('down as well', () => {
    expect(
      expectedOn('baseline: 120\ntarget: 20\nplan:\n  - { date: 2026-02-01, value: 40 }', '2026-02-01'),
    ).toBe(0.8);
  });

  test('steps that cannot be compared are no plan', () => {
    expect(expectedOn(planned('date: 2026-01-11, value: 3 days'), '2026-01-16')).toBe(0.5);
  });
});

describe('stages', () => {
  const stages = (...dues: readonly string[]) =>
    `milestones:\n${dues.map(due => `  - { title: Stage${due && `, due: ${due}`} }`).join('\n')}`;

  test('those that are due by today', () => {
    const dated = stages('2026-02-01', '2026-02-15', '2026-02-16', '2026-03-31');
    expect(expectedOn(dated, '2026-02-15')).toBe(0.5);
  });

  test('by weight', () => {
    const weighed =
      'milestones:\n  - { title: A, due: 2026-02-01, weight: 3 }\n  - { title: B, due: 2026-03-01 }';
    expect(expectedOn(weighed, '2026-02-15')).toBe(0.75);
  });

  test('without dates they are evenly spread, each on its day', () => {
    const three = `start: 2026-01-01\ndue: 2026-01-31\n${stages('', '', '')}`;
    expect(expectedOn(three, '2026-01-10')).toBe(0);
    expect(expectedOn(three, '2026-01-11')).toBeCloseTo(1 / 3, 11);
    expect(expectedOn(three, '2026-01-30')).toBeCloseTo(2 / 3, 11);
    expect(expectedOn(three, '2026-01-31')).toBe(1);
  });

  test('without dates and without a start, all at the end', () => {
    expect(expectedOn(`due: 2026-01-31\n${stages('', '')}`, '2026-01-30', 'team: Growth')).toBe(0);
  });

  test('not known without any date', () => {
    expect(expectedOn(stages('2026-02-01', ''), '2026-02-15', 'team: Growth')).toBe(null);
  });
});

test.each([
  ['done or not done', 'type: milestone'],
  ['a number to be found', 'baseline: unknown'],
])('%s is expected on the last day, not bit by bit', (_, fields) => {
  expect(expectedOn(fields, '2026-03-30')).toBe(0);
  expect(expectedOn(fields, '2026-03-31')).toBe(1);
  expect(expectedOn(fields, '2026-03-31', 'team: Growth')).toBe(null);
});

test('told by hand, even a done-or-not-done is expected bit by bit', () => {
  expect(resultOf('type: milestone\nprogress: 40').expected).toBeCloseTo(45 / 89, 11);
});

test('a guardrail is expected to hold from the first day on', () => {
  expect(expectedOn('min: 5', '2025-12-31')).toBe(0);
  expect(expectedOn('min: 5', '2026-01-01')).toBe(1);
  expect(resultOf('min: 5', middle, 'team: Growth').expected).toBe(1);
});
