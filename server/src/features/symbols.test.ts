// The outline as an editor shows it: name, detail, and what is in it one step further in.
import { expect, test } from 'vitest';
import type { Locale } from '../language/locale.ts';
import { parseDay } from '../language/period.ts';
import { read } from '../language/read.ts';
import { defaultSettings } from '../progress/index.ts';
import { type OutlineSymbol, symbols } from './symbols.ts';

function outline(text: string, locale: Locale = 'en'): readonly OutlineSymbol[] {
  const context = { today: parseDay('2026-02-20') as number, locale, settings: defaultSettings };
  return symbols(read({ text, name: 'support' }).document, context);
}

function shown(text: string, locale?: Locale): readonly string[] {
  const lines = (symbol: OutlineSymbol): string[] => [
    `${symbol.name} (${symbol.detail})${symbol.dropped ? ' dropped' : ''}`,
    ...symbol.children.flatMap(lines).map(line => `  ${line}`),
  ];
  return outline(text, locale).flatMap(lines);
}

const file = `cycle: 2026-Q1
north_star: { title: Weekly active teams, target: 6000 }
objectives:
  - id: trials
    title: Trials turn into teams
    key_results:
      - id: signups
        title: Sign-ups
        baseline: 40
        target: 60
        current: 45
        initiatives:
          - { title: Shorter form, status: done }
          - { title: New page, progress: 30% }
      - title: Site moved
        milestones: [{ title: Plan, done: true }, { title: Move }]
      - { title: Interviews, target: 10, status: cancelled }
kpis:
  - { id: uptime, title: Uptime, min: 99.5%, current: 99.7% }
  - { title: Refunds, max: 4% }
`;

test('each part says how it stands, then its id', () => {
  expect(shown(file)).toEqual([
    'Weekly active teams ()',
    'Trials turn into teams (38% · at risk · trials)',
    '  Sign-ups (25% · off track · signups)',
    '    Shorter form (done)',
    '    New page (30% · planned)',
    '  Site moved (50% · on track)',
    '    Plan (done)',
    '    Move ()',
    '  Interviews (cancelled) dropped',
    'Uptime (99.7% · on track · uptime)',
    'Refunds (not measured)',
  ]);
});

test('in Chinese', () => {
  expect(shown(file, 'zh-cn')[1]).toBe('Trials turn into teams (38% · 有风险 · trials)');
});

test('without dates there is progress and no word for it', () => {
  expect(shown(file.replace('cycle: 2026-Q1\n', ''))[2]).toBe('  Sign-ups (25% · signups)');
});

test('the line that an editor keeps in sight is that of the title, for as long as its part goes', () => {
  const lines = file.split('\n');
  const at = (name: string, all = outline(file)): OutlineSymbol | undefined =>
    all.find(symbol => symbol.name === name) ??
    all.map(({ children }) => at(name, children as OutlineSymbol[])).find(found => found);
  const lineOf = (offset: number) => file.slice(0, offset).split('\n').length - 1;
  const result = at('Sign-ups') as OutlineSymbol;
  expect(lines[lineOf(result.selection.start)]).toBe('        title: Sign-ups');
  expect(lines[lineOf(result.range.end)]).toBe('          - { title: New page, progress: 30% }');
});

test.each([
  '',
  'objectives: [',
  'objectives:\n  - title: ""\n',
  'objectives:\n  - &o { title: A }\n  - *o\n    kpis: [*o]\n',
])('symbols of a half-written file have names, and lie in each other: %j', text => {
  const check = (symbol: OutlineSymbol) => {
    expect(symbol.name.trim()).not.toBe('');
    for (const inner of [symbol.selection, ...symbol.children.map(({ range }) => range)]) {
      expect(inner.start).toBeGreaterThanOrEqual(symbol.range.start);
      expect(inner.end).toBeLessThanOrEqual(symbol.range.end);
    }
    symbol.children.forEach(check);
  };
  outline(text).forEach(check);
});
