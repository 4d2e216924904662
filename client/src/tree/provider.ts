// Gives VS Code the rows of the OKR view.
import {
  type CancellationToken,
  EventEmitter,
  MarkdownString,
  type TreeDataProvider,
  type TreeItem,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type AlignmentParams,
  alignmentRequest,
  type ChildrenParams,
  childrenRequest,
  type DescribeParams,
  describeRequest,
  type IndexingParams,
  type TreeParams,
  treeRequest,
} from '../../../server/src/lsp/protocol.ts';
import { AlignmentModel } from './alignment-model.ts';
import { drawn } from './drawn.ts';
import { TreeModel, type TreeSource } from './model.ts';
import type { Row } from './rows.ts';

/** What rows stand below: their files, or what they serve. */
export type Order = 'file' | 'alignment';

export class TreeProvider implements TreeDataProvider<Row> {
  readonly #changed = new EventEmitter<Row[] | undefined>();
  readonly #client: BaseLanguageClient;
  #order: Order = 'file';
  readonly model: TreeModel;
  readonly alignment: AlignmentModel;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    const draw = (order: Order) => (rows: Row[] | undefined) => {
      if (this.#order === order) this.#changed.fire(rows);
    };
    this.model = new TreeModel(sourceOf(client), draw('file'));
    this.alignment = new AlignmentModel(
      rows => client.sendRequest(alignmentRequest, { rows } satisfies AlignmentParams),
      draw('alignment'),
    );
  }

  get order(): Order {
    return this.#order;
  }

  set order(order: Order) {
    if (this.#order === order) return;
    this.#order = order;
    this.#changed.fire(undefined);
    // What has changed meanwhile is not in it.
    if (order === 'alignment') void this.alignment.refresh();
  }

  /** Brings the rows that are shown up to date, of some files or of all; those of files in any case. */
  async refresh(uris?: readonly string[]): Promise<void> {
    const shown = this.#order === 'alignment' ? this.alignment.refresh() : undefined;
    await Promise.all([this.model.refresh(uris), shown]);
  }

  /** How far the reading of files is. */
  async indexing(progress: IndexingParams): Promise<void> {
    await Promise.all([this.model.indexing(progress), this.alignment.indexing(progress)]);
  }

  async getChildren(row?: Row): Promise<Row[]> {
    if (this.#order === 'file') return [...(row ? await this.model.below(row) : this.model.files())];
    return [...(row ? await this.alignment.below(row) : await this.alignment.top())];
  }

  /** The row that tells most of a line of a file. */
  rowAt(uri: string, line: number): Promise<Row | undefined> {
    return this.#order === 'file' ? this.model.rowAt(uri, line) : this.alignment.rowAt(uri, line);
  }

  getParent(row: Row): Row | undefined {
    return row.parent;
  }

  getTreeItem(row: Row): TreeItem {
    return drawn(row, this.#order === 'file' ? this.model.fileCount : this.alignment.topCount);
  }

  async resolveTreeItem(tree: TreeItem, { item }: Row, token: CancellationToken): Promise<TreeItem> {
    const params: DescribeParams = { uri: item.uri, id: item.id };
    const markdown = await this.#client.sendRequest<string | null>(describeRequest, params, token);
    tree.tooltip = markdown === null ? item.spoken : new MarkdownString(markdown, true);
    return tree;
  }
}

function sourceOf(client: BaseLanguageClient): TreeSource {
  return {
    files: uris => client.sendRequest(treeRequest, (uris ? { uris } : {}) satisfies TreeParams),
    below: (uri, ids) => client.sendRequest(childrenRequest, { uri, ids } satisfies ChildrenParams),
  };
}
