import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, type Locale, locales } from '../../language/locale.ts';
import { applyEdits } from '../../language/range.ts';
import { wording } from '../../rules/rule.ts';
import { configuration } from './problems.ts';
import { readConfig } from './read.ts';

const configIn = (text: string) => readConfig(text).config;

/** What is said of a text: `place: sentence`, and the text after the first thing that is offered. */
function said(text: string, locale: Locale = 'en'): readonly string[] {
  return readConfig(text).findings.map(({ rule, at, message, data }) => {
    const sentence = fill(wording(rule, message, locale), data, locale);
    return `${text.slice(at.start, at.end)}: ${sentence}`;
  });
}

function mended(text: string): string {
  const [{ fix, suggest = [] } = {}] = readConfig(text).findings;
  return applyEdits(text, (fix ?? suggest[0])?.edits ?? []);
}

const whole = `preset: strict
fiscal_year_start: 2
check_in_every: 2 weeks
pace: { on_track: 0.8, at_risk: 60%, grace: 15% }
rules:
  missing-unit: off
  off-pace: error
  too-many-objectives: [warning, { max: 4 }]
  too-many-key-results: { max: 4 }
people:
  - dana
  - { id: bo, name: Bo Chen }
ignore: [archive, "*.draft.okr.yaml"]
`;

test('all that it may hold', () => {
  expect(said(whole)).toEqual([]);
  expect(configIn(whole)).toEqual({
    preset: 'strict',
    checkInEvery: 14,
    progress: { fiscalYearStart: 2, onTrack: 0.8, atRisk: 0.6, grace: 0.15 },
    rules: {
      'missing-unit': 'off',
      'off-pace': 'error',
      'too-many-objectives': ['warning', { max: 4 }],
      'too-many-key-results': { max: 4 },
    },
    people: [{ id: 'dana' }, { id: 'bo', name: 'Bo Chen' }],
    ignore: ['archive', '*.draft.okr.yaml'],
  });
});

test.each([
  '',
  '# nothing yet\n',
  '---\n',
  'rules:\npreset:\npace:\npeople:\nignore:\n',
  'rules:\n  off-pace:\n',
])('what is empty says nothing, and is fine: %j', text => {
  expect(said(text)).toEqual([]);
  expect(configIn(text)).toEqual({ rules: {}, progress: {}, people: [], ignore: [] });
});

test('CRLF, a byte order mark, comments, anchors and fields of one’s own', () => {
  const text =
    '\uFEFFx-quiet: &quiet hint\r\npreset: strict # ours\r\nrules:\r\n  off-pace: *quiet\r\nignore: 归档\r\n';
  expect(said(text)).toEqual([]);
  expect(configIn(text)).toMatchObject({ preset: 'strict', rules: { 'off-pace': 'hint' }, ignore: ['归档'] });
});

test.each<[text: string, finding: string, after: string]>([
  ['presets: strict\n', 'presets: There is no setting “presets”; did you mean “preset”?', 'preset: strict\n'],
  [
    'preset: early stage\n',
    'early stage: “early stage” is no preset; there are standard, strict, early-stage.',
    'preset: early-stage\n',
  ],
  [
    'rules:\n  missing-onwer: off\n',
    'missing-onwer: There is no rule “missing-onwer”; did you mean “missing-owner”?',
    'rules:\n  missing-owner: off\n',
  ],
  [
    'rules:\n  off-pace: warn\n',
    'warn: “warn” is no level; there are off, hint, info, warning, error.',
    'rules:\n  off-pace: warning\n',
  ],
  [
    'rules:\n  off-pace: false\n',
    'false: “false” is no level; there are off, hint, info, warning, error.',
    'rules:\n  off-pace: off\n',
  ],
  [
    'rules: { too-many-objectives: [error, { mx: 3 }] }\n',
    'mx: too-many-objectives has no option “mx”; did you mean “max”?',
    'rules: { too-many-objectives: [error, { max: 3 }] }\n',
  ],
  ['pace:\n  on_track: 90\n', '90: A share is 0–1 or a percentage, not “90”.', 'pace:\n  on_track: 90%\n'],
  ['ignore:\n  - **/old\n', '**/old: A text that begins with * needs quotes.', "ignore:\n  - '**/old'\n"],
  ['preset： strict\n', '： : A field is followed by a half-width colon: “preset:”.', 'preset: strict\n'],
  ['rules:\n  off-pace:off\n', ':: A space is missing after “off-pace:”.', 'rules:\n  off-pace: off\n'],
])('%j: %s', (text, finding, after) => {
  expect(said(text)).toEqual([finding]);
  expect(mended(text)).toBe(after);
  expect(said(after)).toEqual([]);
});

