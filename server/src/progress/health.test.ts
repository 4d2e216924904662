import { describe, expect, test } from 'vitest';
import { defaultSettings, resultProgress } from './index.ts';
import { day, keyResultOf, objectiveOf, resultOf } from './test-model.ts';

// 100 days, so that a day is a hundredth.
const hundred = 'cycle: 2026-01-01/2026-04-11';
const at = (current: number, more = '') => `baseline: 0\ntarget: 100\ncurrent: ${current}${more}`;
const healthOn = (on: string, fields: string, head = hundred) => resultOf(fields, day(on), head).health;

const half = '2026-02-20';

test.each([
  ['at the expected pace', at(50), 'on_track'],
  ['ahead', at(80), 'on_track'],
  ['at 90 % of the pace', at(45), 'on_track'],
  ['under 90 %', at(44.9), 'at_risk'],
  ['at 70 %', at(35), 'at_risk'],
  ['under 70 %', at(34.9), 'off_track'],
  ['moved away', at(-10), 'off_track'],
  ['at its target', at(100), 'done'],
  ['beyond its target', at(120), 'done'],
  ['said to be done', at(50, '\nstatus: done'), 'done'],
  ['told by hand to be there', 'progress: 100', 'done'],
  ['never measured', 'baseline: 0\ntarget: 100', 'unknown'],
  ['a draft', at(0, '\nstatus: draft'), 'not_started'],
  ['given up', at(100, '\nstatus: cancelled'), 'cancelled'],
  ['postponed', at(0, '\nstatus: postponed'), 'cancelled'],
])('half of the time is over, %s: %s', (_, fields, health) => {
  expect(healthOn(half, fields)).toBe(health);
});

test.each([
  ['before the start', '2025-12-31', at(0), 'not_started'],
  ['before the start, and not measured', '2025-12-31', 'baseline: 0\ntarget: 100', 'not_started'],
  ['before the start, and there already', '2025-12-31', at(100), 'done'],
  ['on the first day', '2026-01-01', at(0), 'on_track'],
  ['at 10 % of the time', '2026-01-11', at(0), 'on_track'],
  ['after 10 % of the time', '2026-01-12', at(0), 'off_track'],
  ['in the first 10 %, moved away', '2026-01-05', at(-20), 'on_track'],
  ['on the last day', '2026-04-11', at(95), 'on_track'],
  ['after the last day', '2026-04-12', at(99), 'missed'],
  ['after the last day, never measured', '2026-04-12', 'baseline: 0\ntarget: 100', 'unknown'],
  ['after the last day, at its target', '2026-04-12', at(100), 'done'],
  [
    'after the last day, at a target that was to be passed',
    '2026-04-12',
    'baseline: 0\ntarget: ">100"\ncurrent: 100',
    'missed',
  ],
])('%s', (_, on, fields, health) => {
  expect(healthOn(on, fields)).toBe(health);
});

test('without dates nobody knows whether it is late', () => {
  expect(healthOn(half, at(1), 'team: Growth')).toBe('unknown');
  expect(healthOn(half, at(100), 'team: Growth')).toBe('done');
});

describe('a guardrail', () => {
  test.each([
    ['holds', '2026-02-20', 'min: 5\ncurrent: 6', 'on_track'],
    ['does not hold', '2026-02-20', 'min: 5\ncurrent: 4', 'off_track'],
    ['does not hold, which is not a matter of time', '2026-01-02', 'min: 5\ncurrent: 4', 'off_track'],
    [
      'holds again',
      '2026-02-20',
      'min: 5\ncheck_ins:\n  - { date: 2026-02-01, value: 4 }\n  - { date: 2026-02-08, value: 6 }',
      'on_track',
    ],
    ['has held', '2026-04-12', 'min: 5\ncurrent: 6', 'done'],
    ['has not held', '2026-04-12', 'min: 5\ncurrent: 4', 'missed'],
    ['goes on', '2026-09-01', 'due: ongoing\nmin: 5\ncurrent: 6', 'on_track'],
    ['was never measured', '2026-02-20', 'min: 5', 'unknown'],
    ['has not begun', '2025-12-31', 'min: 5\ncurrent: 4', 'not_started'],
  ])('that %s', (_, on, fields, health) => {
    expect(healthOn(on, fields)).toBe(health);
  });
});

describe('milestones', () => {
  const stages = (...stages: readonly string[]) =>
    `milestones:\n${stages.map(stage => `  - { title: Stage, ${stage} }`).join('\n')}`;

  test.each([
    ['none is due', stages('due: 2026-03-01', 'due: 2026-04-01'), 'on_track'],
    ['what is due is done', stages('due: 2026-02-01, done: true', 'due: 2026-04-01'), 'on_track'],
    ['what is due is not done', stages('due: 2026-02-01', 'due: 2026-04-01'), 'off_track'],
    [
      'three of four that are due are done',
      stages(
        'due: 2026-02-01, done: true',
        'due: 2026-02-02, done: true',
        'due: 2026-02-03, done: true',
        'due: 2026-02-04',
      ),
      'at_risk',
    ],
    ['all is done', stages('due: 2026-02-01, done: true', 'due: 2026-04-01, done: true'), 'done'],
    ['it is done or not done, and the last day is ahead', 'type: milestone', 'on_track'],
  ])('%s', (_, fields, health) => {
    expect(healthOn(half, fields)).toBe(health);
  });
});

describe('under its objective', () => {
  const under = (status: string, fields: string) => {
    const lines = fields.replaceAll('\n', '\n    ');
    const [keyResult] = objectiveOf(
      `status: ${status}\nkey_results:\n  - title: KR\n    ${lines}`,
      hundred,
    ).key_results;
    return keyResult && resultProgress(keyResult, day(half), defaultSettings).health;
  };

  test.each([
    ['cancelled', at(50), 'cancelled'],
    ['draft', at(0), 'not_started'],
    ['closed', at(50), 'missed'],
    ['closed', at(100), 'done'],
    ['closed', 'min: 5\ncurrent: 6', 'done'],
    ['active', at(50), 'on_track'],
  ])('%s, %j: %s', (status, fields, health) => {
    expect(under(status, fields)).toBe(health);
  });
});

test('thresholds and grace are settings', () => {
  const health = (settings: Partial<typeof defaultSettings>, current = 30) =>
    resultProgress(keyResultOf(at(current), hundred), day(half), { ...defaultSettings, ...settings }).health;
  expect(health({ onTrack: 0.6 })).toBe('on_track');
  expect(health({ atRisk: 0.6 })).toBe('at_risk');
  expect(health({ grace: 0.5 })).toBe('on_track');
  expect(health({ grace: 0, onTrack: 0 })).toBe('on_track');
});

test('pace is progress by what is expected, and nothing where nothing is expected', () => {
  expect(resultOf(at(40), day(half), hundred).pace).toBe(0.8);
  expect(resultOf(at(120), day(half), hundred).pace).toBe(2);
  expect(resultOf(at(-40), day(half), hundred).pace).toBe(0);
  expect(resultOf(at(40), day('2026-01-01'), hundred).pace).toBe(null);
});
