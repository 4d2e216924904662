// Finding what a reference names, as far as that is in the same file.
import type { Document, KeyResult, Kpi, Objective } from '../../language/model.ts';
import type { Reference } from '../../language/reference.ts';

/** Undefined where the reference leads out of the file, to nothing, or to more than one part. */
export function findIn(document: Document, reference: Reference): Objective | KeyResult | Kpi | undefined {
  if (leavesFile(document, reference)) return undefined;
  const found = named<Objective | Kpi>([...document.objectives, ...document.kpis], reference.objective, 'o');
  if (reference.keyResult === undefined) return found;
  return found?.thing === 'objective' ? named(found.key_results, reference.keyResult, 'kr') : undefined;
}

export function leavesFile(document: Document, { document: other }: Reference): boolean {
  return other !== undefined && other !== document.name;
}

/** By id; else, for what has none, by place: `o2`, `kr1`. */
function named<P extends Objective | KeyResult | Kpi>(
  parts: readonly P[],
  id: string,
  prefix: string,
): P | undefined {
  const [found, ...others] = parts.filter(part => part.id?.value === id);
  if (found) return others.length === 0 ? found : undefined;
  const place = id.startsWith(prefix) ? parts[Number(id.slice(prefix.length)) - 1] : undefined;
  return place?.id === undefined && place?.thing !== 'kpi' ? place : undefined;
}
