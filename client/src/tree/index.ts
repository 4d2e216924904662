// The OKR view: filled by the server, refreshed when the server says so, and in step with the cursor.
import { commands, type ExtensionContext, window } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { changedNotification, type TreeItem, treeRequest } from '../../../server/src/lsp/protocol.ts';
import type { OkrApi } from '../api.ts';
import { followCursor } from './follow.ts';
import { open } from './open.ts';
import { TreeProvider } from './provider.ts';

export function registerTree(context: ExtensionContext, client: BaseLanguageClient): OkrApi {
  const provider = new TreeProvider(client);
  const view = window.createTreeView('okr.tree', { treeDataProvider: provider, showCollapseAll: true });
  const refresh = oneAtATime(async () => {
    if (client.state !== State.Running) return;
    const items = await client.sendRequest<TreeItem[]>(treeRequest);
    provider.update(items);
    await commands.executeCommand('setContext', 'okr.hasFiles', items.length > 0);
  });
  context.subscriptions.push(
    view,
    client.onNotification(changedNotification, refresh),
    client.onDidChangeState(({ newState }) => (newState === State.Running ? void refresh() : undefined)),
    commands.registerCommand('okr.tree.refresh', refresh),
    commands.registerCommand('okr.tree.open', open),
    followCursor(view, provider),
  );
  return { tree: provider, view };
}

/** Runs one refresh at a time; those asked for meanwhile become one more. */
function oneAtATime(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again = false;
  const run = async (): Promise<void> => {
    do {
      again = false;
      await work();
    } while (again);
  };
  return () => {
    again = true;
    running ??= run().finally(() => {
      running = undefined;
    });
    return running;
  };
}
