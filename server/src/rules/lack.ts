// Where to say that objectives lack something which they could have from above: once where it is lacking everywhere.
import { type Document, entryOf, type Objective } from '../language/model.ts';
import type { Range } from '../language/range.ts';
import type { Tell, Told } from './each.ts';
import type { RuleContext } from './rule.ts';
import { isAsked } from './standing.ts';

export interface Lack {
  readonly at: Range;
  /** What should be given the missing field: the document where all its objectives lack it. */
  readonly part: Document | Objective;
  /** Said once for several objectives. */
  readonly everywhere: boolean;
  /** Of the objective, or of the first of several, among all. */
  readonly place: number;
}

/** Tells whether an objective lacks something; nothing of one that is not asked for it. */
export function lacking(
  lacks: (objective: Objective, context: RuleContext) => boolean,
  isOneAsked: (objective: Objective) => boolean = isAsked,
): Tell<boolean | undefined> {
  return (objective, context) => (isOneAsked(objective) ? lacks(objective, context) : undefined);
}

/** Those that lack something; the document alone where it has several that are asked and all of them do. */
export function lacksIn(document: Document, { all, objective }: Told<boolean | undefined>): readonly Lack[] {
  const places = [...all.keys()].filter(place => all[place] === true);
  const areAll = !all.includes(false);
  const [first, second] = places;
  if (areAll && first !== undefined && second !== undefined) {
    const at = entryOf(document, 'objectives')?.key ?? document.at;
    return [{ at, part: document, everywhere: true, place: first }];
  }
  return places.map(place => {
    const part = objective(place);
    return { at: part.at, part: areAll ? document : part, everywhere: false, place };
  });
}
