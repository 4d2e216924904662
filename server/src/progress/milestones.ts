// The stages of a delivery: how much of it is done, and how much should be.
import type { Window } from '../language/inherit.ts';
import type { Milestone } from '../language/model.ts';
import { type Day, dueDay } from '../language/period.ts';
import { tidy } from './decimal.ts';
import { sharesOf } from './weights.ts';

/** Weighted share, 0–1, of the stages that are done by today. There must be stages. */
export function shareDone(milestones: readonly Milestone[], today: Day): number {
  return shareWhere(milestones, milestone => isDone(milestone, today));
}

/** A stage is done when the file says so; a day in the future is only hoped for. */
export function isDone({ done }: Milestone, today: Day): boolean {
  return typeof done?.value === 'number' ? done.value <= today : done?.value === true;
}

/**
 * Weighted share, 0–1, of the stages that are due by today. Stages without a date are taken as evenly spread over the
 * window, so a result with one stage is expected at the end, not bit by bit. Null where a stage has neither.
 */
export function shareDue(
  milestones: readonly Milestone[],
  today: Day,
  window: Window,
  fiscalYearStart: number,
): number | null {
  const days = milestones.map(
    ({ due }, index) =>
      (due && dueDay(due.value, fiscalYearStart)) ?? evenDay(index, milestones.length, window),
  );
  if (days.includes(undefined)) return null;
  return shareWhere(milestones, (_, index) => (days[index] as Day) <= today);
}

/** Where stage `index` of `count` stands when the window is cut into equal parts; it need not be a whole day. */
function evenDay(index: number, count: number, { start, end }: Window): Day | undefined {
  if (end === undefined || start === undefined) return end;
  return start + ((end - start) * (index + 1)) / count;
}

function shareWhere(
  milestones: readonly Milestone[],
  holds: (milestone: Milestone, index: number) => boolean,
): number {
  const shares = sharesOf(milestones);
  return tidy(
    milestones.reduce(
      (sum, milestone, index) => sum + (holds(milestone, index) ? (shares[index] as number) : 0),
      0,
    ),
  );
}
