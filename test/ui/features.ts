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
      key_results:
      - title:  Cut support tickets from 120 to 30 a month
        check_ins:
        - {date: 2026-11-02,value: 86,confidence: 0.6}
        - {date: 2026-11-16,value: 63,confidence: 0.7}
      - title: Shorten the checkout from 9 steps to 6


        current:    7
    - title: Every half-year brings a garden nobody has seen before
      key_results: [ {title: People can buy the balcony garden,type: milestone} ]
`;

const begun = (rest: string) => `cycle: 2026-Q4\n${rest}\nobjectives:\n  - `;

export const featureScenes: readonly FeatureScene[] = [
  {
    name: 'features in English',
    folder: 'en',
    files: { 'untidy.okr.yaml': untidy, 'new.okr.yaml': begun('team: Web shop\nowner: priya') },
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
          await shown(workbench, '.peekview-widget .reference-zone-widget .monaco-list-row', 'okr.yaml');
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
        show: workbench => line(workbench, '{date: 2026-11-02,value'),
      },
      {
        name: 'formatted',
        file: 'untidy.okr.yaml',
        show: async workbench => {
          await workbench.runCommand('Format Document');
          await line(workbench, '{ date: 2026-11-02, value: 86, confidence: 0.6 }');
        },
      },
    ],
  },
  {
    name: 'features in Chinese',
    folder: 'zh',
    files: { 'xin.okr.yaml': begun('team: 产品部\nowner: 周野') },
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
        file: 'xin.okr.yaml',
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
  for (const { name, file, show } of shots) {
    await workbench.openFile(file);
    await show(workbench);
    if (picture) await workbench.screenshot(picture(name), '.part.editor');
  }
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
