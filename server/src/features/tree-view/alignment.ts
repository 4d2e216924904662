// The same tree by alignment: what serves nothing at the top, below each objective those that serve it, whatever their files.
import { tree } from '../../messages/tree.ts';
import { supportersOf } from '../../workspace/alignment.ts';
import { topsOf } from '../../workspace/alignment-tops.ts';
import { factsOf, type PartFacts } from '../../workspace/facts.ts';
import type { WorkspaceIndex } from '../../workspace/index.ts';
import { partIn } from '../../workspace/places.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { keyed, nodeOf, partOf, type TreeContext, type TreeNode, type TreePart } from './index.ts';

/** All files, and how rows of each are to be told. */
export interface AlignedFiles {
  readonly index: WorkspaceIndex;
  snapshotOf(uri: string): Snapshot | undefined;
  contextOf(snapshot: Snapshot): TreeContext;
}

/** The row above all that serves nothing and should; it is in no file. */
export const unalignedRow = { uri: '', id: '/unaligned' } as const;

/** The objectives at the top, each made when it is asked for; last, where there are any, the row of those that serve nothing. */
export function* alignmentTops(files: AlignedFiles, locale: TreeContext['locale']): Iterable<TreeNode> {
  const { roots, unaligned } = topsOf(files.index);
  yield* objectiveNodes(roots, files);
  if (unaligned.length === 0) return;
  const [label, count] = [tree.unaligned[locale], `${unaligned.length}`];
  yield {
    ...unalignedRow,
    thing: 'unaligned',
    label,
    description: count,
    state: 'none',
    progress: null,
    spoken: [label, count].join(tree.comma[locale]),
    range: nowhere,
    selection: nowhere,
    hasChildren: true,
  };
}

/**
 * What is right below a row: those that serve it, then what it has of its own. Nothing when it is gone. In a circle, and where
 * something serves two, the same rows come again: whoever shows them ends a way where it meets itself.
 */
export function alignmentBelow(
  row: Pick<TreeNode, 'uri' | 'id'>,
  files: AlignedFiles,
): Iterable<TreeNode> | undefined {
  if (row.uri === unalignedRow.uri)
    return row.id === unalignedRow.id ? objectiveNodes(topsOf(files.index).unaligned, files) : undefined;
  const snapshot = files.snapshotOf(row.uri);
  const part = snapshot && partOf(snapshot.reading.document, row.id);
  return part && nodesBelow(snapshot, part, row.id, files);
}

const nowhere = { start: 0, end: 0 };

function* nodesBelow(
  snapshot: Snapshot,
  part: TreePart,
  id: string,
  files: AlignedFiles,
): Iterable<TreeNode> {
  const facts = partIn(factsOf(snapshot), part);
  if (facts) yield* objectiveNodes(supportersOf(files.index, facts), files);
  for (const [key, child] of keyed(part)) yield alignedNode(snapshot, child, `${id}/${key}`, files);
}

function* objectiveNodes(objectives: readonly PartFacts[], files: AlignedFiles): Iterable<TreeNode> {
  for (const facts of objectives) {
    const snapshot = files.snapshotOf(facts.file.uri);
    const [part, id] = (snapshot && writtenAs(facts, snapshot)) ?? [];
    if (snapshot && part && id !== undefined) yield alignedNode(snapshot, part, id, files);
  }
}

function alignedNode(snapshot: Snapshot, part: TreePart, id: string, files: AlignedFiles): TreeNode {
  const node = nodeOf(snapshot, part, id, { ...files.contextOf(snapshot), isAmongFiles: true });
  const facts = partIn(factsOf(snapshot), part);
  const isServed = facts !== undefined && supportersOf(files.index, facts).length > 0;
  return { ...node, hasChildren: node.hasChildren || isServed };
}

/** An objective of the facts as it is written now, and its id in the tree. */
function writtenAs(facts: PartFacts, snapshot: Snapshot): readonly [part: TreePart, id: string] | undefined {
  const file = factsOf(snapshot);
  const [key, part] = keyed(snapshot.reading.document).find(([, part]) => partIn(file, part) === facts) ?? [];
  return part && [part, `/${key}`];
}
