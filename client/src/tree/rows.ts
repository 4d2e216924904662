// The rows of the tree as objects that live on while their texts change, so that the view keeps its selection and folds.
import type { TreeItem } from '../../../server/src/lsp/protocol.ts';

export interface Row {
  /** Unique in the whole view. */
  readonly key: string;
  readonly parent: Row | undefined;
  item: TreeItem;
  /** Undefined as long as nobody has looked below the row. */
  children: readonly Row[] | undefined;
}

/** Brings rows up to date with what the server says now. Those that look different go into `changed`. */
export function reconcile(
  rows: readonly Row[],
  items: readonly TreeItem[],
  parent: Row | undefined,
  changed: Row[],
  keyOf: KeyOf = keyInFile,
): { readonly rows: readonly Row[]; readonly isReordered: boolean } {
  const known = new Map(rows.map(row => [row.key, row]));
  const next = items.map(item => {
    const row = known.get(keyOf(item, parent));
    return row ? updated(row, item, changed) : rowOf(item, parent, keyOf);
  });
  const isReordered = next.length !== rows.length || next.some((row, index) => row !== rows[index]);
  return { rows: next, isReordered };
}

export function rowOf(item: TreeItem, parent: Row | undefined, keyOf: KeyOf = keyInFile): Row {
  return { key: keyOf(item, parent), parent, item, children: undefined };
}

/** The same row with what the server says of it now. */
export function updated(row: Row, item: TreeItem, changed: Row[]): Row {
  if (looksDifferent(row.item, item)) changed.push(row);
  row.item = item;
  return row;
}

/** The row and all below it that somebody has looked below, parents before children. */
export function openRows(row: Row): Row[] {
  return row.children ? [row, ...row.children.flatMap(openRows)] : [];
}

/** Those that must be drawn again: drawing a row draws all below it, too. */
export function outermost(rows: readonly Row[]): Row[] {
  const all = new Set(rows);
  const isInside = ({ parent }: Row): boolean =>
    parent !== undefined && (all.has(parent) || isInside(parent));
  return [...all].filter(row => !isInside(row));
}

export function holds({ item: { range } }: Row, line: number): boolean {
  return range.start.line <= line && line <= range.end.line;
}

/** Unique in the whole view, and the same for the same part in the same place however its texts change. */
export type KeyOf = (item: TreeItem, parent: Row | undefined) => string;

const keyInFile: KeyOf = ({ uri, id }) => `${uri}#${id}`;

function looksDifferent(before: TreeItem, after: TreeItem): boolean {
  return (
    before.label !== after.label ||
    before.description !== after.description ||
    before.state !== after.state ||
    before.spoken !== after.spoken ||
    before.hasChildren !== after.hasChildren
  );
}
