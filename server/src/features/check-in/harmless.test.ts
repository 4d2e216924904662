// Whatever state a file is in: a check-in adds its entry and changes nothing else, or is not made.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { said } from '../../../../test/support/said.ts';
import { parseDay } from '../../language/period.ts';
import { applyEdits } from '../../language/range.ts';
import { type Reading, read } from '../../language/read.ts';
import { addCheckIn, type CheckedIn } from './index.ts';

const today = parseDay('2026-02-20') as number;
const files = ['growth.okr.yaml', 'growth-zh.okr.yaml'].map(name =>
  readFileSync(new URL(`../../../../test/fuzz/${name}`, import.meta.url), 'utf8'),
);

/** A good file with something cut out of it or put into it, in either style of line end. */
const damaged = fc
  .record({
    file: fc.constantFrom(...files),
    at: fc.nat(3000),
    cut: fc.constantFrom(0, 0, 1, 3, 20, 4000),
    put: fc.constantFrom(
      '',
      '',
      ' ',
      '\t',
      '- ',
      ': ',
      '{',
      ']',
      '"',
      "'",
      '# ',
      '|',
      '&a ',
      '*a',
      '\n',
      '，',
    ),
    eol: fc.constantFrom('\n', '\r\n'),
    bom: fc.constantFrom('', '\ufeff'),
  })
  .map(({ file, at, cut, put, eol, bom }) =>
    (bom + file.slice(0, at) + put + file.slice(at + cut)).replaceAll('\n', eol),
  );

test('a check-in is one entry more and nothing else', () => {
  let made = 0;
  fc.assert(
    fc.property(damaged, fc.nat(), (text, choice) => {
      const reading = read({ text, name: 'test' });
      const parts = partsOf(reading);
      const part = parts[choice % Math.max(1, parts.length)];
      const added = part && addCheckIn(reading, part, today);
      if (!added) return;
      made++;
      const after = applyEdits(text, added.edits);
      for (const { range } of added.edits) expect(text.slice(range.start, range.end)).toMatch(/^[\s[\]]*$/);
      expect(entriesOf(read({ text: after, name: 'test' }))).toBe(entriesOf(reading) + 1);
      expect(withoutCheckIns(said(after)), after).toEqual(withoutCheckIns(said(text)));
      expect(added.select.end).toBeLessThanOrEqual(after.length);
    }),
    { numRuns: 80, endOnFailure: true },
  );
  expect(made).toBeGreaterThan(40);
});

function partsOf({ document }: Reading): readonly CheckedIn[] {
  return [...document.objectives.flatMap(each => [each, ...each.key_results]), ...document.kpis];
}

function entriesOf(reading: Reading): number {
  return partsOf(reading).reduce((sum, { check_ins }) => sum + check_ins.length, 0);
}

function withoutCheckIns(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(withoutCheckIns);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      key === 'check_ins' ? [] : [[key, withoutCheckIns(value)]],
    ),
  );
}
