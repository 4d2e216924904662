// What a change in one file does to the findings in others: exactly what checking all files again would, for less.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rules } from './rules/index.ts';
import type { Finding } from './rules/rule.ts';
import { createOkrService, type OkrService } from './service.ts';

const today = 20_500; // 2026-02-16

/** All rules that look at other files, and only these. */
const looking = Object.fromEntries(
  rules.map(({ id, scope, levels }) => [
    id,
    scope === undefined ? 'off' : levels.strict === 'off' ? 'hint' : levels.strict,
  ]),
);

const serviceOf = () =>
  createOkrService({
    clock: () => today,
    settings: { rules: { preset: 'strict', rules: { ...looking, 'unused-suppression': 'warning' } } },
  });

const told = ({ rule, at, message, data, related, suggest = [] }: Finding) =>
  JSON.stringify([rule.id, at, message, data, related, suggest.map(({ edits }) => edits)]);

/** By file, what is found in it. */
function findingsIn(service: OkrService): ReadonlyMap<string, readonly Finding[]> {
  return new Map(service.store.all().map(snapshot => [snapshot.uri, service.findings(snapshot)]));
}

describe('after any change', () => {
  const path = fc.constantFrom('company', 'team', 'x/company', 'x/lin', 'y/team');
  const id = fc.constantFrom('win', 'grow', 'grwo', 'o1');
  const reference = fc
    .tuple(
      fc.constantFrom('', 'company#', 'team#', '../company.okr.yaml#', 'lin#'),
      id,
      fc.constantFrom('', '', '/kr1', '/a'),
    )
    .map(parts => parts.join(''));
  const cycle = fc.constantFrom('', 'cycle: 2026-Q1', 'cycle: 2026', 'cycle: 2025-Q3');
  const result = fc
    .tuple(
      fc.constantFrom('', 'id: a, '),
      fc.constantFrom(
        'Raise teams that come back from 31% to 40%',
        'Cut waiting from 9 to 4 days',
        '让回头客从 31% 增加到 40%',
      ),
      fc.constantFrom('', ', owner: lin', ', owner: Dana', ', status: done'),
      fc.option(reference, { freq: 2 }),
      fc.option(reference, { freq: 3 }),
    )
    .map(
      ([own, title, more, to, kpi]) =>
        `      - { ${own}title: ${title}${more}${to === null ? '' : `, aligns_to: ${to}`}${kpi === null ? '' : `, kpi: ${kpi}`} }`,
    );
  const objective = fc
    .tuple(
      fc.option(id, { freq: 4 }),
      fc.constantFrom('Teams recommend us', 'Weekly active teams grow', '团队愿意推荐我们'),
      fc.array(reference, { maxLength: 2 }),
      fc.constantFrom(
        '',
        '    owner: lin\n',
        '    owner: dana\n',
        '    status: closed\n',
        '    due: 2026-09-30\n',
      ),
      fc.array(result, { maxLength: 2 }),
      fc.option(reference, { freq: 2 }),
    )
    .map(
      ([own, title, to, more, results, supports]) =>
        `  - title: ${title}\n${own === null ? '' : `    id: ${own}\n`}${to.length > 0 ? `    aligns_to: [${to.join(', ')}]\n` : ''}${more}${
          results.length > 0 ? `    key_results:\n${results.join('\n')}\n` : ''
        }${supports === null ? '' : `    initiatives: [{ title: Ask them, supports: ${supports} }]\n`}`,
    );
  const text = fc
    .tuple(
      fc.constantFrom('', '', 'id: lin\n'),
      cycle,
      fc.constantFrom('', 'level: company', 'level: department', 'level: team', 'level: individual'),
      fc.constantFrom('', 'owner: dana', 'owner: lin'),
      fc.constantFrom(
        '',
        '',
        'north_star: { title: Weekly active users, target: 9 }',
        '# okr-disable-file broken-reference',
      ),
      fc.array(objective, { maxLength: 3 }),
      fc.option(
        fc
          .tuple(id, reference)
          .map(
            ([own, guards]) =>
              `kpis: [{ id: ${own}, title: Uptime, min: 9, current: 8, guards: ${guards} }]\n`,
          ),
      ),
      fc.constantFrom('', '', '', '\t- ]: oops\n'),
    )
    .map(
      ([own, when, level, owner, more, objectives, kpis, broken]) =>
        `${own}${[when, level, owner, more].filter(Boolean).join('\n')}\n${objectives.length > 0 ? `objectives:\n${objectives.join('')}` : ''}${kpis ?? ''}${broken}`,
    );
  /** Files that have to do with each other, for small edits. */
  const beginning: Readonly<Record<string, string>> = {
    company: `cycle: 2026
level: company
owner: dana
north_star: { title: Weekly active users, target: 9 }
objectives:
  - { id: win, title: Teams recommend us, key_results: [{ id: a, title: Raise teams that come back from 31% to 40% }] }
  - { id: grow, title: Weekly active teams grow, level: department, aligns_to: win, cycle: 2026-Q1 }
`,
    team: `cycle: 2026-Q1
level: team
owner: lin
objectives:
  - { id: grow, title: We answer at once, aligns_to: company#grow, key_results: [{ title: Raise teams that come back from 31% to 40% }] }
  - { id: win, title: Nobody waits, aligns_to: [company#win/a, lin#win], status: active }
`,
    'x/lin': `cycle: 2026-Q1
level: individual
owner: lin
objectives:
  - { id: win, title: I learn, aligns_to: team#grow, due: 2026-03-31 }
kpis: [{ id: up, title: Uptime, min: 9, current: 8, guards: team#grow }]
`,
  };
  const pairs: readonly (readonly [from: string, to: string])[] = [
    ['win', 'grow'],
    ['grow', 'win'],
    ['company', 'team'],
    ['department', 'team'],
    ['lin', 'dana'],
    ['dana', 'lin'],
    ['2026-Q1', '2025-Q3'],
    ['2025-Q3', '2026-Q1'],
    ['2026-03-31', '2027-03-31'],
    ['31%', '30%'],
    ['30%', '31%'],
    ['active', 'closed'],
    ['closed', 'active'],
    ['aligns_to', 'note'],
    ['note', 'aligns_to'],
    ['title: ', 'title: New '],
    ['Weekly', 'Yearly'],
    ['\n', '\n\n'],
  ];
  const edit = fc.record({
    path: fc.constantFrom(...Object.keys(beginning)),
    pair: fc.constantFrom(...pairs),
    nth: fc.nat(9),
  });
  const change = fc.oneof(
    { weight: 12, arbitrary: edit },
    { weight: 4, arbitrary: fc.tuple(path, text) },
    { weight: 1, arbitrary: fc.tuple(path, fc.constant(undefined)) },
    { weight: 1, arbitrary: fc.boolean() },
  );

  /** The text with one of the places where something is written changed. */
  function edited(text: string, [from, to]: readonly [string, string], nth: number): string {
    const pieces = text.split(from);
    const at = 1 + (nth % Math.max(1, pieces.length - 1));
    return pieces.length === 1 ? text : pieces.slice(0, at).join(from) + to + pieces.slice(at).join(from);
  }

  /** The first objective is called by its place, `o1`, and that is the second one's id. */
  const shadowed: (typeof change extends fc.Arbitrary<infer C> ? C : never)[] = [
    [
      'company',
      `objectives:
  - { title: Weekly active teams grow, key_results: [{ title: Raise teams that come back from 31% to 40% }] }
  - { title: Teams recommend us, id: o1 }
`,
    ],
    { path: 'company', pair: ['active', 'closed'], nth: 0 },
  ];

  /** How a file gets another text. What is in an editor is taken in objective by objective. */
  const ways = {
    'on disk': () => (store: OkrService['store'], uri: string, text: string) => store.put(uri, text),
    'in an editor': () => {
      let version = 0;
      return (store: OkrService['store'], uri: string, text: string) => store.open(uri, text, ++version);
    },
  };

  test.each(Object.entries(ways))('%s, what is kept is what would be found anew', (_, way) => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 3, maxLength: 9 }), changes => {
        const kept = serviceOf();
        const put = way();
        let isWhole = true;
        for (const [path, text] of Object.entries(beginning))
          put(kept.store, `file:///okr/${path}.okr.yaml`, text);
        findingsIn(kept);
        for (const change of changes) {
          if (typeof change === 'boolean') {
            isWhole = change;
            kept.expectFiles(!isWhole);
          } else if ('path' in change) {
            const file = kept.store.get(`file:///okr/${change.path}.okr.yaml`);
            if (file) put(kept.store, file.uri, edited(file.text, change.pair, change.nth));
          } else {
            const [path, text] = change;
            const uri = `file:///okr/${path}.okr.yaml`;
            if (text !== undefined) put(kept.store, uri, text);
            else {
              kept.store.close(uri);
              kept.store.remove(uri);
            }
          }
          const fresh = serviceOf();
          fresh.expectFiles(!isWhole);
          for (const { uri, text } of kept.store.all()) fresh.store.put(uri, text);
          const [was, is] = [kept, fresh].map(service =>
            [...findingsIn(service)].map(([uri, found]) => [uri, ...found.map(told)]),
          );
          expect(was).toEqual(is);
        }
      }),
      { numRuns: 150, examples: [[shadowed]] },
    );
  });
});

