// The cursor on its line, with what is needed to look around from there.
import type { Range } from '../../language/range.ts';
import type { Layout } from './layout.ts';
import { isEmpty, nearestRow, type Row, type Source } from './row.ts';

export interface Cursor {
  readonly source: Source;
  readonly layout: Layout;
  readonly row: Row;
  readonly offset: number;
}

/**
 * The word at the cursor that can be, or become, a key: empty where the row has nothing to replace, undefined where
 * the cursor stands elsewhere on it.
 */
export function wordAt({ source: { text }, row, offset }: Cursor): Range | undefined {
  if (isEmpty(row.body)) return { start: offset, end: offset };
  const word = { start: row.body.start, end: firstWordEnd(row, text) };
  const isInside = word.start <= offset && offset <= word.end;
  return isInside && /^[\p{L}\p{N}_]/u.test(text.slice(word.start, word.end)) ? word : undefined;
}

export function firstWordEnd({ body }: Row, text: string): number {
  const length = text.slice(body.start, body.end).search(/\s/);
  return length < 0 ? body.end : body.start + length;
}

/** Column of an offset on the row; behind its indentation and dashes, where a tab counts for one. */
export function columnOf(row: Row, offset: number): number {
  return row.column + offset - row.body.start;
}

/** What stands under the key of a row, from a line on: deeper, or the items of its list at its own column. */
export function firstBelow(source: Source, row: Row, from = row.number + 1): Row | undefined {
  const below = nearestRow(source, from, 1);
  if (!below) return undefined;
  return below.indent > row.column || (below.indent === row.column && below.dashes.length > 0)
    ? below
    : undefined;
}
