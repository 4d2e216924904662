// Puts a word for all or none among the numbers of its statement, where it is the goal.
import type { Found } from './found.ts';
import { impliedIn, noneFirst } from './implied.ts';
import type { Link } from './links.ts';
import type { Placed } from './roles.ts';
import type { Words } from './scene.ts';

export interface Told {
  readonly numbers: readonly Placed[];
  /** `links[i]` is between the numbers i and i + 1. */
  readonly links: readonly (Link | undefined)[];
}

/**
 * A word for all or none is the goal where no number is; a word for none at the start of the statement is it even so:
 * No open tickets older than 30 days. `words` is undefined where a goal is still to be filled in.
 */
export function withImplied({ numbers, links }: Told, words: Words | undefined): Told {
  const first = numbers[0]?.found;
  if (words && first?.worded && first.value === 0 && words.plain.slice(0, first.start).trim() === '')
    return {
      numbers: numbers.map((one, index) => (index === 0 ? one : groupIn(words.plain, first)(one))),
      links,
    };
  const hasGoal = numbers.some(({ rank }) => rank >= 2);
  const implied = words && (!hasGoal || noneFirst.test(words.plain)) ? impliedIn(words) : undefined;
  if (words === undefined || implied === undefined || (hasGoal && implied.value > 0))
    return { numbers, links };
  const one: Placed = { found: implied, role: 'to', rank: 2, value: implied.value, bound: true };
  const at = numbers.filter(({ found }) => found.start < implied.start).length;
  const others = implied.value === 0 && hasGoal ? numbers.map(groupIn(words.plain, implied)) : numbers;
  return {
    numbers: others.toSpliced(at, 0, one),
    links: links.toSpliced(
      Math.max(0, at - 1),
      at === 0 ? 0 : 1,
      ...(at === 0 ? [undefined] : [undefined, undefined]),
    ),
  };
}

/** In the same clause, the other numbers tell what there is to be none of. */
const groupIn =
  (plain: string, none: Found) =>
  (number: Placed): Placed => {
    const between = plain.slice(none.end, number.found.start).replace(/[(（][^()（）]*$/, '');
    return number.role === 'frequency' || /[,，;；。]|\. |(?<![a-z])and(?![a-z])|[并且]/.test(between)
      ? number
      : { ...number, role: 'of', rank: 0 };
  };
