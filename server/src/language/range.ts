// Places in a text: half-open ranges of UTF-16 offsets, and edits of them.

/** `start` ≤ `end`, both UTF-16 offsets into the document's text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Replaces `range` by `text`; an empty range inserts, an empty text removes. */
export interface TextEdit {
  readonly range: Range;
  readonly text: string;
}

/** Whether an offset lies in the range or touches its end, as a cursor does. */
export function contains(range: Range, offset: number): boolean {
  return range.start <= offset && offset <= range.end;
}

export function rangeOf(start: number, end: number): Range {
  return { start, end };
}

/** The text after the edits, which must not overlap. Edits at the same place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = edits.map((edit, order) => ({ edit, order })).sort((a, b) => a.edit.range.start - b.edit.range.start || a.order - b.order);
  let result = '';
  let last = 0;
  for (const { edit } of sorted) {
    if (edit.range.start < last) throw new RangeError(`overlapping edits at offset ${edit.range.start}`);
    result += text.slice(last, edit.range.start) + edit.text;
    last = edit.range.end;
  }
  return result + text.slice(last);
}
