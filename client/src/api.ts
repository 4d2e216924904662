// What other extensions, and our tests, may look at.
import type { TreeView } from 'vscode';
import type { TreeProvider } from './tree/provider.ts';
import type { Row } from './tree/rows.ts';

export interface OkrApi {
  readonly tree: TreeProvider;
  readonly view: TreeView<Row>;
}
