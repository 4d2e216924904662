// workspace/willRenameFiles: what other files must say once files and folders are called otherwise or lie elsewhere.
import type { Feature } from '../feature.ts';
import { editOf } from './rename.ts';

export const moves: Feature = {
  capability: ({ fileMoves }) =>
    fileMoves ? { workspace: { fileOperations: { willRename: { filters: [anything] } } } } : {},
  answer: server => {
    const { connection, service, guarded } = server;
    connection.workspace.onWillRenameFiles(({ files }, token) =>
      guarded('moves', token, null, () => {
        const edits = service.moveEdits(files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri })));
        return edits.length > 0 ? editOf(server, edits) : null;
      }),
    );
  },
};

/** Files of every kind and folders: a `link` may lead to any of them. */
const anything = { pattern: { glob: '**/*' } };
