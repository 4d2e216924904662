// Word lists as parts of regular expressions.
import { words } from '../lexicon/lexicon.ts';

/** The words of some lists as alternatives, the longest first, so that `at least` is found before `at`. */
export function anyOf(...lists: readonly string[]): string {
  return [...new Set(lists.flatMap(words))]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, ' {1,2}'))
    .join('|');
}

/** One of some English words at the end of a text, not as the end of a longer word. */
export function endsIn(...lists: readonly string[]): RegExp {
  return new RegExp(`(?:^|(?<![\\p{L}\\p{N}-])|(?=[^\\p{L}\\p{N}]))(?:${anyOf(...lists)})$`, 'u');
}

/** One of some English words at the start of a text, not as the start of a longer word. */
export function beginsWith(...lists: readonly string[]): RegExp {
  return new RegExp(`^(?:${anyOf(...lists)})(?![\\p{L}\\p{N}])`, 'u');
}

/** One of some Chinese words at the end of a text. */
export const endsInHan = (...lists: readonly string[]) => new RegExp(`(?:${anyOf(...lists)})$`, 'u');

/** One of some Chinese words at the start of a text. */
export const beginsWithHan = (...lists: readonly string[]) => new RegExp(`^(?:${anyOf(...lists)})`, 'u');