describe('of 200 files', () => {
  const uriOf = (path: string) => `file:///okr/${path}.okr.yaml`;
  const company = `cycle: 2026
level: company
owner: dana
objectives:
  - id: win
    title: Teams recommend us
    key_results: [{ id: kr1, title: Raise teams that recommend us from 31% to 40%, owner: bo }]
  - id: last
    title: We are here in ten years
`;
  const department = (number: number) => `cycle: 2026-Q1
level: department
owner: head-${number}
objectives:
  - { id: grow, title: Department ${number} grows, aligns_to: company#${number % 2 ? 'win' : 'last'} }
`;
  const team = (number: number) => `cycle: 2026-Q1
level: team
owner: lead-${number}
objectives:
  - id: teams
    title: Team ${number} is asked for
    aligns_to: department-${number % 20}#grow
    key_results: [{ title: Raise calls for team ${number} from 4${number} to 5${number}, owner: dev-${number} }]
`;
  const files: Readonly<Record<string, string>> = {
    company,
    ...Object.fromEntries(Array.from({ length: 20 }, (_, each) => [`department-${each}`, department(each)])),
    ...Object.fromEntries(Array.from({ length: 179 }, (_, each) => [`team-${each}`, team(each)])),
  };

  /** The files that are checked again after one has been edited, in the order of their names. */
  function checkedAfter(path: string, from: string, to: string): readonly string[] {
    const service = serviceOf();
    for (const [each, text] of Object.entries(files)) service.store.put(uriOf(each), text);
    const before = findingsIn(service);
    const text = files[path]?.replace(from, to) ?? '';
    expect(text).not.toBe(files[path]);
    service.store.put(uriOf(path), text);
    const checked = [...findingsIn(service)].filter(([uri, found]) => before.get(uri) !== found);
    const uris = checked.map(([uri]) => uri);
    return uris.map(uri => /okr\/(.*)\.okr/.exec(uri)?.[1] ?? '');
  }

  const numbered = (name: string, count: number, step: number, first: number) =>
    Array.from({ length: count }, (_, each) => `${name}-${first + each * step}`).sort();

  test.each<[what: string, path: string, from: string, to: string, checked: readonly string[]]>([
    ['a title', 'company', 'Teams recommend', 'All teams recommend', ['company']],
    ['a number', 'team-7', '47', '46', ['team-7']],
    ['an owner', 'company', 'owner: dana', 'owner: eve', ['company']],
    [
      'an id that ten refer to',
      'company',
      'id: win',
      'id: won',
      ['company', ...numbered('department', 10, 2, 1)],
    ],
    ['an id that nobody refers to', 'team-7', 'id: teams', 'id: groups', ['team-7']],
    [
      'an id that nine refer to',
      'department-3',
      'id: grow',
      'id: groww',
      ['department-3', ...numbered('team', 9, 20, 3)],
    ],
    ['a reference', 'team-7', 'department-7#grow', 'department-8#grow', ['team-7']],
    ['the cycle of one of many', 'team-7', '2026-Q1', '2026-Q2', ['team-7']],
    [
      'the name of a document',
      'department-3',
      'cycle',
      'id: x\ncycle',
      ['department-3', ...numbered('team', 9, 20, 3)],
    ],
    ['a slip that hides nothing of it', 'company', 'here in ten years', 'here: in ten years', ['company']],
    [
      'the time of what nine are aligned to',
      'department-3',
      '{ id: grow',
      '{ cycle: 2025-Q3, id: grow',
      ['company', 'department-3', ...numbered('team', 9, 20, 3)],
    ],
    ['a comment', 'company', 'level', '# us\nlevel', ['company']],
    [
      'a promise that another makes',
      'team-7',
      'Raise calls for team 7 from 47 to 57',
      'Raise calls for team 8 from 48 to 58',
      ['team-7', 'team-8'],
    ],
    ['an owner who owns things elsewhere', 'team-7', 'lead-7', 'lead-8', ['team-7', 'team-8']],
  ])('after %s: those that it touches, and no others', (_, path, from, to, checked) => {
    expect(checkedAfter(path, from, to)).toEqual(checked);
  });
});

