// When and how somebody last told how a key result stands, and whether it is time to tell again.
import { windowOf } from '../language/inherit.ts';
import { type CheckIn, isWritten, type KeyResult } from '../language/model.ts';
import type { Day } from '../language/period.ts';
import { byDate } from '../progress/check-ins.ts';
import { isPast } from '../progress/elapsed.ts';
import type { Option, RuleContext } from './rule.ts';
import { isAsked } from './standing.ts';

export const rhythm = {
  days: {
    default: 14,
    doc: {
      en: 'Days between two check-ins where the objective has no `check_in_every`.',
      'zh-cn': '目标没有写 `check_in_every` 时，两次检视间隔的天数。',
    },
  },
} satisfies Record<string, Option>;

/** Days between two check-ins of a key result: what its objective says, else the option. */
export function rhythmOf({ parent }: KeyResult, { options }: RuleContext): number {
  return parent.check_in_every?.value ?? options.days ?? rhythm.days.default;
}

/**
 * The first day on which something may be told, for a result that somebody should look at today; nothing where it has
 * not begun, is over or reached, or is looked at elsewhere: in a KPI, or in stages that are ticked off.
 */
export function askedSince(keyResult: KeyResult, context: RuleContext): { start?: Day } | undefined {
  if (!isAsked(keyResult) || isWritten(keyResult, 'kpi') || keyResult.milestones.length > 0) return undefined;
  const { type, health } = context.progressOf(keyResult);
  if (health === 'done' || (type !== undefined && !isCounted[type])) return undefined;
  const window = windowOf(keyResult, context.settings.fiscalYearStart);
  const { start } = window;
  if ((start ?? context.today) > context.today || isPast(window, context.today)) return undefined;
  return start === undefined ? {} : { start };
}

/** A day ahead is today elsewhere on earth. */
export function isToCome(day: Day, today: Day): boolean {
  return day > today + 1;
}

/** Dates may be filled in beforehand: only a check-in that says something is one. */
export function tells(checkIn: CheckIn): boolean {
  return ['value', 'confidence', 'status', 'note'].some(key => isWritten(checkIn, key));
}

/** The newest check-in up to today that says something, by date; one without a date where no other is. */
export function newestTold(
  part: { readonly check_ins: readonly CheckIn[] },
  today: Day,
): CheckIn | undefined {
  return byDate(part).findLast(checkIn => tells(checkIn) && !isToCome(checkIn.date?.value ?? today, today));
}

/** Work that is done or not done has a status, and no number that could be told. */
const isCounted = {
  increase: true,
  decrease: true,
  reach: true,
  maintain: true,
  milestone: false,
  baseline: false,
};
