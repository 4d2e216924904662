import { describe, expect, test } from 'vitest';
import { cycleOf, levelOf, ownersOf, teamOf, windowOf } from './inherit.ts';
import { formatDay } from './period.ts';
import { read } from './read.ts';

/** The first of everything in a file with these lines in its document, objective, key result and the parts below. */
function partsOf({
  document = '',
  objective = '',
  keyResult = '',
  initiative = '',
  milestone = '',
  kpi = '',
}) {
  const text = `
${document}
objectives:
  - title: O
    ${objective}
    key_results:
      - title: KR
        ${keyResult}
        milestones: [ { title: M, ${milestone} } ]
        initiatives: [ { title: I, ${initiative} } ]
kpis: [ { title: K, ${kpi} } ]
`;
  const file = read({ text, name: 'test' });
  expect(file.problems).toEqual([]);
  const [o] = file.document.objectives;
  const [kr] = o?.key_results ?? [];
  const [i, m, k] = [kr?.initiatives[0], kr?.milestones[0], file.document.kpis[0]];
  if (!o || !kr || !i || !m || !k) throw new Error('the fixture is not what it seems');
  return { document: file.document, objective: o, keyResult: kr, initiative: i, milestone: m, kpi: k };
}

describe('owners', () => {
  const names = (part: Parameters<typeof ownersOf>[0]) => ownersOf(part).map(owner => owner.value);

  test('come from the nearest part above that names any', () => {
    const { document, objective, keyResult, initiative, kpi } = partsOf({
      document: 'owner: dana',
      objective: 'owner: [bo, cy]',
      initiative: 'owner: eve',
    });
    expect(names(document)).toEqual(['dana']);
    expect(names(objective)).toEqual(['bo', 'cy']);
    expect(names(keyResult)).toEqual(['bo', 'cy']);
    expect(names(initiative)).toEqual(['eve']);
    expect(names(kpi)).toEqual(['dana']);
  });

  test('are none where nobody is named', () => {
    expect(names(partsOf({}).initiative)).toEqual([]);
  });
});

test('cycle, level and team come from the objective, else the document', () => {
  const above = partsOf({ document: 'cycle: 2026\nlevel: company\nteam: Growth' }).keyResult;
  expect([cycleOf(above)?.value.text, levelOf(above)?.value, teamOf(above)?.value]).toEqual([
    '2026',
    'company',
    'Growth',
  ]);

  const own = 'cycle: 2026-Q2\n    level: team\n    team: Shop';
  const { keyResult } = partsOf({ document: 'cycle: 2026\nlevel: company\nteam: Growth', objective: own });
  expect([cycleOf(keyResult)?.value.text, levelOf(keyResult)?.value, teamOf(keyResult)?.value]).toEqual([
    '2026-Q2',
    'team',
    'Shop',
  ]);

  const { milestone, objective } = partsOf({});
  expect([cycleOf(milestone), levelOf(objective), teamOf(objective)]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});

describe('windows', () => {
  type Lines = Parameters<typeof partsOf>[0];
  const windowIn = (
    lines: Lines,
    of: 'document' | 'objective' | 'keyResult' | 'initiative' | 'milestone' = 'keyResult',
    fiscalYearStart = 1,
  ) => {
    const { start, end, ongoing } = windowOf(partsOf(lines)[of], fiscalYearStart);
    return `${start === undefined ? '' : formatDay(start)}..${ongoing ? 'ongoing' : end === undefined ? '' : formatDay(end)}`;
  };

  test.each<[name: string, lines: Lines, window: string]>([
    ['nobody tells', {}, '..'],
    ['the cycle', { document: 'cycle: 2026-Q1' }, '2026-01-01..2026-03-31'],
    [
      'the objective’s cycle',
      { document: 'cycle: 2026', objective: 'cycle: 2026-Q2' },
      '2026-04-01..2026-06-30',
    ],
    [
      'the objective’s dates before its cycle',
      { objective: 'cycle: 2026-Q2\n    due: 2026-06-15' },
      '2026-04-01..2026-06-15',
    ],
    [
      'own dates',
      { document: 'cycle: 2026', keyResult: 'start: 2026-02-01\n        due: 2026-03-15' },
      '2026-02-01..2026-03-15',
    ],
    ['one own date', { document: 'cycle: 2026', keyResult: 'due: 2026-03-15' }, '2026-01-01..2026-03-15'],
    [
      'the last day of what is named as due',
      { document: 'cycle: 2026', keyResult: 'due: 2026-Q1' },
      '2026-01-01..2026-03-31',
    ],
    ['ongoing', { document: 'cycle: 2026', keyResult: 'due: 持续' }, '2026-01-01..ongoing'],
    ['ongoing above', { document: 'cycle: 2026', objective: 'due: ongoing' }, '2026-01-01..ongoing'],
    [
      'an end under what goes on',
      { objective: 'due: ongoing', keyResult: 'due: 2026-03-15' },
      '..2026-03-15',
    ],
  ])('%s', (_, lines, window) => {
    expect(windowIn(lines)).toBe(window);
  });

  test('of documents, initiatives and milestones', () => {
    const lines = {
      document: 'cycle: 2026',
      keyResult: 'due: 2026-03-15',
      initiative: 'start: 2026-02-01',
      milestone: 'due: 2026-01-31',
    };
    expect(windowIn(lines, 'document')).toBe('2026-01-01..2026-12-31');
    expect(windowIn(lines, 'objective')).toBe('2026-01-01..2026-12-31');
    expect(windowIn(lines, 'initiative')).toBe('2026-02-01..2026-03-15');
    expect(windowIn(lines, 'milestone')).toBe('2026-01-01..2026-01-31');
  });

  test('in fiscal years', () => {
    expect(windowIn({ document: 'cycle: FY26-Q2' }, 'keyResult', 2)).toBe('2025-05-01..2025-07-31');
    expect(windowIn({ document: 'cycle: 2026', keyResult: 'due: FY26-Q2' }, 'keyResult', 2)).toBe(
      '2026-01-01..2025-07-31',
    );
  });
});
