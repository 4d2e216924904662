// What the numbers in a statement are and what they do; its deadline, its rhythm, and where a number is still missing.

import { plainWidth } from '../../language/width.ts';
import type { Tag } from '../lexicon/tags.ts';
import type { Mark } from '../marks.ts';
import type { Role, Span, TextQuantity } from '../statement.ts';
import { datesIn } from './dates.ts';
import type { Found } from './found.ts';
import { frequenciesIn } from './frequency.ts';
import { goalOf } from './goal.ts';
import { type Link, linkOf } from './links.ts';
import { placeholderIn } from './placeholder.ts';
import { type Placed, placed } from './roles.ts';
import { scan } from './scan.ts';
import type { Words } from './scene.ts';
import { timeBoundIn } from './time-bound.ts';
import { linked } from './together.ts';
import { withImplied } from './whole.ts';

export interface Numbers {
  /** All, in the order of the text, labels and dates included. */
  readonly quantities: readonly TextQuantity[];
  /** Of the first result; each is one of `quantities`. */
  readonly baseline: TextQuantity | undefined;
  readonly target: TextQuantity | undefined;
  readonly delta: TextQuantity | undefined;
  /** Whether they could not be meant otherwise: an explicit pair, or the only number there is, with a word that says `to`. */
  readonly certain: boolean;
  /** The first deadline or period. */
  readonly timeBound: Span | undefined;
  readonly frequency: Span | undefined;
  /** X, TBD, 待定 where a number should stand. */
  readonly placeholder: Span | undefined;
}

/**
 * `plain` is `plainOf(text)`, `marks` are the words of the lexicons in it: they tell the verbs and nouns beside numbers.
 * Never throws; linear in the length of the text.
 */
export function numbersIn(plain: string, text: string, marks: readonly Mark<Tag>[]): Numbers {
  const cased = plainWidth(text);
  const dates = datesIn(plain);
  const frequencies = frequenciesIn(plain);
  const placeholder = placeholderIn(plain, cased);
  const all = scan(plain, cased, dates);
  const found = all.filter(({ form }) => form !== 'label');
  const words: Words = { plain, marks, frequencies, numbers: found };
  const counted = found.map((one, index) => linkBetween(plain, one, found[index + 1]));
  const placedNumbers = linked(
    found.map(one => placedIn(one, words, placeholder)),
    counted,
  );
  const { numbers, links } = withImplied(
    { numbers: placedNumbers, links: counted },
    placeholder === undefined ? words : undefined,
  );
  const goal = goalOf(plain, numbers, links, placeholder);

  const quantities = numbers.map((number, index) => quantityOf(text, number, roleOf(number, index, goal)));
  const pick = (index: number | undefined) => (index === undefined ? undefined : quantities[index]);
  return {
    quantities: [
      ...quantities,
      ...all.filter(({ form }) => form === 'label').map(one => named(text, one, 'label')),
      ...dates.map(date => named(text, date, 'date')),
    ].sort((a, b) => a.start - b.start),
    baseline: pick(goal.baseline),
    target: pick(goal.target),
    delta: pick(goal.delta),
    certain: goal.certain,
    timeBound: timeBoundIn(plain, dates),
    frequency: frequencies[0],
    placeholder,
  };
}

function linkBetween(plain: string, one: Found, next: Found | undefined): Link | undefined {
  return next && linkOf(plain, one, next);
}

function placedIn(found: Found, words: Words, placeholder: Span | undefined): Placed {
  if (words.frequencies.some(({ start, end }) => start <= found.start && found.end <= end)) {
    return { found, role: 'frequency', rank: 0, value: found.value, bound: false };
  }
  const one = placed(found, words);
  const starts =
    placeholder !== undefined &&
    placeholder.start > found.end &&
    /(?:from|从|由|自)\s?$/.test(words.plain.slice(Math.max(0, found.start - 8), found.start));
  return starts ? { ...one, role: 'from', rank: 0 } : one;
}

function roleOf({ role, rank, bound }: Placed, index: number, goal: ReturnType<typeof goalOf>): Role {
  if (index === goal.target) return 'to';
  if (index === goal.baseline) return 'from';
  if (index === goal.delta) return 'by';
  // A bare count that gave way to the goal told who it is about: 20 家门店的客流提升 10%.
  if (role === 'to' && rank === 2 && !bound && index < (goal.target ?? goal.delta ?? 0)) return 'of';
  return role === 'to' || role === 'by' || role === 'from' ? 'other' : role;
}

function quantityOf(
  text: string,
  { found, value, comparator, role: told }: Placed,
  role: Role,
): TextQuantity {
  const { start, end, dimension, unit, scale } = found;
  // A time within which, where it is the goal itself: not more than that.
  const bound = comparator ?? (role === 'to' && told === 'within' ? '<=' : undefined);
  const isChange = role === 'by' && (found.form === 'times' || found.form === 'multiple');
  return {
    start,
    end,
    text: text.slice(start, end),
    value: role === 'by' ? value : found.value,
    dimension: isChange ? 'percent' : dimension,
    ...(isChange ? { unit: '%' } : unit !== undefined && { unit }),
    scale,
    ...(bound !== undefined && { comparator: bound }),
    role,
    ...(found.form === 'implied' && { implied: true as const }),
  };
}

function named(text: string, { start, end }: Span, role: Role): TextQuantity {
  const value = Number(/\d{1,15}/.exec(plainWidth(text.slice(start, end)))?.[0] ?? 0);
  return { start, end, text: text.slice(start, end), value, dimension: 'plain', scale: 1, role };
}
