// Where a statement wants its number to go, and whether more of it would be better.
import { is, type Sentence, type Word } from './sentence.ts';
import type { Direction, Span } from './statement.ts';
import { governorOf, verbsOf } from './verbs.ts';

export interface Aim {
  readonly direction: Direction | undefined;
  readonly word: Span | undefined;
  readonly upIsGood: boolean | undefined;
}

export function aimOf(sentence: Sentence): Aim {
  const { numbers, clauses } = sentence;
  const goal = numbers.target ?? numbers.delta;
  const main =
    clauses.find(clause => (goal ? clause.start <= goal.start && goal.start < clause.end : !clause.aside)) ??
    clauses[0];
  const governor = main && goal ? governorOf(main, goal.start) : undefined;
  const told = main ? verbsOf(main).filter(verb => !goal || verb.start < goal.start) : [];
  const change = [...(governor ? [governor] : []), ...told];
  const word = change.find(verb => is(verb, ...changing)) ?? change[0];
  const upIsGood = polarity(sentence, goal?.start ?? sentence.text.length);
  return { direction: directionOf(sentence, word, upIsGood), word, upIsGood };
}

const changing = ['down', 'up', 'keep', 'better'] as const;

function directionOf(
  { numbers, words }: Sentence,
  word: Word | undefined,
  upIsGood: boolean | undefined,
): Direction | undefined {
  const { baseline, target, delta } = numbers;
  const pair =
    baseline && target ? Math.sign(target.value * target.scale - baseline.value * baseline.scale) : 0;
  if (is(word, 'keep')) return 'maintain';
  if (is(word, 'down') && !is(word, 'up')) return 'decrease';
  if (is(word, 'up')) return 'increase';
  if (pair !== 0) return pair > 0 ? 'increase' : 'decrease';
  if (delta && delta.value !== 0) return delta.value > 0 ? 'increase' : 'decrease';
  if (is(word, 'better')) return upIsGood === false && target ? 'decrease' : 'increase';
  if (
    target &&
    upIsGood === false &&
    (target.comparator === '<' || target.comparator === '<=') &&
    is(word, 'reach') &&
    !is(word, 'gain')
  )
    return 'decrease';
  const object = words.filter(({ start }) => word !== undefined && start >= word.end);
  if (is(word, 'mend') && object.some(thing => is(thing, 'goodDown'))) return 'decrease';
  if (is(object[0], 'more', 'fewer')) return is(object[0], 'more') ? 'increase' : 'decrease';
  return target || (word && !is(word, 'activity')) ? 'achieve' : undefined;
}

/** Of the measure told last before the number, else of the first after it. */
function polarity({ words }: Sentence, place: number): boolean | undefined {
  const measures = words.filter(word => is(word, 'goodUp', 'goodDown'));
  const word = measures.findLast(measure => measure.start < place) ?? measures[0];
  if (!word || (is(word, 'goodUp') && is(word, 'goodDown'))) return undefined;
  return is(word, 'goodUp');
}
