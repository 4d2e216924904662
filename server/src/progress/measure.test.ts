import { describe, expect, test } from 'vitest';
import { formatAmount } from '../language/quantity.ts';
import { day, middle, resultOf } from './test-model.ts';

const checkIns = (...values: readonly (string | number)[]) =>
  `check_ins:\n${values.map((value, n) => `  - { date: 2026-01-1${n}, value: ${value} }`).join('\n')}`;

type Row = readonly [name: string, fields: string, raw: number | null, progress: number | null, met: boolean];

describe('increase and decrease', () => {
  test.each<Row>([
    ['half way up', 'baseline: 0\ntarget: 10\ncurrent: 5', 0.5, 0.5, false],
    ['from 200 down to 0, now 100: half way', 'baseline: 200\ntarget: 0\ncurrent: 100', 0.5, 0.5, false],
    ['a baseline above its target', 'baseline: 120\ntarget: 30\ncurrent: 75', 0.5, 0.5, false],
    ['a value below its baseline moved away', 'baseline: 50\ntarget: 100\ncurrent: 30', -0.4, 0, false],
    [
      'a value above its baseline moved away from a lower target',
      'baseline: 10\ntarget: 5\ncurrent: 12',
      -0.4,
      0,
      false,
    ],
    ['beyond the target', 'baseline: 0\ntarget: 10\ncurrent: 13', 1.3, 1, true],
    ['beyond a lower target', 'baseline: 10\ntarget: 5\ncurrent: 4', 1.2, 1, true],
    ['at the target', 'baseline: 0\ntarget: 10\ncurrent: 10', 1, 1, true],
    ['at the baseline', 'baseline: 3\ntarget: 10\ncurrent: 3', 0, 0, false],
    ['5.9 of 10 is 59 %', 'baseline: 0\ntarget: 10\ncurrent: 5.9', 0.59, 0.59, false],
    ['29 of 100 stays 29 %', 'baseline: 0\ntarget: 100\ncurrent: 29', 0.29, 0.29, false],
    [
      'decimals leave no dust',
      'baseline: 0.1\ntarget: 0.4\ncurrent: 0.3',
      0.666666666667,
      0.666666666667,
      false,
    ],
    ['a short decimal stays short', 'baseline: 0.1\ntarget: 0.5\ncurrent: 0.3', 0.5, 0.5, false],
    ['negative numbers', 'baseline: -20\ntarget: 20\ncurrent: -10', 0.25, 0.25, false],
    ['from one negative number to another', 'baseline: -10\ntarget: -30\ncurrent: -15', 0.25, 0.25, false],
    ['percentages', 'baseline: 42%\ntarget: 55%\ncurrent: 48.5%', 0.5, 0.5, false],
    ['clock times', 'baseline: 2:37\ntarget: 3:45\ncurrent: 3:11', 0.5, 0.5, false],
    ['durations in different units', 'baseline: 2 days\ntarget: 8 hours\ncurrent: 28h', 0.5, 0.5, false],
    ['money with magnitudes', 'baseline: 800 万元\ntarget: 1200 万元\ncurrent: 1000 万元', 0.5, 0.5, false],
    [
      'bare numbers in the unit of the field',
      'unit: 万元\nbaseline: 800\ntarget: 1200\ncurrent: 900',
      0.25,
      0.25,
      false,
    ],
    ['bare numbers beside one with a unit', 'baseline: 42\ntarget: 52%\ncurrent: 47', 0.5, 0.5, false],
    ['bare numbers beside a duration', 'baseline: 5\ntarget: 1 day\ncurrent: 4', 0.25, 0.25, false],
    ['down to a bare 0', 'baseline: 5 days\ntarget: 0\ncurrent: 4 days', 0.2, 0.2, false],
    ['0.55 beside 60 % may be either', 'baseline: 50%\ntarget: 60%\ncurrent: 0.55', null, null, false],
    [
      '800 beside 1200 万元 may be either',
      'baseline: 600 万元\ntarget: 1200 万元\ncurrent: 800',
      null,
      null,
      false,
    ],
    [
      'dimensions that do not compare',
      'type: increase\nbaseline: 1%\ntarget: 5%\ncurrent: 3 days',
      null,
      null,
      false,
    ],
    ['never measured', 'baseline: 0\ntarget: 10', null, null, false],
    ['the newest check-in is where it stands', `baseline: 0\ntarget: 10\n${checkIns(1, 4)}`, 0.4, 0.4, false],
    ['current before check-ins', `baseline: 0\ntarget: 10\ncurrent: 6\n${checkIns(1, 4)}`, 0.6, 0.6, false],
    [
      'a type that contradicts the numbers',
      'type: decrease\nbaseline: 0\ntarget: 10\ncurrent: 4',
      0.4,
      0.4,
      false,
    ],
    ['a stretch below the baseline', 'baseline: 50\ntarget: 100\nstretch: 20\ncurrent: 60', 0.2, 0.2, false],
    [
      'progress is towards the target, not commit or stretch',
      'baseline: 0\ncommit: 5\ntarget: 10\nstretch: 20\ncurrent: 5',
      0.5,
      0.5,
      false,
    ],
  ])('%s', (_, fields, raw, progress, met) => {
    expect(resultOf(fields)).toMatchObject({ raw, progress, met });
  });

  test.each<Row>([
    ['held', 'type: increase\nbaseline: 50\ntarget: 50\ncurrent: 50', 1, 1, true],
    ['beaten', 'type: decrease\nbaseline: 50\ntarget: 50\ncurrent: 40', 1, 1, true],
    ['lost', 'type: increase\nbaseline: 50\ntarget: 50\ncurrent: 40', 0, 0, false],
    ['of no known direction', 'baseline: 50\ntarget: 50\ncurrent: 50', null, null, false],
  ])('baseline equal to target: %s', (_, fields, raw, progress, met) => {
    expect(resultOf(fields)).toMatchObject({ raw, progress, met });
  });

  test.each<Row>([
    ['not known before the target is met', 'type: increase\ntarget: 10\ncurrent: 5', null, null, false],
    ['all, once it is met', 'type: increase\ntarget: 10\ncurrent: 12', 1, 1, true],
    ['all, once it is met from above', 'type: decrease\ntarget: 10\ncurrent: 9', 1, 1, true],
    ['one check-in is no baseline', `type: decrease\ntarget: 30\n${checkIns(120)}`, null, null, false],
    ['the earliest of two is', `type: decrease\ntarget: 30\n${checkIns(120, 75)}`, 0.5, 0.5, false],
    [
      'even where it is said not to be known',
      `type: increase\nbaseline: unknown\ntarget: 30\n${checkIns(10, 20)}`,
      0.5,
      0.5,
      false,
    ],
  ])('without a baseline: %s', (_, fields, raw, progress, met) => {
    expect(resultOf(fields)).toMatchObject({ raw, progress, met });
  });

  test('the earliest check-in is shown as the baseline it stands in for', () => {
    const { baseline } = resultOf(`type: decrease\ntarget: 30\nunit: tickets\n${checkIns(120, 75)}`);
    expect(baseline).toMatchObject({ value: 120, unit: 'tickets' });
  });

  test.each<Row>([
    ['percent', 'baseline: 50\nchange: +20%\ncurrent: 55', 0.5, 0.5, false],
    ['percent of a share is relative', 'baseline: 40%\nchange: +50%\ncurrent: 50%', 0.5, 0.5, false],
    ['points', 'baseline: 40%\nchange: +10 pp\ncurrent: 45%', 0.5, 0.5, false],
    ['absolute', 'baseline: 20\nchange: -8\ncurrent: 16', 0.5, 0.5, false],
    ['factor', 'baseline: 10\nchange: x2\ncurrent: 15', 0.5, 0.5, false],
    ['from the earliest check-in', `change: x2\n${checkIns(10, 15)}`, 0.5, 0.5, false],
    ['from nobody knows where', 'baseline: unknown\nchange: x2\ncurrent: 15', null, null, false],
  ])('a target told as a change: %s', (_, fields, raw, progress, met) => {
    expect(resultOf(fields)).toMatchObject({ raw, progress, met });
  });

  test('no check-in stands in for the zero that a count grows from', () => {
    expect(resultOf(`type: reach\ntarget: 20\n${checkIns(5, 10)}`)).toMatchObject({
      baseline: undefined,
      raw: 0.5,
    });
  });

  test('the target that a change makes prints like the baseline', () => {
    const { target } = resultOf('baseline: 40%\nchange: +10 pp');
    expect(target).toMatchObject({ value: 50, dimension: 'percent', text: '50%' });
  });
});

