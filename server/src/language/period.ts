// What an OKR file says about time: days, cycles, when something is due, and how often it comes round.
import { type Cycle, parseCycle, periodOf } from './cycle.ts';
import { type Day, parseDay } from './day.ts';
import { amountOf, parseQuantity } from './quantity.ts';

export { type Cycle, type CycleForm, cyclesAround, type Period, parseCycle, periodOf } from './cycle.ts';
export { type Day, formatDay, parseDay } from './day.ts';
export { suggestCycle, suggestDay } from './misread-date.ts';

export type Due =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'cycle'; readonly cycle: Cycle }
  /** For a guardrail: it never ends. */
  | { readonly kind: 'ongoing' };

/** A date, a cycle (its last day is meant) or `ongoing` / `持续`. */
export function parseDue(text: string): Due | undefined {
  if (ongoing.has(text.trim().toLowerCase())) return { kind: 'ongoing' };
  const day = parseDay(text);
  if (day !== undefined) return { kind: 'day', day };
  const cycle = parseCycle(text);
  return cycle && { kind: 'cycle', cycle };
}

/** The last day on which it may be done; undefined for ongoing. `fiscalYearStart` is a month, 1–12. */
export function dueDay(due: Due, fiscalYearStart: number): Day | undefined {
  if (due.kind === 'ongoing') return undefined;
  return due.kind === 'day' ? due.day : periodOf(due.cycle, fiscalYearStart).end;
}

/**
 * The days between two beats of a rhythm such as `check_in_every`: `14 days`, `2 weeks`, `每周`, `两周`; a bare number
 * counts days. Rounded to whole days (a month is 30), at least 1; undefined where no rhythm is told.
 */
export function parseEvery(text: string): number | undefined {
  const written = text.trim().toLowerCase();
  const named = rhythms.get(written);
  if (named !== undefined) return named;
  const [every = ''] = /^(?:every|each|每隔?)\s*/.exec(written) ?? [];
  const interval = written.slice(every.length);
  const quantity = parseQuantity(interval) ?? (every === '' ? undefined : parseQuantity(`1 ${interval}`));
  if (quantity === undefined || quantity.comparator !== undefined) return undefined;
  const isBare = quantity.dimension === 'plain' && every === '';
  if (!isBare && quantity.dimension !== 'duration') return undefined;
  const days = isBare ? quantity.value : amountOf(quantity) / DAY;
  return days >= 1 ? Math.round(days) : undefined;
}

const ongoing = new Set(['ongoing', '持续', '持續']);

const DAY = 86_400;

/** Rhythms with a name of their own, in days. */
const rhythms: ReadonlyMap<string, number> = new Map(
  Object.entries({
    daily: 1,
    weekly: 7,
    biweekly: 14,
    fortnightly: 14,
    'every other week': 14,
    'every two weeks': 14,
    'two weeks': 14,
    monthly: 30,
    quarterly: 91,
    双周: 14,
    雙週: 14,
    隔周: 14,
    每月: 30,
    每季度: 91,
  }),
);
