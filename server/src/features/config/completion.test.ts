import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { accepted } from '../../../../test/support/completes.ts';
import { withCursor } from '../../../../test/support/markers.ts';
import { rules } from '../../rules/index.ts';
import { readConfig } from '../../workspace/config/read.ts';
import { completeConfig } from './completion.ts';

const itemsAt = (marked: string, locale: 'en' | 'zh-cn' = 'en') => {
  const { text, offset } = withCursor(marked);
  return completeConfig(readConfig(text), offset, locale);
};
const labelsAt = (marked: string) => itemsAt(marked).map(({ label }) => label);

/** The text after accepting what is offered under a label. */
function completes(marked: string, label: string): string {
  const item = itemsAt(marked).find(it => it.label === label);
  if (!item) throw new Error(`${label} is not among ${labelsAt(marked).join(', ') || 'nothing'}`);
  return accepted(withCursor(marked).text, item);
}

const levels = ['off', 'hint', 'info', 'warning', 'error'];
const allSettings = ['preset', 'rules', 'check_in_every', 'fiscal_year_start', 'pace', 'people', 'ignore'];
const allRules = rules.map(({ id }) => id);

test.each<[marked: string, labels: readonly string[]]>([
  ['█', allSettings],
  ['pre█', allSettings],
  ['preset: strict\n█', allSettings.slice(1)],
  ['█\npreset: strict\n', allSettings.slice(1)],
  ['preset: █', ['standard', 'strict', 'early-stage']],
  ['preset:█', ['standard', 'strict', 'early-stage']],
  ['preset: st█\n', ['standard', 'strict', 'early-stage']],
  ['preset: "st█"\n', ['standard', 'strict', 'early-stage']],
  ['preset: █ # ours\n', ['standard', 'strict', 'early-stage']],
  ['rules:\n  █', allRules],
  ['rules:\n  off-pace: error\n  █', allRules.filter(id => id !== 'off-pace')],
  ['rules:\n  █\n  off-pace: error\npreset: strict\n', allRules.filter(id => id !== 'off-pace')],
  ['rules:\r\n    mis█\r\n', allRules],
  ['rules: { █ }', allRules],
  ['rules: { off-pace: off, █ }', allRules.filter(id => id !== 'off-pace')],
  ['rules: {\n  █\n}\n', allRules],
  ['rules:\n  off-pace: █', levels],
  ['rules:\n  off-pace: wa█\n', levels],
  ['rules: { off-pace: █ }', levels],
  ['rules:\n  too-many-kpis: [█]', levels],
  ['rules:\n  too-many-kpis: [warning, █]', ['{ max: 7 }']],
  ['rules:\n  too-many-kpis: [warning, { █ }]', ['max']],
  ['rules:\n  too-many-kpis: { █ }', ['max']],
  ['rules:\n  too-many-kpis:\n    █', ['max']],
  ['pace:\n  █', ['on_track', 'at_risk', 'grace']],
  ['pace: { on_track: 0.9, █ }', ['at_risk', 'grace']],
  ['pace: { on_track: █, grace: 10% }', ['0.9', '0.8']],
  ['people:\n  - █', ['id', 'name']],
  ['people:\n  - id: dana\n    █', ['name']],
  ['people: [{ id: dana, █ }]', ['name']],
])('%j', (marked, labels) => expect(labelsAt(marked)).toEqual(labels));

test.each([
  '# █',
  'preset: strict █',
  'preset: strict # st█',
  'ignore: [█]',
  'nothing:\n  █',
  'preset: strict\n  █',
  'rules:\n  no-such: █',
  'rules:\n  off-pace: [warning, {}] █',
  'people: [█]',
])('nothing at %j', marked => expect(labelsAt(marked)).toEqual([]));

test.each<[marked: string, label: string, after: string]>([
  ['pr█', 'preset', 'preset: '],
  ['█', 'rules', 'rules:\n  '],
  ['preset: strict\r\npe█', 'people', 'preset: strict\r\npeople:\r\n  - '],
  ['pre█: strict', 'preset', 'preset: strict'],
  ['preset:█', 'strict', 'preset: strict'],
  ["preset: 'st█'", 'strict', "preset: 'strict'"],
  ['rules:\n  mis█', 'missing-unit', 'rules:\n  missing-unit: '],
  ['rules:\n  off-pace: w█\n', 'error', 'rules:\n  off-pace: error\n'],
  ['rules:\n  too-many-kpis: █', '[info, { max: 7 }]', 'rules:\n  too-many-kpis: [info, { max: 7 }]'],
  ['rules: { too-many-kpis: { m█ } }', 'max', 'rules: { too-many-kpis: { max: 7 } }'],
  ['pace: { █ }', 'grace', 'pace: { grace:  }'],
  ['check_in_every: █', '14 days', 'check_in_every: 14 days'],
])('%j + %s', (marked, label, after) => expect(completes(marked, label)).toBe(after));

test('a rule is told by what it finds, and found by Chinese words', () => {
  const item = itemsAt('rules:\n  █', 'zh-cn').find(({ label }) => label === 'off-pace');
  const summary = rules.find(({ id }) => id === 'off-pace')?.text['zh-cn'].summary;
  expect(item).toMatchObject({
    kind: 'rule',
    detail: summary,
    filterText: `off-pace ${summary}`,
    topic: { of: 'rule', id: 'off-pace' },
  });
});

test.each([
  ['', 'hint'],
  ['preset: strict\n', 'warning'],
  ['preset: early-stage\n', 'off'],
])('%j: the level that the preset gives a rule is marked', (preset, usual) => {
  const items = itemsAt(`${preset}rules:\n  missing-unit: █`);
  const marked = items.filter(({ detail }) => detail?.endsWith('(what the preset says)'));
  expect(marked.map(({ label }) => label)).toEqual([usual]);
});

test('whatever is accepted anywhere in a good file leaves it well-formed', () => {
  const whole =
    'preset: strict\npace: { grace: 10% }\nrules:\n  missing-unit: off\n  too-many-kpis: [error, { max: 4 }]\npeople:\n  - { id: bo }\nignore: [a]\n';
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(), (offset, choice) => {
      const items = completeConfig(readConfig(whole), offset, 'en');
      const item = items[choice % Math.max(1, items.length)];
      if (!item) return;
      const said = readConfig(accepted(whole, item)).findings.map(({ rule }) => rule.id);
      expect(said.filter(id => id === 'yaml-syntax')).toEqual([]);
    }),
  );
});

test('any offset of any text gives an answer', () => {
  const piece = fc.constantFrom(
    'rules',
    ':',
    ' ',
    '\n',
    '  ',
    '{',
    '}',
    '[',
    ']',
    ',',
    '- ',
    '"',
    '#',
    '：',
    'off-pace',
    'people',
    '\t',
    '\r\n',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.integer({ min: -3, max: 120 }), (pieces, offset) => {
      const text = pieces.join('');
      for (const { edit } of completeConfig(readConfig(text), offset, 'en')) {
        expect(edit.range.start).toBeLessThanOrEqual(edit.range.end);
        expect(edit.range.end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
