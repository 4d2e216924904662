// `npm start`: opens the extension on examples/ in whatever VS Code this machine has; in a browser if it has none.
// --port <number>: in a browser, at that port, in any case. --no-open: only say where, open no browser.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { desktopHost, desktopObstacle, hasDisplay } from '../test/vscode/host/host.ts';
import { findOnPath, projectRoot } from '../test/vscode/host/install.ts';
import { interruption } from '../test/vscode/host/interruption.ts';
import { createProfile } from '../test/vscode/host/profile.ts';
import { startServer } from '../test/vscode/host/server.ts';

const { values: options } = parseArgs({
  options: { port: { type: 'string' }, open: { type: 'boolean', default: true } },
  allowNegative: true,
});
const examples = join(projectRoot, 'examples');
// The examples stand in the middle of a quarter; on a later day everything in them would be overdue.
process.env.OKR_TODAY ??= '2026-11-20';
const flags = ['--new-window', `--extensionDevelopmentPath=${projectRoot}`, examples];
const signal = interruption();

try {
  const code = options.port === undefined ? ownCode() : undefined;
  if (code) await openIn(code);
  else if (options.port === undefined && !(await desktopObstacle())) await openInDownloaded();
  else await serve(Number(options.port ?? 0));
} catch (error) {
  if (!signal.aborted) console.error((error as Error).message);
  process.exitCode = 1;
}
process.exit();

/** The `code` of this person, if it opens windows here: that of a remote terminal, of WSL and of root does not. */
function ownCode(): string | undefined {
  const elsewhere =
    process.env.VSCODE_IPC_HOOK_CLI || process.env.WSL_DISTRO_NAME || process.getuid?.() === 0;
  return hasDisplay() && !elsewhere ? findOnPath('code') : undefined;
}

async function openIn(code: string): Promise<void> {
  console.log('Opening examples/ in VS Code …');
  const windows = process.platform === 'win32'; // where `code` is a .cmd, which only a shell runs
  const opening = spawn(windows ? `"${code}"` : code, windows ? flags.map(flag => `"${flag}"`) : flags, {
    shell: windows,
    stdio: 'inherit',
  });
  const [exitCode] = await once(opening, 'exit');
  if (exitCode !== 0) throw new Error('VS Code did not open; --port 3000 opens it in a browser.');
}

async function openInDownloaded(): Promise<void> {
  const { executable } = await desktopHost();
  await using profile = await createProfile();
  console.log('Opening examples/ in VS Code; Ctrl+C or closing the window ends it …');
  const editor = spawn(executable, [...flags, ...profile.flags, '--no-sandbox'], { stdio: 'ignore', signal });
  await once(editor, 'exit');
}

async function serve(port: number): Promise<void> {
  await using profile = await createProfile({ extension: projectRoot });
  await using server = await startServer({ folder: examples, flags: profile.flags, port, signal });
  console.log(`Open ${server.address}  (Ctrl+C ends it)`);
  if (options.open && hasDisplay()) openBrowser(server.address);
  const interrupted = new Promise(resolve => signal.addEventListener('abort', resolve));
  await Promise.race([interrupted, server.ended]);
}

function openBrowser(address: string): void {
  const openers: Partial<Record<NodeJS.Platform, string>> = { darwin: 'open', win32: 'explorer' };
  const opener = spawn(openers[process.platform] ?? 'xdg-open', [address], {
    stdio: 'ignore',
    detached: true,
  });
  opener.on('error', () => {}); // the address has been printed
  opener.unref();
}
