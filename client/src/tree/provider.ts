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
  type ChildrenParams,
  childrenRequest,
  type DescribeParams,
  describeRequest,
  type TreeParams,
  treeRequest,
} from '../../../server/src/lsp/protocol.ts';
import { drawn } from './drawn.ts';
import { TreeModel, type TreeSource } from './model.ts';
import type { Row } from './rows.ts';

export class TreeProvider implements TreeDataProvider<Row> {
  readonly #changed = new EventEmitter<Row[] | undefined>();
  readonly #client: BaseLanguageClient;
  readonly model: TreeModel;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(client: BaseLanguageClient) {
    this.#client = client;
    this.model = new TreeModel(sourceOf(client), rows => this.#changed.fire(rows));
  }

  async getChildren(row?: Row): Promise<Row[]> {
    return [...(row ? await this.model.below(row) : this.model.files())];
  }

  getParent(row: Row): Row | undefined {
    return row.parent;
  }

  getTreeItem(row: Row): TreeItem {
    return drawn(row, this.model.fileCount);
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
