// Whether somebody outside could later say yes or no: a number, all or none, a known bar, or a thing that is there or not.
import { comparatives, isDeliverable } from './deliverable.ts';
import { type Clause, is, type Sentence } from './sentence.ts';
import type { Span } from './statement.ts';
import { verbsOf } from './verbs.ts';

export interface Checkable {
  readonly measurable: boolean;
  /** Done or not done, with nothing between. */
  readonly binary: boolean;
  /** What leaves it open; empty where it is measurable. */
  readonly vagueWords: readonly Span[];
}

export function checkable(sentence: Sentence): Checkable {
  const { numbers, clauses, words } = sentence;
  const counted = numbers.quantities.some(({ role }) => role !== 'label' && role !== 'date');
  if (counted || numbers.placeholder || words.some(word => is(word, 'all', 'none')))
    return { measurable: numbers.placeholder === undefined || counted, binary: false, vagueWords: [] };
  const main = clauses.filter(clause => !clause.aside);
  if (main.some(isDeliverable) || main.some(clause => meetsBar(clause))) return { measurable: true, binary: true, vagueWords: [] };
  return { measurable: false, binary: false, vagueWords: vagueWords(sentence) };
}

/** A bar that others have set, or a thing that is won or not: `become profitable`, `win the regional league`, 取得牌照. */
function meetsBar({ words, plain, start }: Clause): boolean {
  if (words.some(word => comparatives.test(word.word) || is(word, 'better'))) return false;
  const won = words.find(word => is(word, 'attain'));
  const prize = won ? plain.slice(won.end - start).trim() : '';
  return words.some(word => is(word, 'benchmark')) || (won !== undefined && prizes.test(prize));
}

/** The one, or with a name of capitals or Han characters. */
const prizes = /^(?:the|a place|an? \w+ (?:grant|award|title|seat))\b|^\p{Script=Han}{2}/u;

function vagueWords({ words, clauses, text }: Sentence): readonly Span[] {
  const verb = clauses.flatMap(verbsOf).find(word => is(word, 'better', 'up', 'down', 'activity', 'keep', 'reach', 'gain', 'output'));
  const empty = words.filter(word => is(word, 'empty'));
  const found = [...(verb ? [verb] : []), ...empty].sort((a, b) => a.start - b.start);
  return found.length > 0 ? found : [{ start: 0, end: text.length }];
}
