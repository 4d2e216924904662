// A configuration file as its outline shows it, and its folds.
import { expect, test } from 'vitest';
import { applyEdits } from '../../language/range.ts';
import { readConfig } from '../../workspace/config/read.ts';
import { format, formatRange } from '../formatting/index.ts';
import type { OutlineSymbol } from '../symbols.ts';
import { configFolding, configSymbols } from './outline.ts';

const file = `# Ours
# since spring
preset: strict   # for everybody
pace: { on_track: 0.9 }
rules:
  too-many-objectives: [warning, { max: 4 }]
  missing-unit: off
  off-pace：hint
people:
  - { id: dana, name: Dana Li }
  - bo
  - name: 李雷
    id: lei
ignore:
`;

/** As an editor shows it: names and details, deeper ones further in. */
function shown(symbols: readonly OutlineSymbol[], indent = ''): readonly string[] {
  return symbols.flatMap(({ name, detail, children }) => [
    `${indent}${name} ${detail}`.trimEnd(),
    ...shown(children, `${indent}  `),
  ]);
}

test('settings with what they are set to, people by their names', () => {
  expect(shown(configSymbols(readConfig(file)))).toEqual([
    'preset strict',
    'pace { on_track: 0.9 }',
    'rules',
    '  too-many-objectives [warning, { max: 4 }]',
    '  missing-unit off',
    '  off-pace hint',
    'people',
    '  dana Dana Li',
    '  bo',
    '  李雷 lei',
    'ignore',
  ]);
});

test('a rule that is off is crossed out, and every place lies in that of what it is in', () => {
  const holds = (outer: OutlineSymbol) => {
    for (const { range, selection } of [outer, ...outer.children]) {
      expect(range.start).toBeGreaterThanOrEqual(outer.range.start);
      expect(range.end).toBeLessThanOrEqual(outer.range.end);
      expect(selection.end).toBeLessThanOrEqual(range.end);
    }
    outer.children.forEach(holds);
  };
  const symbols = configSymbols(readConfig(file));
  symbols.forEach(holds);
  const [, , rules] = symbols;
  expect(rules?.children.map(({ dropped }) => dropped)).toEqual([false, true, false]);
});

test('what takes more lines folds, and so do comments', () => {
  expect(
    configFolding(readConfig(file)).map(({ startLine, endLine, kind }) => [startLine, endLine, kind]),
  ).toEqual([
    [0, 1, 'comment'],
    [4, 7, 'part'],
    [8, 12, 'part'],
    [11, 12, 'part'],
  ]);
});

test.each([
  '',
  '- x\n',
  'rules: {\n',
  'a: &r [*r]\n',
  '\0',
  'x: {a: {b: {c: {d: {e: {f: 1}}}}}}',
  '? [a]\n: b\n',
])('of %j there is an outline, too, and no exception', text => {
  expect(configSymbols(readConfig(text))).toBeInstanceOf(Array);
  expect(configFolding(readConfig(text))).toBeInstanceOf(Array);
});

test('formatting gives it the layout of OKR files, and leaves what is written', () => {
  const messy = `preset:   strict # ours
rules:
      missing-unit:    off
      too-many-objectives: [ warning,{max: 4} ]
people:
- { id: dana,name: Dana Li }


`;
  const made = (text: string) => applyEdits(text, format(readConfig(text), { tabSize: 2, sortKeys: true }));
  expect(made(messy)).toBe(`preset: strict # ours
rules:
  missing-unit: off
  too-many-objectives: [warning, { max: 4 }]
people:
  - { id: dana, name: Dana Li }
`);
  expect(made(made(messy))).toBe(made(messy));
  // A wide colon is for its quick fix to mend; what is broken beyond that stays.
  expect(made('rules:\n   off-pace：hint\n')).toBe('rules:\n   off-pace：hint\n');
  expect(made('rules: {\n')).toBe('rules: {\n');
  const line = { start: messy.indexOf('missing'), end: messy.indexOf('missing') };
  expect(formatRange(readConfig(messy), line, { tabSize: 2 })).toHaveLength(1);
});
