// The numbers of a key result, in its unit: those written, and those that follow from what is written.
import { targetOf } from '../language/change.ts';
import type { KeyResult } from '../language/model.ts';
import { formatAmount, inUnitOf, type Quantity } from '../language/quantity.ts';
import { newestValue, type Reading, readingsByDay } from './check-ins.ts';
import { numberIn, unitOf } from './unit.ts';

/** What a key result says in numbers. `baseline: unknown` is not a number. */
export interface Readings {
  readonly baseline: Quantity | undefined;
  readonly target: Quantity | undefined;
  /** Own, else the newest that was checked in. */
  readonly current: Quantity | undefined;
  readonly min: Quantity | undefined;
  readonly max: Quantity | undefined;
  readonly commit: Quantity | undefined;
  readonly stretch: Quantity | undefined;
}

type Level = 'baseline' | 'target' | 'min' | 'max' | 'commit' | 'stretch';

/** The numbers as written, nothing made up but units and `current`. */
export function writtenReadings(keyResult: KeyResult): Readings {
  const inUnit = unitOf(keyResult);
  const level = (name: Level) => {
    const value = numberIn(keyResult[name]);
    return value && inUnit(value);
  };
  const current = keyResult.current?.value ?? newestValue(keyResult);
  const whole = wholeOf(current);
  return {
    baseline: level('baseline'),
    target: level('target') ?? (whole && inUnit(whole)),
    current: current && inUnit(current),
    min: level('min'),
    max: level('max'),
    commit: level('commit'),
    stretch: level('stretch'),
  };
}

/** The target that `change` makes of a baseline; nothing where there is no change, or none that fits. */
export function changedTarget(keyResult: KeyResult, baseline: Quantity | undefined): Quantity | undefined {
  const change = keyResult.change?.value;
  const amount = change && baseline && targetOf(change, baseline);
  if (baseline === undefined || amount === undefined) return undefined;
  const { comparator: _, of: __, ...like } = baseline;
  return { ...like, value: inUnitOf(amount, baseline), text: formatAmount(amount, baseline) };
}

/** The oldest check-in's value, where at least two tell a story: it stands in for a baseline that nobody wrote. */
export function earliestReading(keyResult: KeyResult): Quantity | undefined {
  const [first, ...later] = checkedIn(keyResult);
  return later.length > 0 ? first?.value : undefined;
}

/** What was checked in, one reading a day, in the key result's unit. */
export function checkedIn(keyResult: KeyResult): readonly Reading[] {
  const inUnit = unitOf(keyResult);
  return readingsByDay(keyResult).map(({ day, value }) => ({ day, value: inUnit(value) }));
}

/** 13 of `7/13`: what is counted towards when no target is written. */
function wholeOf(quantity: Quantity | undefined): Quantity | undefined {
  if (quantity?.of === undefined) return undefined;
  const { of, comparator: _, ...like } = quantity;
  return { ...like, value: of, text: String(of), style: { ...like.style, after: '' } };
}
