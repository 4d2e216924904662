// Rows of the tree by their labels, looked for as a person would: from the top, opening one after the other.
import type { TreeProvider } from '../../../client/src/tree/provider.ts';
import type { Row } from '../../../client/src/tree/rows.ts';
import { okr } from './editor.ts';

/** The row with a label, once it is there. */
export async function row(label: string): Promise<Row> {
  return (await waited(label, found => found !== undefined)) as Row;
}

/** Until there is none. */
export async function noRow(label: string): Promise<void> {
  await waited(label, found => found === undefined);
}

async function waited(label: string, isWanted: (row: Row | undefined) => boolean): Promise<Row | undefined> {
  const { tree } = await okr();
  for (;;) {
    // What changes while one looks counts, too.
    const { promise: changed, resolve } = Promise.withResolvers<void>();
    const subscription = tree.onDidChangeTreeData(() => resolve());
    const found = await find(tree, label);
    if (!isWanted(found)) await changed;
    subscription.dispose();
    if (isWanted(found)) return found;
  }
}

async function find(tree: TreeProvider, label: string, parent?: Row): Promise<Row | undefined> {
  for (const row of await tree.getChildren(parent)) {
    const found = row.item.label === label ? row : await find(tree, label, row);
    if (found) return found;
  }
  return undefined;
}
