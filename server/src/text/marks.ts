// Finds the words of a lexicon in a text: the longest that stands at each place, English between word ends, Chinese anywhere.
import { type Entry, isHan, type Lexicon } from './lexicon/lexicon.ts';
import type { Span } from './statement.ts';

export interface Mark<Tag extends string> extends Span, Entry<Tag> {
  /** As the lexicon has it. */
  readonly word: string;
}

/** In the order of the text, not overlapping. `plain` is a text of `plainOf`; offsets are the same. Linear in its length. */
export function marksIn<Tag extends string>(plain: string, lexicon: Lexicon<Tag>): readonly Mark<Tag>[] {
  const marks: Mark<Tag>[] = [];
  const piece = new RegExp(pieces);
  for (let found = piece.exec(plain); found !== null; found = piece.exec(plain)) {
    const mark = isHan(found[0]) ? hanAt(plain, found.index, lexicon) : latinAt(plain, found, lexicon);
    if (!mark) continue;
    marks.push(mark);
    piece.lastIndex = mark.end;
  }
  return marks;
}

/** A Han character, or a Latin word: a hyphen or an apostrophe joins, so that `sign-ups` is not `sign`. */
const pieces = /\p{Script=Han}|[a-z\u00e0-\u024f][a-z0-9\u00e0-\u024f]*(?:[-'][a-z0-9\u00e0-\u024f]+)*/gu;
const nextWord = /( +)([a-z\u00e0-\u024f][a-z0-9\u00e0-\u024f]*(?:[-'][a-z0-9\u00e0-\u024f]+)*)/uy;

function hanAt<Tag extends string>(plain: string, start: number, { han }: Lexicon<Tag>) {
  let end = start;
  let branch = han.next.get(plain.charAt(end));
  let mark: Mark<Tag> | undefined;
  while (branch) {
    end++;
    const { entry } = branch;
    if (entry) mark = { ...entry, word: plain.slice(start, end), start, end };
    branch = branch.next.get(plain.charAt(end));
  }
  return mark;
}

function latinAt<Tag extends string>(plain: string, first: RegExpExecArray, lexicon: Lexicon<Tag>) {
  const start = first.index;
  // A word that goes on a number or a name is none: 4k, v2, x-ray.
  if (start > 0 && /[a-z0-9_@#/.-]/.test(plain.charAt(start - 1)) && !/[/.]/.test(plain.charAt(start - 1)))
    return undefined;
  let word = first[0];
  let end = start + word.length;
  let mark: Mark<Tag> | undefined;
  for (let left = lexicon.longest.get(word) ?? 0; left > 0; left--) {
    const entry = lexicon.entries.get(word);
    if (entry) mark = { ...entry, word, start, end };
    nextWord.lastIndex = end;
    const next = left > 1 ? nextWord.exec(plain) : null;
    if (next === null) break;
    word += ` ${next[2]}`;
    end += next[0].length;
  }
  return mark;
}
