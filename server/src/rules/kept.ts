// What was found in an objective, kept as long as neither it nor anything that the findings were made of has changed.
import { moved, placesIn } from '../language/moved.ts';
import type { Range } from '../language/range.ts';
import type { Section } from '../language/sections.ts';
import type { Found } from './found.ts';
import type { Note, Surroundings } from './surroundings.ts';

/** A section, and where it stands among what is the same before and after all sections. */
export interface Standing {
  readonly section: Section;
  /** Offset of the first section. */
  readonly head: number;
  /** Offset just after the last. */
  readonly tail: number;
}

/** Everything but texts that findings depend on, always in the same order; compared by identity. */
export type Asked = readonly unknown[];

interface Known {
  readonly own: Range;
  readonly tail: number;
  readonly asked: Asked;
  readonly found: readonly Found[];
  /** Of what other files were asked, where they were. */
  readonly note: Note | undefined;
}

export class Keeper {
  readonly #known = new WeakMap<object, Known>();

  /** @param around what other files say, where the findings depend on that */
  found({ section, tail }: Standing, asked: Asked, around?: Surroundings): readonly Found[] | undefined {
    const before = this.#known.get(section.same);
    if (!before || before.asked.some((what, index) => what !== asked[index])) return undefined;
    if (before.note && !around?.isStill(before.note)) return undefined;
    const own = section.range;
    const by = own.start - before.own.start;
    const tailBy = tail - before.tail;
    if (by === 0 && tailBy === 0) return before.found;
    const move = (offset: number) =>
      offset < before.own.start ? offset : offset <= before.own.end ? offset + by : offset + tailBy;
    const found = before.found.map(one => ({ ...one, finding: moved(one.finding, move) }));
    this.#known.set(section.same, { ...before, own, tail, found });
    return found;
  }

  /** Findings that name a place in another section are not kept: nobody can tell whether that has moved, too. */
  keep(
    { section, head, tail }: Standing,
    asked: Asked,
    found: readonly Found[],
    note?: Note,
  ): readonly Found[] {
    const own = section.range;
    const isFollowed = ({ start, end }: Range) =>
      end <= head || start >= tail || (own.start <= start && end <= own.end);
    if (found.every(({ finding }) => placesIn(finding).every(isFollowed)))
      this.#known.set(section.same, { own, tail, asked, found, note });
    return found;
  }
}
