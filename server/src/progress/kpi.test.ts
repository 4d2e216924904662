import { expect, test } from 'vitest';
import { kpiState } from './index.ts';
import { kpiOf } from './test-model.ts';

test.each<[name: string, fields: string, inBand: boolean | null]>([
  ['above its least', 'min: 99.5%\ncurrent: 99.7%', true],
  ['below its least', 'min: 99.5%\ncurrent: 99.4%', false],
  ['at its most', 'max: 300 ms\ncurrent: 0.3 s', true],
  ['above its most', 'max: 300 ms\ncurrent: 0.31 s', false],
  [
    'as last checked in',
    'min: 5\ncheck_ins:\n  - { date: 2026-02-01, value: 6 }\n  - { date: 2026-01-01, value: 4 }',
    true,
  ],
  ['in the unit of the field', 'unit: "%"\nmin: 99.5%\ncurrent: 99', false],
  ['a target told as a bound', 'target: "<= 3%"\ncurrent: 4%', false],
  ['a target is no bound', 'target: 3%\ncurrent: 4%', null],
  ['without a number', 'min: 5', null],
  ['without a band', 'current: 5', null],
  ['in another dimension', 'min: 5%\ncurrent: 3 days', null],
])('%s', (_, fields, inBand) => {
  expect(kpiState(kpiOf(fields)).inBand).toBe(inBand);
});

test('numbers come in the unit of the field', () => {
  expect(kpiState(kpiOf('unit: orders\nmin: 5\nmax: 9\ntarget: 8\ncurrent: 6'))).toMatchObject({
    current: { value: 6, unit: 'orders' },
    min: { value: 5, unit: 'orders' },
    max: { value: 9, unit: 'orders' },
    target: { value: 8, unit: 'orders' },
  });
});
