// How much of a window of time is over.
import type { Window } from '../language/inherit.ts';
import type { Day } from '../language/period.ts';
import { clamp, share } from './decimal.ts';

/** The share of the window that is over, 0–1; null where it has no start or no end. */
export function elapsed({ start, end }: Window, today: Day): number | null {
  if (start === undefined || end === undefined) return null;
  if (end <= start) return today >= end ? 1 : 0;
  return clamp(share(today - start, end - start));
}

/** Whether the last day is behind us. */
export function isPast({ end }: Window, today: Day): boolean {
  return end !== undefined && today > end;
}
