// Today, where the user is. OKR_TODAY=2026-02-20 stops the clock, for demonstrations and tests.
import { localDay } from '../language/day.ts';
import { type Day, parseDay } from '../language/period.ts';

export function today(): Day {
  return parseDay(process.env.OKR_TODAY ?? '') ?? localDay(new Date());
}
