// An editor with one file open, at the other end of a language server's standard input and output.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  MarkupKind,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type WorkspaceSymbol,
} from 'vscode-languageserver-protocol/node';
import type { Contender } from './contenders.ts';
import { sampleDay } from './generate.ts';
import { positionAt } from './places.ts';

export interface EditorOptions {
  /** Path of the file that is opened. */
  readonly file: string;
  /** Path of the workspace; left out, the folder of the file. */
  readonly root?: string;
  readonly text: string;
  /** Asks for diagnostics instead of waiting for them. */
  readonly pull: boolean;
}

/** Starts the server and shakes hands; nothing is open yet. */
export async function startEditor(contender: Contender, options: EditorOptions): Promise<Editor> {
  const folder = options.root ?? dirname(options.file);
  const started = performance.now();
  const child = spawn(process.execPath, contender.command, {
    cwd: folder,
    env: { ...process.env, OKR_TODAY: sampleDay },
  });
  child.stderr.pipe(process.stderr);
  // Nothing that is waited for would ever come.
  child.once('exit', code => {
    if (code !== 0) throw new Error(`${contender.name} ended with ${code}`);
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: { section: string }[] }) =>
    items.map(({ section }) => contender.settings[section] ?? null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onRequest('workspace/diagnostic/refresh', () => null);
  connection.listen();
  const root = pathToFileURL(folder).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: root,
    workspaceFolders: [{ uri: root, name: 'bench' }],
    capabilities: capabilitiesWith(options.pull),
    locale: 'en',
  });
  const initialized = performance.now() - started;
  await connection.sendNotification('initialized', {});
  return new Editor(contender, child, connection, options, started, initialized);
}

/** Times are milliseconds. */
export class Editor {
  readonly pid: number;
  /** From the start of the process to the answer to `initialize`. */
  readonly initialized: number;
  readonly #contender: Contender;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #connection: ProtocolConnection;
  readonly #pull: boolean;
  readonly #uri: string;
  readonly #started: number;
  #text: string;
  #diagnostics: readonly Diagnostic[] = [];
  #version = 1;
  #lastPush = 0;
  #pushed: (params: PublishDiagnosticsParams) => void = () => {};

  constructor(
    contender: Contender,
    child: ChildProcessWithoutNullStreams,
    connection: ProtocolConnection,
    { file, text, pull }: EditorOptions,
    started: number,
    initialized: number,
  ) {
    if (child.pid === undefined) throw new Error(`${contender.name} has not started`);
    this.pid = child.pid;
    this.initialized = initialized;
    this.#contender = contender;
    this.#child = child;
    this.#connection = connection;
    this.#pull = pull;
    this.#uri = pathToFileURL(file).href;
    this.#started = started;
    this.#text = text;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      this.#lastPush = performance.now();
      this.#diagnostics = params.diagnostics;
      this.#pushed(params);
    });
  }

  /** As it stands after what was typed. */
  get text(): string {
    return this.#text;
  }

  /** The last that came. */
  get diagnostics(): readonly Diagnostic[] {
    return this.#diagnostics;
  }

  /** Opens the file. Resolves with the time from the start of the process to the first diagnostics. */
  async open(): Promise<number> {
    await this.#diagnosticsAfter(() =>
      this.#connection.sendNotification('textDocument/didOpen', {
        textDocument: {
          uri: this.#uri,
          languageId: this.#contender.languageId,
          version: this.#version,
          text: this.#text,
        },
      }),
    );
    return performance.now() - this.#started;
  }

  /** Types a character at an offset. Resolves with the time until the diagnostics of the new text are here. */
  async type(character: string, offset: number): Promise<number> {
    const at = positionAt(this.#text, offset);
    this.#text = this.#text.slice(0, offset) + character + this.#text.slice(offset);
    this.#version++;
    const pressed = performance.now();
    await this.#diagnosticsAfter(() =>
      this.#connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: this.#uri, version: this.#version },
        contentChanges: [{ range: { start: at, end: at }, text: character }],
      }),
    );
    return performance.now() - pressed;
  }

  /** Sends a request about the file, at an offset where it has one. Resolves with the time until the answer. */
  async ask(method: string, offset?: number): Promise<{ time: number; answer: unknown }> {
    const params = {
      textDocument: { uri: this.#uri },
      ...(offset !== undefined && { position: positionAt(this.#text, offset) }),
    };
    const asked = performance.now();
    const answer = await this.#connection.sendRequest<unknown>(method, params);
    return { time: performance.now() - asked, answer };
  }

  /** Waits until a part of a file can be found by the letters of its title: the file is in the index then. */
  async knows(letters: string, path: string): Promise<void> {
    const uri = pathToFileURL(path).href;
    for (;;) {
      const found = await this.#connection.sendRequest<WorkspaceSymbol[] | null>('workspace/symbol', {
        query: letters,
      });
      if (found?.some(({ location }) => location.uri === uri)) return;
      await new Promise(resolve => setTimeout(resolve, 100));
    }
  }

  /** Waits until the server has pushed nothing for a while, such as what follows from reading its settings. */
  async quiet(): Promise<void> {
    const asked = performance.now();
    for (;;) {
      const waited = performance.now() - Math.max(asked, this.#lastPush);
      if (waited >= calm) return;
      await new Promise(resolve => setTimeout(resolve, calm - waited));
    }
  }

  async close(): Promise<void> {
    const ended = new Promise(resolve => this.#child.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await ended;
    this.#connection.dispose();
  }

  async #diagnosticsAfter(send: () => Promise<void>): Promise<void> {
    if (this.#pull) {
      void send();
      const report = await this.#connection.sendRequest<DocumentDiagnosticReport>('textDocument/diagnostic', {
        textDocument: { uri: this.#uri },
      });
      if (report.kind === 'full') this.#diagnostics = report.items;
      return;
    }
    await new Promise<void>(resolve => {
      this.#pushed = ({ version }) => {
        if (version === undefined || version === this.#version) resolve();
      };
      void send();
    });
  }
}

/** Milliseconds without a push; longer than any server here waits before it checks. */
const calm = 1000;

function capabilitiesWith(pull: boolean): ClientCapabilities {
  return {
    workspace: {
      configuration: true,
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
    },
    textDocument: {
      synchronization: {},
      publishDiagnostics: { relatedInformation: true, versionSupport: true },
      ...(pull && { diagnostic: { relatedInformation: true } }),
      hover: { contentFormat: [MarkupKind.Markdown, MarkupKind.PlainText] },
      completion: { completionItem: { snippetSupport: true, documentationFormat: [MarkupKind.Markdown] } },
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    },
  };
}
