// Word lists as parts of regular expressions.
import { compiled } from '../compiled.ts';
import { words } from '../lexicon/lists.ts';
import type { Span } from '../statement.ts';

/** Letters of a text of `plainOf`, for a character class: without the `u` flag, expressions are several times as fast. */
export const letters = 'a-z\\u00df-\\u024f\\u0370-\\u04ff\\u3040-\\u30ff\\u3400-\\u9fff';
export const han = '\\u3400-\\u9fff';

/** In front of an English word, and behind it. */
export const wordStart = `(?<![${letters}\\d])`;
export const wordEnd = `(?![${letters}\\d])`;

/**
 * The words of some lists as one alternative, the longest that fits: `at least` before `at`.
 * What they begin with in common is written once, so that a text without them is passed over quickly.
 */
export function anyOf(...lists: readonly string[]): string {
  return written([...new Set(lists.flatMap(words))].sort(), 0);
}

/** What may follow the first `from` characters, which all of the words have in common. They are in order. */
function written(sorted: readonly string[], from: number): string {
  const [first = ''] = sorted;
  if (sorted.length === 1) return escaped(first.slice(from));
  const isWord = first.length === from;
  const ways: string[] = [];
  for (let at = isWord ? 1 : 0; at < sorted.length; ) {
    const char = sorted[at]?.charAt(from);
    const start = at;
    while (at < sorted.length && sorted[at]?.charAt(from) === char) at++;
    ways.push(escaped(char ?? '') + written(sorted.slice(start, at), from + 1));
  }
  return ways.length === 1 && !isWord ? ways.join('') : `(?:${ways.join('|')})${isWord ? '?' : ''}`;
}

const escaped = (text: string) =>
  special.test(text) ? text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replaceAll(' ', ' {1,2}') : text;
const special = /[^a-z\d\u2e80-\uffff]/;

/** One of some English words at the end of a text, not as the end of a longer word. */
export const endsIn = (...lists: readonly string[]) =>
  compiled(new RegExp(`(?:(?<![${letters}\\d-])|(?=[^${letters}\\d]))(?:${anyOf(...lists)})$`));

/** One of some English words at the start of a text, not as the start of a longer word. */
export const beginsWith = (...lists: readonly string[]) =>
  compiled(new RegExp(`^(?:${anyOf(...lists)})${wordEnd}`));

/** One of some Chinese words at the end of a text. */
export const endsInHan = (...lists: readonly string[]) => compiled(new RegExp(`(?:${anyOf(...lists)})$`));

/** One of some Chinese words at the start of a text. */
export const beginsWithHan = (...lists: readonly string[]) => compiled(new RegExp(`^(?:${anyOf(...lists)})`));

/** Where a global expression fits, in order; at most `most` places. `matchAll` would copy the expression each time. */
export function spansOf(text: string, pattern: RegExp, most = Number.POSITIVE_INFINITY): Span[] {
  const spans: Span[] = [];
  pattern.lastIndex = 0;
  for (let found = pattern.exec(text); found !== null && spans.length < most; found = pattern.exec(text))
    spans.push({ start: found.index, end: found.index + found[0].length });
  return spans;
}
