// One mistake, one finding: what the reader repaired is not found again in what it then read.
import type { Range } from './range.ts';

/** The problems that lie in none of the slips. */
export function withoutEchoes<P extends { readonly at: Range }>(
  problems: readonly P[],
  slips: readonly { readonly at: Range }[],
): readonly P[] {
  if (slips.length === 0) return problems;
  const places = slips.map(({ at }) => at).sort((a, b) => a.start - b.start);
  let furthest = -1;
  const furthestEnds = places.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return problems.filter(({ at }) => {
    const before = countOf(places, ({ start }) => start < at.end);
    return (furthestEnds[before - 1] ?? -1) <= at.start;
  });
}

/** How many of the first items are so; after the first that is not, none is. */
function countOf<T>(items: readonly T[], isSo: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
