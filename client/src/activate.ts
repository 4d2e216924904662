// What the extension does wherever it runs: starts the client, then fills the tree and answers the commands.
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../server/src/lsp/protocol.ts';
import type { OkrApi } from './api.ts';
import { checkInAtCursor } from './commands/check-in.ts';
import { registerCommands } from './commands/index.ts';
import { ruleScheme } from './commands/rule-page.ts';
import { inlineWarnings } from './decorations.ts';
import { answerFiles } from './files.ts';
import { documentSelector } from './selector.ts';
import { registerTree } from './tree/index.ts';

/** @param create makes the client for where this runs. Stopped with the extension: the context owns it. */
export async function activateOkr(
  context: ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): Promise<OkrApi> {
  const initializationOptions: InitializationOptions = {
    vscode: true,
    tree: true,
    files: true,
    rulePages: ruleScheme,
  };
  const client = create({
    documentSelector,
    initializationOptions,
    markdown: { supportThemeIcons: true },
    middleware: { executeCommand: checkInAtCursor },
  });
  context.subscriptions.push(client, ...answerFiles(client), registerCommands(client), inlineWarnings());
  const api = registerTree(context, client);
  await client.start();
  return api;
}
