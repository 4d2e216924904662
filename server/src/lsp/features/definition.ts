// textDocument/definition: from a reference to its target, from an owner to their entry, from a link to its file.
import type { Location, LocationLink, Range } from 'vscode-languageserver';
import type { Destination } from '../../features/navigation/index.ts';
import { rangeIn } from '../convert.ts';
import type { Feature, Server } from '../feature.ts';

export const definition: Feature = {
  capability: () => ({ definitionProvider: true }),
  answer: server => {
    const { connection, service, guarded, client, snapshot } = server;
    connection.onDefinition(({ textDocument, position }, token) =>
      guarded<Location[] | LocationLink[] | null>('definition', token, null, async () => {
        const at = snapshot(textDocument);
        const found = at && service.definition(at, at.reading.lines.offsetAt(position));
        if (!found) return null;
        const origin = rangeIn(at, found.origin);
        const places = await Promise.all(found.destinations.map(each => placeOf(server, each)));
        const known = places.flatMap(place => place ?? []);
        return client().definitionLinks
          ? known.map(({ uri, range, selection }) => ({
              originSelectionRange: origin,
              targetUri: uri,
              targetRange: range,
              targetSelectionRange: selection,
            }))
          : known.map(({ uri, selection }) => ({ uri, range: selection }));
      }),
    );
  },
};

interface Place {
  readonly uri: string;
  readonly range: Range;
  readonly selection: Range;
}

/** A file that only its name is known of is opened at its beginning, if it is there. */
async function placeOf(server: Server, { uri, range, selection }: Destination): Promise<Place | undefined> {
  if (range) {
    const file = server.snapshot({ uri }) ?? server.config({ uri });
    return file && { uri, range: rangeIn(file, range), selection: rangeIn(file, selection ?? range) };
  }
  const [file = ''] = uri.split('#');
  return (await server.exists(file)) ? { uri: file, range: beginning, selection: beginning } : undefined;
}

const beginning: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
