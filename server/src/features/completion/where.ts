// What the cursor stands in: a gap for a key or a value, a comment, a file without anything in it, or nothing of interest.
import type { Range } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { type Content, contentOf } from './content.ts';
import { type Cursor, columnOf, firstWordEnd } from './cursor.ts';
import { flowSlots } from './flow.ts';
import { type Frame, framesAt } from './frames.ts';
import type { Layout } from './layout.ts';
import { itemSlots, renameSlots, valueSlots } from './on-row.ts';
import { ownLineSlots } from './own-line.ts';
import { closingQuote, indentAt, isBlank, type Row, rowAt, type Source, skipSpaces } from './row.ts';
import type { Slot } from './slot.ts';

export type Place =
  | { readonly in: 'part'; readonly slots: readonly Slot[] }
  | { readonly in: 'comment'; readonly range: Range }
  /** Nothing is written but, at most, the word under the cursor. */
  | { readonly in: 'empty-file'; readonly range: Range; readonly slots: readonly Slot[] };

export function placeAt(reading: Reading, layout: Layout, offset: number): Place {
  const row = rowAt(reading, reading.lines.lineAt(offset));
  const slots = slotsInside(reading, row, offset);
  if (slots) return { in: 'part', slots };
  const { comment, start, end } = row;
  if (comment !== undefined && offset > comment) return { in: 'comment', range: { start: comment, end } };
  const cursor: Cursor = { source: reading, layout, row, offset };
  if (!isOnlyRow(reading, row)) return { in: 'part', slots: slotsAt(cursor) };
  const range = { start, end: Math.max(offset, firstWordEnd(row, reading.text)) };
  return { in: 'empty-file', range, slots: slotsAt(cursor) };
}

/** Where the cursor is in a text or in brackets that began on a line above, the slots there; else undefined. */
function slotsInside(source: Source, row: Row, offset: number): readonly Slot[] | undefined {
  const column = isBlank(row) ? columnOf(row, offset) : row.indent;
  const { frames, opener } = framesAt(source, row.number - 1, column);
  if (!opener) return undefined;
  const { text } = source;
  const { start, end } = opener.value;
  // Past the end of the value, a blank line belongs to what is further out; any other stands too far in.
  const outside = isBlank(row) ? undefined : [];
  if (isBracket(text[start])) return slotsInBrackets(source, opener, frames, offset) ?? outside;
  if (blockText.test(text.slice(start, end))) return [];
  if (text[start] !== '"' && text[start] !== "'") return outside;
  return closingQuote(text, start, offset) === undefined ? [] : outside;
}

/** The header of a text in lines of its own. */
const blockText = /^(?:[&!]\S*[ \t]+)?[|>][-+\d]*$/;

function slotsAt(cursor: Cursor): readonly Slot[] {
  const { source, row, offset } = cursor;
  const { key, value, comment } = row;
  if (!key && row.dashes.length === 0) return comment === undefined ? ownLineSlots(cursor) : [];
  const { frames } = framesAt(source, row.number);
  const [frame] = frames;
  if (isBracket(source.text[value.start]) && offset > value.start) {
    return slotsInBrackets(source, row, frames, offset) ?? [];
  }
  if (!key) return frame ? itemSlots(cursor, frame) : [];
  if (frame?.column !== row.column || frame.content?.of !== 'part') return [];
  if (offset > key.colon) return valueSlots(cursor, frame.content, frame.anchor, key);
  return key.range.start <= offset && offset <= key.range.end ? renameSlots(cursor, frame.content, key) : [];
}

function slotsInBrackets(source: Source, row: Row, frames: readonly Frame[], offset: number) {
  const region = { start: row.value.start, end: bracketsEnd(source, row) };
  return flowSlots(source, region, contentAt(frames, row), offset);
}

/** What the value of a row holds, with the frames at that row. */
function contentAt([frame]: readonly Frame[], { key }: Row): Content | undefined {
  const content = frame?.content;
  if (!key) return frame?.at === 'items' ? content : undefined;
  return content && content.of !== 'values' ? contentOf(content.thing, key.name) : undefined;
}

/** Brackets reach no further than the next line that stands as far left as theirs and is not their end. */
function bracketsEnd(source: Source, opener: Row): number {
  for (let number = opener.number + 1; number < source.lines.count; number++) {
    const indent = indentAt(source, number);
    if (indent === undefined || indent > opener.indent) continue;
    const { start, end } = rowAt(source, number);
    const first = source.text[skipSpaces(source.text, start, end)];
    if (first !== '}' && first !== ']') return source.lines.endOf(number - 1);
  }
  return source.text.length;
}

function isBracket(char: string | undefined): boolean {
  return char === '{' || char === '[';
}

/** Whether the file says nothing, apart from a word on this row. */
function isOnlyRow(source: Source, row: Row): boolean {
  const { key, dashes, comment, body } = row;
  if (key || dashes.length > 0 || comment !== undefined || firstWordEnd(row, source.text) < body.end)
    return false;
  for (let number = 0; number < source.lines.count; number++) {
    if (number !== row.number && indentAt(source, number) !== undefined) return false;
  }
  return true;
}
