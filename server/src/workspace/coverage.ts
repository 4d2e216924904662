// How much of the levels below a document leads up to it.
import { type LevelName, levelOrder } from '../rules/level-order.ts';
import { isObjective, stepsFrom, supporter } from './alignment.ts';
import { graphOf } from './alignment-graph.ts';
import type { FileFacts, PartFacts } from './facts.ts';
import type { WorkspaceIndex } from './index.ts';
import { folderOf } from './references.ts';

/** How many objectives of a level support a document, themselves or by way of others. */
export interface Coverage {
  readonly level: LevelName;
  readonly supporting: number;
  /** Those that are asked: neither drafts nor over. */
  readonly all: number;
  /** Of the others, those that serve nothing else either. */
  readonly unaligned: readonly PartFacts[];
}

/**
 * Of each level below that of a document, from the top down; levels without objectives are left out. Counted are the files in
 * the document's folder and below: what stands elsewhere may belong to somebody else.
 */
export function coverageOf(index: WorkspaceIndex, file: FileFacts): readonly Coverage[] {
  const [{ level }] = file.parts;
  if (level === undefined) return [];
  const { serving } = graphOf(index);
  const below = levelOrder.slice(levelOrder.indexOf(level) + 1);
  const objectives = file.parts.filter(isObjective);
  const supporting = new Set(stepsFrom(objectives, serving).map(({ part }) => part));
  const folder = `${folderOf(file.key)}/`;
  const around = index.files().filter(({ key }) => key.startsWith(folder));
  const others = around.flatMap(({ parts }) => parts.filter(part => isObjective(part) && part.isAsked));
  const aligned = new Set(around.flatMap(alignedIn));
  return below.flatMap(level => {
    const all = others.filter(part => part.level === level);
    if (all.length === 0) return [];
    const rest = all.filter(part => !supporting.has(part));
    const unaligned = rest.filter(part => !aligned.has(part));
    return [{ level, supporting: all.length - rest.length, all: all.length, unaligned }];
  });
}

/** The objectives of a file that say of anything that they serve it, or whose key results say so. */
function alignedIn({ references }: FileFacts): readonly PartFacts[] {
  return references.filter(({ field }) => field === 'aligns_to').map(({ from }) => supporter(from));
}
