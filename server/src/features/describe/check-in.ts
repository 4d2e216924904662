// A check-in: the number on its day, how far that was then, and what has changed since the one before.
import type { CheckIn, KeyResult } from '../../language/model.ts';
import { comparable, type Quantity } from '../../language/quantity.ts';
import { hover } from '../../messages/hover.ts';
import { byDate } from '../../progress/check-ins.ts';
import { kpiState, resultProgress } from '../../progress/index.ts';
import { bandOf } from '../../progress/target.ts';
import { verdict } from './band.ts';
import { quotedNote } from './check-ins.ts';
import { type HoverContext, say } from './context.ts';
import { quotedName } from './facts.ts';
import { difference, numberOf, quantity } from './figures.ts';
import { confidenceText, resultLine } from './key-result.ts';
import { beside, lines, strong, text } from './markdown.ts';
import { stateOf } from './state.ts';
import { date, fromToday } from './time.ts';

export function describeCheckIn(checkIn: CheckIn, context: HoverContext): string {
  const { confidence, by, note, parent } = checkIn;
  return lines(
    headline(checkIn, context),
    thenLine(checkIn, context),
    changeLine(checkIn, context),
    beside(
      confidenceText(confidence?.value ?? null, context),
      by ? say(hover.by, context, { name: text(by.value, 60) }) : '',
    ),
    note ? quotedNote(note.value, context) : '',
    say(hover.partOf, context, { whole: quotedName(parent, context) }),
  );
}

function headline(checkIn: CheckIn, context: HoverContext): string {
  const value = numberOf(checkIn);
  const number = value ? strong(quantity(value)) : '';
  if (!checkIn.date) return number;
  const day = checkIn.date.value;
  const when = { date: date(day, context), ago: fromToday(day, context) };
  return value
    ? say(hover.checkedIn, context, { ...when, value: number })
    : strong(say(hover.checkedInWithout, context, when));
}

/** How far it was on that day, as far as was known then. */
function thenLine(checkIn: CheckIn, context: HoverContext): string {
  const { parent, date: day, status } = checkIn;
  const value = numberOf(checkIn);
  const told = status ? stateOf(status.value, context) : '';
  if (!value) return told;
  if (parent.thing === 'kpi') {
    const { min, max, target } = kpiState(parent);
    return beside(verdict(value, bandOf({ min, max, target }), context), told);
  }
  if (parent.thing === 'objective' || !day) return told;
  const before = asOf(parent, checkIn);
  return resultLine(before, resultProgress(before, day.value, context.settings), context, status?.value);
}

/** The key result as it stood with this check-in as its newest. */
function asOf(keyResult: KeyResult, newest: CheckIn): KeyResult {
  const known = byDate(keyResult);
  const check_ins = known.slice(0, known.indexOf(newest) + 1);
  return { ...keyResult, check_ins, current: undefined, status: undefined };
}

function changeLine(checkIn: CheckIn, context: HoverContext): string {
  const known = byDate(checkIn.parent).filter(({ value }) => value);
  const previous = known[known.indexOf(checkIn) - 1];
  const [from, to] = [previous && numberOf(previous), numberOf(checkIn)];
  if (!previous?.date || !from || !to || !canDiffer(from, to)) return '';
  return say(hover.since, context, {
    change: difference(from, to, context.locale),
    date: date(previous.date.value, context),
  });
}

function canDiffer(from: Quantity, to: Quantity): boolean {
  return (
    from.dimension === to.dimension && comparable(from, to) && from.of === undefined && to.of === undefined
  );
}
