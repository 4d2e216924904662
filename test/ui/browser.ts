// The extension as it is in a browser, without Node: the server in a worker, and every file read through the editor.
import assert from 'node:assert/strict';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../vscode/host/install.ts';
import type { Workbench } from './support/workbench.ts';

/** Copies the extension without what is for Node; with that, VS Code's server would choose it. */
export async function writeBrowserExtension(folder: string): Promise<void> {
  const { main: _, ...manifest } = JSON.parse(await readFile(join(projectRoot, 'package.json'), 'utf8'));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), JSON.stringify(manifest));
  const parts = ['package.nls.json', 'dist/extension.browser.cjs', 'dist/server.browser.js', 'images', 'syntaxes'];
  for (const part of parts) await cp(join(projectRoot, part), join(folder, part), { recursive: true });
}

/** Examples are open, and something is missing in one of them. */
export async function inBrowser(workbench: Workbench, file: string, title: string): Promise<void> {
  const { page } = workbench;
  await workbench.openView('OKR');
  await workbench.sideBarWidth(440);
  await workbench.openFile(file);
  await page.locator('.squiggly-error').first().waitFor();
  // All files are in the tree, those that nobody has opened too; it finds the row of the cursor.
  await workbench.treeRow('Company').waitFor();
  await workbench.clickOn(title);
  await workbench.treeRow(title).and(page.locator('.selected')).waitFor();
  assert.match(await (await workbench.hoverOver(title)).innerText(), /120 → .*→ 30/);
}
