// What in a document is said to serve a key result: references as they are written, looked up in the document alone.
import type { Document, KeyResult, Objective } from '../language/model.ts';
import { formatReference } from '../language/reference.ts';

/** Tells of a key result whether other work or another objective of the document says that it serves it, or all of its objective. */
export function servedIn(document: Document): (keyResult: KeyResult) => boolean {
  const served = new Set(
    document.objectives.flatMap(referencesOf).flatMap(({ value: { document: other, ...inside } }) => {
      return other === undefined || other === document.name ? [formatReference(inside)] : [];
    }),
  );
  return keyResult => {
    const objective = nameOf(keyResult.parent, 'o');
    return served.has(objective) || served.has(`${objective}/${nameOf(keyResult, 'kr')}`);
  };
}

function referencesOf({ aligns_to, initiatives, key_results }: Objective) {
  const work = [...initiatives, ...key_results.flatMap(keyResult => keyResult.initiatives)];
  return [
    ...aligns_to,
    ...key_results.flatMap(keyResult => keyResult.aligns_to),
    ...work.flatMap(({ supports }) => supports),
  ];
}

/** Its id; of what has none, its place: `o2`, `kr1`. */
function nameOf({ id, index }: Objective | KeyResult, prefix: string): string {
  return id?.value ?? `${prefix}${index + 1}`;
}
