// Where a text can be cut into objectives that are read one by one: only where no line leaves a doubt about what it belongs to.

export interface Cuts {
  /** Offset of each objective's first line, ascending; each reaches to the next, comments and blank lines included. */
  readonly starts: readonly number[];
  /** Offset just after the last. */
  readonly end: number;
  /** Column of the dashes. */
  readonly column: number;
}

/** Nothing where there are not at least two objectives, or too many to be an honest file. */
export function cutsOf(text: string): Cuts | undefined {
  const list = listStart(text);
  if (list === undefined) return undefined;
  const starts: number[] = [];
  let column = -1;
  let end = text.length;
  for (let start = list; start < text.length; start = nextLine(text, start)) {
    const first = firstSign(text, start);
    const char = text.charCodeAt(first);
    if (first === text.length || char === LF || char === CR || char === HASH) continue;
    // Who indents with a tab or a wide space means some column, and only the whole text tells which.
    if (/\s/.test(text.charAt(first))) return undefined;
    const indent = first - start;
    const isItem = char === DASH && isSpaceOrEnd(text.charCodeAt(first + 1));
    if (column < 0) {
      if (!isItem) return undefined;
      column = indent;
    }
    if (indent > column) continue;
    if (indent === column && isItem) starts.push(start);
    else if (indent === 0) {
      end = start;
      break;
    } else return undefined;
  }
  return starts.length < 2 || starts.length > most ? undefined : { starts, end, column };
}

/** Just after the line `objectives:`, which must be the only one of its kind and have nothing but a comment in it. */
function listStart(text: string): number | undefined {
  const [line, another] = text.matchAll(heading);
  if (!line || another || loneReturn.test(text)) return undefined;
  return line.index + line[0].length;
}

const heading = /^objectives:[ \t]*(?:#.*)?\r?\n/gm;
const loneReturn = /\r(?!\n)/;
const most = 5000;

function firstSign(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return Math.min(at, text.length);
}

function nextLine(text: string, from: number): number {
  const newline = text.indexOf('\n', from);
  return newline < 0 ? text.length : newline + 1;
}

const isSpaceOrEnd = (char: number) => Number.isNaN(char) || char === SPACE || char === LF || char === CR;

const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;
const DASH = 45;
