// Where lines begin: turns offsets into lines and columns and back, with line ends as the protocol counts them.
import { lastAtOrBefore } from './range.ts';

/** Zero-based; `character` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Lines {
  readonly count: number;
  /** Offset of the first character of a line; a line past the end gives the text's length. */
  startOf(line: number): number;
  /** Offset just before the line end. */
  endOf(line: number): number;
  lineAt(offset: number): number;
  positionAt(offset: number): Position;
  /** Positions outside the text are moved to the nearest place inside it. */
  offsetAt(position: Position): number;
}

export function linesOf(text: string): Lines {
  const starts = startsOf(text);
  const startOf = (line: number) => (line < 0 ? 0 : (starts[line] ?? text.length));
  const endOf = (line: number) => {
    let end = line + 1 < starts.length ? startOf(line + 1) : text.length;
    while (end > startOf(line) && isLineEnd(text.charCodeAt(end - 1))) end--;
    return end;
  };
  const lineAt = (offset: number) => Math.max(0, lastAtOrBefore(starts, offset));
  return {
    count: starts.length,
    startOf,
    endOf,
    lineAt,
    positionAt(offset) {
      const at = Math.max(0, Math.min(offset, text.length));
      const line = lineAt(at);
      return { line, character: at - startOf(line) };
    },
    offsetAt({ line, character }) {
      return line < 0 ? 0 : Math.min(startOf(line) + Math.max(0, character), endOf(line));
    },
  };
}

function startsOf(text: string): readonly number[] {
  const starts = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === LF || (char === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
}

const LF = 10;
const CR = 13;
const isLineEnd = (char: number) => char === LF || char === CR;
