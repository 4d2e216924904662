// A date with its year mistyped, as happens every January.
import { type Day, formatDay, parseDay } from '../language/period.ts';

/** The same month and day some years later, or earlier where `years` is below 0. Nothing for a 29 February without its like. */
export function withYear(day: Day, years: number): Day | undefined {
  const date = formatDay(day);
  return parseDay(`${Number(date.slice(0, 4)) + years}${date.slice(4)}`);
}
