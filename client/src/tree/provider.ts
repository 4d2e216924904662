// Gives VS Code the rows of the OKR view.
import {
  type CancellationToken,
  EventEmitter,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type DescribeParams,
  describeRequest,
  type TreeItem as ServerItem,
} from '../../../server/src/lsp/protocol.ts';
import { type Row, reconcile, rowAt } from './rows.ts';

export class TreeProvider implements TreeDataProvider<Row> {
  readonly #changed = new EventEmitter<Row[] | undefined>();
  readonly #client: BaseLanguageClient;
  #rows: readonly Row[] = [];

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
  }

  update(items: readonly ServerItem[]): void {
    const changed: Row[] = [];
    const { rows, reordered } = reconcile(this.#rows, items, undefined, changed);
    this.#rows = rows;
    if (reordered) this.#changed.fire(undefined);
    else if (changed.length > 0) this.#changed.fire(changed);
  }

  rowAt(uri: string, line: number): Row | undefined {
    return rowAt(this.#rows, uri, line);
  }

  getChildren(row?: Row): Row[] {
    return [...(row ? row.children : this.#rows)];
  }

  getParent(row: Row): Row | undefined {
    return row.parent;
  }

  getTreeItem(row: Row): TreeItem {
    const { item, key, children } = row;
    const tree = new TreeItem(item.label, children.length === 0 ? None : this.#opened(item));
    tree.id = key;
    tree.description = item.description;
    tree.iconPath = iconOf(item);
    tree.contextValue = item.thing;
    tree.accessibilityInformation = { label: item.spoken };
    // A scheme of our own: Git and others paint rows whose URI is a file's.
    tree.resourceUri = Uri.from({ scheme: 'okr', path: '/', query: key });
    tree.command = { command: 'okr.tree.open', title: '', arguments: [row] };
    return tree;
  }

  /** How a row with children is first shown; after that the user decides. A few files are open, many are an overview. */
  #opened({ thing }: ServerItem): TreeItemCollapsibleState {
    const isOpen = thing === 'objective' || (thing === 'document' && this.#rows.length <= few);
    return isOpen ? Expanded : Collapsed;
  }

  async resolveTreeItem(tree: TreeItem, { item }: Row, token: CancellationToken): Promise<TreeItem> {
    const params: DescribeParams = { uri: item.uri, id: item.id };
    const markdown = await this.#client.sendRequest<string | null>(describeRequest, params, token);
    tree.tooltip = markdown === null ? item.spoken : new MarkdownString(markdown, true);
    return tree;
  }
}

const { None, Collapsed, Expanded } = TreeItemCollapsibleState;

/** Files. */
const few = 4;

function iconOf({ thing, state }: ServerItem): ThemeIcon {
  const [icon, color] = icons[state];
  const own =
    state === 'unknown'
      ? calmIcons[thing]
      : thing === 'kpi' && state === 'on_track'
        ? 'dashboard'
        : undefined;
  return new ThemeIcon(own ?? icon, color === undefined ? undefined : new ThemeColor(color));
}

/** State is told by shape; colour only says it again. */
const icons: Readonly<Record<ServerItem['state'], readonly [icon: string, color?: string]>> = {
  on_track: ['pass', 'charts.green'],
  at_risk: ['warning', 'charts.yellow'],
  off_track: ['error', 'charts.red'],
  done: ['pass-filled', 'charts.green'],
  missed: ['circle-slash', 'charts.red'],
  not_started: ['circle-outline'],
  unknown: ['question'],
  cancelled: ['close', 'disabledForeground'],
  planned: ['circle-outline'],
  in_progress: ['play-circle', 'charts.blue'],
  blocked: ['stop-circle', 'charts.red'],
  on_hold: ['debug-pause', 'charts.yellow'],
  unreadable: ['warning', 'list.errorForeground'],
  none: ['graph'],
};

/** What things look like as long as nothing is known of how they do. */
const calmIcons: Readonly<Partial<Record<ServerItem['thing'], string>>> = {
  document: 'file',
  objective: 'target',
  kpi: 'dashboard',
  north_star: 'star-empty',
};
