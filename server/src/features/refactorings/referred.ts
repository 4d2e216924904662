// Whether something refers to a key result, so that it must stay where it is.
import type { Document, Field, KeyResult } from '../../language/model.ts';
import type { Reading } from '../../language/read.ts';
import type { Reference } from '../../language/reference.ts';
import { type ThingName, thingOf, things } from '../../language/schema.ts';
import { walk } from '../../language/walk.ts';
import type { RefactoringContext } from './refactoring.ts';

/** By its id or by its place, here or in another file. */
export function isReferredTo(
  keyResult: KeyResult,
  { document }: Reading,
  { isReferredToElsewhere }: RefactoringContext,
): boolean {
  const name = keyResult.id?.value ?? placeName(keyResult);
  const isMeant = (reference: Reference) => reference.keyResult === name || reference.objective === name;
  return referencesIn(document).some(isMeant) || isReferredToElsewhere(keyResult);
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

/** All that is written in a document, in its order. */
export function referencesIn(document: Document): readonly Reference[] {
  const before = known.get(document);
  if (before) return before;
  const found: Reference[] = [];
  walk(document, part => {
    for (const key of referring[part.thing]) {
      const field = (part as unknown as Record<string, Referring | readonly Referring[] | undefined>)[key];
      found.push(...[field ?? []].flat().map(({ value }) => value));
    }
  });
  known.set(document, found);
  return found;
}

const known = new WeakMap<Document, readonly Reference[]>();

type Referring = Field<Reference>;

/** By thing, the fields that hold references. */
const referring = Object.fromEntries(
  (Object.keys(things) as ThingName[]).map(thing => [
    thing,
    Object.entries(thingOf(thing).fields).flatMap(([key, field]) =>
      field.kind === 'reference' ? [key] : [],
    ),
  ]),
) as unknown as Readonly<Record<ThingName, readonly string[]>>;
