// Wherever the cursor stands in a real file, and wherever typing was broken off, what is accepted does no harm.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { accepted, expanded, today } from '../../../../test/support/completes.ts';
import { read } from '../../language/read.ts';
import { type CompletionItem, complete, documentationOf } from './index.ts';

const example = (path: string) =>
  readFileSync(new URL(`../../../../examples/${path}`, import.meta.url), 'utf8');
const english = example('en/sales.okr.yaml');
const chinese = example('zh/product.okr.yaml');

const files = {
  English: english,
  Chinese: chinese,
  'four columns, Windows': english
    .replace(/^( +)(- )?/gm, (_, indent, dash) => indent + indent + (dash ? '-   ' : ''))
    .replaceAll('\n', '\r\n'),
  'braces, quotes, comments and anchors': `\uFEFF# ours
cycle: "2026-Q1" # now
owner: 'ana'
objectives:
- title: "Win: all"   # first
  contributors: [ 'bo', "cy", ]
  key_results:
  - { title: 'From 4 to 9, soon', type: increase,
      baseline: 4, target: 9, # both
      check_ins: [ { date: 2026-01-09, value: 5 }, ] }
  - &second
    title: >-
      Cut calls
      from 9 to 4
    type: decrease
    baseline: 9

    target: 4
    # after all
kpis: [{ id: up, title: Uptime, min: 99% }]
`,
};

const elsewhere = {
  people: ["o'neil", 'no', '安然'],
  references: [{ reference: '../company.okr.yaml#win/kr1', title: 'Win: "all"' }],
  units: ['%', 'C#', '次, 天'],
};
const ruleIds = [{ id: 'off-pace', summary: 'Behind what is expected' }];

/** What accepting may never bring about, by what the reader calls it. */
const harms: ReadonlySet<string> = new Set(['duplicate-key', 'misplaced-key', 'unknown-key']);

function harmsIn(text: string): number {
  return read({ text, name: 'example' }).problems.filter(({ code }) => harms.has(code)).length;
}

/** Errors of YAML itself, before any slip is mended. */
function errorsOf(text: string): number {
  return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }).errors.length;
}

function check(text: string, offset: number, errors: number, nth: number) {
  const reading = read({ text, name: 'example' });
  const locale = nth % 2 ? 'en' : 'zh-cn';
  const items = complete(reading, offset, { today, locale, elsewhere, ruleIds });
  for (const item of items) checkRange(item, offset, reading.lines.lineAt);
  const chosen = items[nth % Math.max(1, items.length)];
  if (!chosen) return;
  if (chosen.edit.snippet) expect(expanded(chosen.edit.text)).toBe(chosen.plainText);
  if (chosen.topic) expect(documentationOf(chosen.topic, today, locale)).not.toBe('');
  const after = accepted(text, chosen);
  // What stood under a key may well be strange under the other that somebody makes of it.
  const isRename = /^[ \t]*:/.test(text.slice(chosen.edit.range.end));
  const does = { errors: errorsOf(after) <= errors, harms: isRename || harmsIn(after) <= harmsIn(text) };
  expect({ label: chosen.label, offset, after, ...does }).toMatchObject({ errors: true, harms: true });
}

function checkRange({ edit: { range } }: CompletionItem, offset: number, lineAt: (offset: number) => number) {
  expect(range.start).toBeLessThanOrEqual(offset);
  expect(range.end).toBeGreaterThanOrEqual(offset);
  expect(lineAt(range.start)).toBe(lineAt(range.end));
}

/** Offsets some primes apart, none inside a line end. */
function offsets(text: string, apart: number): number[] {
  const all = Array.from({ length: Math.ceil(text.length / apart) }, (_, index) => index * apart);
  return all.filter(offset => text[offset - 1] !== '\r');
}

describe.each(Object.entries(files))('%s', (_, text) => {
  test('anywhere in the file', () => {
    for (const [nth, offset] of offsets(text, 11).entries()) check(text, offset, 0, nth);
  });

  test('at the end of what is typed so far', () => {
    for (const [nth, offset] of offsets(text, 41).entries()) {
      const typed = text.slice(0, offset);
      check(typed, offset, errorsOf(typed), nth);
    }
  });

  test('on a new line anywhere, however far in', () => {
    const starts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
    for (const [nth, start] of starts.entries()) {
      const indent = (nth * 5) % 13;
      check(`${text.slice(0, start)}${' '.repeat(indent)}\n${text.slice(start)}`, start + indent, 0, nth);
    }
  });
});
