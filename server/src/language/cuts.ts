// Where a text can be cut into objectives that are read one by one: only where no line leaves a doubt about what it belongs to.
import { takesText } from './keys.ts';

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
  if (list === undefined || sharesNames(text)) return undefined;
  const starts: number[] = [];
  let column = -1;
  /** Where the list ends, if what stands left of it since then is not just out of place. */
  let end: number | undefined;
  /** The last line that stands left of the list, as long as none has gone on with it. */
  let stray: number | undefined;
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
    const isStray = indent < column || (indent === column && !isItem);
    if (isStray) {
      stray = first;
      if (indent === 0 && !isItem) {
        end ??= start;
        if (endsList(text, first)) break;
      }
      continue;
    }
    if (stray !== undefined) {
      // Items may belong to the key above that stands in their column.
      if (indent === column && isOpen(text, stray)) return undefined;
      if (end !== undefined && !isField(text, first)) break;
      stray = undefined;
      end = undefined;
    }
    if (indent === column) starts.push(start);
  }
  return starts.length < 2 || starts.length > most ? undefined : { starts, end: end ?? text.length, column };
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

/** Whether something may have a name, `&name`, and be meant elsewhere, `*name`: then an objective does not say all that is in it. */
function sharesNames(text: string): boolean {
  const named = text.match(/&[^\s,[\]{}]+/g);
  return named !== null && [...new Set(named)].some(name => text.includes(`*${name.slice(1)}`));
}

/** Whether a line in the first column is one of the document, whatever comes below: a marker, or a field with lines of its own. */
function endsList(text: string, first: number): boolean {
  if (text.startsWith('---', first) || text.startsWith('...', first)) return true;
  return isOpen(text, first) || /[|>{["'&!*]/.test(fieldAt(text, first)?.[2] ?? '');
}

/** Whether parts may hang below a line, and not only what was meant to stand beside its key. */
function isOpen(text: string, first: number): boolean {
  const [, key = '', sign = 'x'] = fieldAt(text, first) ?? [];
  return (sign === '' || sign === '#') && !takesText(key);
}

/** Whether a line is a field or an item that begins with one: below a text these are no part of it. */
const isField = (text: string, first: number) => Boolean(fieldAt(text, first)?.[1]);

/** A field, an item or both, perhaps in braces: its key and the first sign behind it. */
function fieldAt(text: string, first: number): RegExpExecArray | null {
  fieldLine.lastIndex = first;
  return fieldLine.exec(text);
}

const fieldLine = /(?:- +)*(?:-(?=\s|$)|(?:\{ *)?([\p{L}_]+):(?=\s|$))[ \t]*([^\r\n]?)/muy;

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
