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

/** The text after the edits, which must not overlap. Insertions at the same place keep their order. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let last = 0;
  for (const { range, text: written } of inOrder(edits)) {
    if (range.start < last) throw new RangeError(`overlapping edits at offset ${range.start}`);
    result += text.slice(last, range.start) + written;
    last = range.end;
  }
  return result + text.slice(last);
}

/** From offsets after the edits to offsets before them; inside what was written, to the nearest place in what it replaced. */
export function undoing(edits: readonly TextEdit[]): (offset: number) => number {
  if (edits.length === 0) return offset => offset;
  const before = inOrder(edits);
  const starts: number[] = [];
  let shift = 0;
  for (const { range, text } of before) {
    starts.push(range.start + shift);
    shift += text.length - (range.end - range.start);
  }
  return offset => {
    const index = lastAtOrBefore(starts, offset);
    const edit = before[index];
    if (!edit) return offset;
    const behind = offset - (starts[index] as number);
    return behind < edit.text.length
      ? Math.min(edit.range.start + behind, edit.range.end)
      : edit.range.end + behind - edit.text.length;
  };
}

function inOrder(edits: readonly TextEdit[]): readonly TextEdit[] {
  return edits
    .map((edit, order) => ({ edit, order }))
    .sort(
      (a, b) =>
        a.edit.range.start - b.edit.range.start || a.edit.range.end - b.edit.range.end || a.order - b.order,
    )
    .map(({ edit }) => edit);
}

/** Index of the last of ascending numbers that is not above one; -1 where all are. */
export function lastAtOrBefore(ascending: readonly number[], number: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] as number) <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
