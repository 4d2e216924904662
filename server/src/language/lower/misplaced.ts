// Fields that stand where they mean nothing: to which part they go is clear when there is only one.
import { moveField, type Source } from '../edit.ts';
import { type AnyPart, type Entry, entryOf } from '../model.ts';
import type { ProblemOf } from '../problem.ts';
import type { ThingName } from '../schema.ts';
import { walk } from '../walk.ts';
import { nameOf } from './words.ts';

export interface Misplaced {
  readonly part: AnyPart;
  readonly entry: Entry;
  /** The key as it is called where it belongs. */
  readonly key: string;
  /** The things that have it. */
  readonly homes: readonly ThingName[];
  readonly problem: ProblemOf<'misplaced-key'>;
}

/** The problems, with the offer to move the field wherever it can only go to one part. */
export function placed(
  source: Source,
  misplaced: readonly Misplaced[],
): readonly ProblemOf<'misplaced-key'>[] {
  return misplaced.map(({ part, entry, key, homes, problem }) => {
    const home = homeOf(part, homes);
    const edits = home && !entryOf(home, key) ? moveField(source, part, entry, home, key) : [];
    if (!home || edits.length === 0) return problem;
    return { ...problem, suggest: [{ title: 'move', data: { place: nameOf(home.thing) }, edits }] };
  });
}

/** The nearest part above that can have it, or else the only one below. */
export function homeOf(part: AnyPart, homes: readonly ThingName[]): AnyPart | undefined {
  for (let above: AnyPart = part; 'parent' in above; ) {
    above = above.parent;
    if (homes.includes(above.thing)) return above;
  }
  const below: AnyPart[] = [];
  walk(part, inner => {
    if (inner !== part && homes.includes(inner.thing)) below.push(inner);
  });
  return below.length === 1 ? below[0] : undefined;
}
