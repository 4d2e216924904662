// Alignment as a graph over files: who supports whom, what hangs on a part, and how much of a level supports a document.
import { type LevelName, levelOrder } from '../rules/level-order.ts';
import { addressed } from './addresses.ts';
import type { FileFacts, PartFacts } from './facts.ts';
import type { WorkspaceIndex } from './index.ts';
import { folderOf } from './references.ts';

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

/** Nearest first, and each once: circles end where they began. */
export interface Alignment {
  /** Everything that a part serves. A key result serves its objective. */
  readonly above: readonly Step[];
  /** Everything that hangs on a part; on an objective also what hangs on its key results. */
  readonly below: readonly Step[];
}

/** Of a part by its place; undefined where there is none. */
export function alignmentOf(
  index: WorkspaceIndex,
  { uri, address }: { readonly uri: string; readonly address: string },
): Alignment | undefined {
  const file = index.file(uri);
  const [part] = file ? addressed(file, address) : [];
  if (!part) return undefined;
  return {
    above: stepsFrom([part], each => parentsOf(index, each)),
    below: stepsFrom([part], each => childrenOf(index, each)),
  };
}

/** How many objectives of a level support a document, themselves or by way of others. */
export interface Coverage {
  readonly level: LevelName;
  readonly supporting: number;
  /** Those that are asked: neither drafts nor over. */
  readonly all: number;
}

/**
 * Of each level below that of a document, from the top down; levels without objectives are left out. Counted are the files in
 * the document's folder and below: what stands elsewhere may belong to somebody else.
 */
export function coverageOf(index: WorkspaceIndex, file: FileFacts): readonly Coverage[] {
  const [{ level }] = file.parts;
  if (level === undefined) return [];
  const below = levelOrder.slice(levelOrder.indexOf(level) + 1);
  const supporting = new Set(
    stepsFrom(file.parts.filter(isObjective), each => [...childrenOf(index, each), supporter(each)]).map(
      ({ part }) => part,
    ),
  );
  const folder = `${folderOf(file.key)}/`;
  const others = index
    .files()
    .filter(({ key }) => key.startsWith(folder))
    .flatMap(({ parts }) => parts.filter(part => isObjective(part) && part.isAsked));
  return below.flatMap(level => {
    const all = others.filter(part => part.level === level);
    const count = all.filter(part => supporting.has(part)).length;
    return all.length === 0 ? [] : [{ level, supporting: count, all: all.length }];
  });
}

/** Objectives below the top level that say of nothing that they serve it, and whose key results say so neither. */
export function orphansIn(index: WorkspaceIndex): readonly PartFacts[] {
  return index.files().flatMap(({ parts, references }) => {
    const aligned = new Set(
      references.filter(({ field }) => field === 'aligns_to').map(({ from }) => supporter(from)),
    );
    return parts.filter(
      part =>
        isObjective(part) &&
        part.isAsked &&
        part.level !== undefined &&
        part.level !== levelOrder[0] &&
        !aligned.has(part),
    );
  });
}

const isObjective = ({ thing }: PartFacts) => thing === 'objective';

/** Who supports something by a key result does so as an objective. */
function supporter(part: PartFacts): PartFacts {
  return part.thing === 'key_result' && part.parent ? part.parent : part;
}

function stepsFrom(
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
