// What a rule was told of an objective is kept as long as nothing else that it asked for has changed.
import { expect, test } from 'vitest';
import { parseDay } from '../language/period.ts';
import { read } from '../language/read.ts';
import { defaultSettings } from '../progress/index.ts';
import { rules } from './index.ts';
import { defaultRuleSettings } from './levels.ts';
import { type RunOptions, run } from './runner.ts';

const reading = read({
  text: `cycle: FY26-Q1
objectives:
  - title: Guests are glad they came
  - title: The kitchen wastes less
`,
  name: 'kitchen',
});

const inTime: RunOptions = {
  today: parseDay('2026-03-02') as number,
  progress: defaultSettings,
  rules: defaultRuleSettings,
};

const isOverdue = (options: RunOptions) =>
  run(rules, reading, options).some(({ rule }) => rule.id === 'overdue');

test('the file is read by objectives', () => {
  expect(reading.sections.all).toHaveLength(2);
});

test.each<[what: string, late: Partial<RunOptions>]>([
  ['the day', { today: parseDay('2026-06-30') as number }],
  ['the fiscal year', { progress: { ...defaultSettings, fiscalYearStart: 10 } }],
])('%s is another, and each objective is asked again', (_, late) => {
  expect(isOverdue(inTime)).toBe(false);
  expect(isOverdue({ ...inTime, ...late })).toBe(true);
  expect(isOverdue(inTime)).toBe(false);
});

test('the options of the rule are others, and each objective is asked again', () => {
  const soonAfter = { ...inTime, today: parseDay('2026-04-06') as number };
  const graceOf = (grace: number): RunOptions => ({
    ...soonAfter,
    rules: { ...defaultRuleSettings, rules: { overdue: { grace } } },
  });
  expect(isOverdue(graceOf(30))).toBe(false);
  expect(isOverdue(graceOf(0))).toBe(true);
  expect(isOverdue(graceOf(30))).toBe(false);
});
