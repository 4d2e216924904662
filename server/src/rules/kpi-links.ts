// Which key results work on a KPI, and which KPIs watch over an objective: in its own file, and in others.
import type { Document, KeyResult, Kpi, Objective } from '../language/model.ts';
import type { RuleContext } from './rule.ts';

/** The key results of its file whose `kpi` names it. */
export function resultsOn({ id, parent }: Kpi): readonly KeyResult[] {
  return parent.objectives
    .flatMap(({ key_results }) => key_results)
    .filter(({ kpi }) => id && kpi?.value.objective === id.value && isHere(kpi.value.document, parent));
}

/** Whether an open key result of another file names it. */
export function isWorkedOnElsewhere(kpi: Kpi, { around }: RuleContext): boolean {
  for (const { isOver } of around.referrers(kpi, 'kpi')) if (!isOver) return true;
  return false;
}

/** Whether a KPI of another file says that it watches over an objective or one of its key results. */
export function isGuardedElsewhere(objective: Objective, { around }: RuleContext): boolean {
  for (const part of [objective, ...objective.key_results])
    for (const _ of around.referrers(part, 'guards')) return true;
  return false;
}

const isHere = (name: string | undefined, document: Document) => name === undefined || name === document.name;
