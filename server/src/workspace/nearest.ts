// Of several documents with one name, the one that is meant: of the same cycle, and in the nearest folder.
import { type Cycle, periodOf } from '../language/period.ts';
import type { FileFacts, PartFacts } from './facts.ts';
import { stepsBetween } from './paths.ts';

/**
 * The candidates that come first, more than one only where nothing tells them apart. The file itself always does.
 * @param cycleIn the cycle of what is meant in a file
 * @param fiscalYearStart month, 1–12; asked for only where cycles decide
 */
export function nearest(
  from: PartFacts,
  candidates: readonly FileFacts[],
  cycleIn: (file: FileFacts) => Cycle | undefined,
  fiscalYearStart: () => number,
): readonly FileFacts[] {
  if (candidates.length < 2) return candidates;
  if (candidates.includes(from.file)) return [from.file];
  const month = fiscalYearStart();
  const fitting = least(candidates, file => misfit(from.cycle, cycleIn(file), month));
  return fitting.length < 2 ? fitting : least(fitting, ({ key }) => stepsBetween(from.file.key, key));
}

/** 0 for the same time, more the less one has to do with the other. */
function misfit(own: Cycle | undefined, other: Cycle | undefined, fiscalYearStart: number): number {
  if (!own) return 0;
  if (!other) return 3;
  const [a, b] = [periodOf(own, fiscalYearStart), periodOf(other, fiscalYearStart)];
  if (a.start === b.start && a.end === b.end) return 0;
  if (b.start <= a.start && a.end <= b.end) return 1;
  return a.start <= b.end && b.start <= a.end ? 2 : 4;
}

function least<T>(items: readonly T[], measure: (item: T) => number): readonly T[] {
  const measured = items.map(item => ({ item, size: measure(item) }));
  const smallest = measured.reduce((size, each) => Math.min(size, each.size), Number.POSITIVE_INFINITY);
  return measured.filter(({ size }) => size === smallest).map(({ item }) => item);
}
