// The story that check-ins tell, in a line: the course of the numbers, and the newest word.
import type { KeyResult, Kpi, Objective } from '../../language/model.ts';
import { amountOf, comparable, type Quantity } from '../../language/quantity.ts';
import { hover } from '../../messages/hover.ts';
import { newestCheckIn, readingsByDay } from '../../progress/check-ins.ts';
import { unitOf } from '../../progress/unit.ts';
import { sparkline } from './bar.ts';
import { type HoverContext, say } from './context.ts';
import { beside, code, text } from './markdown.ts';
import { stateOf } from './state.ts';
import { date, fromToday } from './time.ts';

/** `▁▃▆█` Last check-in 4 days ago (16 Feb 2026) · “Refunds shipped”. Empty without check-ins. */
export function checkInLine(part: KeyResult | Kpi | Objective, context: HoverContext): string {
  const newest = newestCheckIn(part);
  if (!newest?.date) return '';
  const line = courseOf(part);
  const last = say(hover.lastCheckIn, context, {
    ago: fromToday(newest.date.value, context),
    date: date(newest.date.value, context),
  });
  return beside(
    line === '' ? last : `${line} ${last}`,
    newest.status ? stateOf(newest.status.value, context) : '',
    newest.note ? quotedNote(newest.note.value, context) : '',
  );
}

export function quotedNote(note: string, context: HoverContext): string {
  return say(hover.quoted, context, { text: text(note, noteLength) });
}

/** Characters of a note that are shown; whoever wants more reads the file. */
const noteLength = 160;

/** The values in the order of time as a small line; it takes three to be one. */
export function courseOf(part: KeyResult | Kpi | Objective): string {
  const inUnit = part.thing === 'objective' ? (value: Quantity) => value : unitOf(part);
  const values = readingsByDay(part).map(({ value }) => inUnit(value));
  const newest = values.at(-1);
  const drawn = newest ? values.filter(value => comparable(value, newest)) : [];
  return drawn.length < 3 ? '' : code(sparkline(drawn.map(amountOf)));
}
