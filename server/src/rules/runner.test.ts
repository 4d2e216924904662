// How rules are run: levels, options, silencing, one finding for one cause, and a rule that breaks down.
import { describe, expect, test } from 'vitest';
import { parseDay } from '../language/period.ts';
import { read } from '../language/read.ts';
import { defaultSettings } from '../progress/index.ts';
import { rules } from './index.ts';
import type { RuleSettings } from './levels.ts';
import { type Preset, presets, type Rule } from './rule.ts';
import { run } from './runner.ts';

const today = parseDay('2026-02-20') as number;

interface Settings {
  readonly preset?: Preset;
  readonly rules?: RuleSettings['rules'];
  readonly among?: readonly Rule[];
}

function findingsIn(text: string, { preset = 'standard', rules: chosen = {}, among = rules }: Settings = {}) {
  const options = { today, progress: defaultSettings, rules: { preset, rules: chosen } };
  return run(among, read({ text, name: 'test' }), options);
}

/** `line level rule`, lines counted from 1. */
function check(text: string, settings: Settings = {}): readonly string[] {
  const { lines } = read({ text, name: 'test' });
  return findingsIn(text, settings).map(
    ({ at, level, rule }) => `${lines.lineAt(at.start) + 1} ${level} ${rule.id}`,
  );
}

const twoVagueResults = [
  'cycle: 2026-Q1',
  'owner: dana',
  'objectives:',
  '  - title: Newcomers feel at home',
  '    key_results:',
  '      - title: Improve sign-ups',
  '      - title: Improve onboarding',
];

/** The file with a comment put above a line (counted from 1), or behind it. */
const withLine = (line: number, comment: string) =>
  twoVagueResults.toSpliced(line - 1, 0, comment).join('\n');
const withTail = (line: number, comment: string) =>
  twoVagueResults.map((text, index) => (index === line - 1 ? `${text} ${comment}` : text)).join('\n');

describe('silencing', () => {
  test.each([
    ['nothing', twoVagueResults.join('\n'), [6, 7]],
    [
      'the next line',
      withLine(6, '      # okr-disable-next-line vague-key-result -- agreed with sales'),
      [8],
    ],
    ['the line itself', withTail(7, '# okr-disable-line vague-key-result'), [6]],
    ['from here on', withLine(7, '      # okr-disable vague-key-result'), [6]],
    [
      'up to there',
      withLine(1, '# okr-disable vague-key-result').replace(
        '      - title: Improve on',
        '# okr-enable vague-key-result\n      - title: Improve on',
      ),
      [9],
    ],
    ['the whole file', withTail(7, '# okr-disable-file vague-key-result'), []],
    ['every rule', withLine(1, '# okr-disable-file'), []],
    ['another rule only', withLine(1, '# okr-disable-file off-pace'), [7, 8]],
  ])('%s', (_, text, lines) => {
    expect(check(text)).toEqual(lines.map(line => `${line} warning vague-key-result`));
  });
});

