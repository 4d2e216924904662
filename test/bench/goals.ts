// What is wanted, beside what was measured: the table that comes first.
import { against, type CompanyTimes } from './company-times.ts';
import { okr, peer } from './contenders.ts';
import { type EngineTimes, floor } from './engine.ts';
import type { ServerTimes } from './server.ts';
import { figure, tableOf } from './table.ts';

export interface Measured {
  /** Of a small, a large and a huge file, in this order. */
  readonly engine: readonly EngineTimes[];
  readonly servers: readonly ServerTimes[];
  /** By size. */
  readonly companies: readonly CompanyTimes[];
}

/** What was not measured is left out. */
export function goalsTable(measured: Measured): string {
  const rows = [...serverRows(measured), ...companyRows(measured)];
  return tableOf(['what', 'the peer', 'wanted', 'measured'], rows);
}

type Row = readonly (string | undefined)[];

function serverRows({ engine, servers }: Measured): readonly Row[] {
  const [, large, huge] = servers;
  if (!large || !huge) return [];
  const ms = (value: number | undefined) => (value === undefined ? undefined : `${figure(value)} ms`);
  const row = (what: string, { timesheet, lines }: ServerTimes, wanted: string, over?: number): Row => {
    const [ours, theirs] = [okr, peer].map(contender => timesheet.median(what, contender));
    const beside = over ?? theirs;
    const times = ours !== undefined && beside !== undefined ? against(ours, beside) : undefined;
    return [`${what}, ${lines} lines`, ms(theirs), wanted, times];
  };
  const parse = engine[1]?.times.get(floor);
  const memory = [large, huge].map(({ timesheet }) =>
    [okr, peer].map(contender => timesheet.median('peak memory, MiB', contender) ?? Number.NaN),
  );
  const keystroke = 'keystroke to diagnostics';
  return [
    row('start to first diagnostics', large, '≤ 0.4 of the peer'),
    row(keystroke, large, '≤ 8 ms'),
    ...(parse === undefined ? [] : [row(keystroke, large, '≤ 1.0 of the bare parse', parse)]),
    row(keystroke, huge, '≤ 20 ms'),
    row('completion', large, '≤ 2 ms'),
    row('completion', huge, '≤ 5 ms'),
    [
      `peak memory of the server, ${large.lines} / ${huge.lines} lines`,
      `${memory.map(([, theirs]) => figure(theirs ?? Number.NaN)).join(' / ')} MiB`,
      '≤ 0.5 of the peer',
      memory.map(([ours = Number.NaN, theirs = Number.NaN]) => against(ours, theirs)).join(' / '),
    ],
  ];
}

function companyRows({ companies }: Measured): readonly Row[] {
  const all = (cell: (times: CompanyTimes) => string) => companies.map(cell).join(' / ');
  const sizes = all(({ files }) => String(files));
  const largest = companies.at(-1);
  if (!largest) return [];
  const ratio = (time: number, other: number) => `×${(time / other).toFixed(2)}`;
  const isPinned = companies.every(({ oneCore }) => oneCore !== undefined);
  return [
    [
      `indexing ${sizes} files`,
      undefined,
      '≤ 1.4 of the bare parse of all',
      all(({ indexing, parsing }) => ratio(indexing, parsing)),
    ],
    ...(isPinned
      ? [
          [
            `\`okr check\` over ${sizes} files, one core`,
            undefined,
            '≤ 1.4 of the bare parse of all',
            all(({ oneCore }) => ratio(oneCore?.check ?? Number.NaN, oneCore?.bare ?? Number.NaN)),
          ],
        ]
      : []),
    [`\`okr check\` over ${sizes} files`, undefined, 'less', all(({ check, bare }) => ratio(check, bare))],
    [
      `first diagnostics while ${largest.files} files are being indexed`,
      undefined,
      '≤ 1.5 of the same without them',
      against(largest.firstDiagnostics.among, largest.firstDiagnostics.alone),
    ],
    [
      `keystroke with ${largest.files} files indexed`,
      undefined,
      'as with one',
      against(largest.keystroke.among, largest.keystroke.alone),
    ],
    [
      'memory for an indexed closed file of 70 lines',
      undefined,
      '≤ 40 kB',
      `${figure(largest.held / 1000)} kB`,
    ],
  ];
}
