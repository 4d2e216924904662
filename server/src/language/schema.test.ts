import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { metaOf } from './kinds.ts';
import type { Localised } from './locale.ts';
import { documentSchema, keysOf, type ThingName, thingOf, things } from './schema.ts';

const names = Object.keys(things) as ThingName[];

describe.each(names)('%s', name => {
  const { doc, docs, fields, lists, singles, required } = thingOf(name);
  const metas = Object.entries(fields).map(([key, field]) => ({ key, ...metaOf(field) }));
  const said: [what: string, doc: Localised | undefined][] = [
    [name, doc],
    ...[...Object.keys(lists), ...Object.keys(singles)].map(key => [key, docs[key]] as [string, Localised]),
    ...metas.map(({ key, doc }) => [key, doc] as [string, Localised]),
    ...metas.flatMap(({ key, choices = {} }) =>
      Object.entries(choices).map(([word, doc]) => [`${key}: ${word}`, doc] as [string, Localised]),
    ),
  ];

  test.each(said)('%s is explained in both languages', (_, doc) => {
    expect(doc?.en).toMatch(/\w.*\.$/);
    expect(doc?.en).not.toMatch(/\p{Script=Han}{3}/u);
    expect(doc?.['zh-cn']).toMatch(/\p{Script=Han}.*[。.]$/u);
  });

  test('has each key once, and what it requires', () => {
    expect(new Set(keysOf(name)).size).toBe(keysOf(name).length);
    expect(keysOf(name)).toEqual(expect.arrayContaining([...required]));
  });

  test('has choices where a choice is', () => {
    for (const { kind, choices } of metas) expect(choices !== undefined).toBe(kind === 'choice');
  });
});

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
    expect(documentSchema.safeParse(parse(text)).error).toBeUndefined();
  });

  test.each<[name: string, file: unknown]>([
    ['a file with nothing in it', { objectives: [] }],
    ['a file with everything', good],
  ])('takes %s', (_, file) => {
    expect(documentSchema.safeParse(file).error).toBeUndefined();
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
    expect(documentSchema.safeParse(file).error?.issues.map(issue => issue.path)).toEqual([path]);
  });
});

test('what is no field of the language has no meaning', () => {
  expect(() => metaOf(documentSchema)).toThrow(TypeError);
});
