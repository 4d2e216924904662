// Files that only the editor can reach, as in a virtual workspace or in a browser: asked of the client, one by one.
import type { Connection } from 'vscode-languageserver';
import { URI, Utils } from 'vscode-uri';
import { isOkrFile } from '../language/read.ts';
import { type Files, isForeign, sizeLimit, tooLarge } from '../workspace/files.ts';
import {
  type FileContent,
  type FileExistsParams,
  type FolderEntries,
  fileExistsRequest,
  type ListFolderParams,
  listFolderRequest,
  type ReadFileParams,
  readFileRequest,
} from './protocol.ts';

/**
 * Files by the shortest way: those of the scheme `file` by `own`, all others through the client if it reads files for us.
 * @param own left out where the server reaches no file by itself
 */
export function reachable(own: Files | undefined, connection: Connection, asksClient: () => boolean): Files {
  const theirs = clientFiles(connection);
  const isOwn = (uri: string) => uri.startsWith('file:');
  const to = (uri: string) => {
    if (own && isOwn(uri)) return own;
    return asksClient() ? theirs : nowhere;
  };
  return {
    find: folder => to(folder).find(folder),
    // Through the client no links are seen.
    async withoutRepeats(uris, known) {
      if (!own?.withoutRepeats) return uris;
      const kept = new Set(await own.withoutRepeats(uris.filter(isOwn), known.filter(isOwn)));
      return uris.filter(uri => !isOwn(uri) || kept.has(uri));
    },
    read: uri => to(uri).read(uri),
    exists: uri => to(uri).exists(uri),
  };
}

function clientFiles(connection: Connection): Files {
  /** A client that fails has no such file; what went wrong is for its own log. */
  const ask = <T>(request: string, params: object): Promise<T | null> =>
    connection.sendRequest<T | null>(request, params).catch(() => null);

  const find = async (folder: string): Promise<readonly string[]> => {
    const params: ListFolderParams = { uri: folder };
    const { files = [], folders = [] } = (await ask<FolderEntries>(listFolderRequest, params)) ?? {};
    const at = (name: string) => Utils.joinPath(URI.parse(folder), name).toString();
    const below = await Promise.all(folders.filter(name => !isForeign(name)).map(name => find(at(name))));
    return [...files.filter(isOkrFile).map(at), ...below.flat()];
  };
  return {
    find,
    async read(uri) {
      const params: ReadFileParams = { uri, limit: sizeLimit };
      const content = await ask<FileContent>(readFileRequest, params);
      return content === 'too large' ? tooLarge : content?.text;
    },
    async exists(uri) {
      const params: FileExistsParams = { uri };
      return (await ask<boolean>(fileExistsRequest, params)) === true;
    },
  };
}

const nowhere: Files = {
  find: async () => [],
  read: async () => undefined,
  exists: async () => false,
};
