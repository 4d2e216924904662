// Diagnostics over the real protocol: pulled or pushed, never both; current, cleared, suppressed and worded for the reader.

import { expect, test } from 'vitest';
import { DiagnosticSeverity } from 'vscode-languageserver-protocol';
import { connect, pushCapabilities } from '../support/lsp.ts';

const noTarget = `cycle: 2026-Q1
owner: dana
objectives:
  - title: Trials turn into teams
    key_results:
      - title: Weekly trial sign-ups
        type: increase
        baseline: 40
        current: 45
      - title: Share of trials that invite a colleague
        type: increase
        baseline: 20%
        target: 35%
        current: 29%
`;
const withTarget = noTarget.replace('baseline: 40\n', 'baseline: 40\n        target: 48\n');

test('a client that pulls is answered and never pushed to', async () => {
  await using session = await connect();
  const uri = session.open('growth.okr.yaml', noTarget);
  const found = await session.diagnostics(uri);
  expect(found).toMatchObject([
    {
      code: 'missing-target',
      source: 'okr',
      severity: DiagnosticSeverity.Error,
      message: 'No target: what number should be reached? · Measurable',
      range: { start: { line: 6, character: 14 }, end: { line: 6, character: 22 } },
    },
  ]);
  expect(found[0]).not.toHaveProperty('codeDescription');
  expect(session.pushed).toEqual([]);
});

test('a client that shows the pages of rules is told where, and gets them in its language', async () => {
  await using session = await connect({ initializationOptions: { rulePages: 'okr-rule' }, locale: 'zh-cn' });
  const [found] = await session.diagnostics(session.open('growth.okr.yaml', noTarget));
  expect(found?.codeDescription).toEqual({ href: 'okr-rule:/missing-target.md' });
  const page = (id: string) => session.client.sendRequest<string | null>('okr/rule', { id });
  expect(await page('missing-target')).toMatch(/^# missing-target\n\n[\s\S]+## 为什么\n[\s\S]+```yaml\n/);
  expect(await page('no-such-rule')).toBeNull();
  const [own] = await session.diagnostics(session.open('okr.config.yaml', 'presett: strict\n'));
  expect(own).not.toHaveProperty('codeDescription');
});

test('a change is seen at once, and nothing new is said twice', async () => {
  await using session = await connect();
  const uri = session.open('growth.okr.yaml', noTarget);
  const first = await session.pull(uri);
  expect(await session.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
  session.change(uri, withTarget, 2);
  expect(await session.pull(uri, first.resultId)).toMatchObject({ kind: 'full', items: [] });
});

test('a file that is closed and opened again with the same version is looked at anew', async () => {
  await using session = await connect();
  const uri = session.open('growth.okr.yaml', noTarget);
  const { resultId } = await session.pull(uri);
  await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  session.open('growth.okr.yaml', withTarget);
  expect(await session.pull(uri, resultId)).toMatchObject({ kind: 'full', items: [] });
});

test('a client that cannot pull is pushed to, and cleared when the file is closed', async () => {
  await using session = await connect({ capabilities: pushCapabilities });
  expect(session.initialized.capabilities.diagnosticProvider).toBeUndefined();
  const opened = session.nextPush('file:///okrs/growth.okr.yaml');
  const uri = session.open('growth.okr.yaml', noTarget);
  expect(await opened).toMatchObject({ version: 1, diagnostics: [{ code: 'missing-target' }] });

  const changed = session.nextPush(uri);
  session.change(uri, withTarget, 2);
  expect(await changed).toMatchObject({ version: 2, diagnostics: [] });

  session.change(uri, noTarget, 3);
  await session.nextPush(uri);
  const closed = session.nextPush(uri);
  await session.client.sendNotification('textDocument/didClose', { textDocument: { uri } });
  expect((await closed).diagnostics).toEqual([]);
});

test('the reader is spoken to in their language', async () => {
  await using session = await connect({ locale: 'zh-CN' });
  const [found] = await session.diagnostics(session.open('growth.okr.yaml', noTarget));
  expect(found?.message).toBe('没有目标值：要达到多少？ · 可衡量');
});

test('settings choose preset and levels, and apply without a restart', async () => {
  let settings: unknown = { rules: { 'missing-target': 'info' } };
  await using session = await connect({ settings: () => settings });
  const uri = session.open('growth.okr.yaml', noTarget);
  await expect
    .poll(async () => (await session.diagnostics(uri))[0]?.severity)
    .toBe(DiagnosticSeverity.Information);
  settings = { rules: { 'missing-target': 'off' } };
  await session.client.sendNotification('workspace/didChangeConfiguration', { settings: null });
  await expect.poll(() => session.diagnostics(uri)).toEqual([]);
});

test('a comment silences a rule', async () => {
  await using session = await connect();
  const silenced = noTarget.replace(
    '        type: increase\n',
    '        # okr-disable-next-line missing-target -- agreed in June\n        type: increase\n',
  );
  expect(await session.diagnostics(session.open('growth.okr.yaml', silenced))).toEqual([]);
});

test('a file that nobody knows has no findings', async () => {
  await using session = await connect();
  expect(await session.diagnostics('file:///okrs/none.okr.yaml')).toEqual([]);
});

test('a cancelled request is answered as cancelled', async () => {
  await using session = await connect();
  const uri = session.open('growth.okr.yaml', noTarget);
  const { CancellationTokenSource } = await import('vscode-languageserver-protocol/node');
  const source = new CancellationTokenSource();
  const answer = session.client.sendRequest(
    'textDocument/diagnostic',
    { textDocument: { uri } },
    source.token,
  );
  source.cancel();
  await expect(answer).rejects.toThrow(/cancel/i);
  expect(await session.diagnostics(uri)).toHaveLength(1);
});
