// Findings on their way to the editor: pulled by clients that pull, pushed to all others, never both.
import {
  type Connection,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import type { OkrService } from '../service.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
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

export function diagnostics(
  connection: Connection,
  service: OkrService,
  client: Client,
  guarded: Guard,
): Diagnostics {
  return client.pullDiagnostics
    ? pull(connection, service, client, guarded)
    : push(connection, service, client);
}

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

function pull(connection: Connection, service: OkrService, client: Client, guarded: Guard): Diagnostics {
  let configuration = 0;
  // Versions start anew when a file is opened again, so a snapshot is known by a number of its own.
  const numbers = new WeakMap<Snapshot, number>();
  let last = 0;
  const numberOf = (snapshot: Snapshot) => {
    const number = numbers.get(snapshot) ?? ++last;
    numbers.set(snapshot, number);
    return number;
  };
  connection.languages.diagnostics.on(({ textDocument, previousResultId }, token) =>
    guarded('diagnostics', token, nothing, () => {
      const snapshot = service.store.get(textDocument.uri);
      if (!snapshot) return nothing;
      const resultId = `${numberOf(snapshot)}/${configuration}/${service.today()}`;
      if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      const items = service.findings(snapshot).map(finding => diagnosticOf(snapshot, finding, client));
      return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
    }),
  );
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

function push(connection: Connection, service: OkrService, client: Client): Diagnostics {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const send = (uri: string) => {
    waiting.delete(uri);
    const snapshot = service.store.isOpen(uri) ? service.store.get(uri) : undefined;
    const items = snapshot
      ? service.findings(snapshot).map(finding => diagnosticOf(snapshot, finding, client))
      : [];
    void connection.sendDiagnostics({
      uri,
      ...(snapshot?.version !== undefined && { version: snapshot.version }),
      diagnostics: items,
    });
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
      for (const timer of waiting.values()) clearTimeout(timer);
    },
    refresh: () => {
      for (const { uri } of service.store.all()) if (service.store.isOpen(uri)) soon(uri);
    },
  };
}