describe('levels', () => {
  const noBaseline = `
    cycle: 2026-Q1
    owner: dana
    objectives:
      - title: People come back
        key_results:
          - { title: Second orders, type: increase, target: 45%, current: 40% }
          - { title: Letters of thanks, type: reach, target: 9, current: 6 }`;

  test.each([
    ['standard', 'warning'],
    ['strict', 'error'],
    ['early-stage', 'info'],
  ] as const)('the preset %s makes it %s', (preset, level) => {
    expect(check(noBaseline, { preset })).toEqual([`7 ${level} missing-baseline`]);
  });

  test('what a user sets beats the preset', () => {
    expect(check(noBaseline, { preset: 'strict', rules: { 'missing-baseline': 'hint' } })).toEqual([
      '7 hint missing-baseline',
    ]);
    expect(check(noBaseline, { rules: { 'missing-baseline': 'off' } })).toEqual([]);
    expect(check(noBaseline, { rules: { 'no-such-rule': 'error' } })).toEqual(['7 warning missing-baseline']);
  });

  test('what a user sets beats what the rule thinks of a finding', () => {
    const backwards = noBaseline.replace('reach,', 'reach, start: 2026-03-09, due: 2026-03-02,');
    const set = { 'missing-baseline': 'off', 'due-outside-cycle': 'info' } as const;
    expect(check(backwards)).toContain('8 error due-outside-cycle');
    expect(check(backwards, { rules: set })).toEqual(['8 info due-outside-cycle']);
  });

  test('every rule has a level in every preset, and an off there keeps it silent', () => {
    for (const rule of rules) expect(Object.keys(rule.levels)).toEqual(presets);
    const lonely = noBaseline.replace(/\n.*Letters.*/, '').replace('type: increase', 'baseline: 31%');
    expect(check(lonely)).toEqual(['5 info too-few-key-results']);
    expect(check(lonely, { preset: 'early-stage' })).toEqual([]);
  });
});

describe('options', () => {
  const three = `
    cycle: 2026-Q1
    owner: dana
    objectives:
      - title: People come back
        key_results: [{ title: From 1 to 2 }, { title: From 3 to 4 }, { title: From 5 to 6 }]`;

  test('are what the rule says where nobody set them', () => expect(check(three)).toEqual([]));

  test('may be set with a level, and then that counts', () => {
    const set = { 'too-many-key-results': ['info', { max: 2 }] } as const;
    expect(check(three, { rules: set })).toEqual(['5 info too-many-key-results']);
  });
});

describe('a rule that breaks down', () => {
  const broken: Rule = {
    id: 'broken',
    smart: null,
    source: [],
    levels: { standard: 'warning', strict: 'warning', 'early-stage': 'warning' },
    text: { en: { summary: '', why: '', messages: {} }, 'zh-cn': { summary: '', why: '', messages: {} } },
    on: {
      key_result({ title }) {
        if (title?.value === 'Improve onboarding') throw new Error('out of words');
      },
    },
    examples: [],
  };
  const text = twoVagueResults.join('\n');

  test('costs one finding, and the others stay', () => {
    const found = findingsIn(text, { among: [broken, ...rules] });
    expect(found.map(({ rule }) => rule.id)).toEqual(['vague-key-result', 'vague-key-result', 'rule-failed']);
    expect(found[2]).toMatchObject({ level: 'error', data: { rule: 'broken', error: 'out of words' } });
    expect(text.slice(found[2]?.at.start, found[2]?.at.end)).toBe('Improve onboarding');
  });

  test('can be silenced like any other finding', () => {
    expect(check(text, { among: [broken], rules: { 'rule-failed': 'off' } })).toEqual([]);
    expect(check(text, { among: [broken], rules: { broken: 'off' } })).toEqual([]);
  });
});

describe('one finding for one cause', () => {
  const result = (fields: string) => `
    cycle: 2026-Q1
    owner: dana
    objectives:
      - title: People come back
        key_results:
          - ${fields}
          - { title: Raise letters from 3 to 9 }`;

  test.each([
    [
      'vague, without target and baseline',
      '{ title: Improve sign-ups, type: increase }',
      ['warning vague-key-result'],
    ],
    ['without target and baseline', '{ title: Sign-ups a week, type: increase }', ['error missing-target']],
    [
      'without baseline, and in two units',
      '{ title: Waiting, type: decrease, target: 3 days, current: 20% }',
      ['warning missing-baseline'],
    ],
    [
      'late, behind, and moved away',
      '{ title: Waiting, type: decrease, baseline: 9, target: 3, current: 11, due: 2026-02-10 }',
      ['warning overdue'],
    ],
    [
      'behind and moved away',
      '{ title: Waiting, type: decrease, baseline: 9, target: 3, current: 11 }',
      ['warning off-pace'],
    ],
    [
      'due in another year',
      '{ title: Waiting, type: decrease, baseline: 9, target: 3, current: 8, due: 2025-03-31 }',
      ['warning due-outside-cycle'],
    ],
  ])('%s', (_, fields, found) => {
    expect(check(result(fields))).toEqual(found.map(finding => `7 ${finding}`));
  });

  test('what stands behind comes out when the first is off', () => {
    const text = result('{ title: Improve sign-ups, type: increase }');
    expect(check(text, { rules: { 'vague-key-result': 'off' } })).toEqual(['7 error missing-target']);
    expect(check(text.replace('key_results:', 'key_results: # okr-disable vague-key-result'))).toEqual([]);
  });

  test('different causes are all told', () => {
    const text = result('{ title: Improve sign-ups, due: 2026-05-01 }');
    expect(check(text)).toEqual(['7 warning vague-key-result', '7 warning due-outside-cycle']);
  });
});