describe('when a target is met', () => {
  test.each([
    ['10', 10, true],
    ['">= 10"', 10, true],
    ['10+', 10, true],
    ['"> 10"', 10, false],
    ['"> 10"', 10.1, true],
    ['"~10"', 9.6, true],
    ['"~10"', 9.4, false],
  ])('up to %s, at %d: %s', (target, current, met) => {
    expect(resultOf(`baseline: 0\ntarget: ${target}\ncurrent: ${current}`).met).toBe(met);
  });

  test.each([
    ['2', 2, true],
    ['"<= 2"', 2, true],
    ['"< 2"', 2, false],
    ['"< 2"', 1.9, true],
    ['"~2"', 2.4, true],
  ])('down to %s, at %d: %s', (target, current, met) => {
    expect(resultOf(`baseline: 10\ntarget: ${target}\ncurrent: ${current}`).met).toBe(met);
  });

  test('at a target that is to be passed, all of the way is behind but it is not done', () => {
    expect(resultOf('baseline: 30%\ntarget: ">40%"\ncurrent: 40%')).toMatchObject({
      raw: 1,
      met: false,
      health: 'on_track',
    });
  });
});

describe('reach', () => {
  test.each<Row>([
    ['counts from zero', 'type: reach\ntarget: 20\ncurrent: 5', 0.25, 0.25, false],
    ['whatever baseline is written', 'type: reach\nbaseline: 4\ntarget: 20\ncurrent: 5', 0.25, 0.25, false],
    ['beyond the target', 'type: reach\ntarget: 20\ncurrent: 25', 1.25, 1, true],
    ['7 of 13 tells its own target', 'type: reach\ncurrent: 7/14', 0.5, 0.5, false],
    ['7 of 13 beside a target', 'type: reach\ncurrent: 5/13\ntarget: 20', 0.25, 0.25, false],
    ['never measured', 'type: reach\ntarget: 20', null, null, false],
    ['up to zero, and still there', 'type: reach\ntarget: 0\ncurrent: 0', 1, 1, true],
    ['up to zero, and past it', 'type: reach\ntarget: 0\ncurrent: 3', 0, 0, false],
  ])('%s', (_, fields, raw, progress, met) => {
    expect(resultOf(fields)).toMatchObject({ raw, progress, met });
  });
});

