// `npm run test:ui`: looks at the real editor on the screen, in English and in Chinese. With --picture it takes the README's pictures too.
import { strict as assert } from 'node:assert';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '../vscode/host/install.ts';
import { temporaryFolder } from '../vscode/host/profile.ts';
import { inBrowser, serveExtension } from './browser.ts';
import { featureScenes, features, writeFeatures } from './features.ts';
import { fix, fixScenes, writeScene } from './fixes.ts';
import { openWorkbench, type Workbench, type WorkbenchOptions } from './support/workbench.ts';

const { values: options } = parseArgs({ options: { picture: { type: 'boolean', default: false } } });

interface Scene {
  readonly name: string;
  readonly locale?: string;
  /** Below examples/. */
  readonly folder: string;
  readonly file: string;
  /** A line taken out of the file, so that there is a finding to see. */
  readonly missing: string;
  /** A title to point at, and what its hover must say. */
  readonly title: string;
  readonly hover: RegExp;
}

const english: Scene = {
  name: 'english',
  folder: 'en',
  file: 'product.okr.yaml',
  missing: '        target: 6\n',
  title: 'Cut support tickets',
  hover: /[█▰].*\d+ ?%[\s\S]*120 → .*→ 30/,
};

const scenes: readonly Scene[] = [
  english,
  {
    name: 'chinese',
    locale: 'zh-cn',
    folder: 'zh',
    file: 'product.okr.yaml',
    missing: '        target: 6\n',
    title: '客服工单',
    hover: /[█▰].*\d+ ?%[\s\S]*负责人/,
  },
];

process.env.OKR_TODAY = '2026-11-20';
let passed = 0;
let failed = 0;
for (const scene of scenes.slice(9))
  await tried(`${scene.name}: tree, findings and hover are on the screen`, localeOf(scene), {
    prepare: folder => prepareExample(folder, scene),
    look: workbench => look(workbench, scene),
  });
for (const scene of fixScenes)
  await tried(`${scene.name}: the fix is offered, and does what it says`, localeOf(scene), {
    prepare: folder => writeScene(folder, scene),
    look: workbench => fix(workbench, scene, options.picture ? picture(`fix-${scene.name}`) : undefined),
  });
for (const scene of featureScenes.slice(9))
  await tried(`${scene.name}: what docs/features.md shows is on the screen`, scene.options, {
    prepare: folder => writeFeatures(folder, scene),
    look: workbench => features(workbench, scene, options.picture ? picture : undefined),
  });
{
  await using extension = await serveExtension();
  await tried(
    'in a browser: tree, findings and hover come without Node',
    { extensionAddress: extension.address },
    {
      prepare: folder => prepareExample(folder, english),
      look: workbench => inBrowser(workbench, english.file, english.title),
    },
  );
}
console.log(`ui: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

interface Try {
  /** Fills the folder that will be opened. */
  readonly prepare: (folder: string) => Promise<void>;
  readonly look: (workbench: Workbench) => Promise<void>;
}

function picture(name: string): string {
  return join(projectRoot, `docs/images/${name}.png`);
}

function localeOf({ locale }: { readonly locale?: string }): { readonly locale?: string } {
  return locale === undefined ? {} : { locale };
}

async function tried(
  what: string,
  workbenchOptions: Omit<WorkbenchOptions, 'folder'>,
  { prepare, look }: Try,
): Promise<void> {
  const temporary = await temporaryFolder('pictures');
  const folder = join(temporary, 'okrs');
  try {
    await prepare(folder);
    await using workbench = await openWorkbench({ folder, scale: 2, ...workbenchOptions });
    await look(workbench);
    passed++;
    console.log(`  ✔ ${what}`);
  } catch (error) {
    failed++;
    console.error(`  ✘ ${what}: ${error instanceof Error ? error.stack : String(error)}`);
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
}

async function prepareExample(folder: string, scene: Scene): Promise<void> {
  await cp(join(projectRoot, 'examples', scene.folder), folder, { recursive: true });
  await takeOut(join(folder, scene.file), scene.missing);
}

async function takeOut(path: string, line: string): Promise<void> {
  const text = await readFile(path, 'utf8');
  assert.ok(text.includes(line), `${path} has the line to take out`);
  await writeFile(path, text.replace(line, ''));
}

async function look(workbench: Workbench, { name, file, title, hover }: Scene): Promise<void> {
  const { page } = workbench;
  await workbench.openView('OKR');
  await workbench.sideBarWidth(440);
  await workbench.openFile(file);

  // What is missing is underlined, and said at the end of its line.
  await page.locator('.squiggly-error').first().waitFor();

  // The tree goes where the cursor goes, and the hover says how far the result is.
  await (await workbench.hoverOver(title)).waitFor();
  await page.mouse.down();
  await page.mouse.up();
  await workbench.treeRow(title).and(page.locator('.selected')).waitFor();
  const shown = await workbench.hoverOver(title);
  assert.match(await shown.innerText(), hover);
  if (options.picture) await workbench.screenshot(picture(`editor-${name}`));
}
