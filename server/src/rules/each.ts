// Asks of each objective of a document what a rule about all of them wants to know; those that are the same are not asked again.
import type { Objective } from '../language/model.ts';
import type { Reading } from '../language/read.ts';
import type { RuleContext } from './rule.ts';

/** It looks no further than at the objective as it is now, and tells nothing of where anything stands. */
export type Tell<T> = (objective: Objective, context: RuleContext) => T;

/** What was told. */
export interface Told<T> {
  /** Of each objective, in order. */
  readonly all: readonly T[];
  /** The objective at a place among all. After an edit elsewhere it costs something to look at one. */
  objective(place: number): Objective;
}

/** @param asked everything but texts that is told of; compared by identity */
export function eachOf<T>(
  { document, sections }: Pick<Reading, 'document' | 'sections'>,
  tell: Tell<T>,
  context: RuleContext,
  asked: readonly unknown[],
): Told<T> {
  const { all } = sections;
  const tellOf = (objective: Objective) => tell(objective, context);
  if (all.length === 0)
    return {
      all: document.objectives.map(tellOf),
      objective: place => document.objectives[place] as Objective,
    };
  const known = memoryOf(tell, asked) as WeakMap<object, readonly T[]>;
  const told: (readonly T[])[] = [];
  for (const section of all) {
    const before = known.get(section.same);
    const now = before ?? section.objectives.map(tellOf);
    if (!before) known.set(section.same, now);
    told.push(now);
  }
  return {
    all: told.flat() as T[],
    objective(place) {
      let left = place;
      const at = told.findIndex(({ length }) => {
        left -= length;
        return left < 0;
      });
      return all[at]?.objectives.at(left) as Objective;
    },
  };
}

interface Memory {
  readonly asked: readonly unknown[];
  readonly tellings: WeakMap<object, readonly unknown[]>;
}

const memories = new WeakMap<Tell<unknown>, Memory>();

/** What was told last time, where it was asked under the same conditions. */
function memoryOf(tell: Tell<unknown>, asked: readonly unknown[]): Memory['tellings'] {
  const before = memories.get(tell);
  if (before?.asked.every((what, index) => what === asked[index])) return before.tellings;
  const tellings = new WeakMap<object, readonly unknown[]>();
  memories.set(tell, { asked, tellings });
  return tellings;
}
