// The language server: connects the engine to one client. Knows the protocol, decides nothing about OKRs.
import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  MarkupKind,
  TextDocumentSyncKind,
  TextDocuments,
  type WorkspaceFolder,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { plain } from '../features/describe/index.ts';
import type { Day } from '../language/period.ts';
import { createOkrService } from '../service.ts';
import type { Files } from '../workspace/files.ts';
import { type Client, clientOf } from './client.ts';
import { codeActions } from './code-actions.ts';
import { completionOf, foldOf, rangeIn, symbolOf, treeItemOf } from './convert.ts';
import { type Diagnostics, diagnostics } from './diagnostics.ts';
import { guard } from './guarded.ts';
import {
  changedNotification,
  type DescribeParams,
  describeRequest,
  type Explained,
  type ExplainParams,
  explainRequest,
  treeRequest,
} from './protocol.ts';
import { ruleSettingsOf, treeSettingsOf } from './settings.ts';
import { workspaceFiles } from './workspace.ts';

/** What the server needs from where it runs. */
export interface Surroundings {
  readonly files: Files;
  readonly clock: () => Day;
}

export function startServer(connection: Connection, { files, clock }: Surroundings): void {
  const service = createOkrService({ clock });
  const guarded = guard(connection.console);
  const documents = new TextDocuments(TextDocument);
  let client: Client;
  let folders: readonly WorkspaceFolder[] = [];
  let reports: Diagnostics;

  connection.onInitialize((params): InitializeResult => {
    client = clientOf(params);
    folders = params.workspaceFolders ?? [];
    reports = diagnostics(connection, service, client, guarded);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'okr' } };
  });

  connection.onInitialized(async () => {
    if (client.configuration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: 'okr' });
      await configure();
    }
    await workspaceFiles(connection, files, service.store, client, changed).start(folders);
  });

  const configure = async () => {
    const section = await connection.workspace.getConfiguration('okr');
    const before = service.settings();
    service.configure({ rules: ruleSettingsOf(section), tree: treeSettingsOf(section) });
    reports.refresh();
    // Without scores the tree tells nothing that these settings change.
    if (before.tree.smart || service.settings().tree.smart)
      changed(service.store.all().map(({ uri }) => uri));
  };
  connection.onDidChangeConfiguration(() => (client.configuration ? configure() : undefined));

  const { announce: changed, stop } = announcing(uris => {
    if (client.tree) void connection.sendNotification(changedNotification, { uris });
  });
  documents.onDidChangeContent(({ document: { uri, version }, document }) => {
    // The text only: the document itself is changed in place by the next edit.
    service.store.open(uri, document.getText(), version);
    reports.changed(uri);
    changed([uri]);
  });
  documents.onDidClose(({ document: { uri } }) => {
    service.store.close(uri);
    reports.closed(uri);
    changed([uri]);
  });

  connection.onHover(({ textDocument, position }, token) =>
    guarded('hover', token, null, () => {
      const snapshot = service.store.get(textDocument.uri);
      if (!snapshot) return null;
      const found = service.hover(snapshot, snapshot.reading.lines.offsetAt(position), client);
      if (!found) return null;
      const contents = client.markdown
        ? { kind: MarkupKind.Markdown, value: found.markdown }
        : { kind: MarkupKind.PlainText, value: plain(found.markdown) };
      return { contents, range: rangeIn(snapshot, found.range) };
    }),
  );
  connection.onCompletion(({ textDocument, position }, token) =>
    guarded('completion', token, null, () => {
      const snapshot = service.store.get(textDocument.uri);
      if (!snapshot) return null;
      const items = service.complete(snapshot, snapshot.reading.lines.offsetAt(position), client.locale);
      return { isIncomplete: false, items: items.map(item => completionOf(snapshot, item, client)) };
    }),
  );
  connection.onCodeAction((params, token) =>
    guarded('code actions', token, null, () => {
      const snapshot = service.store.get(params.textDocument.uri);
      return snapshot ? codeActions(service, snapshot, params, client) : null;
    }),
  );
  connection.onDocumentSymbol(({ textDocument }, token) =>
    guarded('symbols', token, null, () => {
      const snapshot = service.store.get(textDocument.uri);
      return snapshot ? service.symbols(snapshot).map(symbol => symbolOf(snapshot, symbol)) : null;
    }),
  );
  connection.onFoldingRanges(({ textDocument }, token) =>
    guarded('folding', token, null, () => {
      const snapshot = service.store.get(textDocument.uri);
      return snapshot ? service.folding(snapshot).map(foldOf) : null;
    }),
  );
  connection.onRequest(treeRequest, token =>
    guarded('tree', token, [], () => {
      return service.tree(client.locale).flatMap(node => {
        const snapshot = service.store.get(node.uri);
        return snapshot ? [treeItemOf(snapshot, node)] : [];
      });
    }),
  );
  connection.onRequest(describeRequest, ({ uri, id }: DescribeParams, token) =>
    guarded('describe', token, null, () => {
      const snapshot = service.store.get(uri);
      return (snapshot && service.describe(snapshot, id, client)) ?? null;
    }),
  );

  connection.onRequest(explainRequest, ({ uri, range }: ExplainParams, token) =>
    guarded<Explained | null>('explain', token, null, () => {
      const snapshot = service.store.get(uri);
      if (!snapshot) return null;
      const { lines } = snapshot.reading;
      const place = { start: lines.offsetAt(range.start), end: lines.offsetAt(range.end) };
      const explained = service.explain(snapshot, place, client.locale);
      return explained ? { text: explained.text, range: rangeIn(snapshot, explained.range) } : null;
    }),
  );

  connection.onShutdown(() => {
    stop();
    reports.stop();
  });

  documents.listen(connection);
  connection.listen();
}

function capabilitiesFor(client: Client): InitializeResult['capabilities'] {
  return {
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    ...(client.pullDiagnostics && {
      diagnosticProvider: { identifier: 'okr', interFileDependencies: false, workspaceDiagnostics: false },
    }),
    hoverProvider: true,
    completionProvider: { triggerCharacters: [' ', ':', '-', '#', '/', '"', "'", '[', '{', ','] },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, `${CodeActionKind.SourceFixAll}.okr`] },
    documentSymbolProvider: { label: 'OKR' },
    foldingRangeProvider: true,
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  };
}

/** Collects what changed and tells it once things are quiet for a moment, so that a tree is not redrawn for every key. */
function announcing(tell: (uris: readonly string[]) => void) {
  const waiting = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const announce = (uris: readonly string[]) => {
    for (const uri of uris) waiting.add(uri);
    timer ??= setTimeout(() => {
      timer = undefined;
      const told = [...waiting];
      waiting.clear();
      tell(told);
    }, quiet);
  };
  return { announce, stop: () => clearTimeout(timer) };
}

/** Milliseconds. */
const quiet = 50;
