// Cycles: the years, halves, quarters, months, weeks and ranges in which OKRs are kept, and their days.
import { type Day, dateOf, dayOf, firstMonday, parseDay } from './day.ts';

/** Both days included. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

export type CycleForm = 'year' | 'half' | 'quarter' | 'month' | 'week' | 'range';

export interface Cycle {
  /** As written, trimmed. */
  readonly text: string;
  readonly form: CycleForm;
  /** Whether the year is a fiscal one (`FY26`). */
  readonly fiscal: boolean;
  /** Absent for a range. Of a week, the year of the ISO week count. */
  readonly year?: number;
  /** Which half, quarter, month or week of the year, from 1. */
  readonly part?: number;
  readonly range?: Period;
}

/**
 * 2026 | 2026-H1 | 2026-Q1 | 2026-03 | 2026-W14 | FY26 | FY26-Q2 | FY2026-H1 | 2026-01-05/2026-04-03.
 * Undefined for all else, and for weeks and ranges that do not exist. `FY26` is 2026.
 */
export function parseCycle(text: string): Cycle | undefined {
  const written = text.trim();
  if (written.includes('/')) return parseRange(written);
  const [, fiscal, digits = '', partLetter, part] = cyclePattern.exec(written) ?? [];
  if (digits === '' || (digits.length === 2 && fiscal === undefined)) return undefined;
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const named = { text: written, fiscal: fiscal !== undefined, year };
  if (part === undefined) return { ...named, form: 'year' };

  const { form, width, count, inFiscalYears } = partForms[partLetter as keyof typeof partForms];
  const index = Number(part);
  if (part.length !== width || index < 1 || index > count(year)) return undefined;
  return fiscal !== undefined && !inFiscalYears ? undefined : { ...named, form, part: index };
}

/**
 * The days of a cycle. `fiscalYearStart` is the month, 1–12, in which fiscal years begin; FY26 is the one that ends
 * in 2026, so with 2 FY26-Q2 is May to July 2025, and with 1 fiscal years are calendar years.
 */
export function periodOf(cycle: Cycle, fiscalYearStart: number): Period {
  const { form, fiscal, year = 0, part = 1, range } = cycle;
  if (range !== undefined) return range;
  if (form === 'week') return weekOf(year, part);
  const firstMonth = fiscal ? fiscalYearStart : 1;
  const firstYear = firstMonth > 1 ? year - 1 : year;
  const length = months[form as keyof typeof months];
  const start = firstMonth + length * (part - 1);
  return { start: dayOf(firstYear, start, 1), end: dayOf(firstYear, start + length, 1) - 1 };
}

/**
 * Names of the calendar cycles around a day, likeliest first: the current and the next quarter, half, year and
 * month, then the quarter before.
 */
export function cyclesAround(day: Day): string[] {
  const { year, month } = dateOf(day);
  const nth = (length: number) => Math.floor((year * 12 + month - 1) / length);
  const names: readonly [number, (year: number, part: number) => string][] = [
    [months.quarter, (y, part) => `${y}-Q${part}`],
    [months.half, (y, part) => `${y}-H${part}`],
    [months.year, y => `${y}`],
    [months.month, (y, part) => `${y}-${String(part).padStart(2, '0')}`],
  ];
  const name = ([length, format]: (typeof names)[number], ahead: number) => {
    const parts = 12 / length;
    const index = nth(length) + ahead;
    return format(Math.floor(index / parts), (index % parts) + 1);
  };
  const quarters = names[0] as (typeof names)[number];
  return [...names.flatMap(form => [name(form, 0), name(form, 1)]), name(quarters, -1)];
}

const cyclePattern = /^(FY)?(\d{4}|\d\d)(?:-([HQW]?)(\d{1,2}))?$/;

const partForms = {
  H: { form: 'half', width: 1, count: () => 2, inFiscalYears: true },
  Q: { form: 'quarter', width: 1, count: () => 4, inFiscalYears: true },
  '': { form: 'month', width: 2, count: () => 12, inFiscalYears: false },
  W: {
    form: 'week',
    width: 2,
    count: (year: number) => (firstMonday(year + 1) - firstMonday(year)) / 7,
    inFiscalYears: false,
  },
} as const;

/** Lengths in months. */
const months = { year: 12, half: 6, quarter: 3, month: 1 } as const;

function parseRange(text: string): Cycle | undefined {
  const [from = '', to = '', ...more] = text.split('/', 3);
  const start = parseDay(from);
  const end = parseDay(to);
  if (start === undefined || end === undefined || more.length > 0 || start > end) return undefined;
  return { text, form: 'range', fiscal: false, range: { start, end } };
}

function weekOf(year: number, week: number): Period {
  const start = firstMonday(year) + 7 * (week - 1);
  return { start, end: start + 6 };
}
