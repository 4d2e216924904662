// `npm run test:vscode`: bundles the suite and runs it in a real VS Code, on a copy of the fixture workspace.
// --company 1000: on a generated company of so many files instead, which is measured; prints a line of JSON.
// --grep <text>: only tests whose title has it. --locale zh-cn: the editor speaks Chinese. --verbose: all the editor says.
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { companyOf, writeCompany } from '../bench/company.ts';
import { sampleDay } from '../bench/generate.ts';
import { findHost } from './host/host.ts';
import { editorCache, projectRoot } from './host/install.ts';
import { interruption } from './host/interruption.ts';
import { createProfile, remove, temporaryFolder } from './host/profile.ts';

interface Outcome {
  passed: number;
  failed: number;
}

const { values: options } = parseArgs({
  options: {
    grep: { type: 'string', default: '' },
    locale: { type: 'string', default: 'en' },
    verbose: { type: 'boolean', default: false },
    company: { type: 'string' },
    'time-limit': { type: 'string', default: '300' }, // seconds, for the editor to start and the tests to run
  },
});

const signal = interruption();
// The one signal that @vscode/test-electron hears: the first asks the editor to go, a second ends it.
for (const name of ['SIGTERM', 'SIGHUP']) process.on(name, () => process.emit('SIGINT'));
let outcome: Outcome = { passed: 0, failed: 0 };
let succeeded = false;
try {
  outcome = await runSuite();
  succeeded = outcome.passed > 0 && outcome.failed === 0;
  if (outcome.passed + outcome.failed === 0) console.error('No test ran.');
} catch (error) {
  console.error((error as Error).message);
}
console.log(`vscode: ${outcome.passed} passed, ${outcome.failed} failed`);
process.exit(succeeded ? 0 : 1);

/** Rejects when the editor ends without a report, or with an error although no test failed. */
async function runSuite(): Promise<Outcome> {
  await using cleanUp = new AsyncDisposableStack();
  const host = await findHost(signal);
  const profile = cleanUp.use(await createProfile({ locale: options.locale }));
  const makeFolder = async (purpose: string) => {
    const folder = await temporaryFolder(purpose);
    cleanUp.defer(() => remove(folder));
    return folder;
  };
  const workspace = await makeFolder('workspace');
  await fill(workspace);
  // Not the folder itself: whoever adds another to a single folder starts the editor anew, tests and all.
  const opened = join(await makeFolder('workspace-file'), 'okrs.code-workspace');
  await writeFile(opened, JSON.stringify({ folders: [{ path: workspace }] }));
  const suite = await bundleSuite();
  cleanUp.defer(() => remove(suite));
  const report = cleanUp.use(await receiveReport());
  const editor = recordEditor();
  signal.throwIfAborted();

  using limit = timeLimit(Number(options['time-limit']));
  const failure = await runTests({
    vscodeExecutablePath: host.executable,
    launchArgs: [...host.args, opened, ...profile.flags],
    extensionDevelopmentPath: projectRoot,
    extensionTestsPath: join(suite, 'index.cjs'),
    extensionTestsEnv: {
      OKR_TEST_REPORT: String(report.port),
      OKR_TEST_GREP: options.grep,
      ...(options.company === undefined
        ? { OKR_TODAY: '2026-11-20' }
        : { OKR_TODAY: sampleDay, OKR_TEST_COMPANY: options.company }),
      ...(process.stdout.isTTY && { FORCE_COLOR: '1' }),
    },
    stdout: editor.output,
    stderr: editor.output,
  }).then(
    () => undefined,
    (error: Error) => error,
  );

  if (limit.reached()) throw new Error(`${editor.said()}No result after ${options['time-limit']} seconds.`);
  signal.throwIfAborted();
  const outcome = report.outcome();
  if (!outcome) throw new Error(`${editor.said()}The editor ended before the tests did.`);
  if (failure && outcome.passed > 0 && outcome.failed === 0) {
    throw new Error(
      `${editor.said()}The tests passed, yet the editor ended with an error: ${failure.message}.`,
    );
  }
  return outcome;
}

/** What the tests are made for. */
async function fill(workspace: string): Promise<void> {
  if (options.company !== undefined) return writeCompany(workspace, companyOf(Number(options.company)));
  await cp(join(import.meta.dirname, 'workspace'), workspace, { recursive: true });
  await cp(join(projectRoot, 'examples'), join(workspace, 'examples'), { recursive: true });
}

/** Every file of the suite becomes a CommonJS module in a new folder inside the project, where `require('mocha')` finds Mocha. */
async function bundleSuite(): Promise<string> {
  const folder = join(editorCache, 'suite');
  await mkdir(folder, { recursive: true });
  const outdir = await mkdtemp(join(folder, 'run-'));
  await build({
    entryPoints: (options.company === undefined ? ['suite/*.ts'] : ['suite/index.ts', 'company/*.ts']).map(
      files => join(import.meta.dirname, files),
    ),
    outdir,
    entryNames: '[name]',
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return outdir;
}

/** Prints what the suite sends, as it comes, and keeps the counts of its last line. */
async function receiveReport() {
  let outcome: Outcome | undefined;
  const server = createServer(suite => {
    createInterface({ input: suite }).on('line', line => {
      const counts = /^vscode: (\d+) passed, (\d+) failed$/.exec(line);
      if (counts) outcome = { passed: Number(counts[1]), failed: Number(counts[2]) };
      else console.log(line);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    outcome: () => outcome,
    [Symbol.dispose]: () => void server.close(),
  };
}

/** An editor says a lot that is of no interest as long as the tests run. */
function recordEditor() {
  let said = '';
  const output = new Writable({
    write(chunk, _encoding, done) {
      said += chunk;
      if (options.verbose) process.stdout.write(chunk);
      done();
    },
  });
  return { output, said: () => (options.verbose || !said ? '' : `${said.trim()}\n`) };
}

/** Asks the editor to go after so many seconds, and ends it if it has not gone in ten more. */
function timeLimit(seconds: number) {
  let reached = false;
  const ask = () => {
    reached = true;
    process.emit('SIGINT');
  };
  const timers = [seconds, seconds + 10].map(after => setTimeout(ask, after * 1000));
  return { reached: () => reached, [Symbol.dispose]: () => timers.forEach(clearTimeout) };
}
