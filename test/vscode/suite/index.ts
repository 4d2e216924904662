// Runs inside the editor's extension host: every *.test.ts beside this file, with Mocha, reporting to the runner outside.
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { findSourceMap } from 'node:module';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format } from 'node:util';
import Mocha from 'mocha';

/**
 * Called by VS Code. Rejects, which VS Code turns into exit code 1, when a test fails or none ran.
 * The report goes over a socket (`OKR_TEST_REPORT` is its port), because the console of an extension host may lose its last lines.
 */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const report = connect(Number(process.env.OKR_TEST_REPORT), '127.0.0.1');
  await once(report, 'connect');
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => report.write(`${format(...parts)}\n`);

  const { passes, failures } = await runMocha().catch(error => {
    report.write(`${atSource(error.stack)}\n`); // a file that cannot be loaded, for one
    return { passes: 0, failures: 1 };
  });
  report.end(`vscode: ${passes} passed, ${failures} failed\n`);
  await once(report, 'close');
  if (failures > 0 || passes === 0) throw new Error('The tests did not pass.');
}

async function runMocha(): Promise<Pick<Mocha.Stats, 'passes' | 'failures'>> {
  const mocha = new Mocha({ timeout: 20_000, ...grepOption() });
  for (const file of readdirSync(__dirname)) {
    if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  }
  return new Promise(done => {
    const runner = mocha.run(() => done(runner.stats as Mocha.Stats));
    runner.on('fail', (_test, error: Error) => {
      if (error.stack) error.stack = atSource(error.stack);
    });
  });
}

function grepOption(): Mocha.MochaOptions {
  const grep = process.env.OKR_TEST_GREP;
  return grep ? { grep } : {};
}

/** Points a stack trace at the TypeScript files. Node would, but the extension host formats stack traces by itself. */
function atSource(stack: string): string {
  return stack.replace(/([^\s(]+\.cjs):(\d+):(\d+)/g, (place, file, line, column) => {
    const origin = findSourceMap(file)?.findOrigin(Number(line), Number(column));
    return origin && 'fileName' in origin
      ? `${fileURLToPath(origin.fileName)}:${origin.lineNumber}:${origin.columnNumber}`
      : place;
  });
}