test.each<[text: string, finding: string]>([
  ['colour: red\n', 'colour: There is no setting “colour”.'],
  ['on_track: 0.9\n', 'on_track: “on_track” belongs under “pace”.'],
  ['rules:\n  be-nice: error\n', 'be-nice: There is no rule “be-nice”.'],
  ['rules: { off-pace: { max: 3 } }\n', 'max: off-pace has no options.'],
  ['rules: { too-many-kpis: { days: 3 } }\n', 'days: too-many-kpis has no option “days”; it has max.'],
  ['rules: { too-many-kpis: { max: few } }\n', 'few: An option is a number from 0 up, not “few”.'],
  ['rules: { too-many-kpis: { max: -1 } }\n', '-1: An option is a number from 0 up, not “-1”.'],
  [
    'rules: { off-pace: [{ max: 3 }] }\n',
    '[{ max: 3 }]: A rule takes a level, options, or [level, { options }].',
  ],
  ['rules: strict\n', 'strict: “rules” takes settings of its own, indented below it.'],
  ['rules: [off-pace]\n', '[off-pace]: “rules” takes settings of its own, indented below it.'],
  ['fiscal_year_start: April\n', 'April: A month is a number from 1 to 12, not “April”.'],
  ['fiscal_year_start: 13\n', '13: A month is a number from 1 to 12, not “13”.'],
  ['check_in_every: often\n', 'often: A rhythm is written like 14 days or 2 weeks, not “often”.'],
  ['preset: [strict]\n', '[strict]: “preset” takes a single value.'],
  ['people: dana\n', 'dana: “people” takes a list.'],
  ['people: [[dana]]\n', '[dana]: A person is a name, or { id: dana, name: Dana Li }.'],
  ['people: [{ id: dana, mail: d@x }]\n', 'mail: There is no setting “mail”.'],
  [
    'preset: strict\npreset: standard\n',
    'preset: “preset” stands here a second time; only the first counts.',
  ],
  ['pace: { at_risk: 0.95 }\n', '0.95: “at_risk” is above “on_track”, so that nothing is ever at risk.'],
  ['- preset: strict\n', '- preset: strict: Settings are lines of “name: value”.'],
  ['just words\n', 'just words: Settings are lines of “name: value”.'],
])('%j: %s', (text, finding) => expect(said(text)).toEqual([finding]));

test('one mistake does not hide the rest', () => {
  const text = 'preset: loud\nrules:\n\toff-pace: error\n\tno-such: off\nignore: [archive\n';
  expect(configIn(text)).toEqual({
    progress: {},
    rules: { 'off-pace': 'error' },
    people: [],
    ignore: ['archive'],
  });
  expect(readConfig(text).findings.map(({ rule }) => rule.id)).toEqual([
    'configuration',
    'yaml-syntax',
    'configuration',
    'yaml-syntax',
  ]);
});

test('one mistake, one finding', () =>
  expect(said('preset: @strict\n')).toEqual(['@strict: A text that begins with @ needs quotes.']));

test('places after a mended colon are those in the text as typed', () => {
  const text = 'preset：strict\nrules:\n  missing-unit：off\n  off-pace: loud\nignore: [a\n';
  expect(configIn(text)).toMatchObject({ preset: 'strict', rules: { 'missing-unit': 'off' }, ignore: ['a'] });
  const { findings } = readConfig(text);
  expect(findings.map(({ at }) => text.slice(at.start, at.end))).toEqual(['：', '：', 'loud', '[a']);
  const after = applyEdits(
    text,
    findings.flatMap(({ fix }) => fix?.edits ?? []),
  );
  expect(after).toBe('preset: strict\nrules:\n  missing-unit: off\n  off-pace: loud\nignore: [a]\n');
});

test('Chinese', () =>
  expect(said('rules:\n  missing-onwer: 警告\n', 'zh-cn')).toEqual([
    'missing-onwer: 没有“missing-onwer”这条规则，是不是“missing-owner”？',
  ]));

test('a file that is no text', () =>
  expect(said('\0\u0001png')).toEqual([': This is not a text file, so nothing of it is read.']));

describe('the sentences', () => {
  const { en, 'zh-cn': zh } = configuration.text;

  test('say the same in both languages, and fit one line', () => {
    const placeholders = (sentence: string) => [...sentence.matchAll(/\{\w+\}/g)].map(String).sort();
    expect(Object.keys(zh.messages)).toEqual(Object.keys(en.messages));
    for (const [key, sentence] of Object.entries(en.messages)) {
      const chinese = zh.messages[key as keyof typeof zh.messages];
      expect([key, placeholders(chinese)]).toEqual([key, placeholders(sentence)]);
      expect(sentence.length).toBeLessThanOrEqual(80);
    }
  });

  test.each(locales)('leave nothing open: %s', locale => {
    const texts =
      'a: 1\nrules: { off-pace: loud, x: 1, too-many-kpis: { mx: 1, q: w } }\npace: { grace: 9 }\n';
    for (const sentence of said(texts, locale)) expect(sentence.replace(/^.*?: /, '')).not.toMatch(/\{\w+\}/);
  });
});

test('reading never throws, however a file is mangled', () => {
  const piece = fc.constantFrom(
    ...whole.split(/(?<=[\s:[\]{},])/),
    '\t',
    '：',
    '"',
    '&a ',
    '*a',
    '- ',
    '\0',
    '?',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), pieces => {
      const text = pieces.join('');
      const { config, findings } = readConfig(text);
      expect(Object.keys(config).length).toBeGreaterThan(0);
      for (const { at } of findings) expect(at.start <= at.end && at.end <= text.length).toBe(true);
    }),
  );
});