test('a circle of four is told to all of its members when one of them steps out', () => {
  const uriOf = (number: number) => `file:///okr/n${number}.okr.yaml`;
  const file = (number: number, to: number) =>
    `objectives: [{ id: o, title: Objective ${number}, aligns_to: n${to}#o }]\n`;
  const service = serviceOf();
  for (const number of [0, 1, 2, 3]) service.store.put(uriOf(number), file(number, (number + 1) % 4));
  service.store.put(uriOf(4), file(4, 0));
  const inCircle = () =>
    [...findingsIn(service)].map(([, found]) => found.some(({ rule }) => rule.id === 'alignment-cycle'));
  expect(inCircle()).toEqual([true, true, true, true, false]);
  service.store.put(uriOf(2), file(2, 4));
  expect(inCircle()).toEqual([true, true, true, false, true]);
  service.store.put(uriOf(2), file(2, 9));
  expect(inCircle()).toEqual([false, false, false, false, false]);
  service.store.put(uriOf(2), file(2, 3));
  expect(inCircle()).toEqual([true, true, true, true, false]);
});

test('where another file counts its fiscal year from decides what it means, and so what it does to others', () => {
  const service = serviceOf();
  const plan = (id: string, cycle: string, above = '') =>
    `id: plan\ncycle: ${cycle}\nobjectives: [{ id: ${id}, title: ${id}${above} }]\n`;
  // Of two plans the one of the same time is meant: with a year from July on, FY26-Q1 is July to September 2025.
  service.store.put('file:///okr/early/plan.okr.yaml', plan('win', '2025-Q3', ', aligns_to: team#ours'));
  service.store.put('file:///okr/late/plan.okr.yaml', plan('win', '2026-Q1'));
  service.store.put(
    'file:///okr/x/team.okr.yaml',
    'cycle: FY26-Q1\nobjectives: [{ id: ours, title: Ours, aligns_to: plan#win }]\n',
  );
  const circles = () =>
    [...findingsIn(service)].flatMap(([uri, found]) =>
      found.some(({ rule }) => rule.id === 'alignment-cycle') ? [uri.slice('file:///okr/'.length)] : [],
    );
  const config = (month: number) =>
    service.configs.put('file:///okr/x/okr.config.yaml', `fiscal_year_start: ${month}\n`);
  expect(circles()).toEqual([]);
  config(7);
  expect(circles()).toEqual(['early/plan.okr.yaml', 'x/team.okr.yaml']);
  config(1);
  expect(circles()).toEqual([]);
});
