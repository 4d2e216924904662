// The findings of all files, for a request that stays open: what changes is sent as it changes, and nothing else.
import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  RAL,
  type WorkspaceDiagnosticReport,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import type { Finding } from '../../rules/rule.ts';
import type { AnySnapshot } from '../../service.ts';
import { othersFirst } from '../slices.ts';
import { diagnosticsIn } from './answers.ts';
import type { Ways } from './index.ts';

export interface WorkspaceReports {
  /** Something may have changed. */
  wake(): void;
  /** A document is in no editor any more. */
  closed(uri: string): void;
  stop(): void;
}

type Report = WorkspaceDocumentDiagnosticReport;

/** @param nameOf what an answer is known by */
export function workspaceReports(
  { connection, service, client, guarded }: Ways,
  nameOf: (findings: readonly Finding[]) => string,
): WorkspaceReports {
  const changes = changesOf();
  /** Since the last look. What was found in them was asked for one by one; of those that are gone only we can tell. */
  const closed = new Set<string>();
  let isStopped = false;

  /** What there is to say of a file to somebody who knows these answers. */
  const reportOf = (file: AnySnapshot, known: Map<string, string>): Report | undefined => {
    const { uri, version = null } = file;
    const findings = service.findings(file);
    const resultId = nameOf(findings);
    const before = known.get(uri);
    if (before === resultId || (before === undefined && findings.length === 0)) return undefined;
    known.set(uri, resultId);
    const items = diagnosticsIn(file, findings, service, client);
    return { uri, version, kind: DocumentDiagnosticReportKind.Full, resultId, items };
  };

  /** Looks through all files, one at a time, so that whoever types is answered in between. */
  const look = async (known: Map<string, string>, isOver: () => boolean, tell: (report: Report) => void) => {
    const gone = new Set([...known.keys(), ...closed]);
    closed.clear();
    for (const file of service.store.all()) {
      gone.delete(file.uri);
      if (!service.isChecked(file)) await othersFirst();
      if (isOver()) return;
      // It may be another by now, and then comes next time.
      const report = service.store.get(file.uri) === file ? reportOf(file, known) : undefined;
      if (report) tell(report);
    }
    for (const uri of gone) {
      known.delete(uri);
      tell({ uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] });
    }
  };

  connection.languages.diagnostics.onWorkspace(({ previousResultIds }, token, _, progress) =>
    guarded<WorkspaceDiagnosticReport>('workspace diagnostics', token, { items: [] }, async () => {
      const known = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
      const isOver = () => isStopped || token.isCancellationRequested;
      let items: Report[] = [];
      const flush = () => {
        if (items.length > 0) progress?.report({ items });
        items = [];
      };
      const tell = (report: Report) => {
        items.push(report);
        if (progress && items.length >= batch) flush();
      };
      const unchanged = previousResultIds.filter(({ uri, value }) => {
        const file = service.store.get(uri);
        return file && service.isChecked(file) && nameOf(service.findings(file)) === value;
      });
      for (const { uri, value: resultId } of unchanged)
        tell({ uri, version: null, kind: DocumentDiagnosticReportKind.Unchanged, resultId });
      if (!progress) {
        await look(known, isOver, tell);
        return { items };
      }
      while (!isOver()) {
        const seen = changes.count();
        // Before all files are known, half of what is said would be wrong.
        if (service.isIndexed()) await look(known, isOver, tell);
        flush();
        await changes.since(seen, token);
        if (!isOver()) await pause(quiet);
      }
      return { items: [] };
    }),
  );
  return {
    wake: changes.add,
    closed: uri => {
      closed.add(uri);
      changes.add();
    },
    stop: () => {
      isStopped = true;
      changes.add();
    },
  };
}

function changesOf() {
  let count = 0;
  const sleeping = new Set<() => void>();
  return {
    count: () => count,
    add: () => {
      count++;
      for (const wake of [...sleeping]) wake();
    },
    /** Done when there are more than were seen, or when nobody waits any more. */
    since: (seen: number, token: CancellationToken) =>
      new Promise<void>(resolve => {
        if (count !== seen || token.isCancellationRequested) return resolve();
        const wake = () => {
          sleeping.delete(wake);
          cancelled.dispose();
          resolve();
        };
        sleeping.add(wake);
        const cancelled = token.onCancellationRequested(wake);
      }),
  };
}

const pause = (milliseconds: number) =>
  new Promise<void>(resolve => RAL().timer.setTimeout(resolve, milliseconds));

/** Milliseconds: somebody who types changes more in a moment. */
const quiet = 200;
/** Files told of at once. */
const batch = 50;
