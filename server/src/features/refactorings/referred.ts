// Whether something refers to a key result, so that it must stay where it is.
import { metaOf } from '../../language/kinds.ts';
import type { Field, KeyResult } from '../../language/model.ts';
import type { Reading } from '../../language/read.ts';
import type { Reference } from '../../language/reference.ts';
import { thingOf } from '../../language/schema.ts';
import { walk } from '../../language/walk.ts';
import type { RefactoringContext } from './refactoring.ts';

/** By its id or by its place, here or, as far as texts tell, in another file. */
export function isReferredTo(
  keyResult: KeyResult,
  { document }: Reading,
  { isWrittenElsewhere }: RefactoringContext,
): boolean {
  const name = keyResult.id?.value ?? placeName(keyResult);
  const objective = keyResult.parent.id?.value ?? `o${keyResult.parent.index + 1}`;
  const isMeant = (reference: Reference) => reference.keyResult === name || reference.objective === name;
  return referencesIn(document).some(isMeant) || isWrittenElsewhere(`#${objective}/${name}`);
}

/** Whether something refers to a key result of an objective by its place in the list. */
export function isCountedOn(
  keyResults: readonly KeyResult[],
  reading: Reading,
  context: RefactoringContext,
): boolean {
  return keyResults.some(keyResult => !keyResult.id && isReferredTo(keyResult, reading, context));
}

const placeName = ({ index }: KeyResult) => `kr${index + 1}`;

export function referencesIn(document: Reading['document']): readonly Reference[] {
  const found: Reference[] = [];
  walk(document, part => {
    for (const [key, field] of Object.entries(thingOf(part.thing).fields)) {
      if (metaOf(field).kind !== 'reference') continue;
      const values = (
        part as unknown as Record<string, Field<Reference> | readonly Field<Reference>[] | undefined>
      )[key];
      found.push(...[values ?? []].flat().map(({ value }) => value));
    }
  });
  return found;
}
