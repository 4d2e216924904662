// textDocument/codeLens
import { CodeLensRefreshRequest, type Command, type CodeLens as LspCodeLens } from 'vscode-languageserver';
import type { CodeLens } from '../../features/code-lenses/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import type { Client } from '../client.ts';
import { rangeIn } from '../convert.ts';
import type { Feature, Server } from '../feature.ts';
import { type AddCheckInParams, addCheckInCommand, showReferencesCommand } from '../protocol.ts';

export const codeLenses: Feature = {
  capability: () => ({ codeLensProvider: { resolveProvider: false } }),
  answer: ({ connection, service, guarded, client, snapshot }) =>
    connection.onCodeLens(({ textDocument }, token) =>
      guarded('code lenses', token, null, () => {
        const at = snapshot(textDocument);
        if (!at) return null;
        const lenses = service.codeLenses(at, client().locale);
        return lenses.flatMap(lens => lensOf(at, lens, client(), snapshot) ?? []);
      }),
    ),
  // Who refers to what may stand in any file.
  refresh: ({ connection, client, service }, because) =>
    client().refreshLenses && (because === 'settings' || service.settings().aids.codeLens)
      ? connection.sendRequest(CodeLensRefreshRequest.type)
      : undefined,
};

/** Undefined for what the client could do nothing with. */
function lensOf(
  snapshot: Snapshot,
  lens: CodeLens,
  client: Client,
  find: Server['snapshot'],
): LspCodeLens | undefined {
  const command = commandOf(snapshot, lens, client, find);
  return command && { range: rangeIn(snapshot, lens.above), command };
}

/** A command without a name is a text: it does nothing. */
function commandOf(
  snapshot: Snapshot,
  { kind, label, id, at, places }: CodeLens,
  client: Client,
  find: Server['snapshot'],
): Command | undefined {
  const { uri } = snapshot;
  switch (kind) {
    case 'progress':
      return { title: label, command: '' };
    case 'checkIn': {
      const params: AddCheckInParams = { uri, id };
      return client.appliesEdits
        ? { title: label, command: addCheckInCommand, arguments: [params] }
        : undefined;
    }
    case 'references': {
      if (!client.showReferencesCommand) return { title: label, command: '' };
      const locations = places.flatMap(place => {
        const file = find(place);
        return file ? [{ uri: place.uri, range: rangeIn(file, place.range) }] : [];
      });
      const position = rangeIn(snapshot, at).start;
      return { title: label, command: showReferencesCommand, arguments: [uri, position, locations] };
    }
  }
}
