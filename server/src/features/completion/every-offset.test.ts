// Wherever the cursor stands in a real file, and wherever typing was broken off, what is accepted does no harm.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { accepted, expanded, today } from '../../../../test/support/completes.ts';
import { read } from '../../language/read.ts';
import { type CompletionItem, complete } from './index.ts';

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
};

/** Errors of YAML itself, before any slip is mended. */
function errorsOf(text: string): number {
  return parseDocument(text, { uniqueKeys: false, prettyErrors: false, logLevel: 'silent' }).errors.length;
}

function check(text: string, offset: number, errors: number, nth: number) {
  const reading = read({ text, name: 'example' });
  const items = complete(reading, offset, { today, locale: nth % 2 ? 'en' : 'zh-cn' });
  for (const item of items) checkRange(item, offset, reading.lines.lineAt);
  const chosen = items[nth % Math.max(1, items.length)];
  if (!chosen) return;
  if (chosen.edit.snippet) expect(expanded(chosen.edit.text)).toBe(chosen.plainText);
  const after = accepted(text, chosen);
  expect({ label: chosen.label, offset, after, errors: errorsOf(after) <= errors }).toMatchObject({
    errors: true,
  });
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
