// Many runs as two numbers.

/** In the unit of the runs. */
export interface Series {
  readonly median: number;
  /** One run in twenty took longer. */
  readonly p95: number;
  readonly runs: number;
}

/** Nothing when there were no runs. */
export function seriesOf(runs: readonly number[]): Series | undefined {
  if (runs.length === 0) return undefined;
  const sorted = [...runs].sort((a, b) => a - b);
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), runs: sorted.length };
}

/** @param share 0–1; between two runs it is read off the line that joins them. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] as number;
  const above = sorted[Math.ceil(place)] as number;
  return below + (above - below) * (place - Math.floor(place));
}
