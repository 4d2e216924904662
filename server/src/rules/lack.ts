// Where to say that objectives lack something which they could have from above: once where it is lacking everywhere.
import { type Document, entryOf, type Objective } from '../language/model.ts';
import type { Range } from '../language/range.ts';
import { isAsked } from './standing.ts';

export interface Lack {
  readonly at: Range;
  /** What should be given the missing field: the document where all its objectives lack it. */
  readonly part: Document | Objective;
  /** Said once for several objectives. */
  readonly everywhere: boolean;
}

/** Of the objectives that are asked those that lack something; the document alone where it has several and all of them do. */
export function lacksIn(
  document: Document,
  lacks: (objective: Objective) => boolean,
  isOneAsked: (objective: Objective) => boolean = isAsked,
): readonly Lack[] {
  const asked = document.objectives.filter(isOneAsked);
  const lacking = asked.filter(lacks);
  if (lacking.length < asked.length) return lacking.map(part => ({ at: part.at, part, everywhere: false }));
  const [first, second] = lacking;
  if (!first) return [];
  const at = second ? (entryOf(document, 'objectives')?.key ?? document.at) : first.at;
  return [{ at, part: document, everywhere: second !== undefined }];
}
