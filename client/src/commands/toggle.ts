// "Toggle Inlay Hints", "Toggle Code Lenses": what is shown beside the text, on or off, without a way through the settings.
import { ConfigurationTarget, commands, Disposable, workspace } from 'vscode';

export function toggleCommands(): Disposable {
  return Disposable.from(
    commands.registerCommand('okr.toggleInlayHints', () => toggle(hints)),
    commands.registerCommand('okr.toggleCodeLens', () => toggle(['codeLens'])),
  );
}

const hints = ['progress', 'type', 'owner', 'cycle', 'daysLeft'].map(kind => `inlayHints.${kind}`);

/** All off where one is on, else all on; for the user, or for the workspace where that has its own mind. */
async function toggle(settings: readonly string[]): Promise<void> {
  const section = workspace.getConfiguration('okr');
  const wanted = !settings.some(setting => section.get(setting, false));
  for (const setting of settings) {
    const told = section.inspect(setting)?.workspaceValue !== undefined;
    const target = told ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
    await section.update(setting, wanted, target);
  }
}
