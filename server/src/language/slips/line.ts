// One line as people type it: its indent, its bullet, its key with a colon of some sort, and its value.
import { isKnownKey } from '../keys.ts';
import type { Lines } from '../lines.ts';
import type { Range } from '../range.ts';

export interface Line {
  readonly number: number;
  /** After the byte order mark, if it has one. */
  readonly start: number;
  /** Before the line end. */
  readonly end: number;
  readonly kind: 'blank' | 'comment' | 'marker' | 'entry';
  /** Offset of the first character that is no space. */
  readonly body: number;
  /** Where the body begins. A tab and a full-width space, which are wrong there, count for two. */
  readonly column: number;
  readonly indent: 'spaces' | 'tabs' | 'wide';
  readonly bullets: readonly Bullet[];
  /** Where the text after the bullets begins, once these are mended. */
  readonly content: { readonly offset: number; readonly column: number };
  readonly key: Key | undefined;
  /** The first key of a `{ }` that stands where a key could. */
  readonly firstKey: string | undefined;
  /** What follows the colon, or the bullets where there is no key; without comment and white space. */
  readonly value: Range;
}

export interface Bullet extends Range {
  readonly column: number;
  /** `-` is right; `•`, `*` and `1.` are what people bring from elsewhere. */
  readonly isDash: boolean;
  /** The space after it: at the end of a line there is none. */
  readonly gap: Range & { readonly isWide: boolean; readonly isMissing: boolean };
}

export interface Key extends Range {
  readonly name: string;
  /** The colon and the white space after it. */
  readonly colon: Range;
  /** `：`, `:` with nothing behind it, or `:` with a space that is none of YAML's. */
  readonly fault: 'wide' | 'tight' | 'wide-space' | undefined;
}

export function lineOf(text: string, lines: Lines, number: number): Line {
  const start = lines.startOf(number) + (number === 0 && text.startsWith('\ufeff') ? 1 : 0);
  const end = lines.endOf(number);
  const body = skip(text, start, end, anySpace);
  const column = columnsIn(text, start, body);
  const bullets: Bullet[] = [];
  const indent = indentOf(text.slice(start, body));
  const line = {
    number,
    start,
    end,
    body,
    column,
    indent,
    bullets,
    key: undefined,
    firstKey: undefined,
    value: { start: end, end },
  };
  const content = { offset: body, column };
  if (body === end) return { ...line, kind: 'blank', content };
  if (text[body] === '#') return { ...line, kind: 'comment', content };
  if (body === start && isMarker(text, start, end)) return { ...line, kind: 'marker', content };
  for (let bullet = bulletAt(text, content, end); bullet; bullet = bulletAt(text, content, end)) {
    bullets.push(bullet);
    const isRight = bullet.isDash && !bullet.gap.isWide && !bullet.gap.isMissing;
    content.column += isRight ? columnsIn(text, content.offset, bullet.gap.end) : 2;
    content.offset = bullet.gap.end;
  }
  const key = keyAt(text, content.offset, end);
  const from = key ? key.colon.end : content.offset;
  const [, firstKey] =
    /^\{[ \t]*([\p{L}_]+)[ \t]*[:：]/u.exec(
      text.slice(content.offset, Math.min(end, content.offset + keyLength)),
    ) ?? [];
  return {
    ...line,
    kind: 'entry',
    content,
    key,
    firstKey,
    value: { start: from, end: commentStart(text, from, end) },
  };
}

/** Columns that a piece of white space takes, and other text as it is. */
export function columnsIn(text: string, start: number, end: number): number {
  let columns = 0;
  for (let at = start; at < end; at++) columns += text[at] === '\t' || text[at] === '\u3000' ? 2 : 1;
  return columns;
}

/** Where a value ends that begins at an offset: before the comment, if there is one, and the space before it. */
export function commentStart(text: string, from: number, lineEnd: number): number {
  let end = lineEnd;
  const quote = text[from];
  const after = quote === '"' || quote === "'" ? closingQuote(text, from, lineEnd) : undefined;
  for (let at = after ?? from; at < lineEnd; at++) {
    if (text[at] === '#' && at > 0 && isSpace(text[at - 1])) {
      end = at;
      break;
    }
  }
  while (end > from && isSpace(text[end - 1])) end--;
  return end;
}

/** The offset after the quote that ends the text which the quote at `from` begins, if that stands before `end`. */
export function closingQuote(text: string, from: number, end: number): number | undefined {
  const quote = text[from];
  for (let at = from + 1; at < end; at++) {
    if (quote === '"' && text[at] === '\\') at++;
    else if (text[at] === quote) {
      if (quote === '"' || text[at + 1] !== "'") return at + 1;
      at++;
    }
  }
  return undefined;
}

export const isWideSpace = (char: string | undefined) => char === '\u3000' || char === '\u00a0';

export const isSpace = (char: string | undefined) => char === ' ' || char === '\t';

const anySpace = /[ \t\u3000\u00a0]/;
const keyLength = 100;

function skip(text: string, from: number, end: number, what: RegExp): number {
  let at = from;
  while (at < end && what.test(text[at] as string)) at++;
  return at;
}

function indentOf(written: string): Line['indent'] {
  return written.includes('\t') ? 'tabs' : /[\u3000\u00a0]/.test(written) ? 'wide' : 'spaces';
}

function isMarker(text: string, start: number, end: number): boolean {
  return /^(?:(?:---|\.\.\.)(?=\s|$)|%)/.test(text.slice(start, Math.min(end, start + 4)));
}

function bulletAt(
  text: string,
  { offset, column }: { offset: number; column: number },
  end: number,
): Bullet | undefined {
  const [sign] = /^(?:-|[－–—•·●▪*+]|\d{1,2}[.)、．])/.exec(text.slice(offset, offset + 3)) ?? [];
  if (sign === undefined) return undefined;
  const after = offset + sign.length;
  const next = skip(text, after, end, anySpace);
  const isDash = sign === '-';
  const gap = {
    start: after,
    end: next,
    isWide: /[\u3000\u00a0]/.test(text.slice(after, next)),
    isMissing: next === after && next < end,
  };
  const bullet = { start: offset, end: after, column, isDash, gap };
  if (isDash && (next > after || after === end)) return bullet;
  return (next > after || isDash) && startsItem(text, next, end) ? bullet : undefined;
}

