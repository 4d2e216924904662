// The tree that people browse: file → objective → key result → initiative, with state and numbers in words.

import type { Locale } from '../../language/locale.ts';
import type { AnyPart, Document, KeyResult, Objective } from '../../language/model.ts';
import type { Day } from '../../language/period.ts';
import type { Range } from '../../language/range.ts';
import { things } from '../../language/schema.ts';
import { childrenOf } from '../../language/walk.ts';
import type { ProgressSettings } from '../../progress/index.ts';
import type { SmartScore } from '../../rules/smart-score/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { type RowState, rowOf } from './row.ts';

/** One row: plain data that holds on to nothing of the file it tells of. */
export interface TreeNode {
  /** The same for the same part however its texts change: made of ids, and of places where there are none. */
  readonly id: string;
  readonly uri: string;
  /** `unaligned` is no part of a file: below it is what serves nothing; see ./alignment.ts. */
  readonly thing: TreeThing | 'unaligned';
  readonly label: string;
  /** Progress, numbers, owner and due: what is known of them. */
  readonly description: string;
  readonly state: RowState;
  /** 0–1; null where it is not known, or there is none. */
  readonly progress: number | null;
  /** The row for those who hear it: kind, label, state and numbers in words. */
  readonly spoken: string;
  /** Empty for a file, whose row stands for all of it. */
  readonly range: Range;
  /** Where a click on the row goes. */
  readonly selection: Range;
  readonly hasChildren: boolean;
}

export interface FileNode extends TreeNode {
  /** The company's files before departments, teams and people; those of one rank as their URIs come. */
  readonly rank: number;
}

/** A row with all that is below it. */
export interface TreeBranch extends TreeNode {
  readonly children: readonly TreeBranch[];
}

export type TreeThing = (typeof treeThings)[number];

export interface TreeContext {
  readonly locale: Locale;
  readonly today: Day;
  readonly settings: ProgressSettings;
  /** Where wanted, how SMART a part of the file is. */
  readonly scoreOf?: (part: KeyResult | Objective) => SmartScore;
  /** Rows of several files stand side by side: objectives tell theirs. */
  readonly isAmongFiles?: boolean;
}

export function fileNode(snapshot: Snapshot, context: TreeContext): FileNode {
  const { document } = snapshot.reading;
  return { ...nodeOf(snapshot, document, '', context), rank: rankOf(document) };
}

/** The rows right below the part that an id names; nothing when it is gone. */
export function nodesBelow(
  snapshot: Snapshot,
  id: string,
  context: TreeContext,
): readonly TreeNode[] | undefined {
  const part = partOf(snapshot.reading.document, id);
  return part && keyed(part).map(([key, child]) => nodeOf(snapshot, child, `${id}/${key}`, context));
}

/** All of all files at once, in order. */
export function treeView(
  snapshots: readonly Snapshot[],
  contextOf: (snapshot: Snapshot) => TreeContext,
): readonly TreeBranch[] {
  return snapshots
    .toSorted((a, b) => rankOf(a.reading.document) - rankOf(b.reading.document))
    .map(snapshot => branchOf(snapshot, snapshot.reading.document, '', contextOf(snapshot)));
}

/** The part of a document that a node's id names. */
export function partOf(document: Document, id: string): TreePart | undefined {
  const find = (part: TreePart, path: string): TreePart | undefined => {
    if (path === id) return part;
    for (const [key, child] of keyed(part)) {
      const childPath = `${path}/${key}`;
      if (id === childPath || id.startsWith(`${childPath}/`)) return find(child, childPath);
    }
    return undefined;
  };
  return find(document, '');
}

/** The id of each part that the tree shows: `partOf` finds it by that. */
export function idsIn(document: Document): ReadonlyMap<AnyPart, string> {
  const ids = new Map<AnyPart, string>();
  const name = (part: TreePart, id: string) => {
    ids.set(part, id);
    for (const [key, child] of keyed(part)) name(child, `${id}/${key}`);
  };
  name(document, '');
  return ids;
}

const treeThings = ['document', 'north_star', 'objective', 'key_result', 'initiative', 'kpi'] as const;

export type TreePart = Extract<AnyPart, { thing: TreeThing }>;

function branchOf(snapshot: Snapshot, part: TreePart, id: string, context: TreeContext): TreeBranch {
  return {
    ...nodeOf(snapshot, part, id, context),
    children: keyed(part).map(([key, child]) => branchOf(snapshot, child, `${id}/${key}`, context)),
  };
}

export function nodeOf(snapshot: Snapshot, part: TreePart, id: string, context: TreeContext): TreeNode {
  const isFile = part.thing === 'document';
  return {
    id,
    uri: snapshot.uri,
    thing: part.thing,
    ...rowOf(part, snapshot.reading, context),
    range: isFile ? top : part.range,
    selection: isFile ? top : part.at,
    hasChildren: childrenOf(part).some(isTreePart),
  };
}

const top: Range = { start: 0, end: 0 };

/** Files that do not tell their level come after those that do. */
function rankOf({ level }: Document): number {
  const rank = levels.indexOf(level?.value ?? '');
  return rank < 0 ? levels.length : rank;
}

const levels = Object.keys(things.document.fields.level.choices ?? {});

/** The children that the tree shows, each with its part of the id. A repeated id counts on. */
export function keyed(part: TreePart): [string, TreePart][] {
  const seen = new Map<string, number>();
  return childrenOf(part)
    .filter(isTreePart)
    .map(child => {
      const own = 'id' in child && child.id ? child.id.value : `${child.index + 1}`;
      const key = `${child.thing}:${own}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return [times === 1 ? key : `${key}~${times}`, child];
    });
}

function isTreePart(part: AnyPart): part is TreePart {
  return (treeThings as readonly string[]).includes(part.thing);
}