describe('half-written files', () => {
  test.each([
    '',
    'objectives:',
    'objectives:\n  - ',
    'objectives:\n  - title:',
    'cycle: 2026-Q1\nowner: dana\nobjectives:\n  - title: A\n    key_results:\n      - ',
    'cycle: 2026-Q1\nowner: dana\nobjectives:\n  - title: A\n    key_results:\n      - title:\n        type:\n        target:\n',
  ])('%j', text => {
    expect(check(text).filter(finding => !finding.endsWith('missing-title'))).toEqual([]);
  });

  test('beyond a place that cannot be read nothing is missed', () => {
    const text = `${twoVagueResults.filter(line => !line.startsWith('owner')).join('\n')}\n  - title: Cooks want to stay\n`;
    const whole = read({ text, name: 'test' });
    const rulesIn = (readUpTo: number) =>
      run(
        rules,
        { ...whole, unread: [{ start: readUpTo, end: text.length }] },
        { today, progress: defaultSettings, rules: { preset: 'standard', rules: {} } },
      ).map(({ rule }) => rule.id);
    const vague = 'vague-key-result';
    expect(rulesIn(text.length)).toEqual(['missing-owner', vague, vague, 'unmeasured-objective']);
    expect(rulesIn(text.indexOf('- title: Cooks'))).toEqual([vague, vague]);
    expect(rulesIn(text.indexOf('Improve onboarding'))).toEqual([vague]);
  });

  describe('what cannot be read in one objective', () => {
    const said = ['tables', 'chairs', 'lamps'].map(name => `  - title: Nice ${name}\n`);
    const text = ['objectives:\n', said[0], said[1], '    ! ! x: y\n', said[2]].join('');
    const found = (scope: Pick<Rule, 'scope'>) => {
      const rule: Rule = {
        ...scope,
        id: 'seen',
        smart: null,
        source: [],
        levels: { standard: 'warning', strict: 'warning', 'early-stage': 'warning' },
        text: { en: { summary: '', why: '', messages: {} }, 'zh-cn': { summary: '', why: '', messages: {} } },
        on: { objective: ({ at }, context) => context.report({ at, message: 'seen' }) },
        examples: [],
      };
      return findingsIn(text, { among: [rule] }).map(({ at }) => text.slice(at.start, at.end));
    };

    test('hides nothing in the others', () => {
      expect(found({})).toEqual(['Nice tables', 'Nice lamps']);
    });

    test('may be what a rule is missing that asks about others', () => {
      expect(found({ scope: 'workspace' })).toEqual(['Nice tables']);
    });
  });
});

test('findings come in the order of the text, and the same text gives the same ones', () => {
  const text = [...twoVagueResults.filter(line => !line.startsWith('owner')), '    due: 2026-05-01'].join(
    '\n',
  );
  expect(check(text)).toEqual([
    '3 warning missing-owner',
    '5 warning vague-key-result',
    '6 warning vague-key-result',
    '7 warning due-outside-cycle',
  ]);
  expect(findingsIn(text)).toEqual(findingsIn(text));
});
