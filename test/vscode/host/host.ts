// Which VS Code the tests run in: the desktop build, or VS Code's server with a Chromium where there is none.
import { existsSync, globSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { editorCache, findChromium, findCodeServer } from './install.ts';

export interface Host {
  /** Takes the flags of VS Code's desktop build, after `args`. */
  executable: string;
  args: string[];
}

/** The host that `OKR_TEST_HOST` names, or else the best this machine has; what it lacks is fetched. */
export async function findHost(signal: AbortSignal): Promise<Host> {
  const wanted = process.env.OKR_TEST_HOST;
  if (wanted && wanted !== 'desktop' && wanted !== 'server') {
    throw new Error(`OKR_TEST_HOST is "desktop" or "server", not "${wanted}".`);
  }
  const obstacle = wanted ? undefined : await desktopObstacle();
  if (obstacle) console.log(`Using VS Code’s server: ${obstacle} (OKR_TEST_HOST=desktop insists).`);
  return wanted === 'server' || obstacle ? serverHost(signal) : desktopHost();
}

/** Whether a window can be shown. */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

/** VS Code's desktop build, downloaded if need be. */
export async function desktopHost(): Promise<Host> {
  const version = (await canDownload()) ? 'stable' : (downloadedVersion() ?? 'stable');
  const executable = await downloadAndUnzipVSCode({ version, cachePath: editorCache });
  return { executable, args: [] };
}

/** Why the desktop build cannot be used, if so. */
export async function desktopObstacle(): Promise<string | undefined> {
  if (!hasDisplay()) return 'this machine has no display';
  if (!downloadedVersion() && !(await canDownload())) return 'VS Code cannot be downloaded here';
  return undefined;
}

async function serverHost(signal: AbortSignal): Promise<Host> {
  await findCodeServer(signal);
  await findChromium(signal);
  return { executable: process.execPath, args: [join(import.meta.dirname, 'code-server.ts')] };
}

/** The version of a desktop VS Code that an earlier run has fetched. */
function downloadedVersion(): string | undefined {
  if (!existsSync(editorCache)) return undefined;
  const [complete] = globSync('vscode-*/is-complete', { cwd: editorCache }).sort().reverse();
  return complete && basename(dirname(complete)).split('-').at(-1);
}

async function canDownload(): Promise<boolean> {
  try {
    const releases = 'https://update.code.visualstudio.com/api/releases/stable';
    return (await fetch(releases, { signal: AbortSignal.timeout(3000) })).ok;
  } catch {
    return false;
  }
}
