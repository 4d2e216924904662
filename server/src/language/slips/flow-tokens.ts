// The signs, texts and brackets of a { } or [ ], up to the bracket that closes it or the line where one is missing.
import { isKnownKey } from '../keys.ts';
import { closingQuote, isSpace } from './line.ts';
import { belongs, nextEntry, type Owner, type Source } from './source.ts';

type Sign = '{' | '}' | '[' | ']' | ',' | ':';

export interface Token {
  readonly type: Sign | 'quoted' | 'plain';
  readonly start: number;
  readonly end: number;
  /** Typed full-width. */
  readonly isWide?: boolean;
  /** A quoted text that nothing closes; it is taken to end here. */
  readonly isUnclosed?: boolean;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly end: number;
  /** The brackets that are missing at the end. */
  readonly missing: string;
}

/** @param owner what it belongs to: a line that stands no deeper is not part of it. */
export function tokensOf(source: Source, start: number, owner: Owner): Tokens {
  const { text, lines } = source;
  const tokens: Token[] = [];
  const closers: string[] = [];
  let line = lines.lineAt(start);
  let lineEnd = lines.endOf(line);
  let at = start;
  for (;;) {
    const char = text[at];
    if (at >= lineEnd) {
      if (line + 1 >= lines.count || !goesOn(source, tokens.at(-1), line, owner)) break;
      line++;
      at = lines.startOf(line);
      lineEnd = lines.endOf(line);
    } else if (isSpace(char)) {
      at++;
    } else if (char === '#' && isSpace(text[at - 1])) {
      at = lineEnd;
    } else {
      const token = tokenAt(source, at, lineEnd, closers.at(-1) === ' }', tokens.at(-1));
      tokens.push(token);
      at = token.end;
      if (token.type === '{' || token.type === '[') closers.push(token.type === '{' ? ' }' : ']');
      if (token.type === '}' || token.type === ']') closers.pop();
      if (closers.length === 0) break;
    }
  }
  return { tokens, end: tokens.at(-1)?.end ?? at, missing: closers.reverse().join('') };
}

/** Whether the next line still belongs to the brackets that are open at the end of a line. */
function goesOn(source: Source, last: Token | undefined, line: number, owner: Owner): boolean {
  const next = nextEntry(source, line + 1);
  if (!source.isBroken) return true;
  if (!next || next.kind === 'marker') return false;
  if (/[\]},]/.test(source.text[next.body] as string)) return true;
  if (!belongs(next, owner) || next.bullets.length > 0) return false;
  return last === undefined || '{[,:'.includes(last.type) || !next.key;
}

function tokenAt(source: Source, start: number, lineEnd: number, isMap: boolean, last: Token | undefined): Token {
  const { text } = source;
  const char = text[start] as string;
  const end = start + 1;
  if (isSign(char)) return { type: char, start, end };
  if (char === ':' && endsKey(text, start, lineEnd, last)) return { type: ':', start, end };
  if (isMap && char === '：' && isTypedKey(text, last)) return { type: ':', start, end, isWide: true };
  if (isWideComma(text, start, isMap)) return { type: ',', start, end, isWide: true };
  if (char === '"' || char === "'") return quotedAt(source, start, lineEnd);
  let after = end;
  while (after < lineEnd && !endsPlain(text, start, after, lineEnd, isMap)) after++;
  while (isSpace(text[after - 1])) after--;
  return { type: 'plain', start, end: after };
}

const isSign = (char: string): char is Exclude<Sign, ':'> => '{}[],'.includes(char);

function quotedAt({ text, isBroken }: Source, start: number, lineEnd: number): Token {
  const end = closingQuote(text, start, isBroken ? lineEnd : text.length);
  if (end !== undefined) return { type: 'quoted', start, end };
  const [tail] = /[\s,\]}]*$/.exec(text.slice(start + 1, lineEnd)) ?? [''];
  return { type: 'quoted', start, end: lineEnd - tail.length, isUnclosed: true };
}

function endsPlain(text: string, start: number, at: number, lineEnd: number, isMap: boolean): boolean {
  const char = text[at] as string;
  if (isSign(char) || (char === '#' && isSpace(text[at - 1]))) return true;
  if (char === ':') return endsKey(text, at, lineEnd, undefined);
  if (char === '：') return isMap && isKnownKey(text.slice(start, at).trim());
  return isWideComma(text, at, isMap);
}

function endsKey(text: string, at: number, lineEnd: number, last: Token | undefined): boolean {
  return at + 1 >= lineEnd || /[\s,[\]{}]/.test(text[at + 1] as string) || (last?.type === 'quoted' && last.end === at);
}

function isTypedKey(text: string, last: Token | undefined): boolean {
  return last?.type === 'plain' && isKnownKey(text.slice(last.start, last.end));
}

/** Between names in [ ], and before a key in { }; anywhere else it may be part of a text. */
function isWideComma(text: string, at: number, isMap: boolean): boolean {
  if (!isMap) return text[at] === '，' || text[at] === '、';
  if (text[at] !== '，') return false;
  const [, key] = /^[ \t]*([\p{L}_]+)[ \t]*[:：]/u.exec(text.slice(at + 1, at + 60)) ?? [];
  return key !== undefined && isKnownKey(key);
}
