// Progress of one key result on one day.
import { type Window, windowOf } from '../language/inherit.ts';
import type { KeyResult, Objective } from '../language/model.ts';
import { originOf } from '../language/moved.ts';
import type { Day } from '../language/period.ts';
import type { Quantity } from '../language/quantity.ts';
import { byDate } from './check-ins.ts';
import { clamp } from './decimal.ts';
import { isPast } from './elapsed.ts';
import { expectedProgress } from './expected.ts';
import { type Forecast, forecast } from './forecast.ts';
import { type Health, healthOf, paceOf } from './health.ts';
import { goalOf, measure } from './measure.ts';
import { isDone } from './milestones.ts';
import { changedTarget, checkedIn, earliestReading, type Readings, writtenReadings } from './readings.ts';
import type { ProgressSettings } from './settings.ts';
import { bandOf, isInside } from './target.ts';
import { type ResultType, typeOf } from './type.ts';

export interface ResultProgress {
  /** Absent when none is written and the fields leave more than one reading. */
  readonly type: ResultType | undefined;
  readonly inferred: boolean;
  /** All in the key result's unit. May come from the earliest check-in. */
  readonly baseline?: Quantity | undefined;
  /** May come from `change`. */
  readonly target?: Quantity | undefined;
  /** Own, else the newest that was checked in. */
  readonly current?: Quantity | undefined;
  readonly min?: Quantity | undefined;
  readonly max?: Quantity | undefined;
  readonly commit?: Quantity | undefined;
  readonly stretch?: Quantity | undefined;
  /** Unbounded: 1 is at the target, below 0 moved away. Null where nobody knows. */
  readonly raw: number | null;
  /** 0–1. Null where nobody knows, which is not 0. */
  readonly progress: number | null;
  /** Told by `progress` or `status: done`, because no number tells it. */
  readonly byHand: boolean;
  /** At the target, as its comparator wants; for a guardrail, inside its band now. */
  readonly met: boolean;
  /** 0–1, today. Null where no dates tell. */
  readonly expected: number | null;
  /** progress ÷ expected. Null where either is not known, and as long as nothing is expected. */
  readonly pace: number | null;
  readonly health: Health;
  /** Null with fewer than three check-ins on different days, and without an end. */
  readonly forecast: Forecast | null;
  readonly start?: Day;
  readonly end?: Day;
  /** 0–1: own, else the newest that was checked in. */
  readonly confidence: number | null;
  /** Counted, not weighted. */
  readonly milestones?: { readonly done: number; readonly total: number };
}

export function resultProgress(keyResult: KeyResult, today: Day, settings: ProgressSettings): ResultProgress {
  const origin = originOf(keyResult);
  const known = remembered.get(origin);
  for (let each = known; each; each = each.before)
    if (each.today === today && each.settings === settings) return each.result;
  const result = computed(keyResult, today, settings);
  remembered.set(origin, { today, settings, result, before: known && { ...known, before: undefined } });
  return result;
}

interface Remembered {
  readonly today: Day;
  readonly settings: ProgressSettings;
  readonly result: ResultProgress;
  readonly before: Remembered | undefined;
}

/** A model never changes, and rules, outline, tree and hover ask for its results of today and of the day of the last check-in. */
const remembered = new WeakMap<object, Remembered>();

function computed(keyResult: KeyResult, today: Day, settings: ProgressSettings): ResultProgress {
  const { type, inferred } = typeOf(keyResult);
  const readings = completeReadings(keyResult, type);
  const counted = measure(type, readings, keyResult, today);
  const told = counted.raw === null ? toldByHand(keyResult) : null;
  const atOnce = isAtOnce(type, readings, keyResult);
  const raw = counted.raw ?? told ?? (atOnce ? 0 : null);
  const progress = raw === null ? null : clamp(raw);
  const met = counted.met || told === 1;

  const window = windowOf(keyResult, settings.fiscalYearStart);
  const course = { keyResult, type, readings, window, atOnce: atOnce && told === null };
  const expected = expectedProgress(course, today, settings.fiscalYearStart);
  const pace = paceOf(progress, expected);
  const standing = { ...standingOf(keyResult, type, met, window, today), window, progress, expected, pace };
  const holds = type === 'maintain' && readings.current ? isInside(readings.current, bandOf(readings)) : null;

  return {
    type,
    inferred,
    ...readings,
    raw,
    progress,
    byHand: told !== null,
    met,
    expected,
    pace,
    health: healthOf({ ...standing, holds }, today, settings),
    forecast: forecast(checkedIn(keyResult), goalOf(type, readings), window.end),
    ...(window.start !== undefined && { start: window.start }),
    ...(window.end !== undefined && { end: window.end }),
    confidence: confidenceOf(keyResult),
    ...stagesOf(keyResult, today),
  };
}

/** With what is not written but follows: the earliest check-in as baseline, the target that a change makes of it. */
function completeReadings(keyResult: KeyResult, type: ResultType | undefined): Readings {
  const written = writtenReadings(keyResult);
  const moves = type === 'increase' || type === 'decrease';
  const baseline = written.baseline ?? (moves ? earliestReading(keyResult) : undefined);
  return { ...written, baseline, target: written.target ?? changedTarget(keyResult, baseline) };
}

/** What a person says where numbers are silent: 0–1. */
function toldByHand({ progress, status }: KeyResult): number | null {
  return progress?.value ?? (status?.value === 'done' ? 1 : null);
}

/** There is nothing between not done and done: no stages, no number to count towards. */
function isAtOnce(type: ResultType | undefined, { target }: Readings, { milestones }: KeyResult): boolean {
  return type === 'baseline' || (type === 'milestone' && milestones.length === 0 && target === undefined);
}

/** A guardrail that holds has to hold until its end; all others are done once they are met. */
function standingOf(
  keyResult: KeyResult,
  type: ResultType | undefined,
  met: boolean,
  window: Window,
  today: Day,
) {
  const status = keyResult.status?.value;
  const objective = keyResult.parent.status?.value;
  const over = objective === 'closed' || isPast(window, today);
  return {
    cancelled: isCancelled(keyResult) || isCancelled(keyResult.parent),
    draft: status === 'draft' || objective === 'draft',
    done: status === 'done' || (met && (type !== 'maintain' || over)),
    over,
    undecided: false,
  };
}

/** Given up or postponed: it does not count. */
export function isCancelled({ status }: KeyResult | Objective): boolean {
  return status?.value === 'cancelled' || status?.value === 'postponed';
}

function confidenceOf(keyResult: KeyResult): number | null {
  const newest = byDate(keyResult).findLast(checkIn => checkIn.confidence);
  return (keyResult.confidence ?? newest?.confidence)?.value ?? null;
}

function stagesOf({ milestones }: KeyResult, today: Day): Pick<ResultProgress, 'milestones'> {
  const done = milestones.filter(milestone => isDone(milestone, today)).length;
  return milestones.length > 0 ? { milestones: { done, total: milestones.length } } : {};
}
