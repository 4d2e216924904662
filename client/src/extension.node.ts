// The door for VS Code on a desktop or a remote machine: the server runs as a process of its own.
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateOkr } from './activate.ts';
import type { OkrApi } from './api.ts';

export function activate(context: ExtensionContext): Promise<OkrApi> {
  const module = context.asAbsolutePath('dist/server.node.cjs');
  // Node keeps the server's compiled code there from one start to the next, where it is new enough to.
  const env = { NODE_COMPILE_CACHE: Uri.joinPath(context.globalStorageUri, 'compiled').fsPath };
  const options = { env, execArgv: [youngGeneration] };
  const server = { module, transport: TransportKind.ipc, options };
  return activateOkr(context, options => new LanguageClient('okr', 'OKR', server, options));
}

/** Half of what Node takes by itself: a long file needs a third less memory, and keys cost the same (docs/performance.md). */
const youngGeneration = '--max-semi-space-size=16';
