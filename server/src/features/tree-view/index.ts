// The tree that people browse: file → objective → key result → initiative, with state and numbers in words.

import { metaOf } from '../../language/kinds.ts';
import type { Locale } from '../../language/locale.ts';
import type { AnyPart, Document, KeyResult, Objective } from '../../language/model.ts';
import type { Day } from '../../language/period.ts';
import type { Range } from '../../language/range.ts';
import { things } from '../../language/schema.ts';
import { childrenOf } from '../../language/walk.ts';
import type { ProgressSettings } from '../../progress/index.ts';
import type { SmartScore } from '../../rules/smart-score/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { type RowContext, type RowState, rowOf } from './row.ts';

export interface TreeNode {
  /** The same for the same part however its texts change: made of ids, and of places where there are none. */
  readonly id: string;
  readonly uri: string;
  readonly thing: TreeThing;
  readonly label: string;
  /** Progress, numbers, owner and due: what is known of them. */
  readonly description: string;
  readonly state: RowState;
  /** 0–1; null where it is not known, or there is none. */
  readonly progress: number | null;
  /** The row for those who hear it: kind, label, state and numbers in words. */
  readonly spoken: string;
  readonly range: Range;
  /** Where a click on the row goes. */
  readonly selection: Range;
  readonly children: readonly TreeNode[];
}

export type TreeThing = (typeof treeThings)[number];

export interface TreeContext {
  readonly locale: Locale;
  readonly today: Day;
  readonly settingsOf: (snapshot: Snapshot) => ProgressSettings;
  /** Where wanted, how SMART the parts of a file are. */
  readonly scoresOf?: (snapshot: Snapshot) => (part: KeyResult | Objective) => SmartScore;
}

/** One node for each file: the company's first, then departments, teams and people; those of one level as they come. */
export function treeView(snapshots: readonly Snapshot[], context: TreeContext): readonly TreeNode[] {
  return snapshots
    .toSorted((a, b) => rankOf(a) - rankOf(b))
    .map(snapshot => {
      const { scoresOf, settingsOf, ...others } = context;
      return nodeOf(snapshot, snapshot.reading.document, '', {
        ...others,
        settings: settingsOf(snapshot),
        ...(scoresOf && { scoreOf: scoresOf(snapshot) }),
      });
    });
}

/** Files that do not tell their level come after those that do. */
function rankOf({ reading: { document } }: Snapshot): number {
  const rank = levels.indexOf(document.level?.value ?? '');
  return rank < 0 ? levels.length : rank;
}

const levels = Object.keys(metaOf(things.document.fields.level).choices ?? {});

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

function nodeOf(snapshot: Snapshot, part: TreePart, id: string, context: RowContext): TreeNode {
  return {
    id,
    uri: snapshot.uri,
    thing: part.thing,
    ...rowOf(part, snapshot.reading, context),
    range: part.range,
    selection: part.thing === 'document' ? { start: 0, end: 0 } : part.at,
    children: keyed(part).map(([key, child]) => nodeOf(snapshot, child, `${id}/${key}`, context)),
  };
}

/** The children that the tree shows, each with its part of the id. A repeated id counts on. */
function keyed(part: TreePart): [string, TreePart][] {
  const seen = new Map<string, number>();
  return childrenOf(part)
    .filter((child): child is TreePart => (treeThings as readonly string[]).includes(child.thing))
    .map(child => {
      const own = 'id' in child && child.id ? child.id.value : `${child.index + 1}`;
      const key = `${child.thing}:${own}`;
      const times = (seen.get(key) ?? 0) + 1;
      seen.set(key, times);
      return [times === 1 ? key : `${key}~${times}`, child];
    });
}
