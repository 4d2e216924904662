// What docs/features.md shows: done by mouse and keyboard in the real editor, looked at there, and photographed if wanted.
import { cp, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '../vscode/host/install.ts';
import type { Workbench, WorkbenchOptions } from './support/workbench.ts';

/** Several shots in one editor. */
export interface FeatureScene {
  readonly name: string;
  /** Below examples/. */
  readonly folder: string;
  /** Files beside the examples. */
  readonly files: Readonly<Record<string, string>>;
  readonly options: Omit<WorkbenchOptions, 'folder'>;
  readonly shots: readonly Shot[];
}

interface Shot {
  /** docs/images/<name>.png */
  readonly name: string;
  readonly file: string;
  /** How much of the editor there is something to see in, in CSS pixels; left out, all. The whole window where it is beside that. */
  readonly height?: number | 'window';
  /** Brings it on the screen and makes sure of it. */
  readonly show: (workbench: Workbench) => Promise<unknown>;
}

/** Nothing but the text: what is shown is small, and is read in a page. */
const plain: FeatureScene['options'] = {
  size: { width: 1000, height: 620 },
  scale: 2,
  settings: {
    'breadcrumbs.enabled': false,
    'editor.fontSize': 13,
    'editor.minimap.enabled': false,
    'editor.stickyScroll.enabled': false,
    'okr.inlineWarnings': false,
    'workbench.activityBar.location': 'hidden',
    'workbench.layoutControl.enabled': false,
    'workbench.sideBar.location': 'right',
    'workbench.statusBar.visible': false,
    'window.commandCenter': false,
  },
};

const untidy = `cycle: 2026-Q4
owner:   priya
objectives:
    - title: Version 2.0 is the shop that people enjoy using   # promised
      commitment:  committed
      key_results:
      - title:  Cut support tickets from 120 to 30 a month
        check_ins:
        - {date: 2026-11-02,value: 86,confidence: 0.6}
        - {date: 2026-11-16,value: 63,confidence: 0.7}
      - title: Shorten the checkout from 9 steps to 6


        current:    7
    - title: Every half-year brings a garden nobody has seen before
      commitment: aspirational
      key_results: [ {title: Raise user satisfaction from 4.1 to 4.5 stars,current: 4.2},
         {title: Raise repeat orders from 31% to 36%,current:   33%} ]
`;

/** Clear to people, not to check: the squiggle's hover names the rule. */
const vague = `cycle: 2026-Q4
owner: priya
objectives:
  - title: People come back to the shop without being asked
    commitment: aspirational
    key_results:
      - title: Raise orders for gifts from 12% to 18%
        current: 14%
      - title: Make the checkout better
`;

const begun = (rest: string) => `cycle: 2026-Q4\n${rest}\nobjectives:\n  - `;

export const featureScenes: readonly FeatureScene[] = [
  {
    name: 'features in English',
    folder: 'en',
    files: {
      'untidy.okr.yaml': untidy,
      'vague.okr.yaml': vague,
      'new.okr.yaml': begun('team: Web shop\nowner: priya'),
    },
    options: plain,
    shots: [
      {
        name: 'template',
        file: 'new.okr.yaml',
        show: async workbench => {
          await atEnd(workbench);
          await suggest(workbench, 'sales');
        },
      },
      {
        name: 'references',
        file: 'company.okr.yaml',
        show: async workbench => {
          await workbench.clickOn('lasting-growth');
          await workbench.page.keyboard.press('Shift+F12');
          const files = workbench.page.locator('.reference-zone-widget .monaco-list-row');
          await files.filter({ hasText: 'sales.okr.yaml' }).click();
          await files.filter({ hasText: 'company#' }).first().click();
        },
      },
      {
        name: 'alignment',
        file: 'company.okr.yaml',
        show: async workbench => {
          await workbench.page.keyboard.press('Escape');
          await workbench.clickOn('Grow into a profitable');
          await workbench.runCommand('Peek Type Hierarchy');
          await shown(workbench, '.peekview-widget .monaco-list-row', 'Every half-year');
        },
      },
      {
        name: 'untidy',
        file: 'untidy.okr.yaml',
        height: 370,
        show: workbench => line(workbench, '{date: 2026-11-02,value'),
      },
      {
        name: 'formatted',
        file: 'untidy.okr.yaml',
        height: 370,
        show: async workbench => {
          await workbench.runCommand('Format Document');
          await line(workbench, '{ date: 2026-11-02, value: 86, confidence: 0.6 }');
        },
      },
      {
        name: 'rule-page',
        file: 'vague.okr.yaml',
        show: async workbench => {
          await workbench.page.locator('.squiggly-warning').first().waitFor();
          const hover = await workbench.hoverOver('Make the checkout better');
          await hover.locator('a.code-link', { hasText: 'vague-key-result' }).click();
          await workbench.page.locator('.tab.active', { hasText: 'vague-key-result.md' }).waitFor();
          // A preview is a page within a page within a page.
          const page = workbench.page.frameLocator('iframe.webview').frameLocator('#active-frame');
          await page.locator('h1', { hasText: 'vague-key-result' }).waitFor();
        },
      },
    ],
  },
  {
    name: 'the tree by alignment',
    folder: 'en',
    files: {},
    options: {
      ...plain,
      settings: { ...plain.settings, 'workbench.sideBar.location': 'left' },
    },
    shots: [
      {
        name: 'tree-by-alignment',
        file: 'company.okr.yaml',
        height: 'window',
        show: async workbench => {
          await workbench.runCommand('Focus on Objectives View');
          await workbench.sideBarWidth(640);
          await workbench.runCommand('View Objectives by Alignment');
          // By file the company itself is at the top.
          const atTop = workbench.page.locator('[aria-level="1"]');
          await workbench.treeRow('Grow into a profitable').and(atTop).waitFor();
          for (const label of ['Grow into a profitable', 'Sell in a way', 'Offices that want'])
            await unfolded(workbench, label);
          await workbench.treeRow('A customer brings clearly').waitFor();
        },
      },
    ],
  },
  {
    name: 'features in Chinese',
    folder: 'zh',
    files: { '新团队.okr.yaml': begun('team: 产品部\nowner: 周野') },
    options: {
      ...plain,
      locale: 'zh-cn',
      settings: {
        ...plain.settings,
        'okr.codeLens': true,
        'okr.inlayHints.progress': true,
        'okr.inlayHints.daysLeft': true,
        'okr.inlayHints.owner': true,
      },
    },
    shots: [
      {
        name: 'beside-the-text-in-chinese',
        file: 'product.okr.yaml',
        show: async workbench => {
          await shown(workbench, '.codelens-decoration', /%/);
          await shown(workbench, '.view-line', /剩/);
        },
      },
      {
        name: 'template-in-chinese',
        file: '新团队.okr.yaml',
        show: async workbench => {
          await atEnd(workbench);
          await suggest(workbench, '销售');
        },
      },
    ],
  },
];

export async function writeFeatures(
  folder: string,
  { folder: examples, files }: FeatureScene,
): Promise<void> {
  await cp(join(projectRoot, 'examples', examples), folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/** @param picture where the picture of a shot goes; none is taken without */
export async function features(
  workbench: Workbench,
  { shots }: FeatureScene,
  picture?: (name: string) => string,
): Promise<void> {
  await workbench.runCommand('View: Close Primary Side Bar');
  // Where the files of a test lie is of no interest to a reader.
  await workbench.page.addStyleTag({ content: '.peekview-title .dirname { display: none }' });
  for (const { name, file, height = 620, show } of shots) {
    await workbench.openFile(file);
    await show(workbench);
    if (picture) await workbench.screenshot(picture(name), height === 'window' ? undefined : height);
  }
}

/** Opens a row of the tree, if it is not open; once there is something below it. */
async function unfolded({ page, treeRow }: Workbench, label: string): Promise<void> {
  const row = treeRow(label).and(page.locator('[aria-expanded]')).first();
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
}

async function atEnd({ page }: Workbench): Promise<void> {
  await page.locator('.editor-instance .view-line').last().click();
  await page.keyboard.press('ControlOrMeta+End');
}

/** Asks for completions, goes to one of them and has it explained. */
async function suggest(workbench: Workbench, wanted: string): Promise<void> {
  const { page } = workbench;
  await page.keyboard.press('ControlOrMeta+Space');
  await shown(workbench, '.suggest-widget .monaco-list-row', wanted);
  const focused = page.locator('.suggest-widget .monaco-list-row.focused', { hasText: wanted });
  while (!(await focused.isVisible())) await page.keyboard.press('ArrowDown');
  // What there is to say comes when a person has stopped at it.
  await focused.locator('.can-expand-details').waitFor();
  await page.keyboard.press('ControlOrMeta+Space');
  await shown(workbench, '.suggest-details', 'key_results');
}

function shown({ page }: Workbench, selector: string, text: string | RegExp): Promise<void> {
  return page.locator(selector, { hasText: text }).first().waitFor();
}

const line = (workbench: Workbench, text: string) =>
  shown(
    workbench,
    '.editor-instance .view-line',
    new RegExp(text.replace(/[{}]/g, '\\$&').replaceAll(' ', '[ \\u00a0]')),
  );
