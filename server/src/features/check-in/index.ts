// Adds today's check-in to an objective, a key result or a KPI, with the last value to be typed over.

import { flowItem } from '../../language/edit/written.ts';
import { addItem, type NewItem, yamlText } from '../../language/edit.ts';
import { type CheckIn, entryOf, type KeyResult, type Kpi, type Objective } from '../../language/model.ts';
import { type Day, formatDay } from '../../language/period.ts';
import { applyEdits, type Range, rangeOf, type TextEdit } from '../../language/range.ts';
import { type Reading, read } from '../../language/read.ts';
import { byDate, newestValue } from '../../progress/check-ins.ts';
import { partIn, pathOf } from './place.ts';

export { checkedInAt, isCheckedIn } from './place.ts';

export type CheckedIn = Objective | KeyResult | Kpi;

export interface AddedCheckIn {
  /** None where there is an entry of today already. */
  readonly edits: readonly TextEdit[];
  /** What to type over, in the text after the edits: the value; without one, an empty range at the end of the entry's date. */
  readonly select: Range;
}

/**
 * Undefined where it cannot be added for sure: the file is read again with the edits in it, and must have this one
 * check-in more, and no problem more, than before.
 */
export function addCheckIn(reading: Reading, part: CheckedIn, today: Day): AddedCheckIn | undefined {
  const already = part.check_ins.findLast(({ date }) => date?.value === today);
  if (already) return { edits: [], select: toType(already, reading.text) };
  const item = entryFor(part, today);
  const edits = isNewestFirst(part)
    ? atTheTop(reading, part, item)
    : addItem(reading, part, 'check_ins', item);
  if (edits.length === 0) return undefined;
  const after = read({ text: applyEdits(reading.text, edits), name: reading.document.name });
  const added = newIn(after, reading, part, today);
  return added && { edits, select: toType(added, after.text) };
}

/** Today, and the value as it was last written. Objectives have none, nor has what was never measured. */
function entryFor(part: CheckedIn, today: Day): NewItem {
  const last = part.thing === 'objective' ? undefined : (newestValue(part) ?? part.current?.value)?.text;
  return [['date', formatDay(today)], ...(last === undefined ? [] : [['value', last] as const])];
}

/** Within the quotes, where there are any. */
function toType({ date, value, range }: CheckIn, text: string): Range {
  const end = date?.range.end ?? range.end;
  if (!value) return rangeOf(end, end);
  const quotes = /^["']/.test(text.slice(value.range.start, value.range.end)) ? 1 : 0;
  return rangeOf(value.range.start + quotes, value.range.end - quotes);
}

/** At least two dates, all going down. */
function isNewestFirst({ check_ins }: CheckedIn): boolean {
  const days = check_ins.flatMap(({ date }) => (date ? [date.value] : []));
  const [first = 0, last = 0] = [days[0], days.at(-1)];
  return first > last && days.every((day, index) => index === 0 || day <= (days[index - 1] as Day));
}

/** Before the first entry, written like it. */
function atTheTop({ text, lines }: Reading, part: CheckedIn, item: NewItem): readonly TextEdit[] {
  const list = entryOf(part, 'check_ins');
  const [first] = part.check_ins;
  if (!list || !first) return [];
  const put = (at: number, written: string) => [{ range: rangeOf(at, at), text: written }];
  if (list.style === 'flow') return put(first.range.start, `${flowItem('check_in', item)}, `);
  const { start } = list.value;
  const bullet = /^- +/.exec(text.slice(start, first.range.start))?.[0];
  if (bullet === undefined) return [];
  const indent = text.slice(lines.startOf(lines.lineAt(start)), start);
  const eol = /\r\n?|\n/.exec(text)?.[0] ?? '\n';
  const fields = item.map(([key, value]) => `${key}: ${yamlText(value as string, 'block')}`);
  const written =
    first.style === 'flow'
      ? flowItem('check_in', item)
      : fields.join(eol + indent + ' '.repeat(bullet.length));
  return put(start, `${bullet}${written}${eol}${indent}`);
}

/** The new entry as it is read with the edits in the text; undefined where anything else came of them. */
function newIn(after: Reading, before: Reading, part: CheckedIn, today: Day): CheckIn | undefined {
  const same = partIn(after.document, pathOf(part));
  if (same?.thing !== part.thing || same.check_ins.length !== part.check_ins.length + 1) return undefined;
  if (after.problems.length > before.problems.length) return undefined;
  const added = byDate(same).findLast(({ date }) => date?.value === today);
  const last = newestValue(part);
  return added && (last === undefined || added.value?.value.text === last.text) ? added : undefined;
}