describe('maintain', () => {
  test.each<Row>([
    ['inside', 'min: 99.5%\ncurrent: 99.7%', 1, 1, true],
    ['on the edge', 'min: 99.5%\ncurrent: 99.5%', 1, 1, true],
    ['below', 'min: 99.5%\ncurrent: 99.4%', 0, 0, false],
    ['above', 'max: 3\ncurrent: 4', 0, 0, false],
    ['between', 'min: 1\nmax: 3\ncurrent: 2', 1, 1, true],
    ['on an edge that is not in the band', 'min: "> 1"\ncurrent: 1', 0, 0, false],
    ['three of four check-ins inside', `min: 10\n${checkIns(9, 10, 11, 12)}`, 0.75, 0.75, true],
    ['out of the band at last', `max: 10\n${checkIns(9, 10, 8, 12)}`, 0.75, 0.75, false],
    ['a target told as a bound', 'type: maintain\ntarget: ">= 99.5%"\ncurrent: 99.7%', 1, 1, true],
    [
      'a target beside a band is not one of its bounds',
      'type: maintain\nmin: 90\ntarget: ">= 99"\ncurrent: 95',
      1,
      1,
      true,
    ],
    ['a target that may be either bound', 'type: maintain\ntarget: 99.5%\ncurrent: 99.7%', null, null, false],
    ['never measured', 'min: 99.5%', null, null, false],
  ])('%s', (_, fields, raw, progress, met) => {
    expect(resultOf(fields)).toMatchObject({ type: 'maintain', raw, progress, met });
  });
});

