// A hint that is accepted writes what it says, and nothing else.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { said } from '../../../../test/support/said.ts';
import { parseDay } from '../../language/period.ts';
import { applyEdits } from '../../language/range.ts';
import { read } from '../../language/read.ts';
import { defaultSettings } from '../../progress/index.ts';
import { hintKinds, inlayHints } from './index.ts';

const context = { today: parseDay('2026-02-20') as number, locale: 'en', settings: defaultSettings } as const;
const files = ['growth.okr.yaml', 'growth-zh.okr.yaml'].map(name =>
  readFileSync(new URL(`../../../../test/fuzz/${name}`, import.meta.url), 'utf8'),
);

function hintsIn(text: string) {
  const reading = read({ text, name: 'test' });
  return { reading, hints: inlayHints(reading, { start: 0, end: text.length }, new Set(hintKinds), context) };
}

/** A file that leaves out some of its lines, so that more is implied. */
const sparse = fc
  .tuple(fc.constantFrom(...files), fc.nat(), fc.constantFrom('\n', '\r\n'))
  .map(([file, seed, eol]) =>
    file
      .split('\n')
      .filter((line, index) => !/^\s*(?:type|owner|cycle):/.test(line) || (seed >> (index % 30)) % 2 === 0)
      .join(eol),
  );

test('a hint that is written is no hint any more, and nothing else changes', () => {
  let written = 0;
  fc.assert(
    fc.property(sparse, fc.nat(), (text, choice) => {
      const { reading, hints } = hintsIn(text);
      const [one, ...others] = hints.filter(({ edits }) => edits.length > 0);
      const hint = others[choice % Math.max(1, others.length)] ?? one;
      if (!hint) return;
      written++;
      const after = applyEdits(text, hint.edits);
      const now = hintsIn(after);
      expect(now.reading.problems.length, after).toBe(reading.problems.length);
      expect(without(hint.kind, said(after)), after).toEqual(without(hint.kind, said(text)));
      // What is below an objective is still implied by the same owner.
      const labels = (all: typeof hints) =>
        all.flatMap(({ kind, label }) => (kind === hint.kind ? [label] : []));
      expect(labels(now.hints).length, after).toBe(labels(hints).length - 1);
    }),
    { numRuns: 60, endOnFailure: true },
  );
  expect(written).toBeGreaterThan(50);
});

function without(key: string, data: unknown): unknown {
  if (Array.isArray(data)) return data.map(each => without(key, each));
  if (typeof data !== 'object' || data === null) return data;
  const kept = Object.entries(data).filter(([name]) => name !== key);
  return Object.fromEntries(kept.map(([name, value]) => [name, without(key, value)]));
}
