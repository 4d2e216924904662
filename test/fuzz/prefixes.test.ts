// Files as they are while somebody types them: cut off at every character, and with a slip anywhere.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Range } from '../../server/src/language/range.ts';
import { type Reading, read } from '../../server/src/language/read.ts';

const fileOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const files = ['growth.okr.yaml', 'growth-zh.okr.yaml'].flatMap(name => {
  const text = fileOf(name);
  return [
    { name, text },
    { name: `${name} with CRLF`, text: text.replaceAll('\n', '\r\n') },
  ];
});

describe.each(files)('$name', ({ text }) => {
  test('is read without a problem', () => {
    expect(read({ text, name: 'growth' }).problems).toEqual([]);
  });

  test('cut off anywhere keeps what stands above, in its place, and complains little', {
    timeout: 120_000,
  }, () => {
    const wanted = outlineOf(read({ text, name: 'growth' }));
    const failures: string[] = [];
    for (let length = 0; length <= text.length; length++) {
      const start = text.lastIndexOf('\n', length - 1) + 1;
      const reading = readingOf(text.slice(0, length), failures);
      if (!reading) continue;
      const fail = (what: string) =>
        failures.push(`after ${JSON.stringify(text.slice(start, length))} (${length}): ${what}`);
      const above = wanted.filter(({ end }) => end < start).map(({ words }) => words);
      const found = outlineOf(reading).map(({ words }) => words);
      const kept = found.slice(0, above.length);
      if (kept.join('\n') !== above.join('\n')) fail(`${kept.join(', ')} instead of ${above.join(', ')}`);
      // The title that is being typed may be there already, as far as it goes.
      if (found.length > above.length + 1)
        fail(`more than there is: ${found.slice(above.length).join(', ')}`);
      const complaints = reading.problems.filter(({ code }) => loud.has(code));
      if (complaints.length > 2) fail(complaints.map(({ code, message }) => `${code} ${message}`).join(', '));
    }
    expect(failures).toEqual([]);
  });
});

/** Codes of what a half-written line may be told. */
const loud = new Set(['yaml-syntax', 'full-width-punctuation']);

describe.each(files.filter(({ name }) => !name.includes('CRLF')))('$name with a slip', ({ text }) => {
  const places = fc.nat(text.length - 1);
  const lines = text.split('\n');
  const signs = fc.constantFrom(
    ...' \t\n\r:：,，、;-—#\'"“”‘’[]{}（）【】&*!|>@`%?\\~0é中\u3000\u00a0\u2028\ufeff\0',
    '😀',
    '---',
    '...',
  );
  const rows = fc.nat(lines.length - 1);

  test.each<[name: string, slipped: fc.Arbitrary<string>]>([
    ['a character lost', places.map(at => text.slice(0, at) + text.slice(at + 1))],
    [
      'a sign too many',
      fc.tuple(places, signs).map(([at, sign]) => text.slice(0, at) + sign + text.slice(at)),
    ],
    [
      'two lines in each other’s place',
      fc.tuple(rows, rows).map(([a, b]) => swapped(lines, a, b).join('\n')),
    ],
  ])('%s is read', { timeout: 60_000 }, (_, slipped) => {
    fc.assert(
      fc.property(slipped, mistyped => {
        const failures: string[] = [];
        readingOf(mistyped, failures);
        expect(failures).toEqual([]);
      }),
      { numRuns: 150, seed: 2026 },
    );
  });
});

function swapped(lines: readonly string[], a: number, b: number): string[] {
  return lines.map((line, row) => lines[row === a ? b : row === b ? a : row] ?? line);
}

/** Reads; throwing and pointing out of the text are failures. */
function readingOf(text: string, failures: string[]): Reading | undefined {
  const end = JSON.stringify(text.slice(-40));
  try {
    const reading = read({ text, name: 'growth' });
    const { document, problems, suppressions } = reading;
    const isWrong = ({ start, end }: Range) => !(0 <= start && start <= end && end <= text.length);
    const wrong = rangesIn([document, problems, suppressions]).filter(isWrong);
    if (wrong.length > 0) failures.push(`up to ${end}: ${JSON.stringify(wrong)}`);
    return reading;
  } catch (error) {
    failures.push(`up to ${end}: ${error}`);
    return undefined;
  }
}

/** Every place that a reading names, however deep. */
function rangesIn(thing: unknown): Range[] {
  if (typeof thing !== 'object' || thing === null) return [];
  const { start, end } = thing as Partial<Range>;
  if (typeof start === 'number' && typeof end === 'number') return [{ start, end }];
  // The values of fields are not places, though a cycle has a start and an end.
  const isField = 'range' in thing && 'key' in thing;
  return Object.entries(thing).flatMap(([key, inside]) =>
    key === 'parent' || (isField && key === 'value') ? [] : rangesIn(inside),
  );
}

interface Headline {
  readonly words: string;
  /** Offset of the end of the title. */
  readonly end: number;
}

/** The titles of objectives and their key results, in the order of the text. */
function outlineOf({ document }: Reading): Headline[] {
  return document.objectives
    .flatMap(objective => [objective, ...objective.key_results])
    .flatMap(({ thing, index, title }) =>
      title ? [{ words: `${thing} ${index}: ${title.value}`, end: title.range.end }] : [],
    );
}
