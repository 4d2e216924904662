// textDocument/prepareRename, textDocument/rename: an id with all that refers to it, or the reason why not.
import { LSPErrorCodes, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import type { FileEdits, Refused } from '../../features/rename/index.ts';
import { rangeIn, workspaceEditOf } from '../convert.ts';
import type { Feature, Server } from '../feature.ts';

export const rename: Feature = {
  capability: ({ preparesRename }) => ({ renameProvider: preparesRename ? { prepareProvider: true } : true }),
  answer: server => {
    const { connection, service, guarded, client, snapshot } = server;
    connection.onPrepareRename(async ({ textDocument, position }, token) =>
      unlessRefused(
        await guarded('rename', token, null, () => {
          const at = snapshot(textDocument);
          if (!at) return null;
          const found = service.prepareRename(at, at.reading.lines.offsetAt(position), client().locale);
          return 'refused' in found ? found : { range: rangeIn(at, found.range), placeholder: found.name };
        }),
      ),
    );
    connection.onRenameRequest(async ({ textDocument, position, newName }, token) =>
      unlessRefused(
        await guarded('rename', token, null, () => {
          const at = snapshot(textDocument);
          if (!at) return null;
          const offset = at.reading.lines.offsetAt(position);
          const found = service.rename(at, offset, newName, client().locale);
          return 'refused' in found ? found : editOf(server, found);
        }),
      ),
    );
  },
};

/** Edits of several files, each for the version that it was made of. */
export function editOf({ snapshot, client }: Server, files: readonly FileEdits[]): WorkspaceEdit {
  const changes = files.flatMap(({ uri, edits }) => {
    const file = snapshot({ uri });
    return file ? [{ file, edits }] : [];
  });
  return workspaceEditOf(changes, client());
}

/** Editors show the message of an error to whoever wanted the rename. */
function unlessRefused<T extends object>(answer: T | Refused | null): T | null {
  if (answer && 'refused' in answer) throw new ResponseError(LSPErrorCodes.RequestFailed, answer.refused);
  return answer;
}
