// Findings on their way to the editor: pulled by clients that pull, pushed to all others, never both.
import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { AnySnapshot, OkrService } from '../service.ts';
import type { Client } from './client.ts';
import { diagnosticOf } from './convert.ts';
import type { Guard } from './guarded.ts';

export interface Diagnostics {
  /** A document was opened or changed. */
  changed(uri: string): void;
  closed(uri: string): void;
  /** Every answer given so far may be wrong: settings or the day have changed. */
  refresh(): void;
  /** The client goes; nothing more is sent. */
  stop(): void;
}

/** @param configured done when the configuration files that count for a file are known. */
export function diagnostics(
  connection: Connection,
  service: OkrService,
  client: Client,
  guarded: Guard,
  configured: (uri: string) => Promise<void>,
): Diagnostics {
  return client.pullDiagnostics
    ? pull(connection, service, client, guarded, configured)
    : push(connection, service, client, configured);
}

/** What is known by a URI: an OKR file or a configuration file. */
function fileAt({ store, configs }: OkrService, uri: string): AnySnapshot | undefined {
  return store.get(uri) ?? configs.get(uri);
}

/** Places that belong to a finding are in OKR files. */
const fileIn =
  ({ store }: OkrService) =>
  (uri: string) =>
    store.get(uri);

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

function pull(
  connection: Connection,
  service: OkrService,
  client: Client,
  guarded: Guard,
  configured: (uri: string) => Promise<void>,
): Diagnostics {
  let configuration = 0;
  // Versions start anew when a file is opened again, so a snapshot is known by a number of its own.
  const numbers = new WeakMap<AnySnapshot, number>();
  let last = 0;
  const numberOf = (snapshot: AnySnapshot) => {
    const number = numbers.get(snapshot) ?? ++last;
    numbers.set(snapshot, number);
    return number;
  };
  connection.languages.diagnostics.on(async ({ textDocument, previousResultId }, token) => {
    await configured(textDocument.uri);
    return await guarded('diagnostics', token, nothing, () => {
      const file = fileAt(service, textDocument.uri);
      if (!file) return nothing;
      const resultId = `${numberOf(file)}/${configuration}/${service.today()}/${service.stampOf(file)}`;
      if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const items = service
        .findings(file)
        .map(finding => diagnosticOf(file, finding, client, fileIn(service)));
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    });
  });
  return {
    changed: () => {},
    closed: () => {},
    stop: () => {},
    refresh: () => {
      configuration++;
      if (client.refreshDiagnostics) connection.languages.diagnostics.refresh();
    },
  };
}

function push(
  connection: Connection,
  service: OkrService,
  client: Client,
  configured: (uri: string) => Promise<void>,
): Diagnostics {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  let stopped = false;
  const isOpen = (uri: string) => service.store.isOpen(uri) || service.configs.isOpen(uri);
  const send = async (uri: string) => {
    await configured(uri);
    waiting.delete(uri);
    if (stopped) return;
    const file = isOpen(uri) ? fileAt(service, uri) : undefined;
    const items = file
      ? service.findings(file).map(finding => diagnosticOf(file, finding, client, fileIn(service)))
      : [];
    void connection.sendDiagnostics({
      uri,
      ...(file?.version !== undefined && { version: file.version }),
      diagnostics: items,
    });
    // What changed here may be what others refer to.
    for (const key of service.takeAffected()) {
      const other = service.store.isOpen(key) ? service.store.get(key) : undefined;
      if (other && other.uri !== uri) soon(other.uri);
    }
  };
  // Changes that arrive together are answered once, after all of them were taken in.
  const soon = (uri: string) => {
    if (!waiting.has(uri))
      waiting.set(
        uri,
        setTimeout(() => send(uri)),
      );
  };
  return {
    changed: soon,
    closed: soon,
    stop: () => {
      stopped = true;
      for (const timer of waiting.values()) clearTimeout(timer);
    },
    refresh: () => {
      for (const { uri } of service.store.all()) if (service.store.isOpen(uri)) soon(uri);
    },
  };
}
