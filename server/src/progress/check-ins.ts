// Check-ins in the order of time, and the numbers in them.
import type { CheckIn } from '../language/model.ts';
import type { Day } from '../language/period.ts';
import type { Quantity } from '../language/quantity.ts';

interface CheckedIn {
  readonly check_ins: readonly CheckIn[];
}

/** A number with the day it was read on. */
export interface Reading {
  readonly day: Day;
  readonly value: Quantity;
}

/** From the oldest to the newest: by date, then by place. What has no date counts as older than what has one. */
export function byDate({ check_ins }: CheckedIn): readonly CheckIn[] {
  const isInOrder = check_ins.every(
    (one, place) => place === 0 || dayOf(check_ins[place - 1] as CheckIn) <= dayOf(one),
  );
  return isInOrder ? check_ins : check_ins.toSorted((a, b) => dayOf(a) - dayOf(b) || a.index - b.index);
}

export function newestCheckIn(part: CheckedIn): CheckIn | undefined {
  return byDate(part).at(-1);
}

/** The newest value that was checked in, as written. */
export function newestValue(part: CheckedIn): Quantity | undefined {
  return byDate(part).findLast(checkIn => checkIn.value)?.value?.value;
}

/** One reading a day, oldest first; where a day has several, the last of them corrects the others. */
export function readingsByDay(part: CheckedIn): readonly Reading[] {
  const days = new Map<Day, Quantity>();
  for (const { date, value } of byDate(part)) {
    if (date && value) days.set(date.value, value.value);
  }
  return [...days].map(([day, value]) => ({ day, value }));
}

const dayOf = (checkIn: CheckIn) => checkIn.date?.value ?? Number.MIN_SAFE_INTEGER;
