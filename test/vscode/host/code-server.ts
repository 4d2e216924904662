// Runs extension tests in VS Code's server and a headless Chromium, started with the flags of VS Code's desktop build,
// so that @vscode/test-electron runs the same suite on machines that have no display or cannot download VS Code.
import { pathToFileURL } from 'node:url';
import { format, parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from './install.ts';
import { interruption } from './interruption.ts';
import { startServer } from './server.ts';

const { values, positionals } = parseArgs({
  strict: false, // flags that only mean something to the desktop are passed over
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string', multiple: true, default: [] },
    extensionTestsPath: { type: 'string', default: '' },
    'user-data-dir': { type: 'string', default: '' },
    'extensions-dir': { type: 'string', default: '' },
    locale: { type: 'string', default: 'en' },
  },
});

const signal = interruption();
// The runner holds our standard input: when it is gone, however it went, so are we.
process.stdin.resume().once('end', () => process.emit('SIGTERM'));
process.stdout.on('error', () => {});

runTests().then(
  code => process.exit(code),
  error => {
    if (!signal.aborted) console.error(error);
    process.exit(1);
  },
);

/** Resolves to the exit code of the extension host. */
async function runTests(): Promise<number> {
  await using server = await startServer({
    folder: positionals[0] ?? process.cwd(),
    flags: ['user-data-dir', 'extensions-dir', 'locale'].map(name => `--${name}=${values[name]}`),
    signal,
  });
  await using browser = await chromium.launch({
    executablePath: await findChromium(signal),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const page = await browser.newPage();
  signal.throwIfAborted();

  const exitCode = Promise.withResolvers<number>();
  const giveUp = (why: string) => exitCode.reject(new Error(why));
  signal.addEventListener('abort', () => giveUp('Interrupted.'));
  server.ended.then(() => giveUp('VS Code’s server ended before the tests did.'));
  page.on('close', () => giveUp('The page was closed before the tests ended.'));
  page.on('crash', () => giveUp('The page crashed.'));
  const [code] = await Promise.all([exitCode.promise, openPage(page, server.address, exitCode.resolve)]);
  return code;
}

async function openPage(page: Page, address: string, exit: (code: number) => void): Promise<void> {
  page.on('pageerror', error => console.error(error));
  // VS Code calls these two by name, so they have to be there before it loads.
  await page.exposeFunction('codeAutomationLog', (level: string, parts: unknown[]) => {
    const line = format(...parts);
    if (!noise.test(line)) console.log(`[${level}] ${line}`);
  });
  await page.exposeFunction('codeAutomationExit', exit);
  await page.goto(`${address}&payload=${encodeURIComponent(JSON.stringify(payload(address)))}`);
}

/** What this server always says: connecting, native modules that were not compiled, and what it cannot fetch or register. */
const noise =
  /connection token|Creating a socket|grace time|builtin extensions cache|bindings file|watchdog|open-vsx|\[Service Worker\]|\[AgentHost|\[AccountPolicyGate\]/;

/** What the desktop takes from its flags, the workbench in a browser takes from its address: an array of pairs. */
function payload(address: string): [name: string, value: string][] {
  const remote = (path: unknown) =>
    `vscode-remote://${new URL(address).host}${pathToFileURL(String(path)).pathname}`;
  const passedOn = Object.entries(process.env).filter(([name]) => /^(OKR_|NODE_V8_COVERAGE$)/.test(name));
  const extensions = values.extensionDevelopmentPath as string[];
  return [
    ...extensions.map((path): [string, string] => ['extensionDevelopmentPath', remote(path)]),
    ['extensionTestsPath', remote(values.extensionTestsPath)],
    ['extensionEnvironment', JSON.stringify(Object.fromEntries(passedOn))],
    ['skipWelcome', 'true'],
  ];
}
