// Alignment step by step, over files: what a part serves, what serves it, and the way up from it.
import type { PartFacts } from './facts.ts';
import type { WorkspaceIndex } from './index.ts';

/** What a part says it is aligned to; a key result that others support also leads up to its objective. */
export function parentsOf(index: WorkspaceIndex, part: PartFacts): readonly PartFacts[] {
  const named = part.file.references
    .filter(({ from, field }) => from === part && field === 'aligns_to')
    .flatMap(reference => index.resolve(reference).targets);
  const above = part.thing === 'key_result' && part.parent ? [part.parent] : [];
  return withoutDoubles([...named, ...above]);
}

/** What is aligned to a part; below an objective, its key results that have such children come last. */
export function childrenOf(index: WorkspaceIndex, part: PartFacts): readonly PartFacts[] {
  const results = part.file.parts.filter(({ thing, parent }) => thing === 'key_result' && parent === part);
  return withoutDoubles([
    ...alignedTo(index, part),
    ...results.filter(result => alignedTo(index, result).length > 0),
  ]);
}

/** A part, and how many steps of alignment lie between. */
export interface Step {
  readonly part: PartFacts;
  /** From 1. */
  readonly depth: number;
}

/** Everything that some parts serve, nearest first and each once: circles end where they began. A key result serves its objective. */
export function aboveOf(index: WorkspaceIndex, parts: readonly PartFacts[]): readonly Step[] {
  return stepsFrom(parts, each => parentsOf(index, each));
}

/** The objectives that say of a part that they serve it, or whose key results say so; not the one that it stands in. */
export function supportersOf(index: WorkspaceIndex, part: PartFacts): readonly PartFacts[] {
  return withoutDoubles(alignedTo(index, part).map(supporter)).filter(
    other => isObjective(other) && other !== supporter(part),
  );
}

export const isObjective = ({ thing }: PartFacts) => thing === 'objective';

/** Who supports something by a key result does so as an objective. */
export function supporter(part: PartFacts): PartFacts {
  return part.thing === 'key_result' && part.parent ? part.parent : part;
}

/** What can be come by from some parts, the parts themselves left out. */
export function stepsFrom(
  starts: readonly PartFacts[],
  next: (part: PartFacts) => readonly PartFacts[],
): readonly Step[] {
  const seen = new Set(starts);
  const steps: Step[] = [];
  let depth = 0;
  for (let edge = starts; edge.length > 0; ) {
    depth++;
    const beyond = edge.flatMap(next).filter(part => !seen.has(part) && seen.add(part));
    for (const part of beyond) steps.push({ part, depth });
    edge = beyond;
  }
  return steps;
}

function alignedTo(index: WorkspaceIndex, part: PartFacts): readonly PartFacts[] {
  return index
    .mentions(part)
    .filter(reference => reference.field === 'aligns_to' && index.resolve(reference).targets.includes(part))
    .map(({ from }) => from);
}

const withoutDoubles = (parts: readonly PartFacts[]) => [...new Set(parts)];
