// What a field of references may point at, by its name.
import type { AnyPart, Document, KeyResult, Objective } from '../../language/model.ts';
import { formatReference } from '../../language/reference.ts';
import type { Elsewhere } from './item.ts';

export interface Referable {
  readonly reference: string;
  readonly title: string;
}

/** @param part the part that refers, where it could be read: nothing refers to itself. */
export function references(
  key: string,
  document: Document,
  part: AnyPart | undefined,
  elsewhere: Elsewhere | undefined,
): readonly Referable[] {
  return targets[key]?.({ document, objective: objectiveOf(part), elsewhere }) ?? [];
}

interface From {
  readonly document: Document;
  /** The objective that the part is or stands in. */
  readonly objective: Objective | undefined;
  readonly elsewhere: Elsewhere | undefined;
}

const targets: Readonly<Record<string, (from: From) => readonly Referable[]>> = {
  aligns_to: ({ document, objective, elsewhere }) => [
    ...document.objectives.filter(other => other !== objective).flatMap(withResults),
    ...(elsewhere?.references ?? []),
  ],
  supports: ({ document, objective }) => {
    const own = objective ? [objective] : [];
    return [...own, ...document.objectives.filter(other => other !== objective)].flatMap(({ key_results }) =>
      key_results.flatMap(referable),
    );
  },
  guards: ({ document }) => document.objectives.flatMap(withResults),
  kpi: ({ document }) =>
    document.kpis.flatMap(({ id, title }) =>
      id ? [{ reference: id.value, title: title?.value ?? '' }] : [],
    ),
};

function objectiveOf(part: AnyPart | undefined): Objective | undefined {
  if (part === undefined || part.thing === 'document') return undefined;
  return part.thing === 'objective' ? part : objectiveOf(part.parent);
}

function withResults(objective: Objective): Referable[] {
  return [...referable(objective), ...objective.key_results.flatMap(referable)];
}

/** Only what has an id, and stands in something that has one, can be referred to by name. */
function referable(part: Objective | KeyResult): Referable[] {
  const objective = part.thing === 'objective' ? part : part.parent;
  if (!objective.id || !part.id) return [];
  const keyResult = part.thing === 'key_result' ? { keyResult: part.id.value } : {};
  return [
    {
      reference: formatReference({ objective: objective.id.value, ...keyResult }),
      title: part.title?.value ?? '',
    },
  ];
}
