// What is said to serve a key result: in its own document as it is written there, and in others.
import type { Document, KeyResult, Objective } from '../language/model.ts';
import { formatReference, type Reference } from '../language/reference.ts';
import type { RuleContext } from './rule.ts';

/** Names of what other work or another objective of the document says that it serves: objectives, and key results. */
export function servedIn(document: Document, { each }: RuleContext): ReadonlySet<string> {
  const references = each(referencesOf).all.flat();
  return new Set(
    references
      .filter(reference => staysIn(document, reference))
      .map(({ document: _, ...inside }) => formatReference(inside)),
  );
}

/** The same of what stands in other files. */
export function isServedElsewhere(keyResult: KeyResult, { around }: RuleContext): boolean {
  for (const part of [keyResult, keyResult.parent]) {
    for (const field of ['aligns_to', 'supports'] as const)
      for (const { isOver } of around.referrers(part, field)) if (!isOver) return true;
  }
  return false;
}

function staysIn({ name }: Document, { document }: Reference): boolean {
  return document === undefined || document === name;
}

/** What a key result is served by: its objective's name alone, and with its own. */
export function namesOf(keyResult: KeyResult): readonly string[] {
  const objective = nameOf(keyResult.parent, 'o');
  return [objective, `${objective}/${nameOf(keyResult, 'kr')}`];
}

function referencesOf({ aligns_to, initiatives, key_results }: Objective) {
  const work = [...initiatives, ...key_results.flatMap(keyResult => keyResult.initiatives)];
  return [
    ...aligns_to,
    ...key_results.flatMap(keyResult => keyResult.aligns_to),
    ...work.flatMap(({ supports }) => supports),
  ].map(({ value }) => value);
}

/** Its id; of what has none, its place: `o2`, `kr1`. */
function nameOf({ id, index }: Objective | KeyResult, prefix: string): string {
  return id?.value ?? `${prefix}${index + 1}`;
}
