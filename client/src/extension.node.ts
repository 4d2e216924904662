// The door for VS Code on a desktop or a remote machine: the server runs as a process of its own.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateOkr } from './activate.ts';
import type { OkrApi } from './api.ts';

export function activate(context: ExtensionContext): Promise<OkrApi> {
  const module = context.asAbsolutePath('dist/server.node.cjs');
  const server = { module, transport: TransportKind.ipc };
  return activateOkr(context, options => new LanguageClient('okr', 'OKR', server, options));
}
