// The language server: connects the engine to one client. Knows the protocol, decides nothing about OKRs.
import {
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Day } from '../language/period.ts';
import { isOkrFile } from '../language/read.ts';
import { createOkrService } from '../service.ts';
import { isConfigFile } from '../workspace/config/snapshot.ts';
import type { Files } from '../workspace/files.ts';
import { type Client, clientOf } from './client.ts';
import { reachable } from './client-files.ts';
import { configsOf } from './configs.ts';
import { type Diagnostics, diagnostics } from './diagnostics/index.ts';
import { features } from './features/index.ts';
import { guard } from './guarded.ts';
import { type ReadingProgress, readingProgress } from './progress.ts';
import { changedNotification, stopIndexingNotification } from './protocol.ts';
import { aidSettingsOf, formattingSettingsOf, ruleSettingsOf, treeSettingsOf } from './settings.ts';
import { workspaceFiles } from './workspace.ts';

/** What the server needs from where it runs. */
export interface Surroundings {
  /** Those of the scheme `file`, where the server reaches them by itself; all others are asked of the client. */
  readonly files?: Files;
  readonly clock: () => Day;
}

export function startServer(connection: Connection, { files: own, clock }: Surroundings): void {
  const files = reachable(own, connection, () => client.files);
  const service = createOkrService({
    clock: () => client.today ?? clock(),
    isInside: uri => workspace.isInside(uri),
  });
  const guarded = guard(connection.console);
  const documents = new TextDocuments(TextDocument);
  let client: Client;
  let folders: readonly WorkspaceFolder[] = [];
  let reports: Diagnostics;
  let progress: ReadingProgress;
  let isGone = false;
  // Files are looked for once the client is ready.
  service.expectFiles(true);

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    folders = params.workspaceFolders ?? rootOf(params);
    progress = readingProgress(connection, client, () => workspace.stop());
    reports = diagnostics({ connection, service, client, guarded, configured: configs.lookAbove });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'okr' } };
  });

  connection.onInitialized(async () => {
    if (client.configuration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'okr' });
      await configure();
    }
    await workspace.start(folders);
  });

  const configure = async () => {
    const section = await connection.workspace.getConfiguration('okr');
    const before = service.settings();
    service.configure({
      rules: ruleSettingsOf(section),
      tree: treeSettingsOf(section),
      aids: aidSettingsOf(section),
      formatting: formattingSettingsOf(section),
    });
    refresh();
    // Without scores the tree tells nothing that these settings change.
    if (before.tree.smart || service.settings().tree.smart)
      changed(service.store.all().map(({ uri }) => uri));
  };
  const refresh = () => {
    reports.refresh();
    askAgain('settings');
  };
  const askAgain = (because: 'settings' | 'files') => {
    for (const feature of features)
      feature.refresh?.(server, because)?.catch(error => isGone || connection.console.error(String(error)));
  };
  connection.onDidChangeConfiguration(() => (client.configuration ? configure() : undefined));

  const { announce: changed, stop } = announcing(uris => {
    if (client.tree) void connection.sendNotification(changedNotification, { uris });
    if (workspace.isReading()) return;
    reports.moved();
    askAgain('files');
  });
  const workspace = workspaceFiles({
    connection,
    files,
    service,
    configs: () => configs,
    client: () => client,
    progress: () => progress,
    changed,
    complete: () => {
      // What was found so far was said without knowing all files.
      reports.moved();
      askAgain('files');
    },
  });
  const configs = configsOf(files, service.configs, workspace.isWatched, () => {
    workspace.reconsider();
    refresh();
    // Files may be left alone now, or judged by another pace.
    changed(service.store.all().map(({ uri }) => uri));
  });
  documents.onDidChangeContent(({ document: { uri, version, languageId }, document }) => {
    // The text only: the document itself is changed in place by the next edit.
    const text = document.getText();
    if (isConfigFile(uri)) configs.edited(uri, text, version);
    else if (isOurs(uri, languageId)) {
      if (!service.store.isOpen(uri)) void configs.lookAgain(uri);
      service.store.open(uri, text, version);
      changed([uri]);
    } else return;
    reports.changed(uri);
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (isConfigFile(uri)) configs.edited(uri);
    else {
      service.store.close(uri);
      workspace.closed(uri);
      changed([uri]);
    }
    reports.closed(uri);
  });

  const server = {
    connection,
    service,
    guarded,
    client: () => client,
    snapshot: ({ uri }: { readonly uri: string }) => service.store.get(uri),
    config: ({ uri }: { readonly uri: string }) => service.configs.get(uri),
    folderOf: workspace.folderOf,
    exists: async (uri: string) =>
      service.store.get(uri) !== undefined || service.configs.get(uri) !== undefined || files.exists(uri),
  };
  for (const feature of features) feature.answer(server);

  connection.onNotification(stopIndexingNotification, () => workspace.stop());
  connection.onShutdown(() => {
    isGone = true;
    stop();
    workspace.end();
    reports.stop();
  });

  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor(client: Client): ServerCapabilities {
  const offered: ServerCapabilities[] = features.map(feature => feature.capability(client));
  return {
    // Every client has to know it, whatever else it asks for.
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'okr', interFileDependencies: true, workspaceDiagnostics: true },
    }),
    ...Object.assign({}, ...offered),
    workspace: Object.assign(
      { workspaceFolders: { supported: true, changeNotifications: true } },
      ...offered.map(({ workspace }) => workspace),
    ),
  };
}

/** Where an older client puts its only folder. */
function rootOf({ rootUri }: InitializeParams): readonly WorkspaceFolder[] {
  return rootUri ? [{ uri: rootUri, name: '' }] : [];
}

/** By its name, or because somebody chose our language for it. An editor may attach us to all of its YAML. */
const isOurs = (uri: string, languageId: string) => languageId === 'okr' || isOkrFile(uri);

/** Collects what changed and tells it once things are quiet for a moment, so that a tree is not redrawn for every key. */
function announcing(tell: (uris: readonly string[]) => void) {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const announce = (uris: readonly string[]) => {
    if (isOver) return;
    for (const uri of uris) waiting.add(uri);
    timer ??= setTimeout(() => {
      timer = undefined;
      const told = [...waiting];
      waiting.clear();
      tell(told);
    }, quiet);
  };
  const stop = () => {
    isOver = true;
    clearTimeout(timer);
  };
  return { announce, stop };
}

/** Milliseconds. */
const quiet = 50;
