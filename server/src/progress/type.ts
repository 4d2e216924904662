// The type of a key result: as written, else the one reading that its fields leave.
import type { Change } from '../language/change.ts';
import type { KeyResult } from '../language/model.ts';
import { amountOf, type Quantity } from '../language/quantity.ts';
import { changedTarget, earliestReading, type Readings, writtenReadings } from './readings.ts';
import { type Direction, directionOf } from './target.ts';
import { compares, distance } from './unit.ts';

export type ResultType = 'increase' | 'decrease' | 'reach' | 'maintain' | 'milestone' | 'baseline';

export interface GivenType {
  /** Absent when nothing is written and the fields leave more than one reading. */
  readonly type: ResultType | undefined;
  readonly inferred: boolean;
}

export function typeOf(keyResult: KeyResult): GivenType {
  if (keyResult.type) return { type: keyResult.type.value, inferred: false };
  const type = inferredType(keyResult);
  return { type, inferred: type !== undefined };
}

function inferredType(keyResult: KeyResult): ResultType | undefined {
  const readings = writtenReadings(keyResult);
  const { baseline, min, max } = readings;
  const target = readings.target ?? changedTarget(keyResult, baseline);
  const change = keyResult.change?.value;
  const banded = min !== undefined || max !== undefined;

  if (keyResult.milestones.length > 0 && !baseline && !change && !banded) return 'milestone';
  if (target) return baseline ? typeBetween(baseline, target) : typeTowards(keyResult, target, readings);
  if (change) return typeOfChange(change);
  if (banded) return 'maintain';
  return keyResult.baseline?.value === 'unknown' ? 'baseline' : undefined;
}

function typeBetween(baseline: Quantity, target: Quantity): ResultType | undefined {
  if (!compares(baseline, target)) return undefined;
  const way = distance(baseline, target);
  return way === 0 ? towards[directionOf(target) ?? 'nowhere'] : way > 0 ? 'increase' : 'decrease';
}

/** Only a target: a comparator tells the direction, a count is taken to grow from zero, check-ins may show the rest. */
function typeTowards(keyResult: KeyResult, target: Quantity, { current }: Readings): ResultType | undefined {
  const direction = directionOf(target);
  if (direction === 'down') return 'decrease';
  const earliest = earliestReading(keyResult);
  if (keyResult.baseline === undefined && growsFromZero(target, earliest ?? current)) return 'reach';
  return towards[direction ?? movement(earliest, current, target)];
}

/** Shares, durations and ratings seldom start at zero; what began above its target did not. */
function growsFromZero(target: Quantity, first: Quantity | undefined): boolean {
  const whole = target.dimension === 'currency' || Number.isInteger(target.value);
  if (!counted.has(target.dimension) || !whole || amountOf(target) <= 0) return false;
  return first === undefined || (compares(first, target) && distance(first, target) >= 0);
}

/** Where the check-ins are heading: up to a target above them, or down to one below. */
function movement(
  earliest: Quantity | undefined,
  current: Quantity | undefined,
  target: Quantity,
): Direction | 'nowhere' {
  if (!earliest || !current || !compares(earliest, target) || !compares(earliest, current)) return 'nowhere';
  if (distance(earliest, target) > 0) return 'up';
  return distance(earliest, target) < 0 && distance(earliest, current) < 0 ? 'down' : 'nowhere';
}

function typeOfChange({ kind, value }: Change): ResultType | undefined {
  const difference = kind === 'factor' ? value - 1 : value;
  return difference === 0 ? undefined : difference > 0 ? 'increase' : 'decrease';
}

const towards = { up: 'increase', down: 'decrease', nowhere: undefined } as const;

const counted: ReadonlySet<Quantity['dimension']> = new Set(['plain', 'count', 'currency']);
