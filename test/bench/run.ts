// npm run bench [-- --quick] [--report] [--only engine|servers|company]: measures, prints, and with --report writes docs/performance.md.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { companySizes } from './company.ts';
import { type CompanyRuns, type CompanyTimes, companyTable, timeCompany } from './company-times.ts';
import { type EngineTimes, engineTable, timeEngine } from './engine.ts';
import { sampleOf, sizes } from './generate.ts';
import { goalsTable } from './goals.ts';
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

if (only !== undefined && !['engine', 'servers', 'company'].includes(only))
  throw new Error('--only engine, servers or company');
if (isReport && (only || quick)) throw new Error('the page wants all figures, of all runs');

const runs: Runs & CompanyRuns = quick
  ? { starts: 2, keystrokes: 5, requests: 3, processes: 1 }
  : { starts: 11, keystrokes: 31, requests: 21, processes: 3 };

const [load = 0] = loadavg();
const wants = (part: 'engine' | 'servers' | 'company') => only === undefined || only === part;
if (wants('servers') || wants('company'))
  execFileSync(process.execPath, ['esbuild.mjs'], { stdio: 'inherit' });

const engine: EngineTimes[] = [];
if (wants('engine')) for (const size of sizes) engine.push(await timeEngine(sampleOf(size), { quick }));
const servers: ServerTimes[] = [];
if (wants('servers')) for (const size of sizes) servers.push(await timedServers(size));
const companies: CompanyTimes[] = [];
if (wants('company'))
  for (const size of quick ? companySizes.slice(0, 1) : companySizes)
    companies.push(await timeCompany(size, runs));

const sections = [
  `Node ${process.versions.node} on ${process.platform}, ${availableParallelism()} cores; load ${load.toFixed(1)} before it began.`,
  goalsTable({ engine, servers, companies }),
];
if (engine.length > 0) sections.push('### The engine', engineTable(engine));
if (servers.length > 0) sections.push('### The servers', ...servers.map(told));
if (companies.length > 0) sections.push('### A company of files', companyTable(companies));
const figures = sections.join('\n\n');
console.log(figures);
if (isReport) report(figures);

async function timedServers(size: number): Promise<ServerTimes> {
  const folder = await mkdtemp(join(tmpdir(), 'okr-bench-'));
  const times = await timeServers(sampleOf(size), folder, runs);
  await rm(folder, { recursive: true });
  return times;
}

function told({ lines, timesheet, diagnostics }: ServerTimes): string {
  const found = [...diagnostics].map(([{ name }, count]) => `${count} of ${name}`);
  return `A file of ${lines} lines; diagnostics: ${found.join(', ')}.\n\n${timesheet}`;
}
