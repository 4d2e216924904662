// Asks of each objective of a document what a rule about all of them wants to know; those that are the same are not asked again.
import type { Objective } from '../language/model.ts';
import type { Reading } from '../language/read.ts';
import type { RuleContext } from './rule.ts';

/** What was told of an objective. */
export interface Told<T> {
  readonly told: T;
  /** After an edit elsewhere it costs something to look at it. */
  readonly objective: Objective;
}

/** The same objective with something else told of it. */
export function retold<T>(each: Told<unknown>, told: T): Told<T> {
  return {
    told,
    get objective() {
      return each.objective;
    },
  };
}

/** It looks no further than at the objective as it is now, and tells nothing of where anything stands. */
export type Tell<T> = (objective: Objective, context: RuleContext) => T;

/** @param asked everything but texts that is told of; compared by identity */
export function eachOf<T>(
  { document, sections }: Pick<Reading, 'document' | 'sections'>,
  tell: Tell<T>,
  context: RuleContext,
  asked: readonly unknown[],
): readonly Told<T>[] {
  if (sections.all.length === 0)
    return document.objectives.map(objective => ({ objective, told: tell(objective, context) }));
  const known = memoryOf(tell, asked) as WeakMap<object, readonly T[]>;
  return sections.all.flatMap(section => {
    const tellings = known.get(section.same) ?? section.objectives.map(objective => tell(objective, context));
    known.set(section.same, tellings);
    return tellings.map((told, place) => ({
      told,
      get objective() {
        return section.objectives[place] as Objective;
      },
    }));
  });
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
