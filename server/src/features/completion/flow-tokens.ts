// The words and signs between brackets, as YAML tells them apart. Quotes and brackets may be left open.
import type { Range } from '../../language/range.ts';
import { closingQuote, isSpace } from './row.ts';

export interface Token extends Range {
  readonly kind: '{' | '[' | '}' | ']' | ',' | ':' | 'plain' | 'quoted' | 'comment';
  /** As written, without quotes. */
  readonly text: string;
  /** False for a quoted one whose closing quote is missing. */
  readonly closed: boolean;
}

export function flowTokens(text: string, { start, end }: Range): readonly Token[] {
  const tokens: Token[] = [];
  for (let at = start; at < end; at = tokens.at(-1)?.end ?? end) {
    while (at < end && /\s/.test(text[at] as string)) at++;
    if (at < end) tokens.push(tokenAt(text, at, end, tokens.at(-1)));
    else break;
  }
  return tokens;
}

/** Whether what follows ends a value, so that more can be written before it. */
export function isEnd(next: Token | undefined): boolean {
  return next === undefined || ',}]'.includes(next.kind);
}

function tokenAt(text: string, start: number, limit: number, before: Token | undefined): Token {
  const token = (kind: Token['kind'], end: number, closed = true): Token => {
    const inside = kind === 'quoted' ? text.slice(start + 1, closed ? end - 1 : end) : text.slice(start, end);
    return { kind, start, end, text: inside, closed };
  };
  const char = text[start] as string;
  if ('{}[],'.includes(char)) return token(char as Token['kind'], start + 1);
  if (char === '#' && /\s/.test(text[start - 1] ?? ' ')) return token('comment', lineEnd(text, start, limit));
  if (char === '"' || char === "'") {
    const close = closingQuote(text, start, limit);
    return token('quoted', close ?? lineEnd(text, start, limit), close !== undefined);
  }
  const isQuotedKey = char === ':' && before?.kind === 'quoted' && before.end === start;
  return isQuotedKey || isColon(text, start)
    ? token(':', start + 1)
    : token('plain', plainEnd(text, start, limit));
}

/** A colon to which nothing sticks: `a: b`, not `2:37`. */
function isColon(text: string, at: number): boolean {
  return text[at] === ':' && /[\s,[\]{}]|^$/.test(text[at + 1] ?? '');
}

/** A plain text ends with its line here; what goes on in the next is a token of its own. */
function plainEnd(text: string, start: number, limit: number): number {
  let last = start;
  for (let at = start; at < limit && !/[\r\n,[\]{}]/.test(text[at] as string) && !isColon(text, at); at++) {
    if (text[at] === '#' && isSpace(text[at - 1])) break;
    if (!isSpace(text[at])) last = at;
  }
  return last + 1;
}

function lineEnd(text: string, at: number, limit: number): number {
  const length = text.slice(at, limit).search(/[\r\n]/);
  return length < 0 ? limit : at + length;
}
