// The files of the workspace that no editor has open: found at the start, followed as they change on disk.
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { isOkrFile } from '../language/read.ts';
import { isConfigFile } from '../workspace/config/snapshot.ts';
import type { Files } from '../workspace/files.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import type { Store } from '../workspace/store.ts';
import { canonical } from '../workspace/uri.ts';
import type { Client } from './client.ts';
import type { Configs } from './configs.ts';

export interface WorkspaceFiles {
  /** Reads the OKR files of the folders and their configuration, and follows them from then on. */
  start(folders: readonly WorkspaceFolder[]): Promise<void>;
}

/** @param changed told of each batch of files whose text on disk is now another. */
export function workspaceFiles(
  connection: Connection,
  files: Files,
  store: Store<Snapshot>,
  configs: Configs,
  client: Client,
  changed: (uris: readonly string[]) => void,
): WorkspaceFiles {
  const take = async (uri: string) => {
    const [text] = await Promise.all([files.read(uri), configs.lookAbove(uri)]);
    if (text === undefined) store.remove(uri);
    else store.put(uri, text);
  };
  const scan = async ({ uri }: WorkspaceFolder) => {
    const found = await files.find(uri);
    for (let start = 0; start < found.length; start += batch) {
      const some = found.slice(start, start + batch);
      await Promise.all(some.map(take));
      changed(some);
    }
  };
  const drop = ({ uri }: WorkspaceFolder) => {
    const below = `${canonical(uri)}/`;
    const gone = store.all().filter(snapshot => canonical(snapshot.uri).startsWith(below));
    for (const snapshot of gone) store.remove(snapshot.uri);
    changed(gone.map(snapshot => snapshot.uri));
  };

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const ours = changes.filter(({ uri }) => isOkrFile(uri));
    await Promise.all(changes.filter(({ uri }) => isConfigFile(uri)).map(({ uri }) => configs.reread(uri)));
    await Promise.all(
      ours.map(async ({ uri, type }) => (type === FileChangeType.Deleted ? store.remove(uri) : take(uri))),
    );
    if (ours.length > 0) changed(ours.map(({ uri }) => uri));
  });

  return {
    async start(folders) {
      if (client.watchesFiles) {
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/*.okr.{yaml,yml}' }, { globPattern: '**/okr.config.{yaml,yml}' }],
        });
      }
      if (client.folderChanges) {
        connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
          removed.forEach(drop);
          await Promise.all(added.map(scan));
        });
      }
      await Promise.all(folders.map(scan));
    },
  };
}

/** Files read between two words to the client. */
const batch = 200;
