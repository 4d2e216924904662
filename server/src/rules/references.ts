// Every reference of a part, whatever field it stands in.
import type { AnyPart, Field, Initiative, KeyResult, Kpi, Objective } from '../language/model.ts';
import type { Reference } from '../language/reference.ts';
import type { Rule, RuleContext } from './rule.ts';
import { isOver } from './standing.ts';

export type Referring = Objective | KeyResult | Initiative | Kpi;

/** Visits the references of all parts that are not over: what is put away may speak of what is gone. */
export function onReferences(
  visit: (reference: Field<Reference>, context: RuleContext, part: Referring) => void,
): Rule['on'] {
  const each = (part: Referring, context: RuleContext) => {
    if (isOver(part as AnyPart)) return;
    for (const reference of referencesOf(part)) visit(reference, context, part);
  };
  return { objective: each, key_result: each, initiative: each, kpi: each };
}

function referencesOf(part: Referring): readonly Field<Reference>[] {
  switch (part.thing) {
    case 'objective':
      return part.aligns_to;
    case 'key_result':
      return [...part.aligns_to, ...(part.kpi ? [part.kpi] : [])];
    case 'initiative':
      return part.supports;
    case 'kpi':
      return part.guards;
  }
}
