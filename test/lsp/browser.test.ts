// What ships for browsers: two bundles without anything of Node, and a server that works in a worker.
import { expect, test } from 'vitest';
import type { DocumentDiagnosticReport, InitializeResult } from 'vscode-languageserver-protocol';
import type { FileItem } from '../../server/src/lsp/protocol.ts';
import { vscodeCapabilities } from '../support/lsp.ts';
import { bundle, startWorker } from '../support/worker.ts';

test.each(['server.browser.js', 'extension.browser.cjs'])('%s asks for no module but the editor’s', name => {
  const text = bundle(name);
  const asked = [
    ...text.matchAll(/\b(?:require|import)\((["'`])([^"'`]*)\1\)|\bfrom ?(["'])(node:[^"']*)\3/g),
  ];
  expect(new Set(asked.map(([, , required, , from]) => required ?? from))).toEqual(
    new Set(name.startsWith('extension') ? ['vscode'] : []),
  );
});

test('the server answers in a worker, and reads files through the editor', async () => {
  const folder = 'vscode-vfs://github/them/okrs';
  const text =
    'cycle: 2031-Q2\nobjectives:\n  - title: Shops recommend us\n    key_results: [{ title: Grow, target: x }, { title: Sell, baseline: 1, target: 3, current: 2 }]\n';
  const worker = startWorker((method, { uri }: { uri: string }) => {
    if (method === 'okr/files/list') return { files: ['a.okr.yaml'], folders: [] };
    if (method === 'okr/files/read') return uri === `${folder}/a.okr.yaml` ? { text } : null;
    return null;
  });
  const { serverInfo } = await worker.request<InitializeResult>('initialize', {
    processId: null,
    rootUri: folder,
    workspaceFolders: [{ uri: folder, name: 'okrs' }],
    capabilities: { ...vscodeCapabilities, workspace: { workspaceFolders: true } },
    initializationOptions: { vscode: true, tree: true, files: true, today: '2031-07-01' },
  });
  expect(serverInfo?.name).toBe('okr');
  worker.notify('initialized', {});

  const tree = () => worker.request<FileItem[]>('okr/tree', {});
  await expect.poll(tree, { timeout: 10_000 }).toMatchObject([{ label: 'a', uri: `${folder}/a.okr.yaml` }]);
  // A day after the cycle.
  expect((await tree())[0]?.state).toBe('missed');

  const uri = `${folder}/b.okr.yaml`;
  worker.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'okr', version: 1, text } });
  const report = await worker.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
    textDocument: { uri },
  });
  expect(report.kind === 'full' && report.items.map(({ code }) => code)).toContain('invalid-quantity');
});
