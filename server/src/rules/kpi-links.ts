// Which key results work on a KPI, as far as its own file says.
import type { Document, KeyResult, Kpi } from '../language/model.ts';

/** The key results whose `kpi` names it. */
export function resultsOn({ id, parent }: Kpi): readonly KeyResult[] {
  return parent.objectives
    .flatMap(({ key_results }) => key_results)
    .filter(({ kpi }) => id && kpi?.value.objective === id.value && isHere(kpi.value.document, parent));
}

const isHere = (name: string | undefined, document: Document) => name === undefined || name === document.name;
