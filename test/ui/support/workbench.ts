// A VS Code on the screen: the extension installed in VS Code's server, driven by Playwright. For screen tests and pictures.
import { basename } from 'node:path';
import { chromium, type FrameLocator, type Locator, type Page } from 'playwright-core';
import { findChromium, projectRoot } from '../../vscode/host/install.ts';
import { createProfile } from '../../vscode/host/profile.ts';
import { startServer } from '../../vscode/host/server.ts';

export interface WorkbenchOptions {
  /** Absolute path of the folder to open. It is not copied: what the test types and saves ends up there. */
  folder: string;
  /** Display language, such as `zh-cn`; our own texts only, VS Code's stay English. */
  locale?: string;
  theme?: keyof typeof themes;
  /** Where the extension is served: it is then installed from there, as in a browser. Default: the project itself. */
  extensionAddress?: string;
  /** User settings. */
  settings?: Record<string, unknown>;
  /** Of the window, in CSS pixels. */
  size?: { width: number; height: number };
  /** Device pixels for a CSS pixel. */
  scale?: number;
}

export interface Workbench extends AsyncDisposable {
  page: Page;
  /** Opens a file by its name, or the end of its path, and waits for its text. */
  openFile(name: string): Promise<void>;
  /** Runs a command by the title that the palette shows, such as `OKR: Show Dashboard`. */
  runCommand(title: string): Promise<void>;
  /** Shows the view container with this title in the side bar. */
  openView(title: string): Promise<void>;
  /** Drags the edge of the side bar until it is this wide, in CSS pixels. */
  sideBarWidth(width: number): Promise<void>;
  /** The rows of the side bar's trees whose label has this text. */
  treeRow(text: string): Locator;
  /** Points at the first occurrence of the text in the editor and waits for the hover. */
  hoverOver(text: string): Promise<Locator>;
  /** Puts the cursor into the first occurrence of the text in the editor. */
  clickOn(text: string): Promise<void>;
  /** The document inside the visible webview. */
  webview(): FrameLocator;
  /** Writes a PNG of the window, or of the top of the editors, without the caret and with animations at their end. */
  screenshot(path: string, editorHeight?: number): Promise<void>;
  close(): Promise<void>;
}

const themes = {
  light: 'Light 2026',
  dark: 'Dark 2026',
  'high-contrast-light': 'Default High Contrast Light',
  'high-contrast-dark': 'Default High Contrast',
};

/** Resolves when the workbench has restored itself; close it, or say `await using`. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const {
    folder,
    locale,
    theme = 'light',
    size = { width: 1400, height: 900 },
    scale = 1,
    extensionAddress,
  } = options;
  const { signal } = new AbortController();
  await using opening = new AsyncDisposableStack();
  const settings = { 'workbench.colorTheme': themes[theme], 'editor.hover.delay': 100, ...options.settings };
  const profile = opening.use(
    await createProfile({
      settings,
      ...(extensionAddress === undefined && { extension: projectRoot }),
      ...(locale !== undefined && { locale }),
    }),
  );
  const server = opening.use(await startServer({ folder, flags: profile.flags, signal }));
  const browser = opening.use(
    await chromium.launch({
      executablePath: await findChromium(signal),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    }),
  );
  const page = await browser.newPage({
    bypassCSP: extensionAddress !== undefined,
    viewport: size,
    deviceScaleFactor: scale,
    reducedMotion: 'reduce',
  });
  await page.goto(server.address);
  await page.waitForFunction('window.driver');
  await page.evaluate('window.driver.whenWorkbenchRestored()');
  const objects = pageObjects(page);
  if (extensionAddress !== undefined) {
    await objects.runCommand('Developer: Install Extension from Location...');
    await page.locator('.quick-input-widget input[placeholder]').fill(extensionAddress);
    await page.keyboard.press('Enter');
  }
  const everything = opening.move();
  const close = () => everything.disposeAsync();
  return { page, ...objects, close, [Symbol.asyncDispose]: close };
}

function pageObjects(page: Page): Omit<Workbench, 'page' | 'close' | typeof Symbol.asyncDispose> {
  const quickPick = async (key: string, text: string) => {
    await page.keyboard.press(key);
    await page.locator('.quick-input-widget input').fill(text);
  };
  return {
    async openFile(name) {
      await quickPick('ControlOrMeta+P', name);
      // The list may still show what it had before the text, so the row has to have every part of the path.
      const rows = page.locator('.quick-input-list .monaco-list-row');
      const row = name.split('/').reduce((matching, part) => matching.filter({ hasText: part }), rows);
      await row.first().click();
      await page.locator(`.tab.active[data-resource-name="${basename(name)}"]`).waitFor();
      await page.locator('.editor-instance .view-line').first().waitFor();
    },
    async runCommand(title) {
      await quickPick('F1', `>${title}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
    },
    async openView(title) {
      const button = page.locator(`.activitybar a.action-label[aria-label^="${title}"]`);
      await button.waitFor();
      if ((await button.getAttribute('aria-expanded')) !== 'true') await button.click();
      await page.locator('.sidebar .composite.title', { hasText: title }).waitFor();
    },
    async sideBarWidth(width) {
      const box = await page.locator('.part.sidebar').boundingBox();
      if (!box) throw new Error('The side bar is not on the screen.');
      const y = box.y + box.height / 2;
      await page.mouse.move(box.x + box.width, y);
      await page.mouse.down();
      await page.mouse.move(box.x + width, y, { steps: 5 });
      await page.mouse.up();
    },
    treeRow: text => page.locator('.sidebar .pane-body .monaco-list-row', { hasText: text }),
    async hoverOver(text) {
      const { x, y } = await middleOfText(page, text);
      await page.mouse.move(x, y);
      const hover = page.locator('.monaco-editor .monaco-hover:visible');
      await hover.waitFor();
      return hover;
    },
    async clickOn(text) {
      const { x, y } = await middleOfText(page, text);
      await page.mouse.click(x, y);
    },
    webview: () => page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),
    async screenshot(path, editorHeight) {
      await page.evaluate('document.fonts.ready');
      const box = await page.locator('.part.editor').boundingBox();
      const clip = box && editorHeight && { ...box, height: Math.min(box.height, editorHeight) };
      await page.screenshot({ path, caret: 'hide', animations: 'disabled', ...(clip && { clip }) });
    },
  };
}

/** Where to point in the editor to be on the text. A line is made of many elements there, and its spaces are non-breaking. */
function middleOfText(page: Page, text: string): Promise<{ x: number; y: number }> {
  const line = page.locator('.editor-instance .view-line', { hasText: text }).first();
  return line.evaluate((element, text) => {
    const document = element.ownerDocument;
    let ahead = element.textContent.replaceAll('\u00a0', ' ').indexOf(text) + Math.floor(text.length / 2);
    const nodes = document.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
    for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
      if (ahead < node.textContent.length) {
        const range = document.createRange();
        range.setStart(node, ahead);
        range.setEnd(node, ahead + 1);
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      ahead -= node.textContent.length;
    }
    throw new Error(`“${text}” is not on the screen.`);
  }, text);
}
