// What is marked in a file: each test shows a line, and under it what its words are.
import { expect, test } from 'vitest';
import { parseDay } from '../../language/period.ts';
import type { Range } from '../../language/range.ts';
import { read } from '../../language/read.ts';
import { defaultSettings } from '../../progress/index.ts';
import { semanticTokens } from './index.ts';

const context = { today: parseDay('2026-02-20') as number, settings: defaultSettings };

/** Every token as `word type.modifier`. */
function marked(text: string, within?: Range): readonly string[] {
  return semanticTokens(read({ text, name: 'support' }), context, within).map(({ range, type, modifiers }) =>
    [text.slice(range.start, range.end), [type, ...modifiers].join('.')].join(' '),
  );
}

const result = (...fields: readonly string[]) =>
  `objectives:\n  - title: A\n    key_results:\n      - title: B\n${fields.map(field => `        ${field}\n`).join('')}`;

test.each<[line: string, ...tokens: string[]]>([
  ['type: increase', 'increase type'],
  ['id: KR1.1', 'KR1.1 label.declaration'],
  ['baseline: 120', '120 number'],
  ['baseline: unknown'],
  ['target: 1200 万元', '1200 number'],
  ['target: "≥ 95.5%"', '95.5 number'],
  ['target: 1h30m', '1h30m number'],
  ['target: 1,200', '1,200 number'],
  ['change: +5 pp', '5 number'],
  ['confidence: 0.7', '0.7 number'],
  ['due: 2026-03-31', '2026-03-31 date'],
  ['due: ongoing', 'ongoing enumMember'],
  ['owner: [dana, 李雷]', 'dana person', '李雷 person'],
  ['aligns_to: company#win/kr1', 'company namespace', 'win label', 'kr1 label'],
  ['aligns_to: win', 'win label'],
  ['check_ins: [{ date: 2026-02-02, value: 4, by: bo }]', '2026-02-02 date', '4 number', 'bo person'],
  ['milestones: [{ title: M, done: true }, { title: N, done: 2026-02-01 }]', '2026-02-01 date'],
  ['note: 30 of them'],
  ['target: thirty-ish'],
  ['colour: 30'],
])('%s', (line, ...tokens) => {
  expect(marked(result(line))).toEqual(tokens);
});

test('what people say of check-ins and initiatives is as good as it sounds', () => {
  const words = ['on_track', 'at_risk', 'off_track', 'blocked', 'done'];
  const checkIns = words.map(status => `{ status: ${status} }`).join(', ');
  expect(marked(result(`check_ins: [${checkIns}]`))).toEqual([
    'on_track enumMember.onTrack',
    'at_risk enumMember.atRisk',
    'off_track enumMember.offTrack',
    'blocked enumMember.offTrack',
    'done enumMember.done',
  ]);
  expect(
    marked(result('initiatives: [{ title: I, status: cancelled }, { title: J, status: planned }]')),
  ).toEqual(['cancelled enumMember.deprecated', 'planned enumMember']);
});

test('a result that is merely active is as good as its numbers', () => {
  const active = (current: number) =>
    marked(
      `cycle: 2026-Q1\n${result('baseline: 0', 'target: 100', `current: ${current}`, 'status: active')}`,
    ).at(-1);
  expect([active(60), active(45), active(10), active(100)]).toEqual([
    'active enumMember.onTrack',
    'active enumMember.atRisk',
    'active enumMember.offTrack',
    'active enumMember.done',
  ]);
});

test('only what touches a range is asked for', () => {
  const text = result('baseline: 1', 'target: 2', 'due: 2026-03-31');
  const start = text.indexOf('target');
  expect(marked(text, { start, end: start + 'target: 2'.length })).toEqual(['2 number']);
});

test('what an alias uses again is marked where it is written, once', () => {
  const text = result('target: &t 40', 'stretch: *t', 'owner: >-\n          dana\n          li');
  expect(marked(text)).toEqual(['40 number']);
});

test.each([
  '',
  '\ufeffobjectives:\r\n  - title: A\r\n    due: 2026-03-31\r\n',
  'objectives:\n\t- title: A\n\t  due: 2026-03-31\n',
  'objectives: [{ title: A, due: 2026-03-31, owner: [dana',
  'objectives: &o\n  - title: A\n    key_results: *o\n    status: [active\nkpis: *o',
  'objectives:\n  - aligns_to: "#"\n  - aligns_to: /\n  - aligns_to: a#b/c/d\n',
])('tokens of a half-written file lie within its lines and one after the other: %j', text => {
  const tokens = semanticTokens(read({ text, name: 'support' }), context);
  let last = 0;
  for (const { range } of tokens) {
    expect(range.start).toBeGreaterThanOrEqual(last);
    expect(range.end).toBeGreaterThan(range.start);
    expect(text.slice(range.start, range.end)).not.toMatch(/[\r\n]/);
    last = range.end;
  }
});
