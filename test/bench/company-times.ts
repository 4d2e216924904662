// A company's worth of files: taking them in, checking them all, and what a person feels of them while working on one.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CompanyFile, companyOf, writeCompany } from './company.ts';
import { okr } from './contenders.ts';
import { type Editor, startEditor } from './editor.ts';
import { sampleDay } from './generate.ts';
import { seriesOf } from './statistics.ts';
import { figure, tableOf } from './table.ts';

/** Medians in milliseconds, unless it says otherwise. */
export interface CompanyTimes {
  readonly files: number;
  /** The YAML library on all texts, in one process with the engine that takes them in. */
  readonly parsing: number;
  readonly indexing: number;
  /** Whole processes: the library on all files, and `okr check`. */
  readonly bare: number;
  readonly check: number;
  /** The same on one core; nothing where the system cannot tell a process its core. */
  readonly oneCore: { readonly bare: number; readonly check: number } | undefined;
  /** From the start of the server, with the company around the file that is opened, and with that file alone. */
  readonly firstDiagnostics: Pair;
  readonly keystroke: Pair;
  /** What the engine holds for each file that is closed, in bytes. */
  readonly held: number;
}

interface Pair {
  readonly among: number;
  readonly alone: number;
}

export interface CompanyRuns {
  readonly starts: number;
  readonly keystrokes: number;
  readonly processes: number;
}

export async function timeCompany(count: number, runs: CompanyRuns): Promise<CompanyTimes> {
  const files = companyOf(count);
  const folder = await mkdtemp(join(tmpdir(), 'okr-company-'));
  const single = await mkdtemp(join(tmpdir(), 'okr-company-'));
  try {
    await writeCompany(folder, files);
    await writeCompany(single, files.slice(0, 1));
    const { floor, ours } = JSON.parse(node(['test/bench/indexing.ts', String(count)])) as Spent;
    const processes = timeProcesses(folder, runs.processes, []);
    const pinned = ['taskset', '-c', '0'];
    return {
      files: count,
      parsing: floor,
      indexing: ours,
      ...processes,
      oneCore: canRun(pinned) ? timeProcesses(folder, runs.processes, pinned) : undefined,
      ...(await timeEditing(files, { among: folder, alone: single }, runs)),
      held: Number(node(['--expose-gc', 'test/bench/heap.ts', String(Math.min(count, 1000))])),
    };
  } finally {
    for (const path of [folder, single]) await rm(path, { recursive: true });
  }
}

export function companyTable(measured: readonly CompanyTimes[]): string {
  const rows: readonly (readonly [string, (times: CompanyTimes) => string | undefined])[] = [
    ['`parseDocument` of all: the floor', ({ parsing }) => figure(parsing)],
    ['taking all into the index', ({ indexing, parsing }) => against(indexing, parsing)],
    ['a process that parses all files: the floor', ({ bare }) => figure(bare)],
    ['`okr check`', ({ check, bare }) => against(check, bare)],
    ['the same floor, on one core', ({ oneCore }) => oneCore && figure(oneCore.bare)],
    ['`okr check`, on one core', ({ oneCore }) => oneCore && against(oneCore.check, oneCore.bare)],
    ['start to first diagnostics of a file alone', ({ firstDiagnostics }) => figure(firstDiagnostics.alone)],
    ['the same with all others around it', ({ firstDiagnostics: { among, alone } }) => against(among, alone)],
    ['keystroke to diagnostics in a file alone', ({ keystroke }) => figure(keystroke.alone)],
    ['the same with all others around it', ({ keystroke: { among, alone } }) => against(among, alone)],
    ['held in memory for a closed file, kB', ({ held }) => figure(held / 1000)],
  ];
  return tableOf(
    ['ms (× what is above it)', ...measured.map(({ files }) => `${files} files`)],
    rows.map(([what, cell]) => [what, ...measured.map(cell)]),
  );
}

export const against = (time: number, other: number) => `${figure(time)} (×${(time / other).toFixed(2)})`;

interface Spent {
  readonly floor: number;
  readonly ours: number;
}

function timeProcesses(folder: string, count: number, before: readonly string[]) {
  const runs = { bare: [] as number[], check: [] as number[] };
  const commands = {
    bare: ['test/bench/bare.ts', folder],
    check: [okrCommand, 'check', folder, '--today', sampleDay, '--exit-zero'],
  };
  for (let run = 0; run < count; run++) {
    for (const whose of ['bare', 'check'] as const) {
      const began = performance.now();
      node(commands[whose], before);
      runs[whose].push(performance.now() - began);
    }
  }
  return { bare: medianOf(runs.bare), check: medianOf(runs.check) };
}

const okrCommand = resolve('dist/okr.js');

function node(args: readonly string[], before: readonly string[] = []): string {
  const [command = '', ...rest] = [...before, process.execPath, ...args];
  return execFileSync(command, rest, { encoding: 'utf8', maxBuffer: 1 << 30 });
}

function canRun(before: readonly string[]): boolean {
  try {
    node(['--version'], before);
    return true;
  } catch {
    return false;
  }
}

/** The company's own file, the first, is opened in both folders. */
async function timeEditing(
  files: readonly CompanyFile[],
  folders: { readonly among: string; readonly alone: string },
  { starts, keystrokes }: CompanyRuns,
) {
  const [first, last] = [files[0], files.at(-1)];
  if (!first || !last) throw new Error('a company has files');
  const begin = (root: string) =>
    startEditor(okr, { file: join(root, first.path), root, text: first.text, pull: false });
  const names = ['alone', 'among'] as const;

  const firstDiagnostics = { alone: [] as number[], among: [] as number[] };
  for (let run = 0; run < starts; run++) {
    for (const name of names) {
      const editor = await begin(folders[name]);
      firstDiagnostics[name].push(await editor.open());
      await editor.close();
    }
  }

  const editors = new Map<'alone' | 'among', Editor>();
  for (const name of names) {
    const editor = await begin(folders[name]);
    await editor.open();
    editors.set(name, editor);
  }
  const name = last.path.replace(/^.*\/|\.okr\.yaml$/g, '');
  await editors.get('among')?.knows(name, join(folders.among, last.path));
  for (const editor of editors.values()) await editor.quiet();

  const keystroke = { alone: [] as number[], among: [] as number[] };
  const end = first.text.indexOf('\n', first.text.indexOf('    title: '));
  for (let key = 0; key < keystrokes; key++)
    for (const [name, editor] of editors) keystroke[name].push(await editor.type('x', end + key));
  for (const editor of editors.values()) await editor.close();
  return { firstDiagnostics: mediansOf(firstDiagnostics), keystroke: mediansOf(keystroke) };
}

const mediansOf = ({ alone, among }: Record<keyof Pair, readonly number[]>): Pair => ({
  alone: medianOf(alone),
  among: medianOf(among),
});

const medianOf = (runs: readonly number[]) => seriesOf(runs)?.median ?? Number.NaN;
