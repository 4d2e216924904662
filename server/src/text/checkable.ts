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
  if (numbers.placeholder) return { measurable: false, binary: false, vagueWords: [] };
  const isAsked = question.test(sentence.plain);
  const counted = numbers.quantities.some(({ role }) => role !== 'label' && role !== 'date');
  if (!isAsked && (counted || words.some(word => is(word, 'all', 'none'))))
    return { measurable: true, binary: false, vagueWords: [] };
  const main = clauses.filter(clause => !clause.aside);
  if (!isAsked && main.some(clause => isDeliverable(clause) || meetsBar(sentence, clause)))
    return { measurable: true, binary: true, vagueWords: [] };
  return { measurable: false, binary: false, vagueWords: vagueWords(sentence) };
}

/** A question is what is to be found out, and no result. */
const question = /^\s*(?:how|what|why|which|who)\b|[?？]\s*$|^\s*(?:如何|怎么|怎样|为什么)/;

/** A bar that others have set, or a thing that is won or not: `become profitable`, `win the regional league`, 取得牌照. */
function meetsBar({ text }: Sentence, clause: Clause): boolean {
  const { words, end } = clause;
  const hopes = words.some(word => comparatives.test(word.word) || is(word, 'better'));
  const won = words.find(word => is(word, 'attain'));
  const tried = verbsOf(clause).some(
    verb =>
      is(verb, 'activity', 'wish') && !is(verb, 'attain', 'leading') && verb.start < (won?.start ?? end),
  );
  if (hopes || tried) return false;
  if (words.some(word => is(word, 'benchmark', 'sure')) || promises.test(clause.plain)) return true;
  if (!won || words.some(word => word.start >= won.end && is(word, 'formless', 'empty'))) return false;
  const prize = text.slice(won.end, end);
  return (
    prizes.test(prize) ||
    (words.every(word => word.start < won.end || !is(word, 'audience', 'goodUp', 'goodDown', 'metric')) &&
      /^\s*[a-z]{3,}/.test(prize) &&
      won.word === 'pass')
  );
}

/** `make sure that backups can be restored`: somebody can try. */
const promises =
  /\bfrom (?:yearly|quarterly|monthly|weekly|daily|manual)\b.*\bto\b|从(?:每?[年季月周天日]|人工|手工)[^,，]{0,6}到|(?:\bensure\b|\bmake sure\b|确保|保证).*(?:\bcan\b|\bcannot\b|可以|不会|能(?!力|够))/;

/** The one, or with a name of its own; in Chinese what is named at all. */
const prizes =
  /^\s*(?:(?:accepted|admitted|listed|in|into|for| )*the\b|an? \w+ (?:grant|award|title|seat)\b|[A-Z][\w.+-]*|[\w ]{0,12}\p{Script=Han}{2})/u;

function vagueWords({ words, clauses, text }: Sentence): readonly Span[] {
  const [verb] = clauses.flatMap(verbsOf);
  const empty = words.filter(word => is(word, 'empty'));
  const found = [...(verb ? [verb] : []), ...empty].sort((a, b) => a.start - b.start);
  return found.length > 0 ? found : [{ start: 0, end: text.length }];
}
