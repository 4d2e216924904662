// A client for protocol tests: talks real LSP to the real server over two streams in this process.
import { PassThrough } from 'node:stream';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeResult,
  MarkupKind,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
} from 'vscode-languageserver-protocol/node';
import { type Day, parseDay } from '../../server/src/language/period.ts';
import { isOkrFile } from '../../server/src/language/read.ts';
import { startServer } from '../../server/src/lsp/server.ts';
import type { Content, Files } from '../../server/src/workspace/files.ts';

export const root = 'file:///okrs';

/** What VS Code says it can do, as far as this server asks. */
export const vscodeCapabilities: ClientCapabilities = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    applyEdit: true,
    workspaceEdit: { documentChanges: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
    hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: [MarkupKind.Markdown],
        resolveSupport: { properties: ['documentation', 'detail'] },
      },
    },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, tagSupport: { valueSet: [1] } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
  window: { showDocument: { support: true } },
};

/** The same without pull diagnostics: the server pushes. */
export const pushCapabilities: ClientCapabilities = {
  ...vscodeCapabilities,
  textDocument: { ...vscodeCapabilities.textDocument, diagnostic: undefined as never },
};

/** Files on a disk that tests can write to. */
export class MemoryFiles implements Files {
  readonly texts = new Map<string, string>();

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [name, text] of Object.entries(files)) this.texts.set(`${root}/${name}`, text);
  }

  async find(folder: string): Promise<readonly string[]> {
    return [...this.texts.keys()].filter(uri => uri.startsWith(`${folder}/`) && isOkrFile(uri));
  }

  async read(uri: string): Promise<Content | undefined> {
    return this.texts.get(uri);
  }

  async exists(uri: string): Promise<boolean> {
    return this.texts.has(uri);
  }
}

export interface Session {
  readonly client: ProtocolConnection;
  readonly files: MemoryFiles;
  readonly initialized: InitializeResult;
  /** Everything that the server pushed, in order. */
  readonly pushed: readonly PublishDiagnosticsParams[];
  /** Opens a text in the editor and gives its URI. The name is a path from `root`, or a URI. */
  open(name: string, text: string, version?: number): string;
  /** Replaces the text of an open document. */
  change(uri: string, text: string, version: number): void;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  /** The next push for a document. */
  nextPush(uri: string): Promise<PublishDiagnosticsParams>;
  notified(method: string): Promise<unknown>;
  /** The next request of the server by this method; it is answered with nothing. */
  asked(method: string): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

interface Options {
  readonly files?: Readonly<Record<string, string>>;
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  readonly today?: string;
  /** The `okr` section of the editor's settings; read each time the server asks. */
  readonly settings?: () => unknown;
  readonly initializationOptions?: unknown;
  /** In the place of files in memory. */
  readonly disk?: Files;
  /** URIs of the workspace's folders; left out, `root` is the only one. */
  readonly folders?: readonly string[];
}

export async function connect(options: Options = {}): Promise<Session> {
  const {
    capabilities = vscodeCapabilities,
    locale = 'en',
    today = '2026-02-20',
    settings = () => ({}),
  } = options;
  const files = new MemoryFiles(options.files);
  const up = new PassThrough();
  const down = new PassThrough();
  const server = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(up),
    new StreamMessageWriter(down),
  );
  startServer(server, { files: options.disk ?? files, clock: () => parseDay(today) as Day });

  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const pushed: PublishDiagnosticsParams[] = [];
  const listeners = new Set<() => void>();
  client.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    pushed.push(params);
    for (const listener of listeners) listener();
  });
  client.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(settings));
  // Watching files is the last thing that the server asks for when it starts.
  const started = new Promise<void>(resolve => {
    client.onRequest('client/registerCapability', ({ registrations }: RegistrationParams) => {
      if (registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles')) resolve();
    });
  });
  for (const asked of ['diagnostic', 'semanticTokens', 'inlayHint', 'codeLens'])
    client.onRequest(`workspace/${asked}/refresh`, () => null);
  client.listen();

  const initialized = await client.sendRequest<InitializeResult>('initialize', {
    processId: null,
    rootUri: root,
    workspaceFolders: (options.folders ?? [root]).map(uri => ({ uri, name: 'work' })),
    capabilities,
    locale,
    initializationOptions: options.initializationOptions,
  });
  await client.sendNotification('initialized', {});
  if (capabilities.workspace?.didChangeWatchedFiles) await started;

  const pull = (uri: string, previousResultId?: string) =>
    client.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
      previousResultId,
    });
  return {
    client,
    files,
    initialized,
    pushed,
    open(name, text, version = 1) {
      const uri = name.includes(':') ? name : `${root}/${name}`;
      void client.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'okr', version, text },
      });
      return uri;
    },
    change(uri, text, version) {
      void client.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    },
    pull,
    async diagnostics(uri) {
      const report = await pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    nextPush(uri) {
      const seen = pushed.length;
      return new Promise(resolve => {
        const look = () => {
          const found = pushed.slice(seen).find(params => params.uri === uri);
          if (!found) return;
          listeners.delete(look);
          resolve(found);
        };
        listeners.add(look);
      });
    },
    notified: method => new Promise(resolve => client.onNotification(method, resolve)),
    asked: method =>
      new Promise(resolve =>
        client.onRequest(method, () => {
          resolve();
          return null;
        }),
      ),
    async [Symbol.asyncDispose]() {
      await client.sendRequest('shutdown');
      client.dispose();
      server.dispose();
    },
  };
}
