// npm run bench [-- --quick] [--report] [--only engine|servers]: measures, prints, and with --report writes docs/performance.md.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type EngineTimes, engineTable, timeEngine } from './engine.ts';
import { sampleOf, sizes } from './generate.ts';
import { report } from './report.ts';
import { type Runs, type ServerTimes, timeServers } from './server.ts';

const {
  quick,
  report: isReport,
  only,
} = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
}).values;

if (only !== undefined && !['engine', 'servers'].includes(only))
  throw new Error('--only engine or --only servers');
if (isReport && (only || quick)) throw new Error('the page wants all figures, of all runs');

const runs: Runs = quick
  ? { starts: 2, keystrokes: 5, requests: 3 }
  : { starts: 9, keystrokes: 31, requests: 21 };

const [load = 0] = loadavg();
const sections = [
  `Node ${process.versions.node} on ${process.platform}, ${availableParallelism()} cores; load ${load.toFixed(1)} before it began.`,
];
if (only !== 'servers') sections.push('### The engine', await engineSection());
if (only !== 'engine') sections.push('### The servers', await serversSection());
const figures = sections.join('\n\n');
console.log(figures);
if (isReport) report(figures);

async function engineSection(): Promise<string> {
  const measured: EngineTimes[] = [];
  for (const size of sizes) measured.push(await timeEngine(sampleOf(size), { quick }));
  return engineTable(measured);
}

async function serversSection(): Promise<string> {
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });
  const measured: string[] = [];
  for (const size of sizes) {
    const folder = await mkdtemp(join(tmpdir(), 'okr-bench-'));
    measured.push(told(await timeServers(sampleOf(size), folder, runs)));
    await rm(folder, { recursive: true });
  }
  return measured.join('\n\n');
}

function told({ lines, timesheet, diagnostics }: ServerTimes): string {
  const found = [...diagnostics].map(([{ name }, count]) => `${count} of ${name}`);
  return `A file of ${lines} lines; diagnostics: ${found.join(', ')}.\n\n${timesheet}`;
}
