// What the server knows of the workspace, and how it is told of changes on disk.
import type { FileItem } from '../../server/src/lsp/protocol.ts';
import type { Session } from './lsp.ts';

/** The URIs of the files in the tree. */
export async function known({ client }: Session): Promise<readonly string[]> {
  const files = await client.sendRequest<readonly FileItem[]>('okr/tree', {});
  return files.map(({ uri }) => uri).sort();
}

/** What the findings in a file are called. */
export async function codesIn(session: Session, uri: string): Promise<readonly unknown[]> {
  return (await session.diagnostics(uri)).map(({ code }) => code);
}

const types = { created: 1, changed: 2, deleted: 3 } as const;

/** Tells the server as an editor would, in this order. */
export function tell(
  { client }: Session,
  ...changes: readonly (readonly [uri: string, type: keyof typeof types])[]
): Promise<void> {
  return client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: changes.map(([uri, type]) => ({ uri, type: types[type] })),
  });
}

export function changeFolders({ client }: Session, added: readonly string[], removed: readonly string[]) {
  const folders = (uris: readonly string[]) => uris.map(uri => ({ uri, name: 'folder' }));
  return client.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: { added: folders(added), removed: folders(removed) },
  });
}
