// Marks in fixtures: `█` is the cursor.

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
