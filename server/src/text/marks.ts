// Finds the words of a lexicon in a text: the longest that stands at each place, English between word ends, Chinese anywhere.
import type { Entry, Lexicon } from './lexicon/lexicon.ts';
import type { Span } from './statement.ts';

export interface Mark<Tag extends string> extends Span, Entry<Tag> {
  /** As the lexicon has it. */
  readonly word: string;
}

/** In the order of the text, not overlapping. `plain` is a text of `plainOf`; offsets are the same. Linear in its length. */
export function marksIn<Tag extends string>(plain: string, lexicon: Lexicon<Tag>): readonly Mark<Tag>[] {
  const marks: Mark<Tag>[] = [];
  let at = 0;
  while (at < plain.length) {
    const code = plain.charCodeAt(at);
    const isLatin = isLetter(code);
    const end = isLatin ? wordEnd(plain, at) : at + 1;
    const mark = isLatin
      ? latinAt(plain, at, end, lexicon)
      : code < HAN
        ? undefined
        : hanAt(plain, at, lexicon);
    if (mark) marks.push(mark);
    at = mark?.end ?? end;
  }
  return marks;
}

function hanAt<Tag extends string>(plain: string, start: number, { entries, han }: Lexicon<Tag>) {
  for (const word of han.get(plain.charAt(start)) ?? []) {
    const entry = plain.startsWith(word, start) ? entries.get(word) : undefined;
    if (entry) return markOf(entry, word, start);
  }
  return undefined;
}

function latinAt<Tag extends string>(plain: string, start: number, firstEnd: number, lexicon: Lexicon<Tag>) {
  let word = plain.slice(start, firstEnd);
  let left = lexicon.phrases.get(word) ?? (lexicon.entries.has(word) ? 1 : 0);
  // A word that goes on a number or a name is none: 4k, v2, x-ray.
  if (left === 0 || (start > 0 && /[a-z0-9_@#-]/.test(plain.charAt(start - 1)))) return undefined;
  let end = firstEnd;
  let mark: Mark<Tag> | undefined;
  for (; left > 0; left--) {
    const entry = lexicon.entries.get(word);
    if (entry) mark = markOf(entry, word, start, end);
    let next = end;
    while (plain.charCodeAt(next) === SPACE) next++;
    if (left === 1 || next === end || !isLetter(plain.charCodeAt(next))) break;
    end = wordEnd(plain, next);
    word += ` ${plain.slice(next, end)}`;
  }
  return mark;
}

function markOf<Tag extends string>(
  { tags, forms }: Entry<Tag>,
  word: string,
  start: number,
  end = start + word.length,
): Mark<Tag> {
  return { tags, forms, word, start, end };
}

/** Letters and digits, and what hyphens and apostrophes join to them, so that `sign-ups` is not `sign`. */
function wordEnd(plain: string, start: number): number {
  let end = start + 1;
  for (;;) {
    const code = plain.charCodeAt(end);
    const isJoin = (code === HYPHEN || code === APOSTROPHE) && isLetterOrDigit(plain.charCodeAt(end + 1));
    if (!isJoin && !isLetterOrDigit(code)) return end;
    end++;
  }
}

/** a–z, and à–ɏ. */
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 0xe0 && code <= 0x24f);
const isLetterOrDigit = (code: number) => isLetter(code) || (code >= 48 && code <= 57);

const SPACE = 32;
const APOSTROPHE = 39;
const HYPHEN = 45;
/** No Han character comes before it. */
const HAN = 0x2e80;
