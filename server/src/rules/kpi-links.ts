// Which key results work on a KPI, and which KPIs watch over an objective: in its own file, and in others.
import type { KeyResult, Kpi, Objective } from '../language/model.ts';
import type { Reference } from '../language/reference.ts';
import type { RuleContext } from './rule.ts';
import { isAsked } from './standing.ts';

/** The key results of its file whose `kpi` names it: whether each is still asked for. */
export function resultsOn(kpi: Kpi, { each }: RuleContext): readonly { readonly isAsked: boolean }[] {
  return each(namingKpis)
    .all.flat()
    .filter(({ reference }) => isNamedBy(kpi, reference));
}

const namingKpis = ({ key_results }: Objective) =>
  key_results.flatMap(keyResult =>
    keyResult.kpi ? [{ reference: keyResult.kpi.value, isAsked: isAsked(keyResult) }] : [],
  );

/** The KPI of its file that a key result works on. */
export function kpiOf({ kpi, parent }: KeyResult): Kpi | undefined {
  return kpi && parent.parent.kpis.find(one => isNamedBy(one, kpi.value));
}

function isNamedBy({ id, parent }: Kpi, { document, objective }: Reference): boolean {
  return id !== undefined && objective === id.value && (document === undefined || document === parent.name);
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
