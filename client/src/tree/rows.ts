// The rows of the tree as objects that live on while their texts change, so that the view keeps its selection and folds.
import type { TreeItem } from '../../../server/src/lsp/protocol.ts';

export interface Row {
  /** Unique in the whole view. */
  readonly key: string;
  readonly parent: Row | undefined;
  item: TreeItem;
  children: readonly Row[];
}

/** Brings rows up to date with what the server says now. The smallest rows that must be drawn again go into `changed`. */
export function reconcile(
  rows: readonly Row[],
  items: readonly TreeItem[],
  parent: Row | undefined,
  changed: Row[],
): { readonly rows: readonly Row[]; readonly reordered: boolean } {
  const known = new Map(rows.map(row => [row.key, row]));
  const next = items.map(item => {
    const row = known.get(keyOf(item));
    return row ? updated(row, item, changed) : created(item, parent);
  });
  const reordered = next.length !== rows.length || next.some((row, index) => row !== rows[index]);
  return { rows: next, reordered };
}

/** The deepest row whose text holds a line of a file. */
export function rowAt(rows: readonly Row[], uri: string, line: number): Row | undefined {
  const row = rows.find(({ item }) => item.uri === uri && (item.thing === 'document' || holds(item, line)));
  return row && (rowAt(row.children, uri, line) ?? row);
}

const holds = ({ range }: TreeItem, line: number) => range.start.line <= line && line <= range.end.line;

const keyOf = ({ uri, id }: TreeItem) => `${uri}#${id}`;

function created(item: TreeItem, parent: Row | undefined): Row {
  const row: Row = { key: keyOf(item), parent, item, children: [] };
  row.children = item.children.map(child => created(child, row));
  return row;
}

function updated(row: Row, item: TreeItem, changed: Row[]): Row {
  const before = row.item;
  const inside: Row[] = [];
  const { rows, reordered } = reconcile(row.children, item.children, row, inside);
  row.item = item;
  row.children = rows;
  // Drawing a row again draws all below it again.
  if (reordered || looksDifferent(before, item)) changed.push(row);
  else changed.push(...inside);
  return row;
}

function looksDifferent(before: TreeItem, after: TreeItem): boolean {
  return (
    before.label !== after.label ||
    before.description !== after.description ||
    before.state !== after.state ||
    before.spoken !== after.spoken
  );
}
