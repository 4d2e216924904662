// How far a key result should have come by today.
import type { Window } from '../language/inherit.ts';
import type { KeyResult } from '../language/model.ts';
import type { Day } from '../language/period.ts';
import { clamp, tidy } from './decimal.ts';
import { elapsed } from './elapsed.ts';
import { wayTo } from './measure.ts';
import { shareDue } from './milestones.ts';
import type { Readings } from './readings.ts';
import type { ResultType } from './type.ts';
import { unitOf } from './unit.ts';

export interface Course {
  readonly keyResult: KeyResult;
  readonly type: ResultType | undefined;
  readonly readings: Readings;
  readonly window: Window;
  /** There is nothing between not done and done, so it is expected on its last day. */
  readonly atOnce: boolean;
}

/** Progress that is expected today, 0–1; null where no dates tell. */
export function expectedProgress(course: Course, today: Day, fiscalYearStart: number): number | null {
  const { keyResult, type, window, atOnce } = course;
  // A guardrail does not grow: it is expected to hold from the first day on.
  if (type === 'maintain') return window.start !== undefined && today < window.start ? 0 : 1;
  if (type === 'milestone' && keyResult.milestones.length > 0) {
    return shareDue(keyResult.milestones, today, window, fiscalYearStart);
  }
  if (atOnce) return window.end === undefined ? null : Number(window.end <= today);
  return planned(course, today) ?? elapsed(window, today);
}

interface Point {
  readonly day: Day;
  readonly progress: number;
}

/** What the plan says of today: evenly from step to step, from nothing at the start to the target at the end. */
function planned(course: Course, today: Day): number | null {
  const points = pointsOf(course);
  if (points.length === 0) return null;
  const next = points.findIndex(({ day }) => day > today);
  const before = next < 0 ? points.at(-1) : points[next - 1];
  const after = points[next];
  if (!before) return 0;
  if (!after) return before.progress;
  const way = (today - before.day) / (after.day - before.day);
  return tidy(before.progress + (after.progress - before.progress) * way);
}

/** The steps that can be measured, in order of time, between the ends of the window. None where no step can be. */
function pointsOf({ keyResult, type, readings, window }: Course): readonly Point[] {
  const inUnit = unitOf(keyResult);
  const steps = keyResult.plan.flatMap(({ date, value }): Point[] => {
    const way = date && value ? wayTo(inUnit(value.value), type, readings) : null;
    return date && way !== null ? [{ day: date.value, progress: clamp(way) }] : [];
  });
  const [first, ...more] = steps.toSorted((a, b) => a.day - b.day);
  if (!first) return [];
  const last = more.at(-1) ?? first;
  return [
    ...(window.start !== undefined && window.start < first.day ? [{ day: window.start, progress: 0 }] : []),
    first,
    ...more,
    ...(window.end !== undefined && window.end > last.day ? [{ day: window.end, progress: 1 }] : []),
  ];
}
