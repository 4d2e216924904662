// What was measured: for each thing and each contender, all its runs.
import { type Contender, okr, peer } from './contenders.ts';
import { type Series, seriesOf } from './statistics.ts';
import { figure, tableOf } from './table.ts';

/** Milliseconds, unless the name of the row says otherwise. */
export class Timesheet {
  readonly #rows = new Map<string, Map<Contender, number[]>>();

  /** What cannot be measured on this system leaves a gap in the table. */
  add(what: string, contender: Contender, run: number | undefined): void {
    const row = this.#rows.get(what) ?? new Map<Contender, number[]>();
    this.#rows.set(what, row);
    if (run !== undefined) row.set(contender, [...(row.get(contender) ?? []), run]);
  }

  /** Of what was measured; nothing where it was not. */
  median(what: string, contender: Contender): number | undefined {
    return seriesOf(this.#rows.get(what)?.get(contender) ?? [])?.median;
  }

  /** Medians, the time that one run in twenty exceeds, and the ratio of the medians. */
  toString(): string {
    const rows = [...this.#rows].map(([what, row]) => {
      const [ours, theirs] = [okr, peer].map(contender => seriesOf(row.get(contender) ?? []));
      const ratio = ours && theirs && figure(ours.median / theirs.median);
      return [what, ...cellsOf(ours), ...cellsOf(theirs), ratio];
    });
    return tableOf(['ms', okr.name, '95 %', peer.name, '95 %', `${okr.name} / ${peer.name}`], rows);
  }
}

function cellsOf(series: Series | undefined): (string | undefined)[] {
  return [series && figure(series.median), series && series.runs > 1 ? figure(series.p95) : undefined];
}
