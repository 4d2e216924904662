// The files of the workspace that no editor has open: found at the start, followed as they change on disk.
import {
  type Connection,
  DidChangeWatchedFilesNotification,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  WatchKind,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { isOkrFile } from '../language/read.ts';
import type { OkrService } from '../service.ts';
import { isConfigFile } from '../workspace/config/snapshot.ts';
import { type Files, isForeign } from '../workspace/files.ts';
import { canonical } from '../workspace/uri.ts';
import type { Client } from './client.ts';
import type { Configs } from './configs.ts';
import { intake } from './intake.ts';
import type { ReadingProgress } from './progress.ts';

export interface WorkspaceFiles {
  /** Reads the OKR files of the folders and their configuration, and follows them from then on. */
  start(folders: readonly WorkspaceFolder[]): Promise<void>;
  /** A file is in no editor any more: what is on disk by now counts. */
  closed(uri: string): void;
  /** The folder of the workspace that a file lies in, with a slash at its end; the innermost of several. */
  folderOf(uri: string): string | undefined;
  /** Whether a file lies in a folder of the workspace, and is somebody's own. */
  isInside(uri: string): boolean;
  /** Whether a change of a file on disk would be told. */
  isWatched(uri: string): boolean;
  /** Configuration files may leave other files alone now. */
  reconsider(): void;
  /** Files are on their way. */
  isReading(): boolean;
  /**
   * Leaves out what is not read yet, and calls nothing missing, until folders come or configuration files let other files in.
   * What is in stays of use, and is followed as before.
   */
  stop(): void;
  /** The client goes: nothing more is read or told. */
  end(): void;
}

interface Ways {
  readonly connection: Connection;
  readonly files: Files;
  readonly service: OkrService;
  readonly configs: () => Configs;
  readonly client: () => Client;
  readonly progress: () => ReadingProgress;
  /** Told of each batch of files that are others now on disk. */
  readonly changed: (uris: readonly string[]) => void;
  /** All files that were found are read, after a time in which they were not. */
  readonly complete: () => void;
}

export function workspaceFiles(ways: Ways): WorkspaceFiles {
  const { connection, files, service, configs, client, progress, changed, complete } = ways;
  const { store } = service;
  /** The folders of the workspace by the beginnings of the URIs below them. */
  const folders = new Set<string>();
  /** Found, and left alone by a configuration file. */
  const leftAlone = new Set<string>();
  let scans = 0;
  let isEnded = false;

  const isInside = (uri: string) => {
    const key = canonical(uri);
    for (const below of folders)
      if (key.startsWith(below) && !key.slice(below.length).split('/').some(isForeign)) return true;
    return false;
  };
  const isWanted = (uri: string) => isInside(uri) && !service.isIgnored(uri);

  const incoming = intake({
    async read(uri) {
      await configs().lookAbove(uri);
      return isWanted(uri) ? await files.read(uri) : undefined;
    },
    take(uri, content) {
      // Meanwhile its folder may have gone, or a configuration file come.
      const isLeft = isInside(uri) && service.isIgnored(uri);
      if (isLeft) leftAlone.add(canonical(uri));
      if (content === undefined || !isWanted(uri)) store.remove(uri);
      else store.put(uri, content);
      try {
        service.index();
      } catch (error) {
        connection.console.error(`${uri}: ${error instanceof Error ? error.stack : String(error)}`);
      }
    },
    told({ uris, done, total, isOver }) {
      if (isEnded) return;
      if (isOver) progress().end();
      else progress().report(done, total);
      changed(uris);
      settle();
    },
  });
  /** Nothing is missing for sure until everything that was found has been read. */
  const settle = () => {
    if (service.isIndexed() || scans > 0 || incoming.pending() > 0) return;
    service.expectFiles(false);
    complete();
  };
  const add = (uris: readonly string[]) => {
    if (incoming.pending() + uris.length > few) service.expectFiles(true);
    incoming.add(uris);
  };

  /** A link to a file that is here anyway would count it twice. */
  const addLater = async (uris: readonly string[]) => {
    const known = store.all().flatMap(({ uri }) => (store.isOnDisk(uri) ? uri : []));
    const own = new Set((await files.withoutRepeats?.(uris, known)) ?? uris);
    if (isEnded) return;
    const others = new Set(uris.filter(uri => !own.has(uri)));
    if (others.size > 0) forget(uri => others.has(canonical(uri)));
    add([...own].filter(isInside));
  };

  const scan = async (added: readonly WorkspaceFolder[]) => {
    for (const { uri } of added) folders.add(below(uri));
    scans++;
    service.expectFiles(true);
    const found = await Promise.all(added.map(({ uri }) => files.find(uri).catch(() => [])));
    scans--;
    if (isEnded) return;
    add(found.flat().filter(isInside));
    incoming.resume();
    settle();
  };
  const forget = (isGone: (uri: string) => boolean) => {
    incoming.forget(isGone);
    for (const uri of leftAlone) if (isGone(uri)) leftAlone.delete(uri);
    const gone = store.all().filter(({ uri }) => store.isOnDisk(uri) && isGone(uri));
    for (const { uri } of gone) store.remove(uri);
    changed(gone.map(({ uri }) => uri));
    settle();
  };
  const follow = async ({ changes }: DidChangeWatchedFilesParams) => {
    // A file that is written anew is told as gone and as there, in either order.
    const there = new Set(
      changes.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => canonical(uri)),
    );
    const gone = new Set(changes.map(({ uri }) => canonical(uri)).filter(uri => !there.has(uri)));
    const settings = [...there, ...gone].filter(isConfigFile);
    await Promise.all(settings.map(uri => configs().reread(uri)));
    // Of a folder that is deleted nothing is told but itself.
    if (gone.size > 0) forget(uri => isAmong(gone, canonical(uri)));
    await addLater([...there].filter(uri => isOkrFile(uri) && isInside(uri)));
    for (const folder of folders) void configs().lookAgain(folder);
  };

  return {
    async start(first) {
      connection.onDidChangeWatchedFiles(follow);
      if (client().watchesFiles) {
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [
            { globPattern: '**/*.okr.{yaml,yml}' },
            { globPattern: '**/okr.config.{yaml,yml}' },
            { globPattern: '**', kind: WatchKind.Delete },
          ],
        });
      }
      if (client().folderChanges) {
        connection.workspace.onDidChangeWorkspaceFolders(async ({ added, removed }) => {
          for (const { uri } of removed) folders.delete(below(uri));
          forget(uri => !isInside(uri));
          await scan(added);
        });
      }
      await scan(first);
    },
    closed(uri) {
      if (isOkrFile(uri) && isInside(uri)) void addLater([canonical(uri)]);
      void configs().lookAgain(uri);
    },
    folderOf(uri) {
      const key = canonical(uri);
      return [...folders].filter(below => key.startsWith(below)).sort((a, b) => b.length - a.length)[0];
    },
    isInside,
    isWatched: uri => client().watchesFiles && isInside(uri),
    reconsider() {
      const left = store.all().filter(({ uri }) => store.isOnDisk(uri) && service.isIgnored(uri));
      for (const { uri } of left) {
        leftAlone.add(canonical(uri));
        store.remove(uri);
      }
      const wanted = [...leftAlone].filter(isWanted);
      for (const uri of wanted) leftAlone.delete(uri);
      if (wanted.length === 0) return;
      add(wanted);
      incoming.resume();
    },
    isReading: () => incoming.isRunning(),
    stop: () => incoming.stop(),
    end() {
      isEnded = true;
      incoming.stop();
      progress().end();
    },
  };
}

function below(folder: string): string {
  return `${canonical(folder).replace(/\/+$/, '')}/`;
}

/** Whether a file or a folder that it lies in is one of these. */
function isAmong(some: ReadonlySet<string>, uri: string): boolean {
  for (let end = uri.length; end > 0; end = uri.lastIndexOf('/', end - 1))
    if (some.has(uri.slice(0, end))) return true;
  return false;
}

/** As many changes are taken in at once, without anything being called unknown for a moment. */
const few = 20;
