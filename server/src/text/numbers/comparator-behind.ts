// What compares from behind a number: or more, 以上, 以内.
import type { Comparator } from '../../language/comparator.ts';

/** A comparator behind a number: `or more`, 以上, 以内. */
export function comparatorBehind(rest: string): Comparator | undefined {
  return comparatorsAfter.find(([, pattern]) => pattern.test(rest))?.[0];
}

const comparatorsAfter: readonly [Comparator, RegExp][] = [
  [
    '>=',
    /^\s?(?:[及或]?以上|or (?:more|better|above|higher|over|longer)|and (?:above|more|over)|plus\b|\+(?![\p{L}\d]))/u,
  ],
  ['<', /^\s?以下/],
  ['<=', /^\s?(?:[及或]以下|[以之]?内|or (?:less|fewer|below|lower|under|faster|sooner))/],
  ['~', /^\s?(?:左右|上下|or so\b)/],
];
