// The calendar: whole days, their dates in the Gregorian calendar, their weekdays.

/** Days since 1970-01-01, proleptic Gregorian, no time zone. */
export type Day = number;

/** `2026-03-31` and nothing else; a date that does not exist is none. */
export function parseDay(text: string): Day | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text.trim());
  return parts === null ? undefined : realDay(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

export function formatDay(day: Day): string {
  const { year, month, date } = dateOf(day);
  const years = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${years}-${twoDigits(month)}-${twoDigits(date)}`;
}

/** The day of a date, months counted from 1; undefined for the likes of 02-30. */
export function realDay(year: number, month: number, date: number): Day | undefined {
  if (month < 1 || month > 12 || date < 1) return undefined;
  const day = dayOf(year, month, date);
  return day < dayOf(year, month + 1, 1) ? day : undefined;
}

/** Months count from 1 and may run over the year's end: month 13 is January of the next year. */
export function dayOf(year: number, month: number, date: number): Day {
  // Years are counted from March, so that the leap day is a year's last.
  const marches = year * 12 + month - 3;
  const marchYear = Math.floor(marches / 12);
  const daysBefore = Math.floor((153 * (marches - marchYear * 12) + 2) / 5);
  return 365 * marchYear + leapDays(marchYear) + daysBefore + date - 1 - EPOCH;
}

/** The day of a moment by the calendar on the wall: in the time zone of the machine. */
export function localDay(moment: Date): Day {
  return dayOf(moment.getFullYear(), moment.getMonth() + 1, moment.getDate());
}

export function dateOf(day: Day): { year: number; month: number; date: number } {
  const since = Math.floor(day) + EPOCH;
  let marchYear = Math.floor(since / 365.2425);
  // The mean year is never ahead of the calendar, and at most one behind.
  if (since - 365 * (marchYear + 1) - leapDays(marchYear + 1) >= 0) marchYear++;
  const dayOfYear = since - 365 * marchYear - leapDays(marchYear);
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  return {
    year: month < 10 ? marchYear : marchYear + 1,
    month: month < 10 ? month + 3 : month - 9,
    date: dayOfYear - Math.floor((153 * month + 2) / 5) + 1,
  };
}

/** Monday of ISO week 1 of a year: the week that holds January 4. */
export function firstMonday(year: number): Day {
  const fourth = dayOf(year, 1, 4);
  // 1970-01-01 was a Thursday.
  return fourth - ((((fourth + 3) % 7) + 7) % 7);
}

/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719468;

const leapDays = (year: number) => Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);

const twoDigits = (n: number) => String(n).padStart(2, '0');
