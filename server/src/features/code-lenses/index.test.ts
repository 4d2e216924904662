// Lenses on the screen: each stands in a line of its own above what it is about.
import { expect, test } from 'vitest';
import type { Locale } from '../../language/locale.ts';
import { parseDay } from '../../language/period.ts';
import { read } from '../../language/read.ts';
import { defaultSettings } from '../../progress/index.ts';
import { codeLenses, type Lensed } from './index.ts';

const context = (locale: Locale, count: (part: Lensed) => number) => ({
  today: parseDay('2026-02-20') as number,
  locale,
  settings: defaultSettings,
  references: (part: Lensed) =>
    Array.from({ length: count(part) }, (_, start) => ({ uri: 'file:///a', range: { start, end: start } })),
});

/** `line: labels` of every line that has lenses above it. */
function shown(text: string, locale: Locale = 'en', count: (part: Lensed) => number = () => 0) {
  const reading = read({ text, name: 'support' });
  const lines = new Map<number, string[]>();
  for (const { above, label } of codeLenses(reading, context(locale, count))) {
    const line = reading.lines.lineAt(above.start);
    lines.set(line, [...(lines.get(line) ?? []), label]);
  }
  return [...lines].map(([line, labels]) => `${line}: ${labels.join(' | ')}`);
}

const file = `cycle: 2026-Q1
objectives:
  - id: trials
    title: Trials turn into teams
    key_results:
      - { title: Sign-ups, baseline: 40, target: 60, current: 45 }
      - { title: Interviews, target: 10, status: done }
kpis:
  - { title: Uptime, min: 99%, current: 99.5% }
`;

test('an objective tells how far it is; results and KPIs that run can be checked in', () => {
  expect(shown(file)).toEqual(['2: 63% · on track', '5: Check in', '8: Check in']);
  expect(shown(file, 'zh-cn')).toEqual(['2: 63% · 正常', '5: 填写检视', '8: 填写检视']);
});

test('who is referred to tells how often', () => {
  const count = ({ thing }: Lensed) => ({ objective: 3, key_result: 1, kpi: 0 })[thing];
  expect(shown(file, 'en', count)).toEqual([
    '2: 63% · on track | 3 references',
    '5: Check in | 1 reference',
    '6: 1 reference',
    '8: Check in',
  ]);
});

test('each names its part as the tree does', () => {
  const reading = read({
    text: file.replace('{ title: Sign-ups', '{ id: s, title: Sign-ups'),
    name: 'support',
  });
  const ids = codeLenses(
    reading,
    context('en', () => 0),
  ).map(({ id }) => id);
  expect(ids).toEqual(['/objective:trials', '/objective:trials/key_result:s', '/kpi:1']);
});

test.each<[text: string, ...lenses: string[]]>([
  [''],
  ['objectives: ['],
  ['objectives:\n  - \n'],
  ['objectives:\n  - &o { title: A, key_results: [{ title: B }] }\n  - *o\n', '1: not measured | Check in'],
  ['objectives:\n  - title: A\n    key_results:\n      - title: "B\n', '1: not measured', '3: Check in'],
])('a half-written file has the lenses of what is there: %j', (text, ...lenses) => {
  expect(shown(text)).toEqual(lenses);
});
