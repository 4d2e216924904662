// The commands of the palette.
import { commands, Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { explainCommand } from './explain.ts';
import { newFile } from './new-file.ts';
import { rulePages } from './rule-page.ts';
import { showReferences } from './show-references.ts';
import { toggleCommands } from './toggle.ts';

export function registerCommands(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand('okr.newFile', newFile),
    explainCommand(client),
    rulePages(client),
    showReferences(),
    toggleCommands(),
    commands.registerCommand('okr.restartServer', async () => {
      await client.stop();
      await client.start();
    }),
    commands.registerCommand('okr.showOutput', () => client.outputChannel.show()),
  );
}