/** Only before a known key are other signs taken for bullets: a title may begin with any of them. */
function startsItem(text: string, from: number, end: number): boolean {
  const [, word] =
    /^(?:\{[ \t]*)?([\p{L}_]+)[ \t]*[:：]/u.exec(text.slice(from, Math.min(end, from + keyLength))) ?? [];
  return word !== undefined && isKnownKey(word);
}

function keyAt(text: string, from: number, end: number): Key | undefined {
  const first = text[from];
  if (first === undefined || from >= end) return undefined;
  const isQuoted = first === '"' || first === "'";
  if (!isQuoted && /[[\]{},|>#%@`]/.test(first)) return undefined;
  const after = isQuoted ? closingQuote(text, from, end) : from;
  if (after === undefined) return undefined;
  for (let at = after; at < Math.min(end, after + keyLength); at++) {
    const char = text[at];
    if (/[#{[]/.test(char as string) && at > from && isSpace(text[at - 1])) return undefined;
    if (char !== ':' && char !== '：') {
      if (isQuoted && !isSpace(char)) return undefined;
      continue;
    }
    const fault = faultOf(text, at, end);
    const keyEnd = text.slice(from, at).trimEnd().length + from;
    const name = isQuoted ? text.slice(from + 1, after - 1) : text.slice(from, keyEnd);
    if (fault && (isQuoted || !isKnownKey(name) || (fault === 'tight' && text[at + 1] === '/'))) continue;
    return { name, start: from, end: keyEnd, colon: colonAt(text, at, end), fault };
  }
  return undefined;
}

function faultOf(text: string, at: number, end: number): Key['fault'] {
  if (text[at] === '：') return 'wide';
  if (at + 1 === end || isSpace(text[at + 1])) return undefined;
  return /[\u3000\u00a0]/.test(text[at + 1] as string) ? 'wide-space' : 'tight';
}

function colonAt(text: string, at: number, end: number): Range {
  return { start: at, end: skip(text, at + 1, end, anySpace) };
}
