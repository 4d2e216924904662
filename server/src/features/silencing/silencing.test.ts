// What silences a rule, as it is written; and that the rule is silent then.
import { describe, expect, test } from 'vitest';
import { withPlaces } from '../../../../test/support/markers.ts';
import { applyEdits } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { silencing } from '../../language/suppressions.ts';
import { rules } from '../../rules/index.ts';
import { missingUnit } from '../../rules/missing-unit/index.ts';
import type { Finding } from '../../rules/rule.ts';
import { configSnapshotOf } from '../../workspace/config/snapshot.ts';
import { snapshotOf } from '../../workspace/snapshot.ts';
import { switchOff } from './config.ts';
import { silencings } from './index.ts';

/** The file after asking that what is found at ⟦…⟧ be not told; undefined where that is not offered. */
function silenced(marked: string, extent: 'line' | 'file', rule = missingUnit): string | undefined {
  const { text, places } = withPlaces(marked);
  const file = snapshotOf('file:///a.okr.yaml', text);
  const findings = places.map((at): Finding => ({ at, rule, level: 'hint', message: 'share' }));
  const chosen = silencings(file, findings, undefined).find(({ id }) => id.startsWith(`silence/${extent}/`));
  if (!chosen) return undefined;
  const after = applyEdits(text, chosen.edits);
  const { reading } = snapshotOf(file.uri, after);
  expect(codesIn(reading)).toEqual(codesIn(file.reading));
  expect(reading.suppressions.flatMap(({ rules }) => rules.map(({ id }) => id))).toContain(rule.id);
  const line = reading.lines.lineAt(after.indexOf(text.slice(places[0]?.start, places[0]?.end)));
  expect(silencing(reading.suppressions, rule.id, line)).not.toEqual([]);
  return after;
}

const codesIn = ({ problems }: Reading) => problems.map(({ code }) => code);

describe('for a line', () => {
  test.each([
    [
      'above it, as deep',
      'a: 1\n  # b\n  c: ⟦8⟧\n',
      'a: 1\n  # b\n  # okr-disable-next-line missing-unit\n  c: 8\n',
    ],
    ['in the first line', '⟦8⟧: 1\n', '# okr-disable-next-line missing-unit\n8: 1\n'],
    [
      'behind a byte order mark, with CRLF',
      '\ufeffa: ⟦8⟧\r\n',
      '\ufeff# okr-disable-next-line missing-unit\r\na: 8\r\n',
    ],
    [
      'in braces over lines',
      '{ a: 1,\n  b: ⟦8⟧ }\n',
      '{ a: 1,\n  # okr-disable-next-line missing-unit\n  b: 8 }\n',
    ],
    [
      'beside another rule',
      '# okr-disable-next-line x, y -- so\na: ⟦8⟧\n',
      '# okr-disable-next-line x, y, missing-unit -- so\na: 8\n',
    ],
    ['in its own comment', 'a: ⟦8⟧ # okr-disable-line x\n', 'a: 8 # okr-disable-line x, missing-unit\n'],
    [
      'behind the end of a text over lines',
      'a: so\n  it is ⟦8⟧\nb: 1\n',
      'a: so\n  it is 8 # okr-disable-line missing-unit\nb: 1\n',
    ],
  ])('%s', (_, before, after) => {
    expect(silenced(before, 'line')).toBe(after);
  });

  test.each([
    ['in the middle of block text', 'a: |\n  so\n  it ⟦8⟧\n  is\n'],
    ['in the middle of a quoted text', 'a: "so\n  it ⟦8⟧\n  is"\n'],
  ])('not %s', (_, text) => {
    expect(silenced(text, 'line')).toBeUndefined();
  });
});

describe('for the file', () => {
  test.each([
    ['at its beginning', 'a: ⟦8⟧\n', '# okr-disable-file missing-unit\na: 8\n'],
    [
      'below what is said of the file',
      '\ufeff# Ours.\n# All.\n\na: ⟦8⟧\n',
      '\ufeff# Ours.\n# All.\n# okr-disable-file missing-unit\n\na: 8\n',
    ],
    ['beside another rule', '# okr-disable-file x\na: ⟦8⟧\n', '# okr-disable-file x, missing-unit\na: 8\n'],
  ])('%s', (_, before, after) => {
    expect(silenced(before, 'file')).toBe(after);
  });
});

test('what is wrong with the layout or with such comments is not silenced', () => {
  for (const id of ['yaml-syntax', 'unused-suppression']) {
    const rule = rules.find(each => each.id === id) ?? missingUnit;
    expect(silenced('a: ⟦8⟧\n', 'file', rule)).toBeUndefined();
  }
});

describe('for the workspace', () => {
  test.each([
    ['', 'rules:\n  missing-unit: off\n'],
    ['preset: strict', 'preset: strict\nrules:\n  missing-unit: off\n'],
    ['# ours\r\npreset: strict\r\n', '# ours\r\npreset: strict\r\nrules:\r\n  missing-unit: off\r\n'],
    ['rules:\npreset: strict\n', 'rules:\n  missing-unit: off\npreset: strict\n'],
    [
      'rules:\n    placeholder: off  # so\n    # more\npreset: strict\n',
      'rules:\n    placeholder: off  # so\n    missing-unit: off\n    # more\npreset: strict\n',
    ],
    ['rules:\n  missing-unit: [warning, { max: 4 }] # so\n', 'rules:\n  missing-unit: off # so\n'],
    ['rules: { placeholder: off }\n', 'rules: { placeholder: off, missing-unit: off }\n'],
    ['rules: {}\n', 'rules: { missing-unit: off }\n'],
  ])('%j', (before, after) => {
    expect(applyEdits(before, switchOff(before, 'missing-unit'))).toBe(after);
  });

  test.each(['- x\n', 'rules: [a]\n', 'rules: {\n', '{ preset: strict }\n', 'a: &r {}\nrules: *r\n'])(
    'not in %j',
    text => {
      expect(switchOff(text, 'missing-unit')).toEqual([]);
    },
  );

  test('in one that is made for it, where there is none', () => {
    const uri = 'file:///okr.config.yaml';
    const finding: Finding = { at: { start: 3, end: 4 }, rule: missingUnit, level: 'hint', message: 'share' };
    const made = silencings(snapshotOf('file:///a.okr.yaml', 'a: 8\n'), [finding], { makeAt: uri }).at(-1);
    expect(made).toMatchObject({ isNew: true, file: { uri }, id: 'silence/workspace/missing-unit' });
    expect(made?.title['zh-cn']).toContain('新建');
    expect(applyEdits('', made?.edits ?? [])).toBe('rules:\n  missing-unit: off\n');
  });

  test('in the configuration that counts, and only where there is one', () => {
    const file = snapshotOf('file:///a.okr.yaml', 'a: 8\n');
    const config = configSnapshotOf('file:///okr.config.yaml', 'preset: strict\n', 3);
    const finding: Finding = { at: { start: 3, end: 4 }, rule: missingUnit, level: 'hint', message: 'share' };
    const found = (of: Parameters<typeof silencings>[2]) => silencings(file, [finding, finding], of);
    const extents = (of: typeof config | undefined) =>
      found(of).map(({ id, file: { uri } }) => [id.split('/')[1], uri]);
    expect(extents(undefined)).toEqual([
      ['line', file.uri],
      ['file', file.uri],
    ]);
    expect(extents(config)).toEqual([
      ['line', file.uri],
      ['file', file.uri],
      ['workspace', config.uri],
    ]);
    expect(found(config).some(({ isNew }) => isNew)).toBe(false);
  });
});
