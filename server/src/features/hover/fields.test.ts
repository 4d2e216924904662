// What a person sees who points at a key or a value.
import { expect, test } from 'vitest';
import { hoverAt, linesAt, type Scene, shown } from './test-hover.ts';

const growth = `id: growth
cycle: 2026-Q1
team: Growth
level: team
owner: dana
north_star: { title: Weekly active teams, baseline: 4200, target: 6000, current: 4900, unit: teams }
objectives:
  - id: win
    title: Mid-market teams recommend us first
    commitment: aspirational
    aligns_to: [company#win-mid-market, second, nobody]
    check_in_every: 2 weeks
    score: 0.6
    owner:
    due:
    key_results:
      - id: money
        title: 年收入从 1200万 增加到 2400万
        type: increase
        baseline: 1200万
        change: x2
        current: ≥ 1.5千万
        commit: 50+
        unit: 元
        weight: 2
        confidence: 0.7
        progress: 20%
        kpi: uptime
        plan:
          - { date: 2026-01-31, value: 1300万 }
          - { date: 2026-02-28, value: 1500万 }
        check_ins:
          - { date: 2026-02-13, value: 1450万, confidence: 0.6, status: blocked, note: 年货卖得好 }
        initiatives:
          - { title: Study the ten commonest tickets, status: done }
          - { title: Ship self-serve refunds, status: in_progress, due: 2026-02-27 }
          - { title: Call everybody }
      - title: Shorter visits
        type:
        baseline: 2:37
        target: 1:45:00
        due: 2026-Q2
        start: 2026-01-12
        weight: 1
        milestones:
          - { title: Half, done: 2026-02-02 }
          - { title: Whole, done: yes }
      - title: Won deals
        baseline: unknown
        current: 7/13
        due: ongoing
  - id: second
    title: 第二个目标
kpis:
  - { id: uptime, title: Site uptime, kind: leading, min: 三成, current: 99.7%, target: ~60%, guards: [win] }
  - { id: load, title: Load time, max: 800, unit: ms, current: '< 500' }
`;

/** Where the mouse is, as the text to either side of it. */
const keys: Record<string, string> = {
  'a list of objectives': 'object|ives:',
  'a list of key results': 'key_res|ults:',
  'a list of initiatives': 'init|iatives:',
  'a list of check-ins': 'check_|ins:',
  'a list of milestones': 'milest|ones:',
  'a plan': 'pl|an:',
  'a list of KPIs': 'kp|is:',
  'the north star': 'north_|star:',
  'a field with words to choose from': 'ty|pe: increase',
  'a field with words to choose from, left empty': 'ty|pe:\n',
  'an owner, left empty': 'own|er:\n',
  'a due date, left empty': 'd|ue:\n',
  'a number': 'base|line: 1200万',
};

const values: Record<string, string> = {
  'a cycle': 'cycle: 2026|-Q1',
  'a level': 'level: te|am',
  'a person': 'owner: da|na',
  'a word to choose': 'aspira|tional',
  'a state of a check-in': 'status: block|ed',
  'a number with a magnitude': 'baseline: 120|0万',
  'a number with a comparator and a magnitude': '≥ 1.5|千万',
  'a number and more': 'commit: 5|0+',
  'a change': 'change: x|2',
  'a weight': 'weight: |2',
  confidence: 'confidence: 0.|7',
  'progress by hand that does not count': 'progress: 20|%',
  'minutes and seconds': 'baseline: 2:|37',
  'hours, minutes and seconds': 'target: 1:45|:00',
  'a part of a whole': 'current: 7/|13',
  'a baseline that nobody knows': 'baseline: unk|nown',
  'a Chinese share': 'min: 三|成',
  'about a number': 'target: ~6|0%',
  'less than a number, in its unit': "current: '< 5|00'",
  'a number in its unit': 'max: 80|0',
  'a number of the north star': 'baseline: 42|00',
  'a date': 'start: 2026-01|-12',
  'a cycle as a due date': 'due: 2026-|Q2',
  'no due date': 'due: ong|oing',
  'the day on which a milestone was done': 'done: 2026-02|-02',
  'a score': 'score: 0.|6',
  'a rhythm': 'check_in_every: 2 w|eeks',
  'a reference to another document': 'company#win|-mid-market',
  'a reference inside the file': 'second|, nobody',
  'a reference to nothing': 'nob|ody]',
  'a reference to a KPI': 'kpi: upt|ime',
  'a note': 'note: 年货|卖得好',
};

