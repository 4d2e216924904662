// An edited file read with what is known of it from before, against the same text read afresh, and against the text read whole.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withoutEchoes } from '../../server/src/language/echoes.ts';
import { lower } from '../../server/src/language/lower.ts';
import { parse } from '../../server/src/language/parse.ts';
import { parseDay } from '../../server/src/language/period.ts';
import { type Reading, read } from '../../server/src/language/read.ts';
import { defaultSettings } from '../../server/src/progress/index.ts';
import { rules } from '../../server/src/rules/index.ts';
import { defaultRuleSettings } from '../../server/src/rules/levels.ts';
import { run } from '../../server/src/rules/runner.ts';
import { sampleOf } from '../bench/generate.ts';

const fileOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const texts = [
  'growth.okr.yaml',
  'growth-zh.okr.yaml',
  '../../examples/en/product.okr.yaml',
  '../../examples/zh/company.okr.yaml',
  '../../examples/mistakes.okr.yaml',
]
  .map(fileOf)
  .concat(sampleOf(300).text)
  .flatMap(text => [text, text.replaceAll('\n', '\r\n')]);

/** Each of `OKR_EDITS` runs makes eight edits; more than in the daily run when somebody wants to be sure. */
const runs = Number(process.env.OKR_EDITS ?? 400) / 8;

const name = 'sample';

/** What may come in with a key or from the clipboard. */
const typed = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...'abc 1290%.,:-#"\'\t[]{}|>&*!?，：、。增长万') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\n',
      '\r\n',
      '\n  ',
      '\n    ',
      '\n      - ',
      '\n  - title: Win\n    key_results:\n      - title: 3 deals\n',
      '\n    - title: Too deep\n',
      '\n - title: Not deep enough\n',
      '\ntitle: Not deep at all\n',
      '\n        target: 30 %\n',
      '\nno',
      '\nowner: bo',
      '\n- ti',
      '\n  note: This',
      '\n  unit: deals',
      '\n        commitment: committed',
      '\n        ! ! x: y',
      ' } x',
      ': &it ',
      ': *it',
      '\n        tar',
      '\nkpis:\n  - title: Uptime\n',
      '\nobjectives:\n',
      '\n# okr-disable-file\n',
      '\n---\n',
      '\u3000',
      '🎯',
      '\0',
    ),
  },
);

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(
      { weight: 6, arbitrary: fc.constant(0) },
      { weight: 3, arbitrary: fc.nat(8) },
      { weight: 1, arbitrary: fc.nat(300) },
    ),
    typed: fc.oneof({ weight: 3, arbitrary: typed }, { weight: 1, arbitrary: fc.constant('') }),
    /** What nobody looks at is not even copied to its place, and has to be right in a later reading none the less. */
    looked: fc.boolean(),
    isAtLineEnd: fc.boolean(),
  }),
  { minLength: 8, maxLength: 8 },
);

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly typed: string;
  readonly isAtLineEnd: boolean;
}

function edited(text: string, { at, removed, typed, isAtLineEnd }: Edit) {
  const somewhere = Math.floor(at * text.length);
  const start = isAtLineEnd ? Math.max(somewhere, text.indexOf('\n', somewhere)) : somewhere;
  return text.slice(0, start) + typed + text.slice(start + removed);
}

/** All that a reading says, as text; the way up from a part says nothing new. */
function saying({ document, problems, unread, suppressions }: Omit<Reading, 'text' | 'lines' | 'sections'>) {
  return JSON.stringify({ document, problems, unread, suppressions }, (key, value) =>
    key === 'parent' ? undefined : value,
  );
}

/** What is found in it, with all that is offered. */
function findings(reading: Reading): string {
  const found = run(rules, reading, { today, progress: defaultSettings, rules: defaultRuleSettings });
  return JSON.stringify(found, (key, value) => (key === 'rule' ? value.id : value));
}

const today = parseDay('2026-02-20') as number;

/** Where two long texts part; nothing when they are the same. */
function difference(found: string, wanted: string): string {
  if (found === wanted) return '';
  let at = 0;
  while (found[at] === wanted[at]) at++;
  const around = (text: string) => text.slice(Math.max(0, at - 120), at + 120);
  return `${around(found)}\n  instead of\n${around(wanted)}`;
}

/** As if there were no sections. */
function saidAsAWhole(text: string, { suppressions }: Reading): string {
  const { problems: slips, readUpTo, ...parsed } = parse(text);
  const { document, problems } = lower({ ...parsed, problems: slips, readUpTo }, name);
  const all = [...slips, ...withoutEchoes(problems, slips)];
  return saying({
    document,
    problems: all.sort((a, b) => a.at.start - b.at.start),
    unread: readUpTo < text.length ? [{ start: readUpTo, end: text.length }] : [],
    suppressions,
  });
}

describe('a file is read by sections', () => {
  test('and says after any edits what it says when it is read afresh', { timeout: 600_000 }, () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, (text, all) => {
        let before = read({ text, name });
        let now = text;
        for (const [index, edit] of all.entries()) {
          now = edited(now, edit);
          const known = new Set(before.sections.all.map(({ same }) => same));
          const next = read({ text: now, name, before });
          taken += next.sections.all.filter(({ same }) => known.has(same)).length;
          before = next;
          if (!edit.looked && index < all.length - 1) continue;
          const afresh = read({ text: now, name });
          expect(difference(saying(next), saying(afresh))).toBe('');
          expect(difference(findings(next), findings(afresh))).toBe('');
        }
      }),
      { numRuns: runs },
    );
    // Otherwise nothing was tested.
    expect(taken).toBeGreaterThan(runs);
  });

  test('and says what it says when it is read whole, wherever YAML can read it', { timeout: 600_000 }, () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.constantFrom(...texts), edits, (text, all) => {
        let now = text;
        for (const edit of all.slice(0, 3)) {
          now = edited(now, edit);
          const reading = read({ text: now, name });
          // Each broken objective is mended on its own, not in the light of what is broken elsewhere.
          if (
            reading.sections.all.length === 0 ||
            reading.problems.some(({ code }) => code === 'yaml-syntax')
          )
            continue;
          compared++;
          expect(difference(saying(reading), saidAsAWhole(now, reading))).toBe('');
        }
      }),
      { numRuns: runs / 2 },
    );
    expect(compared).toBeGreaterThan(runs / 8);
  });
});

test('only what was edited is read again', () => {
  const { text } = sampleOf(1000);
  const before = read({ text, name });
  const middle = text.indexOf('title:', text.length / 2) + 'title: '.length;
  const after = read({ text: `${text.slice(0, middle)}x${text.slice(middle)}`, name, before });
  const known = new Set(before.sections.all.map(({ same }) => same));
  expect(before.sections.all.length).toBeGreaterThan(10);
  expect(after.sections.all.filter(({ same }) => !known.has(same))).toHaveLength(1);
});
