// The extension as it is in a browser, without Node: the server in a worker, and every file read through the editor.
import { strict as assert } from 'node:assert';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { projectRoot } from '../vscode/host/install.ts';
import type { Workbench } from './support/workbench.ts';

/** Serves the extension as a gallery on the web would. Without the part for Node: with both, VS Code's server prefers that. */
export async function serveExtension(): Promise<AsyncDisposable & { readonly address: string }> {
  const server = createServer(async ({ url = '' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = await readFile(join(projectRoot, path)).catch(() => undefined);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
    response.writeHead(file ? 200 : 404).end(path === '/package.json' && file ? withoutNode(file) : file);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise(done => server.close(done));
    },
  };
}

/** A file with something missing is in the open folder, among others. */
export async function inBrowser(workbench: Workbench, file: string, title: string): Promise<void> {
  const { page } = workbench;
  await workbench.openView('OKR');
  await workbench.sideBarWidth(440);
  await workbench.openFile(file);
  await page.locator('.squiggly-error').first().waitFor();
  // A file that nobody has opened is in the tree, and the tree finds the row of the cursor.
  await workbench.treeRow('Mossgate').waitFor();
  await workbench.clickOn(title);
  await workbench.treeRow(title).and(page.locator('.selected')).waitFor();
  assert.match(await (await workbench.hoverOver(title)).innerText(), /120 → .*→ 30/);
}

/** No script of another type is run. */
const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.cjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

function withoutNode(manifest: Buffer): string {
  const { main: _, ...rest } = JSON.parse(manifest.toString('utf8'));
  return JSON.stringify(rest);
}
