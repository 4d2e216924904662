// Where the check-ins are heading: a straight line through them.
import type { Day } from '../language/period.ts';
import { amountOf } from '../language/quantity.ts';
import type { Reading } from './check-ins.ts';
import { tidy } from './decimal.ts';
import { type Goal, meets } from './target.ts';
import { compares } from './unit.ts';

export interface Forecast {
  /** Amount at the end of the window, in base units (seconds for durations). */
  readonly atEnd: number;
  /** First day on which the line is at the target; null where it is not heading there within ten years. */
  readonly reachedOn: Day | null;
}

/** Least squares through one reading a day, at least three of them. Null with fewer, and where there is no end. */
export function forecast(
  readings: readonly Reading[],
  goal: Goal | undefined,
  end: Day | undefined,
): Forecast | null {
  const newest = readings.at(-1);
  if (!newest || end === undefined) return null;
  const points = readings.filter(({ value }) => compares(value, newest.value));
  if (points.length < 3) return null;
  const line = lineThrough(points.map(({ day, value }) => ({ x: day, y: amountOf(value) })));
  const reachedOn = goal && compares(goal.target, newest.value) ? crossing(line, points, goal) : null;
  return { atEnd: tidy(line.at(end)), reachedOn };
}

interface Line {
  readonly slope: number;
  at(x: number): number;
}

function lineThrough(points: readonly { readonly x: number; readonly y: number }[]): Line {
  const meanX = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const meanY = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  const spread = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  const slope = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0) / spread;
  return { slope, at: x => meanY + slope * (x - meanX) };
}

const horizon = 3653;

/**
 * When the newest reading is at the target, the day of the first that was. Else a day after the newest, even where the
 * line runs ahead of the readings and has crossed the target already.
 */
function crossing({ slope, at }: Line, readings: readonly Reading[], goal: Goal): Day | null {
  const newest = readings.at(-1) as Reading;
  if (meets(newest.value, goal)) return readings.find(({ value }) => meets(value, goal))?.day ?? null;
  if (goal.direction === 'up' ? slope <= 0 : slope >= 0) return null;
  const days = Math.ceil(tidy((amountOf(goal.target) - at(newest.day)) / slope));
  return days > horizon ? null : newest.day + Math.max(1, days);
}
