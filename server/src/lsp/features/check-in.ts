// workspace/executeCommand okr.addCheckIn: the server makes the edit, the client applies it and shows what to type over.
import {
  type Connection,
  ErrorCodes,
  MessageType,
  ResponseError,
  ShowMessageNotification,
  type ShowMessageParams,
} from 'vscode-languageserver';
import type { AddedCheckIn } from '../../features/check-in/index.ts';
import { applyEdits } from '../../language/range.ts';
import { aids } from '../../messages/aids.ts';
import { type Snapshot, snapshotOf } from '../../workspace/snapshot.ts';
import type { Client } from '../client.ts';
import { rangeIn, workspaceEdit } from '../convert.ts';
import type { Feature, Server } from '../feature.ts';
import { type AddCheckInParams, addCheckInCommand } from '../protocol.ts';

export const checkIn: Feature = {
  capability: ({ appliesEdits }) =>
    appliesEdits ? { executeCommandProvider: { commands: [addCheckInCommand] } } : {},
  answer: server => {
    const { connection, guarded, client } = server;
    connection.onExecuteCommand(async ({ command, arguments: [params] = [] }, token) => {
      if (command !== addCheckInCommand)
        throw new ResponseError(ErrorCodes.InvalidParams, `no command ${command}`);
      const planned = await guarded('check-in', token, undefined, () => plan(server, params));
      if (planned === undefined) return null;
      if (typeof planned === 'string') {
        const { nothingToCheckIn, cannotCheckIn } = aids;
        const message = planned === 'nowhere' ? nothingToCheckIn : cannotCheckIn;
        const params: ShowMessageParams = { type: MessageType.Info, message: message[client().locale] };
        await connection.sendNotification(ShowMessageNotification.type, params);
      } else await carryOut(connection, planned, client());
      return null;
    });
  },
};

interface Plan extends AddedCheckIn {
  readonly snapshot: Snapshot;
}

/** @param params from whoever knows the command's name, so anything. */
function plan({ service, snapshot }: Server, params: unknown): Plan | 'nowhere' | 'unsafe' {
  const { uri, id, position } = (params ?? {}) as Partial<AddCheckInParams>;
  const at = typeof uri === 'string' ? snapshot({ uri }) : undefined;
  if (!at) return 'nowhere';
  const to = id ?? (position && at.reading.lines.offsetAt(position));
  if (typeof to !== 'string' && (typeof to !== 'number' || Number.isNaN(to))) return 'nowhere';
  const added = service.addCheckIn(at, to);
  return typeof added === 'string' ? added : { ...added, snapshot: at };
}

async function carryOut(
  connection: Connection,
  { snapshot, edits, select }: Plan,
  client: Client,
): Promise<void> {
  if (edits.length > 0) {
    const label = aids.checkInTitle[client.locale];
    const edit = workspaceEdit(snapshot, edits, client);
    const { applied } = await connection.workspace.applyEdit({ label, edit });
    if (!applied) return;
  }
  if (!client.showsDocuments) return;
  const after = snapshotOf(snapshot.uri, applyEdits(snapshot.text, edits));
  await connection.window.showDocument({
    uri: snapshot.uri,
    takeFocus: true,
    selection: rangeIn(after, select),
  });
}
