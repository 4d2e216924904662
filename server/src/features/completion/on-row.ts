// A line with a dash or a key on it: the item behind the dash, the key itself, and the value behind its colon.

import { contentOf, type PartContent, type ValueContent } from './content.ts';
import { type Cursor, columnOf, firstBelow, wordAt } from './cursor.ts';
import { type Frame, fieldsAround, itemsAround } from './frames.ts';
import { dash, newLine } from './layout.ts';
import { movedItem } from './own-line.ts';
import { closingQuote, hasValue, isEmpty, isSpace, nearestRow, type Row, type RowKey } from './row.ts';
import { keySlot, type Slot, type ValueSlot, valueSlot } from './slot.ts';

/** `- █`, `- wo█`: a new item, the first key of one that goes on below, or a value of a list. */
export function itemSlots(cursor: Cursor, frame: Frame): readonly Slot[] {
  const { source, row, offset } = cursor;
  const { content, column, anchor } = frame;
  const dashEnd = row.start + source.text.slice(row.start, row.body.start).lastIndexOf('-') + 1;
  if (frame.at !== 'items' || !content || offset < dashEnd) return [];
  const below = nearestRow(source, row.number + 1, 1);
  const next = below && below.indent > column ? below : undefined;
  if (content.of !== 'values') return partSlots(cursor, frame, content, dashEnd, next);
  if (next) return [];
  return scalarSlots(cursor, content, { anchor, others: itemsAround(source, row.number, column) });
}

/** @param next the line below, where it stands further in than the dash */
function partSlots(
  cursor: Cursor,
  { column, anchor: around }: Frame,
  content: PartContent,
  dashEnd: number,
  next: Row | undefined,
): readonly Slot[] {
  const { source, layout, row } = cursor;
  const word = wordAt(cursor);
  if (!word) return [];
  const goesOn = next?.key && next.dashes.length === 0;
  const moved = goesOn ? undefined : movedItem(cursor, column, word);
  if (moved) return [moved];
  if (next && !goesOn) return [];
  const at = columnOf(row, word.start);
  const keys = next?.indent ?? Math.max(at, column + layout.gap);
  const written = next
    ? fieldsAround(source, row.number, keys, content.thing, false)
    : new Map<string, string>();
  const anchor = next?.key?.range.start ?? around;
  const slot = keySlot(content, { range: word, column: keys, anchor, written, isNew: !next });
  if (keys === at) return [slot];
  return [
    { ...slot, range: { start: dashEnd, end: word.end }, lead: ' '.repeat(Math.max(1, keys - column - 1)) },
  ];
}

/** In a key with its colon: other names for it. */
export function renameSlots(cursor: Cursor, content: PartContent, { range }: RowKey): readonly Slot[] {
  const { source, row } = cursor;
  const rename = hasValue(source, row) ? 'field' : firstBelow(source, row) ? 'parts' : 'any';
  const written = neighbours(cursor, content);
  return [keySlot(content, { range, column: row.column, anchor: range.start, written, rename })];
}

/** Behind the colon of a key of a part. */
export function valueSlots(
  cursor: Cursor,
  part: PartContent,
  anchor: number,
  { name, colon }: RowKey,
): readonly Slot[] {
  const { source, layout, row, offset } = cursor;
  const content = contentOf(part.thing, name);
  if (!content || firstBelow(source, row)) return [];
  const isWide = source.text[colon] === '：';
  if (content.of === 'values') {
    const slots = scalarSlots(cursor, content, {
      anchor,
      column: row.column,
      written: neighbours(cursor, part),
    });
    return isWide ? slots.map(slot => withPlainColon(slot, colon)) : slots;
  }
  if (!isEmpty(row.value) || isWide) return [];
  const range = { start: colon + 1, end: offset };
  if (content.of === 'part') {
    const column = row.column + layout.step;
    return [keySlot(content, { range, lead: newLine(column, layout), column, anchor, isNew: true })];
  }
  const dashes = row.column + layout.list;
  return [
    keySlot(content, {
      range,
      lead: newLine(dashes, layout) + dash(layout),
      column: dashes + layout.gap,
      anchor,
      isNew: true,
    }),
  ];
}

/** A full-width colon is put right along with the value. */
function withPlainColon(slot: ValueSlot, colon: number): ValueSlot {
  return slot.quote ? slot : { ...slot, range: { start: colon, end: slot.range.end }, lead: ': ' };
}

/** A value on the row of its key or dash. */
function scalarSlots(
  cursor: Cursor,
  content: ValueContent,
  known: Partial<ValueSlot> & Pick<ValueSlot, 'anchor'>,
): readonly ValueSlot[] {
  const { source, row, offset } = cursor;
  const { text } = source;
  const { start, end } = row.value;
  const first = text[start] ?? '';
  const isLast = text.slice(end, row.end).trim() === '';
  const slot = valueSlot(content, { range: row.value, room: isLast ? 'here' : row.end, ...known });
  if (start === end) {
    const trail = text[offset] === '#' ? ' ' : '';
    return [
      { ...slot, range: { start: offset, end: offset }, lead: isSpace(text[offset - 1]) ? '' : ' ', trail },
    ];
  }
  if (offset < start || offset > end || '&*!|>'.includes(first)) return [];
  if (first !== '"' && first !== "'") return [{ ...slot, lead: isSpace(text[start - 1]) ? '' : ' ' }];
  const close = closingQuote(text, start, end);
  if (offset === start || (close !== undefined && offset >= close)) return [];
  if (close === undefined) return [{ ...slot, range: { start: start + 1, end }, quote: first, trail: first }];
  return [{ ...slot, range: { start: start + 1, end: close - 1 }, quote: first, room: row.end }];
}

/** The other fields of the part to which the key of the row belongs. */
function neighbours({ source, row }: Cursor, { thing }: PartContent): ReadonlyMap<string, string> {
  return fieldsAround(source, row.number, row.column, thing, row.dashes.length === 0);
}
