// Marks in fixtures: `█` is the cursor, `⟦` and `⟧` are around a place.
import type { Range } from '../../server/src/language/range.ts';

export interface WithCursor {
  readonly text: string;
  /** UTF-16 offset of the mark in the text without it. */
  readonly offset: number;
}

/** Takes the one cursor out of a fixture. */
export function withCursor(marked: string): WithCursor {
  const offset = marked.indexOf('█');
  if (offset < 0 || marked.indexOf('█', offset + 1) >= 0) throw new Error(`one █ wanted in: ${marked}`);
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

/** Takes the marked places out of a fixture; they do not nest. */
export function withPlaces(marked: string): { readonly text: string; readonly places: readonly Range[] } {
  const places: Range[] = [];
  let text = '';
  for (const [index, piece] of marked.split(/[⟦⟧]/).entries()) {
    if (index % 2 === 1) places.push({ start: text.length, end: text.length + piece.length });
    text += piece;
  }
  return { text, places };
}
