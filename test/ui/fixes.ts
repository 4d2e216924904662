// Three findings with their fixes: the bulb's menu is opened on the screen, a fix is chosen, and the text says what it should.
import { strict as assert } from 'node:assert';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import type { Workbench } from './support/workbench.ts';

export interface FixScene {
  readonly name: string;
  readonly locale?: string;
  readonly text: string;
  /** Where to click: a text on a line with the finding. */
  readonly at: string;
  /** What the menu offers. */
  readonly offer: RegExp;
  /** A line that the file has afterwards, and had not before. */
  readonly line: RegExp;
}

export const fixScenes: readonly FixScene[] = [
  {
    name: 'take-the-number',
    text: `cycle: 2026-Q4
owner: dana
objectives:
  - title: Newcomers feel at home from the first day
    key_results:
      - title: Raise weekly sign-ups from 40 to 60
        type: increase
        baseline: 40
        current: 44
      - title: Cut the time to a first project from 5 days to 2
        current: 4 days
`,
    at: 'increase',
    offer: /60/,
    line: /target: 60/,
  },
  {
    name: 'make-it-an-initiative',
    text: `cycle: 2026-Q4
owner: dana
objectives:
  - title: Gardeners come to us with their questions
    key_results:
      - title: Raise sign-ups from the blog from 40 to 120 a month
        current: 61
      - title: Raise readers who come back from 15% to 25%
        current: 18%
      - title: Publish 8 garden guides
`,
    at: 'Publish',
    offer: /initiative of the objective/,
    line: /initiatives:/,
  },
  {
    name: 'split-in-chinese',
    locale: 'zh-cn',
    text: `cycle: 2026-Q4
owner: 李雷
objectives:
  - title: 老客户愿意一直用下去
    key_results:
      - title: 续约率从 80% 提升到 92%，客户投诉从每月 30 起降到 10 起
        current: 84%
      - title: 推荐客户占比从 10% 提升到 20%
        current: 12%
`,
    at: '续约率',
    offer: /拆/,
    line: /^\s*- title: 客户投诉从每月 30 起降到 10 起/,
  },
];

export async function writeScene(folder: string, scene: FixScene): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'team.okr.yaml'), scene.text);
}

/** Opens the menu, has its picture taken, chooses the fix and looks at what the editor shows then. */
export async function fix(workbench: Workbench, scene: FixScene, picture?: string): Promise<void> {
  const { page } = workbench;
  await workbench.openFile('team.okr.yaml');
  await page.locator('.squiggly-error, .squiggly-warning, .squiggly-info').first().waitFor();
  const offer = page.locator('.action-widget .monaco-list-row', { hasText: scene.offer }).first();
  await openMenu(workbench, scene.at, offer);
  if (picture) await workbench.screenshot(picture);
  const lines = async () => (await page.locator('.editor-instance .view-line').allInnerTexts()).map(plain);
  assert.ok(!(await lines()).some(line => scene.line.test(line)), 'the line is not there yet');
  await offer.click();
  await offer.waitFor({ state: 'hidden' });
  await page
    .locator('.editor-instance .view-line', { hasText: spaced(scene.line) })
    .first()
    .waitFor();
}

/** On a busy machine the window may still be settling, and a menu that opens then closes again: it is asked for anew. */
async function openMenu(workbench: Workbench, at: string, offer: Locator): Promise<void> {
  for (let tries = 1; ; tries++) {
    await workbench.clickOn(at);
    await workbench.page.keyboard.press('ControlOrMeta+.');
    try {
      return await offer.waitFor({ timeout: 10_000 });
    } catch (error) {
      if (tries === 3) throw error;
      await workbench.page.keyboard.press('Escape');
    }
  }
}

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
/** The editor's spaces are non-breaking. */
const spaced = (pattern: RegExp) => new RegExp(pattern.source.replaceAll(' ', '[ \\u00a0]'));
