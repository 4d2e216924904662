// When: days, deadlines and periods, as seen from today.
import type { Window } from '../../language/inherit.ts';
import { type Cycle, type Day, type Period, periodOf } from '../../language/period.ts';
import { formatDate } from '../../messages/dates.ts';
import { hover } from '../../messages/hover.ts';
import { elapsed } from '../../progress/elapsed.ts';
import { type HoverContext, say } from './context.ts';
import { percent } from './figures.ts';
import { text } from './markdown.ts';

export function date(day: Day, { locale }: HoverContext): string {
  return formatDate(day, locale);
}

/** `1 day`, `39 days`. */
export function days(count: number, context: HoverContext): string {
  return count === 1 ? say(hover.day, context) : say(hover.days, context, { count });
}

/** `4 days ago`, `today`, `in 3 days`. */
export function fromToday(day: Day, context: HoverContext): string {
  const ahead = day - context.today;
  const word = nearby[String(ahead) as keyof typeof nearby];
  if (word) return say(word, context);
  return say(ahead < 0 ? hover.ago : hover.ahead, context, { days: days(Math.abs(ahead), context) });
}

/** `1 Jan – 31 Mar 2026`: a year that both days share is said once. */
export function period({ start, end }: Period, context: HoverContext): string {
  const [from, to] = [date(start, context), date(end, context)];
  const year = /\d+$|^\d+年/;
  if (year.exec(from)?.[0] !== year.exec(to)?.[0])
    return say(hover.period, context, { start: from, end: to });
  const isFirst = from.search(year) === 0;
  const shared = isFirst ? [from, to.replace(year, '')] : [from.replace(year, '').trim(), to];
  return say(hover.period, context, { start: shared[0] as string, end: shared[1] as string });
}

/** `2026-Q1: 1 Jan – 31 Mar 2026`; a cycle told as a range says its days already. */
export function cycleText(cycle: Cycle, context: HoverContext): string {
  const days = period(periodOf(cycle, context.settings.fiscalYearStart), context);
  return cycle.form === 'range' ? days : say(hover.cycle, context, { cycle: text(cycle.text), period: days });
}

/** How much of a period is over: `57% of the time gone, 39 days left`. */
export function timeGone({ start, end }: Period, context: HoverContext): string {
  const { today } = context;
  if (today < start) return say(hover.begins, context, { days: days(start - today, context) });
  if (today > end) return say(hover.ended, context, { days: days(today - end, context) });
  if (today === end) return say(hover.lastDay, context);
  const share = percent(elapsed({ start, end, ongoing: false }, today) ?? 0);
  return say(hover.timeGone, context, { share, days: days(end - today, context) });
}

/** `Due in 39 days (31 Mar 2026)`. What is settled has its date, and is never overdue. */
export function due({ end, ongoing }: Window, settled: boolean, context: HoverContext): string {
  if (ongoing) return say(hover.ongoing, context);
  if (end === undefined) return '';
  const left = end - context.today;
  const data = { date: date(end, context), days: days(Math.abs(left), context) };
  if (settled) return say(hover.due, context, data);
  if (left < 0) return say(hover.overdue, context, data);
  return say(left === 0 ? hover.dueToday : left === 1 ? hover.dueTomorrow : hover.dueIn, context, data);
}

/** `Starts in 12 days (1 Apr 2026)`, for what has not begun. */
export function starts({ start }: Window, context: HoverContext): string {
  if (start === undefined || start <= context.today) return '';
  return say(hover.starts, context, {
    date: date(start, context),
    days: days(start - context.today, context),
  });
}

const nearby = { '-1': hover.yesterday, '0': hover.today, '1': hover.tomorrow };
