// What was found in an objective, kept as long as neither it nor anything around all objectives has changed.
import { moved, placesIn } from '../language/moved.ts';
import type { Range } from '../language/range.ts';
import type { Section } from '../language/sections.ts';
import type { Found } from './found.ts';

/** Where a section stands among what is the same before and after all sections. */
export interface Standing {
  /** Offset of the first section. */
  readonly head: number;
  readonly own: Range;
  /** Offset just after the last section. */
  readonly tail: number;
}

/** @param asked everything but the text that findings depend on, always in the same order; compared by identity */
export function kept(
  section: Section,
  standing: Standing,
  asked: readonly unknown[],
): readonly Found[] | undefined {
  const before = known.get(section.same);
  if (!before || before.asked.some((what, index) => what !== asked[index])) return undefined;
  const by = standing.own.start - before.standing.own.start;
  const tailBy = standing.tail - before.standing.tail;
  if (by === 0 && tailBy === 0) return before.found;
  const { own } = before.standing;
  const move = (offset: number) =>
    offset < own.start ? offset : offset <= own.end ? offset + by : offset + tailBy;
  const found = before.found.map(one => ({ ...one, finding: moved(one.finding, move) }));
  known.set(section.same, { standing, asked, found });
  return found;
}

/** Findings that name a place in another section are not kept: nobody can tell whether that has moved, too. */
export function keep(
  section: Section,
  standing: Standing,
  asked: readonly unknown[],
  found: readonly Found[],
): void {
  const { head, own, tail } = standing;
  const isFollowed = ({ start, end }: Range) =>
    end <= head || start >= tail || (own.start <= start && end <= own.end);
  if (found.every(({ finding }) => placesIn(finding).every(isFollowed)))
    known.set(section.same, { standing, asked, found });
}

const known = new WeakMap<
  object,
  { readonly standing: Standing; readonly asked: readonly unknown[]; readonly found: readonly Found[] }
>();
