// A statement taken apart for the judgements of this folder: its words, its numbers, and its clauses.

import { vocabulary } from './lexicon/index.ts';
import type { Tag } from './lexicon/tags.ts';
import type { Mark } from './marks.ts';
import { marksIn } from './marks.ts';
import { type Numbers, numbersIn } from './numbers/index.ts';
import { plainOf } from './plain.ts';
import type { Span, StatementKind, TextQuantity } from './statement.ts';
import { unlistedVerb } from './unlisted.ts';

export type Word = Mark<Tag>;

export interface Clause extends Span {
  /** The text between the marks of punctuation, as compared. */
  readonly plain: string;
  readonly words: readonly Word[];
  readonly quantities: readonly TextQuantity[];
  /** Stands in brackets: it explains. */
  readonly aside: boolean;
}

export interface Sentence {
  readonly text: string;
  /** `text` as the analysis compares it, with the same offsets. */
  readonly plain: string;
  readonly chinese: boolean;
  readonly words: readonly Word[];
  readonly numbers: Numbers;
  /** At least one, even if it is empty. */
  readonly clauses: readonly Clause[];
}

export function sentenceOf(text: string, kind: StatementKind): Sentence {
  const plain = plainOf(text);
  const words = nouns(plain, marksIn(plain, vocabulary));
  const told = numbersIn(plain, text, words);
  const numbers = kind === 'objective' ? withoutImplied(told) : told;
  return {
    text,
    plain,
    chinese: isChinese(plain),
    words,
    numbers,
    clauses: clausesOf({ text, plain, words, quantities: numbers.quantities }),
  };
}

/** `Every team`, 每一位: what is 100 % in a key result is a way of speaking in an objective. */
function withoutImplied(numbers: Numbers): Numbers {
  if (!numbers.target?.implied) return numbers;
  const quantities = numbers.quantities.filter(({ implied }) => !implied);
  return { ...numbers, quantities, target: undefined };
}

/** A number to get to or to change by, of the first result or a later one. */
export const isGoal = ({ role }: TextQuantity) => role === 'to' || role === 'by' || role === 'other';

/** Whether a word has one of the tags. Asked a hundred times of each word, so without a function for each time. */
export function is(word: Word | undefined, ...tags: readonly Tag[]): boolean {
  if (word) for (const tag of tags) if (word.tags.has(tag)) return true;
  return false;
}

/** A Han character says about as much as a Latin word of three letters. */
function isChinese(plain: string): boolean {
  const han = plain.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = plain.match(/[a-z]/g)?.length ?? 0;
  return han * 3 > latin;
}

/** A verb that names a measure is none: the 通过 of 通过数, the 发布 of 发布频率. */
function nouns(plain: string, words: readonly Word[]): readonly Word[] {
  return words.map(word => {
    measureSuffix.lastIndex = word.end;
    const measures =
      !is(word, 'goodUp', 'goodDown', 'metric') &&
      /\p{Script=Han}$/u.test(word.word) &&
      measureSuffix.test(plain);
    return measures ? { ...word, tags: measure } : word;
  });
}

const measure: ReadonlySet<Tag> = new Set(['metric']);
const measureSuffix =
  /(?:率|量(?!化|产)|数(?!据|字)|额|度(?!过|假)|频率|频次|次数|时间|时长|周期|成本|效率|速度|质量|比(?![如较赛对拼一]))/uy;

function clausesOf({ text, plain, words, quantities }: Parts): readonly Clause[] {
  const bounds: (Span & { aside: boolean })[] = [];
  const quantityAt = around(quantities);
  let start = 0;
  let depth = 0;
  const close = (end: number) => {
    if (plain.slice(start, end).trim() !== '') bounds.push({ start, end, aside: depth > 0 });
  };
  for (const { 0: mark, index } of text.matchAll(breaks)) {
    // What is part of a number parts nothing: 1,436 and 2:37.
    if (quantityAt(index)) continue;
    close(index);
    if (opening.has(mark)) depth++;
    else if (closing.has(mark)) depth = Math.max(0, depth - 1);
    start = index + mark.length;
  }
  close(plain.length);
  if (bounds.length === 0) bounds.push({ start: 0, end: plain.length, aside: false });
  const wordsIn = within(words);
  const quantitiesIn = within(quantities);
  return bounds.map(bound => {
    const clause = { ...bound, plain: plain.slice(bound.start, bound.end) };
    return { ...clause, words: withUnlisted(clause, wordsIn(bound)), quantities: quantitiesIn(bound) };
  });
}

function withUnlisted(clause: Span & { readonly plain: string }, words: readonly Word[]): readonly Word[] {
  const hasFinite = words.some(word => word.forms.has('past') && !word.forms.has('base'));
  const verb = hasFinite ? undefined : unlistedVerb(clause, words);
  return verb ? [...words, verb].sort((a, b) => a.start - b.start) : words;
}

interface Parts {
  readonly text: string;
  readonly plain: string;
  readonly words: readonly Word[];
  readonly quantities: readonly TextQuantity[];
}

/** Whether a place is inside one of the spans; places are asked for in order. */
function around(spans: readonly Span[]): (place: number) => boolean {
  let next = 0;
  return place => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= place) next++;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) < place;
  };
}

/** The items that begin in a span; spans are asked for in order. */
function within<T extends Span>(items: readonly T[]): (span: Span) => readonly T[] {
  let next = 0;
  return ({ end }) => {
    const first = next;
    while ((items[next]?.start ?? Number.POSITIVE_INFINITY) < end) next++;
    return items.slice(first, next);
  };
}

/** Half-width ones only before a space, a Han character or the end: GitLab.com, 4.1, a:b. */
const breaks = /[()[\]{}（）【】［］;；!！?？。，：\n|｜]|[.:,](?=\s|$|\p{Script=Han})|\s[-–—/]\s|——/gu;
const opening = new Set(['(', '[', '{', '（', '【', '［']);
const closing = new Set([')', ']', '}', '）', '】', '］']);
