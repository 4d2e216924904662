// The door for VS Code on a desktop or a remote machine: the server runs as a process of its own.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateOkr } from './activate.ts';
import type { OkrApi } from './api.ts';

export function activate(context: ExtensionContext): Promise<OkrApi> {
  const module = context.asAbsolutePath('dist/server.node.cjs');
  // Node keeps the server's compiled code there from one start to the next, where it is new enough to.
  const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath };
  const server = { module, transport: TransportKind.ipc, options: { env } };
  return activateOkr(context, options => new LanguageClient('okr', 'OKR', server, options));
}
