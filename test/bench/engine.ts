// The engine in this process: what reading, checking and each feature cost beside the YAML library's bare parser.
import { Bench } from 'tinybench';
import { parseDocument } from 'yaml';
import type { Document } from '../../server/src/language/model.ts';
import { type Day, parseDay } from '../../server/src/language/period.ts';
import { read } from '../../server/src/language/read.ts';
import { defaultSettings } from '../../server/src/progress/index.ts';
import { rules } from '../../server/src/rules/index.ts';
import type { RuleSettings } from '../../server/src/rules/levels.ts';
import { run } from '../../server/src/rules/runner.ts';
import { createOkrService } from '../../server/src/service.ts';
import { statementOf } from '../../server/src/text/analyse.ts';
import { type Sample, sampleDay } from './generate.ts';
import { offsetsIn } from './places.ts';
import { seriesOf } from './statistics.ts';
import { figure, tableOf } from './table.ts';

/** Medians in milliseconds by what was done, in the order of the table. */
export interface EngineTimes {
  readonly lines: number;
  readonly times: ReadonlyMap<string, number>;
}

/** In rounds, so that a busy moment of the machine hits all tasks alike. */
export async function timeEngine(sample: Sample, { quick }: { quick: boolean }): Promise<EngineTimes> {
  const tasks = tasksFor(sample);
  const runs = new Map<string, number[]>();
  for (let round = 0; round < (quick ? 1 : 5); round++) {
    const bench = new Bench({
      time: 200,
      iterations: 4,
      warmupTime: 50,
      warmupIterations: 2,
      retainSamples: true,
      throws: true,
    });
    for (const [what, task] of Object.entries(tasks)) bench.add(what, task);
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (result.state !== 'completed') throw new Error(`${name}: ${result.state}`);
      runs.set(name, [...(runs.get(name) ?? []), ...(result.latency.samples ?? [])]);
    }
  }
  const times = [...runs].map(([name, each]) => [name, seriesOf(each)?.median ?? Number.NaN] as const);
  return { lines: sample.lines, times: new Map(times) };
}

/** A row for each task, a column for each sample: milliseconds, and how many times the floor that is. */
export function engineTable(measured: readonly EngineTimes[]): string {
  const names = [...(measured[0]?.times.keys() ?? [])];
  const cell = ({ times }: EngineTimes, name: string) => {
    const time = times.get(name) ?? Number.NaN;
    return `${figure(time)} (×${(time / (times.get(floor) ?? Number.NaN)).toFixed(2)})`;
  };
  const head = ['ms (× floor)', ...measured.map(({ lines }) => `${lines} lines`)];
  return tableOf(
    head,
    names.map(name => [name, ...measured.map(each => cell(each, name))]),
  );
}

/** Name of the task that all others are measured against. */
export const floor = 'parseDocument of `yaml`: the floor';

function tasksFor({ text, name }: Sample): Record<string, () => unknown> {
  const today = parseDay(sampleDay) as Day;
  const service = createOkrService({ clock: () => today });
  service.store.open(`file:///bench/${name}`, text, 1);
  const [snapshot] = service.store.all();
  if (!snapshot) throw new Error('the store keeps nothing');
  const audience = { locale: 'en', icons: false } as const;
  const { typing, title, type } = offsetsIn(text);
  const titles = titlesIn(snapshot.reading.document);
  const broken = `${text.slice(0, typing)}\n    contr${text.slice(typing)}`;
  return {
    [floor]: () => parseDocument(text),
    read: () => read({ text, name }),
    'read, with a half-typed line': () => read({ text: broken, name }),
    'analysis of every title, none remembered': () => titles.map(text => statementOf(text, 'key_result')),
    'read + findings': () =>
      run(rules, read({ text, name }), { today, progress: defaultSettings, rules: allRules }),
    'hover, once read': () => some(service.hover(snapshot, title, audience)?.markdown),
    'completion, once read': () => some(service.complete(snapshot, type, audience.locale)),
    'symbols, once read': () => some(service.symbols(snapshot, 'en')),
    'tree, once read': () => some(service.treeBelow(snapshot, '', audience.locale)),
  };
}

function titlesIn({ objectives }: Document): readonly string[] {
  return objectives.flatMap(objective =>
    [objective, ...objective.key_results].flatMap(({ title }) => title?.value ?? []),
  );
}

const allRules: RuleSettings = {
  preset: 'standard',
  rules: Object.fromEntries(rules.map(({ id }) => [id, 'warning'])),
};

/** An answer that says nothing is quickly given, and not worth timing. */
function some<T extends { readonly length: number }>(answer: T | undefined): T {
  if (!answer || answer.length === 0) throw new Error('an empty answer was timed');
  return answer;
}
