// The door for VS Code on a desktop or a remote machine: the server runs as a process of its own.
import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateOkr } from './activate.ts';

export async function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.node.cjs');
  const server = { module, transport: TransportKind.ipc };
  await activateOkr(context, options => new LanguageClient('okr', 'OKR', server, options));
}
