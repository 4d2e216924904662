// What a click on "3 references" does: the places that refer to a part, in a peek under its title.
import { commands, type Disposable, type Location, Position, Uri } from 'vscode';
import { showReferencesCommand, type TreeRange } from '../../../server/src/lsp/protocol.ts';

export function showReferences(): Disposable {
  return commands.registerCommand(
    showReferencesCommand,
    async (uri: string, { line, character }: TreeRange['start']) => {
      const [target, place] = [Uri.parse(uri), new Position(line, character)];
      const found = await commands.executeCommand<Location[]>(
        'vscode.executeReferenceProvider',
        target,
        place,
      );
      await commands.executeCommand('editor.action.showReferences', target, place, found);
    },
  );
}
