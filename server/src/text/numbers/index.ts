// What the numbers in a statement are and what they do; its deadline, its rhythm, and where a number is still missing.
import { plainWidth } from '../../language/width.ts';
import { times } from '../../language/rounding.ts';
import type { Tag } from '../lexicon/tags.ts';
import type { Mark } from '../marks.ts';
import type { Role, Span, TextQuantity } from '../statement.ts';
import { datesIn } from './dates.ts';
import type { Found } from './found.ts';
import { frequenciesIn } from './frequency.ts';
import { goalOf } from './goal.ts';
import { type Link, linkOf } from './links.ts';
import { placeholderIn } from './placeholder.ts';
import { type Placed, placed, type Words } from './roles.ts';
import { scan } from './scan.ts';
import { timeBoundIn } from './time-bound.ts';

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
  const words: Words = { plain, marks, frequencies, ending: new Map(marks.map(mark => [mark.end, mark])) };
  const links = found.map((one, index) => linkBetween(plain, one, found[index + 1]));
  const numbers = linked(found.map(one => placedIn(one, words, placeholder)), links);
  const goal = goalOf(plain, numbers, links, placeholder);

  const quantities = numbers.map((number, index) => quantityOf(text, number, roleOf(number, index, goal)));
  const pick = (index: number | undefined) => (index === undefined ? undefined : quantities[index]);
  return {
    quantities: [...quantities, ...all.filter(({ form }) => form === 'label').map(one => named(text, one, 'label')), ...dates.map(date => named(text, date, 'date'))].sort(
      (a, b) => a.start - b.start,
    ),
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
  const starts = placeholder !== undefined && placeholder.start > found.end && /(?:from|从|由|自)\s?$/.test(words.plain.slice(Math.max(0, found.start - 8), found.start));
  return starts ? { ...one, role: 'from', rank: 0 } : one;
}

/** Gives two numbers that belong together the roles and the unit that they have together. */
function linked(numbers: readonly Placed[], links: readonly (Link | undefined)[]): readonly Placed[] {
  const told = [...numbers];
  links.forEach((link, index) => {
    const [a, b] = [told[index], told[index + 1]];
    if (link === undefined || a === undefined || b === undefined || a.role === 'frequency' || b.role === 'frequency') return;
    const [first, second] = together[link](a, b);
    told[index] = first;
    told[index + 1] = second;
  });
  return told;
}

const together: Readonly<Record<Link, (a: Placed, b: Placed) => readonly [Placed, Placed]>> = {
  pair: (a, b) => {
    const [from, to] = inOneUnit(a, b);
    return [{ ...from, role: 'from', rank: 0 }, { ...to, role: 'to', rank: 3 }];
  },
  back: (a, b) => {
    const [to, from] = inOneUnit(a, b);
    return [{ ...to, role: 'to', rank: 3 }, { ...from, role: 'from', rank: 0 }];
  },
  range: (a, b) => {
    const [low, high] = inOneUnit(a, b);
    const value = a.value < 0 ? -Math.abs(low.value) : low.value;
    return [{ ...low, value }, { ...high, role: 'other', rank: 0 }];
  },
  share: (a, b) => [{ ...asShare(a, a.found.value / b.found.value) }, { ...b, role: 'of', rank: 0 }],
  group: (a, b) => [{ ...a, role: 'of', rank: 0 }, asShare(b, b.found.value / a.found.value)],
  part: (a, b) => [{ ...a, found: withUnitOf(a.found, b.found) }, { ...b, role: 'of', rank: 0 }],
  state: (a, b) => [{ ...a, role: 'other', rank: 0 }, { ...b, role: 'to', rank: 2 }],
  scale: (a, b) => [a, { ...b, role: 'of', rank: 0 }],
};

function asShare(number: Placed, share: number): Placed {
  const value = Math.round(share * 1e9) / 1e7;
  const { unit: _, ...found } = number.found;
  return { ...number, value, rank: 3, role: 'to', found: { ...found, value, dimension: 'percent', unit: '%' } };
}

/** `from 14 to 9 days`, `from 30 万 to 50 万次`: the unit of either; a magnitude that only the second has, where the sizes are alike. */
function inOneUnit(a: Placed, b: Placed): readonly [Placed, Placed] {
  if (a.found.form === 'clock' || b.found.form === 'clock') return [inSeconds(a), inSeconds(b)];
  const first = withUnitOf(a.found, b.found);
  const second = withUnitOf(b.found, a.found);
  const factor = a.found.magnitude === undefined && a.found.dimension !== 'percent' ? (b.found.magnitude ?? 1) : 1;
  const ratio = a.found.value === 0 ? 0 : b.found.value / factor / a.found.value;
  const scaled = factor !== 1 && ratio > 1 / 20 && ratio < 20 && (a.found.dimension === 'plain' || a.found.dimension === 'currency') ? times(first.value, factor) : first.value;
  return [
    { ...a, found: { ...first, value: scaled }, value: scaled },
    { ...b, found: second, value: second.value },
  ];
}

function withUnitOf(one: Found, other: Found): Found {
  if (one.dimension !== 'plain' || other.dimension === 'plain') return one;
  return { ...one, dimension: other.dimension, scale: other.scale, ...(other.unit !== undefined && { unit: other.unit }) };
}

function inSeconds(number: Placed): Placed {
  const { found } = number;
  if (found.dimension !== 'duration' || found.form === 'clock') return number;
  const value = times(found.value, found.scale);
  return { ...number, value, found: { ...found, value, unit: 's', scale: 1 } };
}

function roleOf({ role, rank }: Placed, index: number, goal: ReturnType<typeof goalOf>): Role {
  if (index === goal.target) return 'to';
  if (index === goal.baseline) return 'from';
  if (index === goal.delta) return 'by';
  return (role === 'to' || role === 'by' || (role === 'from' && rank === 0)) ? 'other' : role;
}

function quantityOf(text: string, { found, value, comparator, role: told }: Placed, role: Role): TextQuantity {
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
  };
}

function named(text: string, { start, end }: Span, role: Role): TextQuantity {
  const value = Number(/\d{1,15}/.exec(plainWidth(text.slice(start, end)))?.[0] ?? 0);
  return { start, end, text: text.slice(start, end), value, dimension: 'plain', scale: 1, role };
}
