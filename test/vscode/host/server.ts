// VS Code's own server (from code-server), which serves the workbench to a browser on this machine.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { findCodeServer } from './install.ts';

export interface Server extends AsyncDisposable {
  /** Opens the folder in a browser, such as `http://127.0.0.1:3000/?folder=/home/ada/okrs`. */
  address: string;
  /** Resolves when the server has ended, whoever ended it. */
  ended: Promise<unknown>;
}

export interface ServerOptions {
  /** Absolute path of the folder to open, or of a `.code-workspace` file. */
  folder: string;
  /** Flags of a profile, see `createProfile`. */
  flags: string[];
  /** Default: any free port. */
  port?: number;
  signal: AbortSignal;
}

/** Starts the server and resolves when it answers. Disposing ends it and every process it has started. */
export async function startServer({ folder, flags, port = 0, signal }: ServerOptions): Promise<Server> {
  const main = await findCodeServer(signal);
  const what = folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
  signal.throwIfAborted();
  const server = spawn(process.execPath, [endWithStarter, main, ...serverFlags, `--port=${port}`, ...flags], {
    env: ownEnvironment(),
    stdio: 'pipe',
    detached: true, // leads a process group, so that extension hosts and language servers end with it
  });
  const ended = once(server, 'exit');
  try {
    return {
      address: `http://127.0.0.1:${await listeningPort(server, signal)}/?${what}=${inQuery(folder)}`,
      ended,
      [Symbol.asyncDispose]: () => endGroup(server),
    };
  } catch (error) {
    await endGroup(server);
    throw error;
  }
}

/**
 * A module that the server loads first. Its standard input ends when we do, even if we are killed, and then so does its group.
 * The processes that it starts inherit the option, but not the task.
 */
const endWithStarter = `--import=data:text/javascript,${encodeURIComponent(`
  if (process.argv[1]?.endsWith('server-main.js')) {
    process.stdin.resume().on('end', () => process.kill(-process.pid, 'SIGKILL'));
  }
`)}`;

const serverFlags = [
  '--host=127.0.0.1',
  '--without-connection-token',
  '--accept-server-license-terms',
  '--disable-telemetry',
  '--disable-workspace-trust',
  // Without it, a built server silently ignores the extension and the tests that a page's payload names.
  '--enable-smoke-test-driver',
];

/** Started from a terminal inside VS Code, the variables of that VS Code would be taken for the server's own. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(VSCODE_|ELECTRON_|NODE_V8_COVERAGE$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/** A path that stays readable in an address. */
function inQuery(path: string): string {
  return encodeURIComponent(path).replaceAll('%2F', '/');
}

function listeningPort(server: ChildProcess, signal: AbortSignal): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk;
      const port = /Web UI available at http\S*:(\d+)/.exec(said)?.[1];
      if (port) resolve(port);
      const obstacle = /listen E[A-Z]+: .*/.exec(said)?.[0]; // after which the server stays, without a port
      if (obstacle) reject(new Error(`VS Code’s server cannot ${obstacle}`));
    };
    // Read to the end, or the server would block once the pipe is full.
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('error', reject);
    signal.addEventListener('abort', () => reject(signal.reason));
    server.once('exit', () => reject(new Error(`VS Code’s server did not start.\n${said.trim()}`)));
  });
}

async function endGroup(server: ChildProcess): Promise<void> {
  if (server.pid === undefined) return;
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit');
    kill(-server.pid, 'SIGTERM');
    const patience = setTimeout(kill, 3000, -server.pid, 'SIGKILL');
    await ended;
    clearTimeout(patience);
  }
  kill(-server.pid, 'SIGKILL');
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended already
  }
}
