// A line as indentation sees it: dashes, key, value and comment, each with its place. Knows nothing of the lines around it.
import { isKnownKey } from '../../language/keys.ts';
import type { Lines } from '../../language/lines.ts';
import type { Range } from '../../language/range.ts';

export interface Source {
  readonly text: string;
  readonly lines: Lines;
}

export interface Row {
  /** Zero-based. */
  readonly number: number;
  /** Offset of the first character, after a byte order mark. */
  readonly start: number;
  /** Offset before the line end. */
  readonly end: number;
  /** Column of the first character that is no white space. A tab counts for two, as the reader takes it. */
  readonly indent: number;
  /** Columns of the `- ` before the text. */
  readonly dashes: readonly number[];
  /** Column of what stands after the dashes. */
  readonly column: number;
  /** What stands after the dashes, without comment; empty where nothing does. */
  readonly body: Range;
  readonly key: RowKey | undefined;
  /** After the colon, or the body where there is no key; without comment and the spaces around it. */
  readonly value: Range;
  /** Offset of the `#`. */
  readonly comment: number | undefined;
}

export interface RowKey {
  readonly name: string;
  readonly range: Range;
  /** Offset of the colon, which may be a full-width one. */
  readonly colon: number;
}

export function rowAt(source: Source, number: number): Row {
  const { text, lines } = source;
  const start = startOf(source, number);
  const end = lines.endOf(number);
  const dashes: number[] = [];
  let at = skipSpaces(text, start, end);
  const indent = widthOf(text, start, at);
  let column = indent;
  while (text[at] === '-' && (at + 1 === end || isSpace(text[at + 1]))) {
    dashes.push(column);
    const next = skipSpaces(text, at + 1, end);
    column += widthOf(text, at, next);
    at = next;
  }
  const key = keyIn(text, at, end);
  const valueStart = key ? skipSpaces(text, key.colon + 1, end) : at;
  const comment = commentIn(text, valueStart, end);
  const valueEnd = Math.max(valueStart, trimmedEnd(text, valueStart, comment ?? end));
  const value = { start: valueStart, end: valueEnd };
  const body = { start: at, end: key ? Math.max(key.colon + 1, valueEnd) : valueEnd };
  return {
    number,
    start,
    end,
    indent,
    dashes,
    column,
    body,
    key,
    value,
    comment,
  };
}

/** Column of the first character of a line that says something; undefined for blanks, comments and `---`. */
export function indentAt(source: Source, number: number): number | undefined {
  const { text } = source;
  const start = startOf(source, number);
  let width = 0;
  // Every line of a long file may be asked, at every key pressed: nothing is made here but a number.
  for (let at = start; ; at++) {
    const char = text.charCodeAt(at);
    if (char === SPACE) width++;
    else if (char === TAB) width += 2;
    else if (char === HASH || char === LF || char === CR || Number.isNaN(char)) return undefined;
    else return width === 0 && isMarker(text, at) ? undefined : width;
  }
}

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;

/** `---`, `...` and `%YAML`: signs for the reader of YAML. */
function isMarker(text: string, at: number): boolean {
  return '-.%'.includes(text[at] as string) && /^(?:%|(?:---|\.\.\.)(?:\s|$))/.test(text.slice(at, at + 4));
}

/** The nearest line that says something, from a line on upwards (-1) or downwards (1). */
export function nearestRow(source: Source, from: number, direction: -1 | 1): Row | undefined {
  for (let number = from; number >= 0 && number < source.lines.count; number += direction) {
    if (indentAt(source, number) !== undefined) return rowAt(source, number);
  }
  return undefined;
}

/** A row with nothing on it but spaces. */
export function isBlank(row: Row): boolean {
  return isEmpty(row.body) && row.dashes.length === 0 && row.comment === undefined;
}

/** Whether a value stands on the row; anchors and tags are none. */
export function hasValue({ text }: Source, { value }: Row): boolean {
  return !/^(?:[&!]\S*\s*)*$/.test(text.slice(value.start, value.end));
}

/** Offset just after the quote that closes the one at `start`, before `end`; undefined where none does. */
export function closingQuote(text: string, start: number, end: number): number | undefined {
  const quote = text[start];
  for (let at = start + 1; at < end; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== "'") return at + 1;
      at++;
    }
  }
  return undefined;
}

export function isEmpty({ start, end }: Range): boolean {
  return start === end;
}

export function isSpace(char: string | undefined): boolean {
  return char === ' ' || char === '\t';
}

export function skipSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSpace(text[at])) at++;
  return at;
}

function trimmedEnd(text: string, from: number, end: number): number {
  let at = end;
  while (at > from && isSpace(text[at - 1])) at--;
  return at;
}

function startOf({ text, lines }: Source, number: number): number {
  const start = lines.startOf(number);
  return text.charCodeAt(start) === 0xfeff ? start + 1 : start;
}

function widthOf(text: string, start: number, offset: number): number {
  let width = offset - start;
  for (let at = start; at < offset; at++) if (text[at] === '\t') width++;
  return width;
}

/** `key:` with a space behind; for the keys of the language also `key:value` and `key：`, which are slips that the reader mends. */
function keyIn(text: string, start: number, end: number): RowKey | undefined {
  const first = text[start];
  if (start === end || first === undefined || '[]{},#&*!|>%@`'.includes(first)) return undefined;
  if (first === '"' || first === "'") {
    const close = closingQuote(text, start, end);
    if (close === undefined) return undefined;
    const colon = skipSpaces(text, close, end);
    return text[colon] === ':'
      ? { name: text.slice(start + 1, close - 1), range: { start, end: close }, colon }
      : undefined;
  }
  for (let at = start + 1; at < end; at++) {
    const char = text[at];
    if (char === '#' && isSpace(text[at - 1])) return undefined;
    if (char !== ':' && char !== '：') continue;
    const nameEnd = trimmedEnd(text, start, at);
    const name = text.slice(start, nameEnd);
    const isSpaced = char === ':' && (at + 1 === end || isSpace(text[at + 1]));
    if (isSpaced || (name.length <= longestKey && text[at + 1] !== '/' && isKnownKey(name)))
      return { name, range: { start, end: nameEnd }, colon: at };
  }
  return undefined;
}

/** No key of the language, nor word for one, is longer. */
const longestKey = 30;

/** Offset of the comment after a value that begins at `start`. */
function commentIn(text: string, start: number, end: number): number | undefined {
  const first = text[start];
  const isFlow = first === '{' || first === '[';
  for (let at = start; at < end; at++) {
    const char = text[at];
    const opensQuote =
      (char === '"' || char === "'") && (at === start || (isFlow && '[{,: \t'.includes(text[at - 1] ?? '')));
    if (opensQuote) at = (closingQuote(text, at, end) ?? end) - 1;
    else if (char === '#' && (at === start || isSpace(text[at - 1]))) return at;
  }
  return undefined;
}
