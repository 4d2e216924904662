// What a rename at an offset would rename, or why there is nothing to rename.
import { fill, type Locale, type Localised } from '../../language/locale.ts';
import type { MessageData } from '../../language/problem.ts';
import type { Range } from '../../language/range.ts';
import { rename as words } from '../../messages/rename.ts';
import { factsOf, type PartFacts, type ReferenceFacts } from '../../workspace/facts.ts';
import { isPath, type WorkspaceIndex } from '../../workspace/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { withoutQuotes } from '../navigation/quotes.ts';
import { partsMeant, type Segment, subjectAt } from '../navigation/subject.ts';

/** Why not, as a sentence for people. */
export interface Refused {
  readonly refused: string;
}

/** What is renamed: a part that has an id. */
export interface RenameTarget {
  readonly part: PartFacts & { readonly id: NonNullable<PartFacts['id']> };
  /** The name where the cursor is, without quotes. */
  readonly range: Range;
}

export function targetAt(
  snapshot: Snapshot,
  offset: number,
  index: WorkspaceIndex,
  locale: Locale,
): RenameTarget | Refused {
  const subject = subjectAt(factsOf(snapshot), offset);
  const range = subject && withoutQuotes(snapshot.text, subject.range);
  if (subject?.kind === 'id' && range && hasId(subject.part)) return { part: subject.part, range };
  if (subject?.kind !== 'reference' || !range) return refused(words.notHere, locale);
  const { reference, segment } = subject;
  const found = partsMeant(index, reference, segment);
  const [part] = found;
  const name = reference.value[segment] ?? '';
  if (segment === 'document' && isPath(name)) return refused(words.path, locale);
  if (!part) return refused(words.leadsNowhere, locale, { name });
  if (found.length > 1) return refused(words.several, locale, { name });
  if (hasId(part)) return { part, range };
  return refused(segment === 'document' ? words.calledAfterFile : words.noIdYet, locale, { name });
}

export function refused(sentence: Localised, locale: Locale, data?: MessageData): Refused {
  return { refused: fill(sentence[locale], data, locale) };
}

/** Whether a reference leaves open which of several it means by the name that would change. */
export function isAmbiguous(index: WorkspaceIndex, reference: ReferenceFacts, segment: Segment): boolean {
  return partsMeant(index, reference, segment).length > 1;
}

const hasId = (part: PartFacts): part is RenameTarget['part'] => part.id !== undefined;
