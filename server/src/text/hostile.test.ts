// Whatever stands in a title, there is an answer, soon, and its places lie in the text.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.ts';
import type { Span, Statement } from './statement.ts';

const kinds = ['objective', 'key_result'] as const;

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'from to by and 从 到 至 提升 降低 , ， . 。 ( ） % ％ $ 12 １２ 3.5 1,200 万 K Q3 P0 v2.0 X TBD ___ 一 半 🎉 \u0000 \u202e e\u0301 <b> **a** → - – 每周 by May 1'.split(
      ' ',
    ),
    ' ',
    '\n',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 30 }).map(parts => parts.join('')),
    fc.array(pieces, { maxLength: 30 }).map(parts => parts.join(' ')),
  );

  it.each(kinds)('is answered, with places inside it, as %s', kind => {
    fc.assert(
      fc.property(texts, text => expectSound(analyse(text, kind))),
      { numRuns: 1500 },
    );
  });

  it.each([
    '',
    ' ',
    '🎉',
    '\u0000',
    '，',
    '%',
    '<script>alert(1)</script>',
    '# **Reach** `40`',
    '‮从 30 到 50',
    'ｎｐｓ从３０到５０',
  ])('is answered: %j', text => {
    for (const kind of kinds) expectSound(analyse(text, kind));
  });
});

describe('a title of 100,000 characters', () => {
  const size = 100_000;
  it.each([
    '1',
    '1,',
    'from ',
    'from 3 to 5 ',
    '一',
    'and ship ',
    '(',
    '"',
    'X ',
    '5% ',
    '提升转化率至5%，',
    'by May ',
    '1→',
    '$',
    '≤',
    'aly ',
    '每',
  ])(
    'of nothing but %j takes about as long for each character as a short one',
    piece => {
      expectSound(analyse(piece.repeat(Math.ceil(size / piece.length)), 'key_result'));
    },
    5000,
  );
});

function expectSound(statement: Statement) {
  const { text, quantities, results, vagueWords, taskWords, timeBound, frequency, placeholder, solution } =
    statement;
  const spans = [
    ...quantities,
    ...results,
    ...vagueWords,
    ...taskWords,
    timeBound,
    frequency,
    placeholder,
    solution,
  ];
  for (const span of spans) if (span) expectInside(span, text);
  for (const number of [statement.baseline, statement.target, statement.delta])
    if (number) {
      expect(quantities).toContain(number);
      expect(Number.isFinite(number.value)).toBe(true);
    }
  expect(results.length).toBeGreaterThan(0);
  expect(statement.measurable && vagueWords.length > 0).toBe(false);
  const starts = quantities.map(({ start }) => start);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
}

function expectInside({ start, end }: Span, text: string) {
  expect(0 <= start && start <= end && end <= text.length).toBe(true);
}
