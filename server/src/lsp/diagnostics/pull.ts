// For clients that ask: one document at a time, or the whole workspace by a request that stays open.
import { type DocumentDiagnosticReport, DocumentDiagnosticReportKind } from 'vscode-languageserver';
import type { Finding } from '../../rules/rule.ts';
import type { AnySnapshot } from '../../service.ts';
import { diagnosticsIn, fileAt, namesOfAnswers } from './answers.ts';
import type { Diagnostics, Ways } from './index.ts';
import { typingOf } from './typing.ts';
import { workspaceReports } from './workspace.ts';

const nothing: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };

export function pull(ways: Ways): Diagnostics {
  const { connection, service, client, guarded, configured } = ways;
  const nameOf = namesOfAnswers();
  /** What was answered last of each document that was asked for. */
  const answered = new Map<string, { readonly file: AnySnapshot; readonly findings: readonly Finding[] }>();
  const askAgain = () => {
    if (client.refreshDiagnostics) void connection.languages.diagnostics.refresh();
  };
  // Who cannot be told to ask again would never hear of what had to wait.
  const typing = client.refreshDiagnostics ? typingOf(askAgain) : undefined;
  const workspace = workspaceReports(ways, nameOf);
  connection.languages.diagnostics.on(async ({ textDocument: { uri }, previousResultId }, token) => {
    await configured(uri);
    return await guarded('diagnostics', token, nothing, () => {
      const file = fileAt(service, uri);
      if (!file) return nothing;
      const found = service.findings(file);
      answered.set(uri, { file, findings: found });
      const said = typing?.said(file, found) ?? found;
      const resultId = nameOf(said);
      if (previousResultId === resultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
      return {
        kind: DocumentDiagnosticReportKind.Full,
        resultId,
        items: diagnosticsIn(file, said, service, client),
      };
    });
  });
  return {
    changed: uri => {
      const file = fileAt(service, uri);
      if (file) typing?.changed(file);
      workspace.wake();
    },
    closed: uri => {
      answered.delete(uri);
      typing?.closed(uri);
      workspace.closed(uri);
    },
    moved: () => {
      workspace.wake();
      // A document that was edited itself is asked for without a word of ours.
      const isOther = ([uri, { file, findings }]: [
        string,
        { file: AnySnapshot; findings: readonly Finding[] },
      ]) => fileAt(service, uri) === file && service.findings(file) !== findings;
      if ([...answered].some(isOther)) askAgain();
    },
    refresh: () => {
      workspace.wake();
      askAgain();
    },
    stop: () => {
      typing?.stop();
      workspace.stop();
    },
  };
}
