import { expect, test } from 'vitest';
import { day, middle, resultOf } from './test-model.ts';

const forecastOf = (
  fields: string,
  values: readonly (readonly [date: string, value: number | string])[],
  head?: string,
) =>
  resultOf(
    `${fields}\ncheck_ins:\n${values.map(([date, value]) => `  - { date: ${date}, value: ${value} }`).join('\n')}`,
    middle,
    head,
  ).forecast;

const straight = [
  ['2026-01-11', 10],
  ['2026-01-21', 20],
  ['2026-01-31', 30],
] as const;
const up = 'type: increase\nbaseline: 0\ntarget: 50';

test('a straight line goes on', () => {
  // One a day: 59 days after the third check-in the quarter ends.
  expect(forecastOf(up, straight)).toEqual({ atEnd: 89, reachedOn: day('2026-02-20') });
});

test('least squares through readings that waver', () => {
  // Days 0, 10, 20 and values 10, 30, 20: the mean is 20, the slope 0.5 a day.
  const wavering = [
    ['2026-01-11', 10],
    ['2026-01-21', 30],
    ['2026-01-31', 20],
  ] as const;
  // The line is at 25 on the last of them, and 50 more days bring it to 50.
  expect(forecastOf(up, wavering)).toEqual({ atEnd: 54.5, reachedOn: day('2026-03-22') });
});

test('down to a lower target', () => {
  const falling = [
    ['2026-01-11', 100],
    ['2026-01-21', 80],
    ['2026-01-31', 60],
  ] as const;
  expect(forecastOf('baseline: 110\ntarget: 30', falling)).toEqual({
    atEnd: -58,
    reachedOn: day('2026-02-15'),
  });
});

test('in base units', () => {
  const hours = [
    ['2026-01-11', '10h'],
    ['2026-01-21', '8h'],
    ['2026-01-31', '6h'],
  ] as const;
  const forecast = forecastOf('baseline: 12h\ntarget: 5h', hours);
  expect(forecast?.atEnd).toBeCloseTo((6 - 59 * 0.2) * 3600, 6);
  expect(forecast?.reachedOn).toBe(day('2026-02-05'));
});

test('three different days are wanted, and the last reading of a day counts', () => {
  expect(forecastOf(up, straight.slice(0, 2))).toBe(null);
  expect(
    forecastOf(up, [
      ['2026-01-11', 10],
      ['2026-01-21', 99],
      ['2026-01-21', 20],
    ]),
  ).toBe(null);
  expect(
    forecastOf(up, [
      ['2026-01-11', 10],
      ['2026-01-21', 99],
      ['2026-01-21', 20],
      ['2026-01-31', 30],
    ])?.atEnd,
  ).toBe(89);
});

test('the order in the file does not matter', () => {
  expect(forecastOf(up, straight.toReversed())).toEqual(forecastOf(up, straight));
});

test('nothing without an end', () => {
  expect(forecastOf(`${up}\ndue: ongoing`, straight)).toBe(null);
});

test('a line that stands still or goes the other way does not get there', () => {
  const still = straight.map(([date]) => [date, 10] as const);
  const away = [
    ['2026-01-11', 30],
    ['2026-01-21', 20],
    ['2026-01-31', 10],
  ] as const;
  expect(forecastOf(up, still)).toEqual({ atEnd: 10, reachedOn: null });
  expect(forecastOf(up, away)?.reachedOn).toBe(null);
});

test('a line that crawls does not get there within ten years', () => {
  const crawling = [
    ['2026-01-11', 1],
    ['2026-01-21', 1.1],
    ['2026-01-31', 1.2],
  ] as const;
  expect(forecastOf(up, crawling)?.reachedOn).toBe(null);
});

test('what is reached was reached on the first day that shows it', () => {
  const reached = [...straight, ['2026-02-05', 52], ['2026-02-10', 60]] as const;
  expect(forecastOf(up, reached)?.reachedOn).toBe(day('2026-02-05'));
});

test('a line ahead of the readings does not put it in the past', () => {
  const stalled = [
    ['2026-01-11', 10],
    ['2026-01-21', 40],
    ['2026-01-31', 49],
    ['2026-02-01', 49],
  ] as const;
  expect(forecastOf(up, stalled)?.reachedOn).toBe(day('2026-02-02'));
});

test('a guardrail has nowhere to get to', () => {
  expect(forecastOf('min: 5', straight)).toEqual({ atEnd: 89, reachedOn: null });
});

test('readings of another dimension are left out', () => {
  expect(forecastOf(`${up}\nunit: tickets`, [...straight, ['2026-01-05', '5%']])?.atEnd).toBe(89);
});
