// Hints on the screen: each is shown in ‹ › where an editor puts it.
import { expect, test } from 'vitest';
import type { Locale } from '../../language/locale.ts';
import { parseDay } from '../../language/period.ts';
import { applyEdits } from '../../language/range.ts';
import { read } from '../../language/read.ts';
import { defaultSettings } from '../../progress/index.ts';
import { type HintKind, hintKinds, inlayHints } from './index.ts';

interface Scene {
  readonly today?: string;
  readonly locale?: Locale;
  readonly kinds?: readonly HintKind[];
}

function hintsIn(text: string, { today = '2026-02-20', locale = 'en', kinds = hintKinds }: Scene = {}) {
  const reading = read({ text, name: 'support' });
  const context = { today: parseDay(today) as number, locale, settings: defaultSettings };
  return inlayHints(reading, { start: 0, end: text.length }, new Set(kinds), context);
}

/** The text with its hints in it. */
function shown(text: string, ...kinds: readonly HintKind[]): string {
  return withHints(text, { kinds });
}

function withHints(text: string, scene: Scene): string {
  return applyEdits(
    text,
    hintsIn(text, scene).map(({ at, label }) => ({ range: { start: at, end: at }, text: ` ‹${label}›` })),
  );
}

const file = `cycle: 2026-Q1
owner: dana
objectives:
  - title: Trials turn into teams # soon
    key_results:
      - title: Sign-ups from 40 to 60
        baseline: 40
        target: 60
        current: 45
        due: 2026-02-28
      - { title: Interviews, type: reach, target: 10, owner: bo }
`;

test('progress stands behind the titles of objectives and key results', () => {
  expect(shown(file, 'progress')).toBe(
    file
      .replace('teams', 'teams ‹25% · off track›')
      .replace('to 60', 'to 60 ‹25% · off track›')
      .replace('Interviews', 'Interviews ‹not measured›'),
  );
});

test('a type that is not written is the one that the fields leave', () => {
  expect(shown(file, 'type')).toBe(file.replace('to 60', 'to 60 ‹type: increase›'));
});

test('an owner is taken over by all that names none', () => {
  expect(shown(file, 'owner')).toBe(
    file.replace('teams', 'teams ‹owner: dana›').replace('to 60', 'to 60 ‹owner: dana›'),
  );
});

test('a cycle is taken over by objectives', () => {
  expect(shown(file, 'cycle')).toBe(file.replace('teams', 'teams ‹cycle: 2026-Q1›'));
});

test('days are counted to deadlines and to the end of the cycle', () => {
  expect(shown(file, 'daysLeft')).toBe(
    file.replace('2026-Q1', '2026-Q1 ‹39 days left›').replace('2026-02-28', '2026-02-28 ‹8 days left›'),
  );
});

test.each([
  ['2025-12-30', 'begins in 2 days', '60 days left'],
  ['2026-02-27', '32 days left', '1 day left'],
  ['2026-02-28', '31 days left', 'last day today'],
  ['2026-03-03', '28 days left', '3 days overdue'],
  ['2026-04-01', 'ended 1 day ago', '32 days overdue'],
])('on %s the cycle %s, the result has %s', (today, cycle, due) => {
  expect(hintsIn(file, { today, kinds: ['daysLeft'] }).map(({ label }) => label)).toEqual([cycle, due]);
});

test('nobody waits for what is done or given up', () => {
  const over = (field: string) =>
    shown(
      file.replace('        current: 45', `        ${field}`).replace('cycle: 2026-Q1\n', ''),
      'daysLeft',
    );
  for (const field of ['current: 60', 'status: cancelled', 'status: postponed'])
    expect(over(field)).not.toContain('‹');
});

test('in Chinese', () => {
  const scene = { locale: 'zh-cn', kinds: ['progress', 'daysLeft'] } as const;
  expect(hintsIn(file, scene).map(({ label }) => label)).toEqual([
    '还剩 39 天',
    '25% · 偏离',
    '25% · 偏离',
    '还剩 8 天',
    '未度量',
  ]);
});

test('what is implied can be written', () => {
  const written = (kind: HintKind) =>
    hintsIn(file, { kinds: [kind] }).map(({ edits }) => applyEdits(file, edits));
  expect(written('type')).toEqual([file.replace('to 60\n', 'to 60\n        type: increase\n')]);
  expect(written('cycle')).toEqual([file.replace('    key_results', '    cycle: 2026-Q1\n    key_results')]);
  expect(written('owner')[1]).toBe(file.replace('        due', '        owner: dana\n        due'));
});

test('nothing is implied where something is written, be it half', () => {
  const text = file.replace('        baseline: 40', '        type: \n        owner:\n        baseline: 40');
  expect(shown(text, 'type')).toBe(text);
  expect(hintsIn(text, { kinds: ['owner'] })).toHaveLength(1);
});

test('a part that an alias uses again is hinted at once', () => {
  const text = 'cycle: 2026-Q1\nobjectives:\n  - &o { title: A }\n  - *o\n';
  expect(shown(text, 'cycle')).toBe(text.replace('title: A', 'title: A ‹cycle: 2026-Q1›'));
});

test('only hints in the range are asked for, of the kinds that are wanted', () => {
  const reading = read({ text: file, name: 'support' });
  const context = {
    today: parseDay('2026-02-20') as number,
    locale: 'en',
    settings: defaultSettings,
  } as const;
  const [start, end] = [file.indexOf('due'), file.indexOf('Interviews')];
  expect(inlayHints(reading, { start, end }, new Set(hintKinds), context)).toMatchObject([
    { label: '8 days left' },
  ]);
  expect(inlayHints(reading, { start: 0, end }, new Set(), context)).toEqual([]);
});
