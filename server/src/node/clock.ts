// Today, where the user is. OKR_TODAY=2026-02-20 stops the clock, for demonstrations and tests.
import { type Day, parseDay } from '../language/period.ts';

export function today(): Day {
  return parseDay(process.env.OKR_TODAY ?? '') ?? dayOf(new Date());
}

/** The calendar day of a moment in the time zone of the machine. */
function dayOf(moment: Date): Day {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / 86_400_000;
}
