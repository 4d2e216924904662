// What the server host needs on this machine: code-server from npm, and a Chromium with a Chinese font. Fetched once, said in a line.
import { execFileSync, spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { delimiter, join, resolve } from 'node:path';
import { chromium } from 'playwright-core';

export const projectRoot = resolve(import.meta.dirname, '../../..');

/** Kept between runs and ignored by Git; @vscode/test-electron keeps its downloads here too. */
export const editorCache = join(projectRoot, '.vscode-test');

const codeServerVersion = '4.139.1'; // VS Code 1.139.1
const vscodeFolder = 'node_modules/code-server/lib/vscode';

/**
 * The path of code-server's `server-main.js`, installed first where it is missing (about 600 MB on disk).
 * Only a finished install gets its name, so one that was cancelled is never trusted.
 */
export async function findCodeServer(signal: AbortSignal): Promise<string> {
  const folder = join(editorCache, `code-server-${codeServerVersion}`);
  if (!existsSync(folder)) {
    console.log(`Installing code-server ${codeServerVersion} in .vscode-test/ (once, 600 MB) …`);
    await installCodeServer(folder, signal);
  }
  return join(folder, vscodeFolder, 'out/server-main.js');
}

/** The path of a Chromium or Chrome; throws, saying what to install, where there is none and none can be fetched. */
export async function findChromium(signal: AbortSignal): Promise<string> {
  await installDebianPackages(signal);
  const found = installedChromium();
  if (found) return found;
  throw new Error(
    'The tests need a Chromium: install Chromium or Google Chrome, or set CHROME_PATH to one (or OKR_TEST_HOST=desktop to use VS Code’s desktop build).',
  );
}

/** The first of these programs that is on the PATH. */
export function findOnPath(...names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.cmd' : '';
  return names.flatMap(name => folders.map(folder => join(folder, name + suffix))).find(isExecutable);
}

async function installCodeServer(folder: string, signal: AbortSignal): Promise<void> {
  await mkdir(editorCache, { recursive: true });
  const unfinished = await mkdtemp(join(editorCache, 'installing-'));
  try {
    // Without a package.json of its own, npm would install into the project above.
    await writeFile(join(unfinished, 'package.json'), '{ "private": true }\n');
    // Nothing native has to be compiled: what is missing then, VS Code's server does without.
    const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await run('npm', [...install, `code-server@${codeServerVersion}`], unfinished, signal);
    await run('npm', [...install, '--omit=dev'], join(unfinished, vscodeFolder), signal);
    await rename(unfinished, folder).catch(error => {
      if (!existsSync(folder)) throw error; // else another run has just finished the same install
    });
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

async function installDebianPackages(signal: AbortSignal): Promise<void> {
  if (process.platform !== 'linux') return;
  const missing: string[] = [];
  if (!installedChromium()) missing.push('chromium');
  if (!hasChineseFont()) missing.push('fonts-noto-cjk');
  if (missing.length === 0) return;

  const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  if (mayInstall) {
    console.log(`Installing ${missing.join(' and ')} with apt-get …`);
    try {
      await run('apt-get', ['-qq', 'update'], '/', signal);
      await run('apt-get', ['-qq', 'install', '--yes', ...missing], '/', signal);
      return;
    } catch (error) {
      signal.throwIfAborted();
      console.log((error as Error).message);
    }
  }
  if (missing.includes('fonts-noto-cjk')) {
    console.log('No Chinese font found (Debian: fonts-noto-cjk): Chinese text will show as boxes.');
  }
}

function installedChromium(): string | undefined {
  const macOS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
    name => `/Applications/${name}.app/Contents/MacOS/${name}`,
  );
  return (
    process.env.CHROME_PATH ||
    findOnPath('google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge') ||
    [...macOS, chromium.executablePath()].find(isExecutable)
  );
}

function hasChineseFont(): boolean {
  try {
    return execFileSync('fc-list', [':lang=zh'], { encoding: 'utf8' }).trim() !== '';
  } catch {
    return false; // no fontconfig, so no fonts
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Settles only when the program has ended, so that what it was writing can be removed. */
function run(program: string, args: string[], cwd: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(program, args, { cwd, env, signal, stdio: ['ignore', 'ignore', 'inherit'] });
    child.once('error', error => {
      if (child.pid === undefined) reject(error);
    });
    child.once('close', code => {
      if (code === 0) resolve();
      else reject(signal.aborted ? signal.reason : new Error(`${program} ${args.join(' ')} did not succeed`));
    });
  });
}
