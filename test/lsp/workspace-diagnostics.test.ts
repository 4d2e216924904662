// Findings of all files over the real protocol: streamed by a request that stays open, and only what has changed.
import { expect, test } from 'vitest';
import {
  CancellationTokenSource,
  type PreviousResultId,
  ProgressType,
  type WorkspaceDiagnosticReportPartialResult,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { connect, type Session } from '../support/lsp.ts';

const company = `id: company
level: company
cycle: 2026-Q1
owner: dana
objectives:
  - id: win
    title: Teams choose us first
    key_results:
      - title: Weekly active teams
        baseline: 40
        target: 60
        due: 2026-03-20
`;
const team = `level: team
cycle: 2026-Q1
owner: bo
objectives:
  - title: Trials turn into teams
    aligns_to: company#win
    key_results:
      - title: Share of trials that invite a colleague
        baseline: 20%
        target: 35%
        due: 2026-03-20
`;
/** Only what these tests are about is found. */
const opened = (files: Readonly<Record<string, string>> = {}) =>
  connect({
    files,
    settings: () => ({ rules: { 'too-few-key-results': 'off', 'never-checked-in': 'off' } }),
  });

const broken = 'team: Growth\nobjectives:\n  - key_results: []\n';

let requests = 0;

/** All that a held request tells, as `file: codes`; `until` waits for the next words. */
function held(session: Session, previousResultIds: PreviousResultId[] = []) {
  const source = new CancellationTokenSource();
  const told: WorkspaceDocumentDiagnosticReport[] = [];
  let heard = () => {};
  const token = `findings-${++requests}`;
  session.client.onProgress(
    new ProgressType<WorkspaceDiagnosticReportPartialResult>(),
    token,
    ({ items }) => {
      told.push(...items);
      heard();
    },
  );
  const answer = session.client.sendRequest(
    WorkspaceDiagnosticRequest.type,
    { previousResultIds, partialResultToken: token },
    source.token,
  );
  // Whoever does not wait for the end does not mind it.
  answer.catch(() => {});
  return {
    answer,
    cancel: () => source.cancel(),
    async until(
      isSo: (words: readonly string[]) => boolean,
    ): Promise<readonly WorkspaceDocumentDiagnosticReport[]> {
      while (!isSo(told.map(inWords))) await new Promise<void>(resolve => (heard = resolve));
      return told.splice(0);
    },
  };
}

function inWords(report: WorkspaceDocumentDiagnosticReport): string {
  const name = report.uri.slice(report.uri.lastIndexOf('/') + 1);
  return report.kind === 'unchanged'
    ? `${name} unchanged`
    : `${name}: ${report.items.map(({ code }) => code).join(' ')}`;
}

const about = (name: string) => (words: readonly string[]) => words.some(word => word.startsWith(name));

test('tells of every file in which something is found, and of no other', async () => {
  await using session = await opened({
    'company.okr.yaml': company,
    'a.okr.yaml': broken,
    'b.okr.yaml': broken,
  });
  const request = held(session);
  const reports = await request.until(about('b.okr.yaml'));
  expect(reports.map(inWords).map(words => words.replace(/:.*/, ''))).toEqual(['a.okr.yaml', 'b.okr.yaml']);
});

test('says again only what a change can touch', async () => {
  await using session = await opened({
    'company.okr.yaml': company,
    'team.okr.yaml': team,
    'other.okr.yaml': broken,
  });
  const request = held(session);
  await request.until(about('other.okr.yaml'));
  const uri = session.open('company.okr.yaml', company);
  session.change(uri, company.replace('id: win', 'id: victory'), 2);
  const reports = await request.until(about('team.okr.yaml'));
  expect(reports.map(inWords)).toEqual(['team.okr.yaml: broken-reference']);
  session.change(uri, company, 3);
  expect((await request.until(about('team.okr.yaml'))).map(inWords)).toEqual(['team.okr.yaml: ']);
});

test('says of what is known already that nothing has changed', async () => {
  await using session = await opened({ 'a.okr.yaml': broken });
  const first = held(session);
  const [known] = await first.until(about('a.okr.yaml'));
  first.cancel();
  await first.answer.catch(() => {});
  const again = held(session, [{ uri: known?.uri ?? '', value: known?.resultId ?? '' }]);
  expect((await again.until(about('a.okr.yaml'))).map(inWords)).toEqual(['a.okr.yaml unchanged']);
});

test('a file that is gone has no findings any more', async () => {
  await using session = await opened({ 'a.okr.yaml': broken });
  const request = held(session);
  const [report] = await request.until(about('a.okr.yaml'));
  session.files.texts.delete(report?.uri ?? '');
  await session.client.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: report?.uri ?? '', type: 3 }],
  });
  expect((await request.until(about('a.okr.yaml'))).map(inWords)).toEqual(['a.okr.yaml: ']);
});

test('a file that was open for a moment only, and is on no disk, has none either', async () => {
  await using session = await opened({ 'b.okr.yaml': broken });
  const request = held(session);
  await request.until(about('b.okr.yaml'));
  const uri = session.open('a.okr.yaml', broken);
  expect(await session.diagnostics(uri)).not.toEqual([]);
  await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  expect((await request.until(about('a.okr.yaml'))).map(inWords).at(-1)).toBe('a.okr.yaml: ');
});

test('a client that takes no parts gets one answer', async () => {
  await using session = await opened({ 'a.okr.yaml': broken, 'company.okr.yaml': company });
  await session.diagnostics(session.open('company.okr.yaml', company));
  const { items } = await session.client.sendRequest(WorkspaceDiagnosticRequest.type, {
    previousResultIds: [],
  });
  expect(items.map(({ uri }) => uri)).toEqual(['file:///okrs/a.okr.yaml']);
});

test('ends when it is cancelled', async () => {
  await using session = await opened({ 'a.okr.yaml': broken });
  const request = held(session);
  await request.until(about('a.okr.yaml'));
  request.cancel();
  expect(await request.answer).toEqual({ items: [] });
});

const typed = (line: string) => company.replace('        target: 60\n', line);

test('what is just being typed is called missing only when somebody rests', async () => {
  await using session = await opened();
  const uri = session.open('company.okr.yaml', company);
  expect(await session.diagnostics(uri)).toEqual([]);
  session.change(uri, typed('        target: 60\n        sta\n'), 2);
  const refreshed = session.asked('workspace/diagnostic/refresh');
  expect(await session.diagnostics(uri)).toEqual([]);
  await refreshed;
  expect(await session.diagnostics(uri)).toMatchObject([{ code: 'yaml-syntax' }]);
});

test('or when they go on elsewhere', async () => {
  await using session = await opened();
  const uri = session.open('company.okr.yaml', company);
  await session.diagnostics(uri);
  const unfinished = typed('        target: 60\n        sta\n');
  session.change(uri, unfinished, 2);
  expect(await session.diagnostics(uri)).toEqual([]);
  session.change(uri, unfinished.replace('Weekly', 'Daily'), 3);
  expect(await session.diagnostics(uri)).toMatchObject([{ code: 'yaml-syntax' }]);
});

test('what was called missing before stays so while its line is typed', async () => {
  await using session = await opened();
  const unfinished = typed('        target: 60\n        sta\n');
  const uri = session.open('company.okr.yaml', unfinished);
  expect(await session.diagnostics(uri)).toMatchObject([{ code: 'yaml-syntax' }]);
  session.change(uri, unfinished.replace('sta', 'stat'), 2);
  expect(await session.diagnostics(uri)).toMatchObject([{ code: 'yaml-syntax' }]);
});