test('keys', async () => {
  await expect(gallery(keys)).toMatchFileSnapshot('shown/keys.txt');
});

test('values', async () => {
  await expect(gallery(values)).toMatchFileSnapshot('shown/values.txt');
});

test.each([
  ['on the dash of an item', '      |- id: money'],
  ['before the dash', '    |  - id: money'],
  ['in a comment', 'id: growth # what| it is'],
  ['on a blank line', 'id: growth\n|\n'],
  ['between two values of a list', '[company#win-mid-market,|  second'],
  ['after the last line', "current: '< 500' }\n|"],
])('nothing %s', (_, place) => {
  const bare = growth
    .replace('id: growth\n', 'id: growth # what it is\n\n')
    .replace('market, second', 'market,  second');
  const [before = '', after = ''] = place.split('|');
  const plain = before + after;
  const text = bare.includes(plain) ? bare : bare.replace(' # what it is', '');
  expect(text).toContain(plain);
  expect(hoverAt(text.replace(plain, `${before}█${after}`))).toBeUndefined();
});

test.each([
  ['target: 30█bp', '**0.3 pp**'],
  ['baseline: 1.2█0万', '**12,000**'],
  ['target: 0:█45', '**45 s**'],
  ['target: 1:00█:01', '**1 h 1 s = 3,601 s**'],
])('%s is %s', (field, said) => {
  expect(linesAt(`objectives: [{ title: O, key_results: [{ title: KR, ${field} }] }]`)[0]).toBe(said);
});

test('basis points are points of a percent in Chinese too', () => {
  const text = 'objectives: [{ title: O, key_results: [{ title: KR, target: 30█ 个基点 }] }]';
  expect(linesAt(text, { locale: 'zh-cn' })[0]).toBe('**0.3 个百分点**');
});

test('a key that means nothing has no hover, one that is another word for a key has that key’s', () => {
  expect(hoverAt('objectives:\n  - title: A\n    zzz█zzz: 1\n')).toBeUndefined();
  expect(linesAt('objectives:\n  - title: A\n    deadl█ine: 2026-03-31\n')).toEqual([
    '**due**: Last day: 2026-03-31, a cycle such as 2026-Q1, or ongoing. Default: the cycle’s last day.',
  ]);
});

test('a value that cannot be read still has the meaning of its key', () => {
  expect(linesAt('objectives:\n  - title: A\n    commitment: ho█peful\n')).toEqual([
    '**commitment**: How firmly it is promised.',
  ]);
});

test('a repeated key does not speak for the first', () => {
  const twice = 'objectives:\n  - title: A\n    due: 2026-03-31\n    due: 2026-06█-30\n';
  expect(linesAt(twice)).toEqual([
    '**due**: Last day: 2026-03-31, a cycle such as 2026-Q1, or ongoing. Default: the cycle’s last day.',
  ]);
});

test('a title without its key is a title', () => {
  expect(linesAt('objectives:\n  - Grow reve█nue\n')[0]).toBe('**Grow revenue**');
});

test('fiscal years begin where the team says', () => {
  const scene: Scene = { settings: { fiscalYearStart: 2, onTrack: 0.9, atRisk: 0.7, grace: 0.1 } };
  expect(linesAt('cycle: FY26█-Q4\nobjectives: []\n', scene)[0]).toBe(
    '**FY26-Q4: 1 Nov 2025 – 31 Jan 2026** · ended 20 days ago',
  );
});

test.each([
  '',
  '\n',
  '# only a comment\n',
  'objectives:',
  '- a\n- b',
  'objectives: 3',
  '{',
  'a: [',
  '\0\0',
  ': :\n\t- x',
])('whatever the text is (%j), nothing is thrown', text => {
  for (let offset = 0; offset <= text.length; offset++) {
    expect(() => hoverAt(`${text.slice(0, offset)}█${text.slice(offset)}`)).not.toThrow();
  }
});

function gallery(cases: typeof keys): string {
  const pictures = Object.entries(cases).map(([name, place]) => {
    const at = place.replace('|', '');
    if (!growth.includes(at)) throw new Error(`not in the text: ${at}`);
    return `${name}\n${'='.repeat(name.length)}\n${shown(growth.replace(at, place.replace('|', '█')))}`;
  });
  return `${pictures.join('\n\n\n')}\n`;
}
