// How much of the way to its target each type of key result has come.
import type { KeyResult } from '../language/model.ts';
import type { Day } from '../language/period.ts';
import type { Quantity } from '../language/quantity.ts';
import { share } from './decimal.ts';
import { isDone, shareDone } from './milestones.ts';
import { checkedIn, type Readings } from './readings.ts';
import { bandOf, type Goal, isInside, meets } from './target.ts';
import type { ResultType } from './type.ts';
import { compares, distance } from './unit.ts';

export interface Measured {
  /** 1 = at the target, unbounded on both sides; null where the numbers do not tell. */
  readonly raw: number | null;
  /** At the target or beyond it, as its comparator wants; for a guardrail, inside its band now. */
  readonly met: boolean;
}

type Measure = (readings: Readings, keyResult: KeyResult, today: Day) => Measured;

/** The share of the way from baseline to target that leads to `value`; null where the two are not known to differ. */
export function wayTo(value: Quantity, type: ResultType | undefined, readings: Readings): number | null {
  const way = wayOf(type, readings);
  if (!way || way.length === 0 || !compares(value, way.from)) return null;
  return share(distance(way.from, value), way.length);
}

/**
 * What the number is to come to; nothing for types that do not move. The way decides the direction where it has a
 * length: it is what progress is counted by. Else the type does; nobody counts up to zero.
 */
export function goalOf(type: ResultType | undefined, readings: Readings): Goal | undefined {
  const { target } = readings;
  if (!target || type === undefined || type === 'maintain' || type === 'baseline') return undefined;
  const length = wayOf(type, readings)?.length || (type === 'increase' ? 1 : -1);
  return { target, direction: length > 0 ? 'up' : 'down' };
}

export function measure(
  type: ResultType | undefined,
  readings: Readings,
  keyResult: KeyResult,
  today: Day,
): Measured {
  return type ? measures[type](readings, keyResult, today) : unknown;
}

const measures: Record<ResultType, Measure> = {
  increase: readings => moved('increase', readings),
  decrease: readings => moved('decrease', readings),
  reach: readings => moved('reach', readings),
  maintain: held,
  milestone: delivered,
  baseline: ({ baseline, current }) => (baseline || current ? { raw: 1, met: true } : unknown),
};

const unknown: Measured = { raw: null, met: false };

/** Types whose numbers start at nothing, whatever else is written. */
const fromZero: ReadonlySet<ResultType | undefined> = new Set(['reach', 'milestone']);

/** Without a baseline, all that can be said is whether the target is met. */
function moved(type: ResultType, readings: Readings): Measured {
  const { current } = readings;
  const goal = goalOf(type, readings);
  if (!current || !goal || !compares(current, goal.target)) return unknown;
  const met = meets(current, goal);
  const raw = wayTo(current, type, readings);
  if (raw !== null) return { raw, met };
  // Where nothing was to change, and did, nothing of the target is left.
  return met ? { raw: 1, met } : wayOf(type, readings) ? { raw: 0, met } : unknown;
}

interface Way {
  readonly from: Quantity;
  /** In base units; below 0 where the number is to go down, and 0 where the target is the baseline. */
  readonly length: number;
}

function wayOf(type: ResultType | undefined, { baseline, target }: Readings): Way | undefined {
  const from = fromZero.has(type) && target ? { ...target, value: 0 } : baseline;
  return from && target && compares(from, target) ? { from, length: distance(from, target) } : undefined;
}

/** With check-ins, the share of them that were inside the band; else whether the number is inside it now. */
function held(readings: Readings, keyResult: KeyResult): Measured {
  const { current } = readings;
  const band = bandOf(readings);
  const now = current ? isInside(current, band) : null;
  const then = checkedIn(keyResult).flatMap(({ value }) => isInside(value, band) ?? []);
  const raw =
    then.length > 0 ? share(then.filter(Boolean).length, then.length) : now === null ? null : Number(now);
  return { raw, met: now === true };
}

/** Stages if there are any, else a count of what is to be delivered. */
function delivered(readings: Readings, { milestones }: KeyResult, today: Day): Measured {
  if (milestones.length === 0) return moved('milestone', readings);
  return { raw: shareDone(milestones, today), met: milestones.every(milestone => isDone(milestone, today)) };
}
