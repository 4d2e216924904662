// The signs, texts and brackets of a { } or [ ], up to the bracket that closes it or the line where one is missing.
import { isKnownKey } from '../keys.ts';
import type { Range } from '../range.ts';
import { closingQuote, isSpace, isWideSpace } from './line.ts';
import { belongs, nextEntry, type Owner, type Source } from './source.ts';

type Sign = '{' | '}' | '[' | ']' | ',' | ':';

export interface Token extends Range {
  /** A space is only told where it is none of YAML's. */
  readonly type: Sign | ' ' | 'quoted' | 'plain';
  /** Typed full-width, or with a full-width space behind it. */
  readonly isWide?: boolean;
  /** A quoted text that nothing closes; it is taken to end here. */
  readonly isUnclosed?: boolean;
}

export interface Tokens {
  readonly tokens: readonly Token[];
  readonly end: number;
  /** What is open and not closed in time, with the brackets that are missing at its end; outermost last. */
  readonly unclosed: readonly (Range & { readonly missing: string })[];
}

/** @param owner what it belongs to: a line that stands no deeper is not part of it. */
export function tokensOf(source: Source, start: number, owner: Owner): Tokens {
  const { text, lines } = source;
  const tokens: Token[] = [];
  const open: { readonly start: number; readonly close: '}' | ']' }[] = [];
  const unclosed: (Range & { missing: string })[] = [];
  const leave = (until: number) => {
    const end = tokens.at(-1)?.end ?? start;
    const [outer] = open.slice(until);
    if (outer)
      unclosed.push({
        start: outer.start,
        end,
        missing: open.splice(until).reverse().map(missingBracket).join(''),
      });
  };
  let line = lines.lineAt(start);
  let lineEnd = lines.endOf(line);
  let at = start;
  while (at === start || open.length > 0) {
    if (at >= lineEnd) {
      if (line + 1 >= lines.count || !goesOn(source, tokens.at(-1), line, owner)) break;
      line++;
      at = lines.startOf(line);
      lineEnd = lines.endOf(line);
    } else if (isSpace(text[at])) {
      at++;
    } else if (startsComment(source, at, lineEnd)) {
      at = lineEnd;
    } else {
      const token = tokenAt(source, at, lineEnd, open.at(-1)?.close === '}', tokens.at(-1));
      const { type } = token;
      if (type === '{' || type === '[') open.push({ start: at, close: type === '{' ? '}' : ']' });
      const opener = open.findLastIndex(({ close }) => close === type);
      if (opener >= 0) {
        leave(opener + 1);
        open.pop();
      }
      tokens.push(token);
      at = token.end;
    }
  }
  leave(0);
  return { tokens, end: tokens.at(-1)?.end ?? at, unclosed };
}

const missingBracket = ({ close }: { readonly close: '}' | ']' }) => (close === '}' ? ' }' : ']');

/** Whether the next line still belongs to the brackets that are open at the end of a line. */
function goesOn(source: Source, last: Token | undefined, line: number, owner: Owner): boolean {
  if (!source.isBroken) return true;
  const next = nextEntry(source, line + 1);
  if (!next || next.kind === 'marker') return false;
  if (/[\]},]/.test(source.text[next.body] as string)) return true;
  if (!belongs(next, owner) || next.bullets.length > 0) return false;
  return last === undefined || '{[,:'.includes(last.type) || !next.key;
}

function tokenAt(
  source: Source,
  start: number,
  lineEnd: number,
  isMap: boolean,
  last: Token | undefined,
): Token {
  const { text } = source;
  const char = text[start] as string;
  const end = start + 1;
  if (isSign(char)) return { type: char, start, end };
  if (isWideSpace(char)) return { type: ' ', start, end, isWide: true };
  if (char === ':' && endsKey(text, start, lineEnd, last)) return { type: ':', start, end };
  if (isMap && char === '：' && isTypedKey(text, last)) return { type: ':', start, end, isWide: true };
  if (isWideComma(text, start, isMap)) return { type: ',', start, end, isWide: true };
  if (char === '"' || char === "'") return quotedAt(source, start, lineEnd);
  let after = end;
  while (after < lineEnd && !endsPlain(source, start, after, lineEnd, isMap)) after++;
  while (isSpace(text[after - 1])) after--;
  return { type: 'plain', start, end: after };
}

const isSign = (char: string): char is Exclude<Sign, ':'> => '{}[],'.includes(char);

/** A quote that nothing closes on its line ends before the next key, or before the brackets at the line's end. */
function quotedAt({ text, isBroken }: Source, start: number, lineEnd: number): Token {
  const end = closingQuote(text, start, isBroken ? lineEnd : text.length);
  if (end !== undefined) return { type: 'quoted', start, end };
  const rest = text.slice(start + 1, lineEnd);
  for (const { 1: key = '', index } of rest.matchAll(/,[ \t]*([\p{L}_]+):[ \t]/gu)) {
    if (isKnownKey(key)) return { type: 'quoted', start, end: start + 1 + index, isUnclosed: true };
  }
  let after = lineEnd;
  while (after > start + 1 && /[\s,\]}]/.test(text[after - 1] as string)) after--;
  return { type: 'quoted', start, end: after, isUnclosed: true };
}

/** A comment that holds the closing bracket was rather meant to be text: `{ title: Mend #12, status: done }`. */
function startsComment({ text, isBroken }: Source, at: number, lineEnd: number): boolean {
  if (text[at] !== '#' || !isSpace(text[at - 1])) return false;
  return !isBroken || !/[}\]][\s,}\]]*$/.test(text.slice(at, lineEnd));
}

function endsPlain(source: Source, start: number, at: number, lineEnd: number, isMap: boolean): boolean {
  const { text } = source;
  const char = text[at] as string;
  if (isSign(char) || startsComment(source, at, lineEnd)) return true;
  if (char === ':') return endsKey(text, at, lineEnd, undefined);
  if (char === '：') return isMap && isKnownKey(text.slice(start, at).trim());
  return isWideComma(text, at, isMap);
}

function endsKey(text: string, at: number, lineEnd: number, last: Token | undefined): boolean {
  return (
    at + 1 >= lineEnd ||
    /[\s,[\]{}]/.test(text[at + 1] as string) ||
    (last?.type === 'quoted' && last.end === at)
  );
}

function isTypedKey(text: string, last: Token | undefined): boolean {
  return last?.type === 'plain' && isKnownKey(text.slice(last.start, last.end));
}

/** Between names in [ ], and before a key in { }; anywhere else it may be part of a text. */
function isWideComma(text: string, at: number, isMap: boolean): boolean {
  if (!isMap) return text[at] === '，' || text[at] === '、';
  if (text[at] !== '，') return false;
  const [, key] = /^[ \t\u3000]*([\p{L}_]+)[ \t]*[:：]/u.exec(text.slice(at + 1, at + 60)) ?? [];
  return key !== undefined && isKnownKey(key);
}
