// Language servers as an editor meets them, turn by turn so that a busy moment of the machine hits both.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Contender, okr, peer } from './contenders.ts';
import { type Editor, type EditorOptions, startEditor } from './editor.ts';
import type { Sample } from './generate.ts';
import { offsetsIn } from './places.ts';
import { peakMemory, processorTime } from './process.ts';
import { Timesheet } from './timesheet.ts';

export interface Runs {
  readonly starts: number;
  readonly keystrokes: number;
  readonly requests: number;
}

export interface ServerTimes {
  readonly lines: number;
  readonly timesheet: Timesheet;
  /** How many diagnostics each had at the start, to see that both were at work. */
  readonly diagnostics: ReadonlyMap<Contender, number>;
}

/** @param folder an empty folder that the sample is written to. */
export async function timeServers(sample: Sample, folder: string, runs: Runs): Promise<ServerTimes> {
  const file = join(folder, sample.name);
  await writeFile(file, sample.text);
  const options = { file, text: sample.text, pull: false };
  const timesheet = new Timesheet();
  await starting(options, runs.starts, timesheet);

  const both = [await opened(okr, options), await opened(peer, options)];
  await typing('keystroke to diagnostics', both, '', runs.keystrokes, timesheet);
  await asking(both, runs.requests, timesheet);
  await typing('keystroke in a half-typed line', both, newLine, runs.keystrokes, timesheet);
  for (const { contender, editor } of both) {
    timesheet.add('peak memory, MiB', contender, peakMemory(editor.pid));
    await editor.close();
  }

  const pulling = await opened(okr, { ...options, pull: true });
  await typing('keystroke to diagnostics, pulled', [pulling], '', runs.keystrokes, timesheet);
  await pulling.editor.close();

  const diagnostics = new Map(both.map(({ contender, diagnostics }) => [contender, diagnostics]));
  return { lines: sample.lines, timesheet, diagnostics };
}

interface Open {
  readonly contender: Contender;
  readonly editor: Editor;
  readonly diagnostics: number;
}

async function opened(contender: Contender, options: EditorOptions): Promise<Open> {
  const editor = await startEditor(contender, options);
  await editor.open();
  await editor.quiet();
  return { contender, editor, diagnostics: editor.diagnostics.length };
}

async function starting(options: EditorOptions, count: number, timesheet: Timesheet): Promise<void> {
  // The very first start reads the program from disk, all others from memory.
  for (let run = -1; run < count; run++) {
    for (const contender of [okr, peer]) {
      const editor = await startEditor(contender, options);
      const firstDiagnostics = await editor.open();
      await editor.close();
      if (run < 0) continue;
      timesheet.add('start to `initialize` answered', contender, editor.initialized);
      timesheet.add('start to first diagnostics', contender, firstDiagnostics);
    }
  }
}

/** At the end of a title. @param before typed first, and not measured. */
async function typing(
  what: string,
  open: readonly Open[],
  before: string,
  count: number,
  timesheet: Timesheet,
): Promise<void> {
  const from = new Map<Editor, number>();
  for (const { editor } of open) {
    const { typing } = offsetsIn(editor.text);
    if (before !== '') await editor.type(before, typing);
    from.set(editor, typing + before.length);
  }
  for (let key = 0; key < count; key++) {
    for (const { contender, editor } of open) {
      const used = processorTime(editor.pid);
      const letter = letters[key % letters.length] ?? '';
      timesheet.add(what, contender, await editor.type(letter, (from.get(editor) ?? 0) + key));
      timesheet.add(`${what}: processor time`, contender, difference(processorTime(editor.pid), used));
    }
  }
}

const letters = 'contributors';

/** A field of the objective that has no colon yet: to YAML the file is broken until it has. */
const newLine = '\n    ';

function difference(after: number | undefined, before: number | undefined): number | undefined {
  return after === undefined || before === undefined ? undefined : after - before;
}

async function asking(open: readonly Open[], count: number, timesheet: Timesheet): Promise<void> {
  for (let run = 0; run < count; run++) {
    for (const { contender, editor } of open) {
      const { title, type } = offsetsIn(editor.text);
      for (const [what, method, offset] of [
        ['hover', 'textDocument/hover', title],
        ['completion', 'textDocument/completion', type],
        ['document symbols', 'textDocument/documentSymbol', undefined],
      ] as const) {
        const { time, answer } = await editor.ask(method, offset);
        if (isEmpty(answer)) throw new Error(`${contender.name} has no ${what}`);
        timesheet.add(what, contender, time);
      }
    }
  }
}

/** An answer that says nothing is quickly given, and not worth timing. */
function isEmpty(answer: unknown): boolean {
  const items = (answer as { items?: unknown } | null)?.items ?? answer;
  return items === null || (Array.isArray(items) && items.length === 0);
}