describe('milestone', () => {
  const stages = (...lines: readonly string[]) =>
    `milestones:\n${lines.map(line => `  - { title: Stage, ${line} }`).join('\n')}`;

  test.each<Row>([
    ['two of four', stages('done: true', 'done: true', 'done: false', 'weight: 1'), 0.5, 0.5, false],
    ['by weight', stages('done: true, weight: 3', 'weight: 1'), 0.75, 0.75, false],
    ['a day says done as well', stages('done: 2026-02-15', 'done: 2026-02-16'), 0.5, 0.5, false],
    ['all', stages('done: true', 'done: 2026-01-20'), 1, 1, true],
    [
      'stages before numbers',
      `type: milestone\ntarget: 10\ncurrent: 1\n${stages('done: true', 'done: false')}`,
      0.5,
      0.5,
      false,
    ],
    ['a count of what is delivered', 'type: milestone\ntarget: 4\ncurrent: 1', 0.25, 0.25, false],
    ['a count that was never told', 'type: milestone\ntarget: 4', null, null, false],
    ['not done', 'type: milestone', 0, 0, false],
    ['done', 'type: milestone\nstatus: done', 1, 1, true],
  ])('%s', (_, fields, raw, progress, met) => {
    expect(resultOf(fields)).toMatchObject({ type: 'milestone', raw, progress, met });
  });

  test('stages are counted without their weights', () => {
    expect(resultOf(stages('done: true, weight: 3', 'weight: 1')).milestones).toEqual({ done: 1, total: 2 });
    expect(resultOf('type: milestone')).not.toHaveProperty('milestones');
  });
});

describe('baseline', () => {
  test.each<Row>([
    ['not found', 'baseline: unknown', 0, 0, false],
    ['found', 'baseline: unknown\ncurrent: 12', 1, 1, true],
    ['found in a check-in', `type: baseline\n${checkIns(12)}`, 1, 1, true],
    ['filled in', 'type: baseline\nbaseline: 12', 1, 1, true],
  ])('%s', (_, fields, raw, progress, met) => {
    expect(resultOf(fields)).toMatchObject({ type: 'baseline', raw, progress, met });
  });
});

describe('told by hand', () => {
  test.each<[name: string, fields: string, progress: number | null, byHand: boolean]>([
    ['where there is no number', 'progress: 40', 0.4, true],
    ['where the number is not known yet', 'baseline: 0\ntarget: 10\nprogress: 40%', 0.4, true],
    ['half of an all-or-nothing', 'type: milestone\nprogress: 50', 0.5, true],
    ['not where numbers tell', 'baseline: 0\ntarget: 10\ncurrent: 2\nprogress: 40', 0.2, false],
    ['status done, where there is no number', 'status: done', 1, true],
    ['status done, where numbers tell', 'baseline: 0\ntarget: 10\ncurrent: 4\nstatus: done', 0.4, false],
    ['nothing', 'owner: dana', null, false],
  ])('%s', (_, fields, progress, byHand) => {
    expect(resultOf(fields)).toMatchObject({ progress, byHand });
  });
});

test('29 % prints as 29 %, never 28', () => {
  const { current } = resultOf('baseline: 0%\ntarget: 100%\ncurrent: 29%');
  expect(current && formatAmount(current.value, current)).toBe('29%');
});

test('unknown is not zero', () => {
  expect(resultOf('baseline: 0\ntarget: 10')).toMatchObject({
    raw: null,
    progress: null,
    pace: null,
    health: 'unknown',
  });
  expect(resultOf('baseline: 0\ntarget: 10\ncurrent: 0')).toMatchObject({
    raw: 0,
    progress: 0,
    pace: 0,
    health: 'off_track',
  });
});

test('confidence is the own one, else the newest that was checked in', () => {
  const told =
    'check_ins:\n  - { date: 2026-02-01, confidence: 0.5 }\n  - { date: 2026-01-01, confidence: 0.9 }\n  - { date: 2026-02-08 }';
  expect(resultOf(told).confidence).toBe(0.5);
  expect(resultOf(`confidence: 0.3\n${told}`).confidence).toBe(0.3);
  expect(resultOf('owner: dana').confidence).toBe(null);
});

test('dates come along', () => {
  expect(resultOf('due: 2026-03-15', middle)).toMatchObject({
    start: day('2026-01-01'),
    end: day('2026-03-15'),
  });
  expect(resultOf('due: ongoing', middle)).not.toHaveProperty('end');
});
