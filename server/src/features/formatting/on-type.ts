// While somebody types: the line they have just begun goes where the lines above say that it belongs.
import { meantKey } from '../../language/keys.ts';
import { rangeOf, type TextEdit } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { keysOf } from '../../language/schema.ts';
import { asList, contentOf } from '../completion/content.ts';
import { firstBelow } from '../completion/cursor.ts';
import { type Frame, fieldsAround, framesAt } from '../completion/frames.ts';
import { type Layout, layoutOf } from '../completion/layout.ts';
import { hasValue, indentAt, isBlank, isEmpty, nearestRow, type Row, rowAt } from '../completion/row.ts';
import { type Piece, piecesOf } from './pieces.ts';

/** What has just been typed. */
export type Trigger = '\n' | '-' | ':';

/**
 * Moves the line of the cursor to its column: after Enter a line with nothing on it, a dash, or a key just finished.
 * The columns are those of the file, whatever the editor's are. None inside a text or brackets, or where it stands right.
 * @param offset behind what was typed.
 */
export function formatOnType(reading: Reading, offset: number, typed: Trigger): readonly TextEdit[] {
  const { lines, text } = reading;
  if (offset < 0 || offset > text.length) return [];
  const number = lines.lineAt(offset);
  const row = rowAt(reading, number);
  const inner = innermostAt(text.slice(0, lines.startOf(number)));
  const isText =
    isInside(inner, lines.startOf(number)) || (inner?.kind === 'block-scalar-header' && typed !== '\n');
  if (number === 0 || row.comment !== undefined || isText) return [];
  const column = columns[typed](reading, row, offset);
  const lead = rangeOf(row.start, row.start + blanksOf(text.slice(row.start, row.end)));
  if (column === undefined || text.slice(lead.start, lead.end) === ' '.repeat(column)) return [];
  return [{ range: lead, text: ' '.repeat(column) }];
}

/** The column of a row after each sign; undefined to leave it where it is. */
const columns: Readonly<Record<Trigger, (reading: Reading, row: Row, offset: number) => number | undefined>> =
  {
    '\n': (reading, row) => {
      // An editor may have put a dash there already.
      const isItem = row.dashes.length === 1 && isEmpty(row.body);
      if (!isBlank(row) && !isItem) return undefined;
      if (indentAt(reading, row.number - 1) === undefined) return undefined;
      const above = rowAt(reading, row.number - 1);
      const column = below(reading, above, row) ?? (isItem ? above.dashes.at(-1) : above.key && above.column);
      return column !== undefined && leavesTheRest(reading, row, column, isItem) ? column : undefined;
    },
    '-': (reading, row, offset) => {
      const [at] = row.dashes;
      if (at === undefined || row.dashes.length > 1 || !isEmpty(row.body)) return undefined;
      const above = nearestRow(reading, row.number - 1, -1);
      if (!above || !reading.text.slice(row.start, offset).endsWith('-')) return undefined;
      const first = below(reading, above, row);
      const lists = framesAt(reading, above.number).frames.filter(frame => frame.at === 'items');
      const open = [...(first === undefined ? [] : [first]), ...lists.map(({ column }) => column)];
      if (open.includes(at)) return undefined;
      const column = first !== undefined && at >= above.column ? first : nearestTo(at, open);
      return column !== undefined && leavesTheRest(reading, row, column, true) ? column : undefined;
    },
    ':': (reading, row, offset) => {
      const { key, column } = row;
      const above = nearestRow(reading, row.number - 1, -1);
      if (!key || !above || row.dashes.length > 0 || hasValue(reading, row) || key.colon + 1 !== offset)
        return undefined;
      // What stands deeper below a key or dash without a value is its first.
      if (!hasValue(reading, above) && column > above.column) return undefined;
      const open = framesAt(reading, above.number).frames.filter(frame => frame.at === 'keys');
      if (open.some(frame => frame.column === column && knows(frame, key.name))) return undefined;
      const wanting = open.filter(
        frame =>
          knows(frame, key.name) &&
          lacks(reading, row, frame, key.name) &&
          leavesTheRest(reading, row, frame.column, false),
      );
      return nearestTo(
        column,
        wanting.map(frame => frame.column),
      );
    },
  };

/** The column of what stands below a key without a value, or below the header of a block text. */
function below(reading: Reading, above: Row, row: Row): number | undefined {
  const { key, column, value } = above;
  if (!key) return undefined;
  const layout = layoutWithout(reading, row);
  if (/^[|>][-+1-9]*$/.test(reading.text.slice(value.start, value.end))) return column + layout.step;
  if (hasValue(reading, above)) return undefined;
  const holder = framesAt(reading, above.number).frames[0]?.content;
  const content = holder?.of === 'part' ? contentOf(holder.thing, key.name) : undefined;
  const there = firstBelow(reading, above, row.number + 1)?.indent;
  if (content?.of === 'part') return there ?? column + layout.step;
  return asList(content) && (there ?? column + layout.list);
}

/** How the file is laid out elsewhere than in a row. */
function layoutWithout(reading: Reading, { start, end }: Row): Layout {
  const blank = ' '.repeat(end - start);
  return layoutOf({ ...reading, text: reading.text.slice(0, start) + blank + reading.text.slice(end) });
}

function knows({ content }: Frame, name: string): boolean {
  return content?.of === 'part' && keysOf(content.thing).includes(name);
}

function lacks(reading: Reading, row: Row, { column, content }: Frame, name: string): boolean {
  const meant = content && meantKey(name, content.thing)?.key;
  return !!content && !!meant && !fieldsAround(reading, row.number, column, content.thing).has(meant);
}

/** Nothing below may be torn from what it belongs to. */
function leavesTheRest(reading: Reading, row: Row, column: number, isItem: boolean): boolean {
  const next = nearestRow(reading, row.number + 1, 1);
  if (!next || next.indent < column) return true;
  return next.indent === column && (isItem || next.dashes.length === 0);
}

function nearestTo(column: number, open: readonly number[]): number | undefined {
  const [nearest] = open.toSorted((a, b) => Math.abs(a - column) - Math.abs(b - column) || b - a);
  return nearest;
}

/** The last piece above a line, which tells whether a text or a bracket is still open there. */
function innermostAt(above: string): Piece | undefined {
  return piecesOf(above, { step: 2, columnOf: () => 0, isFree: () => true })?.pieces.findLast(
    ({ kind }) => kind !== 'comment',
  );
}

function isInside(piece: Piece | undefined, offset: number): boolean {
  if (!piece) return false;
  const isOpen = piece.inFlow && piece.kind !== 'flow-map-end' && piece.kind !== 'flow-seq-end';
  return isOpen || opening.has(piece.kind) || piece.end >= offset;
}

const opening: ReadonlySet<string> = new Set(['flow-map-start', 'flow-seq-start', 'block-text', 'error']);

const blanksOf = (text: string) => /^[ \t]*/.exec(text)?.[0].length ?? 0;
