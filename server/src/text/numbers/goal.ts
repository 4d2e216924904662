// Which numbers are the baseline, the target and the change of the first result.
import { ways } from '../lexicon/zh-numbers.ts';
import type { Span } from '../statement.ts';
import type { Link } from './links.ts';
import { anyOf } from './pattern.ts';
import type { Placed } from './roles.ts';

export interface Goal {
  /** Indexes into the numbers. */
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly delta: number | undefined;
  readonly certain: boolean;
}

/** `links[i]` is between the numbers i and i + 1. */
export function goalOf(
  plain: string,
  numbers: readonly Placed[],
  links: readonly (Link | undefined)[],
  placeholder: Span | undefined,
): Goal {
  const main = fitting(numbers, mainOf(plain, numbers));
  const chosen = main === undefined ? undefined : numbers[main];
  if (main === undefined || chosen === undefined)
    return { ...nothing, baseline: orphan(numbers, placeholder) };
  const rivals = numbers.filter(
    (other, index) =>
      index !== main && other.rank === 3 && !isLinked(links, index, main) && other.role !== 'from',
  );
  if (chosen.role === 'by') {
    const next = numbers[main + 1];
    const toward =
      next?.role === 'to' &&
      next.rank === 3 &&
      /^[^，。；,;]{0,12}(?:to|至|到)\s?[^，。；,;]{0,8}$/.test(
        plain.slice(chosen.found.end, next.found.start),
      );
    return {
      baseline: baselineOf(numbers, main),
      target: toward ? main + 1 : undefined,
      delta: main,
      certain: false,
    };
  }
  const [before, behind] = [links[main - 1], links[main]];
  if (before === 'pair')
    return { baseline: main - 1, target: main, delta: undefined, certain: rivals.length === 0 };
  if (behind === 'back')
    return { baseline: main + 1, target: main, delta: undefined, certain: rivals.length === 0 };
  const baseline = baselineOf(numbers, main);
  const others = numbers.filter((_, index) => index !== main && index !== baseline);
  const certain =
    chosen.rank === 3 &&
    chosen.role === 'to' &&
    others.length === 0 &&
    links.every(link => link === undefined);
  return { baseline, target: main, delta: undefined, certain };
}

const nothing: Goal = { baseline: undefined, target: undefined, delta: undefined, certain: false };

/** Where the start is a share, so is the goal, if one is told: at most 2 releases behind, today 34 %, grows to 50 %. */
function fitting(numbers: readonly Placed[], main: number | undefined): number | undefined {
  const start = numbers.find(({ role }) => role === 'from')?.found.dimension;
  if (main === undefined || start !== 'percent' || numbers[main]?.found.dimension === start) return main;
  const better = numbers.findIndex(
    ({ role, rank, found }) => role === 'to' && rank === 3 && found.dimension === start,
  );
  return better < 0 ? main : better;
}

/** The first that asks strongly enough; a bare count that is not bound gives way to a stronger one in its clause. */
function mainOf(plain: string, numbers: readonly Placed[]): number | undefined {
  const strong = numbers.findIndex(
    ({ rank, found }, index) => rank >= 2 && !isWay(plain, found, numbers.slice(index + 1)),
  );
  const first = numbers[strong];
  if (first === undefined) return firstOf(numbers, 1) ?? firstOf(numbers, 0);
  if (first.rank === 3 || first.bound) return strong;
  const stronger = numbers.findIndex(
    ({ rank, found }, index) =>
      index > strong && rank === 3 && !clauseEnd.test(plain.slice(first.found.end, found.start)),
  );
  const relative = first.found.dimension === 'percent';
  return stronger > 0 && !relative ? stronger : strong;
}

const clauseEnd = /[，。；,;、]|\. |(?<![a-z])and(?![a-z])|并|且/;

function firstOf(numbers: readonly Placed[], rank: number): number | undefined {
  const index = numbers.findIndex(number => number.rank === rank && number.role !== 'from');
  return index < 0 ? undefined : index;
}

/** 通过 5 场活动，使转化率提升 20%: the number of a way, where a goal follows. */
function isWay(plain: string, { start, end }: Span, later: readonly Placed[]): boolean {
  const clause = plain.slice(Math.max(0, start - 32), start);
  if (!wayPattern.test(clause)) return false;
  return later.some(
    ({ rank, found }) => rank === 3 && /[，,]|(?:使|让|将|把|来)/.test(plain.slice(end, found.start)),
  );
}

const wayPattern = new RegExp(`(?:^|[，。；,;])(?:${anyOf(ways)})[^，。；,;]*$|^by [a-z]+ing [^,;]*$`);

function isLinked(links: readonly (Link | undefined)[], index: number, main: number): boolean {
  return (
    (index === main - 1 && links[index] !== undefined) || (index === main + 1 && links[main] !== undefined)
  );
}

function baselineOf(numbers: readonly Placed[], main: number): number | undefined {
  const goal = numbers[main]?.found;
  const index = numbers.findIndex(
    ({ role, found }) =>
      role === 'from' &&
      (found.dimension === goal?.dimension ||
        found.dimension === 'plain' ||
        goal?.dimension === 'plain' ||
        goal?.dimension === 'percent'),
  );
  return index < 0 ? undefined : index;
}

/** A start whose end is a placeholder: 从 28% 提升到 XX%. */
function orphan(numbers: readonly Placed[], placeholder: Span | undefined): number | undefined {
  const index = numbers.findIndex(({ role }) => role === 'from');
  return index < 0 || (placeholder === undefined && numbers.length > 1) ? undefined : index;
}
