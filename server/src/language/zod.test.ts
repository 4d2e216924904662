import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { documentSchema } from './zod.ts';

const schema = documentSchema();

describe('the schema of a file', () => {
  const good = {
    cycle: '2026-Q1',
    owner: ['dana', 'bo'],
    level: 'team',
    objectives: [
      {
        id: 1,
        title: 'Grow',
        owner: 'dana',
        key_results: [
          {
            title: 'Sell more',
            baseline: 'unknown',
            target: 12,
            milestones: [{ title: 'Draft', done: true }],
          },
        ],
      },
    ],
    kpis: [{ title: 'Uptime', min: '99.5%', check_ins: [{ date: '2026-01-19', value: 99.7 }] }],
  };

  test.each(['growth.okr.yaml', 'growth-zh.okr.yaml'])('takes %s', name => {
    const text = readFileSync(new URL(`../../../test/fuzz/${name}`, import.meta.url), 'utf8');
    expect(schema.safeParse(parse(text)).error).toBeUndefined();
  });

  test.each<[name: string, file: unknown]>([
    ['a file with nothing in it', { objectives: [] }],
    ['a file with everything', good],
  ])('takes %s', (_, file) => {
    expect(schema.safeParse(file).error).toBeUndefined();
  });

  test.each<[name: string, file: unknown, path: PropertyKey[]]>([
    ['an unknown key', { ...good, budget: 1 }, []],
    ['an unknown key below', { objectives: [{ title: 'Grow', budget: 1 }] }, ['objectives', 0]],
    ['a missing title', { objectives: [{}] }, ['objectives', 0, 'title']],
    [
      'a check-in without a day',
      { objectives: [], kpis: [{ title: 'x', check_ins: [{ value: 1 }] }] },
      ['kpis', 0, 'check_ins', 0, 'date'],
    ],
    ['another word than the accepted ones', { ...good, level: 'galaxy' }, ['level']],
    ['a list of what is one', { ...good, cycle: ['2026'] }, ['cycle']],
    ['one of what is a list', { objectives: { title: 'x' } }, ['objectives']],
    ['a text', 'objectives', []],
  ])('refuses %s', (_, file, path) => {
    expect(schema.safeParse(file).error?.issues.map(issue => issue.path)).toEqual([path]);
  });
});
