// How many days are left, behind a deadline and behind a cycle.
import { windowOf } from '../../language/inherit.ts';
import { fill, type Locale, type Localised } from '../../language/locale.ts';
import type { AnyPart } from '../../language/model.ts';
import { periodOf } from '../../language/period.ts';
import { aids } from '../../messages/aids.ts';
import { hover } from '../../messages/hover.ts';
import { resultProgress } from '../../progress/index.ts';
import { isOver } from '../../rules/standing.ts';
import type { HintContext, Hinter } from './index.ts';

/** Nothing for what is done or given up: nobody waits for it. */
export const daysLeft: Hinter = (part, context) => {
  if (isOver(part) || isReached(part, context)) return [];
  const tooltip = aids.untilThen[context.locale];
  return [cycleHint(part, context), dueHint(part, context)].flatMap(hint =>
    hint ? [{ ...hint, tooltip, edits: [] }] : [],
  );
};

interface Shown {
  readonly at: number;
  readonly label: string;
}

function dueHint(part: AnyPart, { today, locale, settings }: HintContext): Shown | undefined {
  if (!('due' in part) || !part.due || part.due.value.kind === 'ongoing') return undefined;
  const { end } = windowOf(part, settings.fiscalYearStart);
  if (end === undefined) return undefined;
  const label = end < today ? say(aids.overdue, today - end, locale) : left(end - today, locale);
  return { at: part.due.range.end, label };
}

function cycleHint(part: AnyPart, { today, locale, settings }: HintContext): Shown | undefined {
  if ((part.thing !== 'document' && part.thing !== 'objective') || !part.cycle) return undefined;
  const { start, end } = periodOf(part.cycle.value, settings.fiscalYearStart);
  const label =
    today < start
      ? say(hover.begins, start - today, locale)
      : today > end
        ? say(hover.ended, today - end, locale)
        : left(end - today, locale);
  return { at: part.cycle.range.end, label };
}

function isReached(part: AnyPart, { today, settings }: HintContext): boolean {
  return part.thing === 'key_result' && resultProgress(part, today, settings).health === 'done';
}

function left(days: number, locale: Locale): string {
  return days === 0 ? hover.lastDay[locale] : say(aids.daysLeft, days, locale);
}

function say(sentence: Localised, count: number, locale: Locale): string {
  const days = count === 1 ? hover.day[locale] : fill(hover.days[locale], { count });
  return fill(sentence[locale], { days });
}
