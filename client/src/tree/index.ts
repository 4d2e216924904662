// The OKR view: filled by the server, refreshed when the server says so, and in step with the cursor.
import { commands, type ExtensionContext, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import {
  type ChangedParams,
  changedNotification,
  type IndexingParams,
  indexingNotification,
  stopIndexingNotification,
} from '../../../server/src/lsp/protocol.ts';
import type { OkrApi } from '../api.ts';
import { followCursor } from './follow.ts';
import { indexingProgress } from './indexing.ts';
import { open } from './open.ts';
import { orderCommands } from './order.ts';
import { TreeProvider } from './provider.ts';

export function registerTree(context: ExtensionContext, client: BaseLanguageClient): OkrApi {
  const provider = new TreeProvider(client);
  const view = window.createTreeView('okr.tree', { treeDataProvider: provider, showCollapseAll: true });
  const refresh = async (uris?: readonly string[]) => {
    // A server that is going away answers nothing; the next one is asked for all.
    if (client.state !== State.Running) return;
    await provider.refresh(uris);
    await commands.executeCommand('setContext', 'okr.hasFiles', provider.model.files().length > 0);
  };
  const progress = indexingProgress(view);
  context.subscriptions.push(
    view,
    progress,
    client.onNotification(changedNotification, ({ uris }: ChangedParams) => refresh(uris)),
    client.onNotification(indexingNotification, (told: IndexingParams) => {
      progress.show(told);
      return provider.indexing(told);
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) void refresh();
      else progress.hide();
    }),
    commands.registerCommand('okr.tree.refresh', () => refresh()),
    commands.registerCommand('okr.tree.stopReading', () => client.sendNotification(stopIndexingNotification)),
    commands.registerCommand('okr.tree.open', open),
    orderCommands(context.workspaceState, provider),
    followCursor(view, provider),
  );
  return { tree: provider, view };
}
