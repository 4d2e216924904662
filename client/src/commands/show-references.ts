// What a click on "3 references" does: the places that refer to a part, in a peek under its title.
import { commands, type Disposable, Location, Position, Range, Uri } from 'vscode';
import { showReferencesCommand, type TreeRange } from '../../../server/src/lsp/protocol.ts';

export function showReferences(): Disposable {
  return commands.registerCommand(
    showReferencesCommand,
    (uri: string, place: TreeRange['start'], locations: readonly { uri: string; range: TreeRange }[]) =>
      commands.executeCommand(
        'editor.action.showReferences',
        Uri.parse(uri),
        position(place),
        locations.map(
          ({ uri, range: { start, end } }) =>
            new Location(Uri.parse(uri), new Range(position(start), position(end))),
        ),
      ),
  );
}

function position({ line, character }: TreeRange['start']): Position {
  return new Position(line, character);
}
