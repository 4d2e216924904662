// Who supports whom, over files: the parents and children of objectives and key results.
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

function alignedTo(index: WorkspaceIndex, part: PartFacts): readonly PartFacts[] {
  return index
    .mentions(part)
    .filter(reference => reference.field === 'aligns_to' && index.resolve(reference).targets.includes(part))
    .map(({ from }) => from);
}

const withoutDoubles = (parts: readonly PartFacts[]) => [...new Set(parts)];
