// What stands behind a key or a dash and on the lines below that belong to it, and the slips in it.
import { blockText } from './block-text.ts';
import { readFlow } from './flow.ts';
import { commentStart, type Line } from './line.ts';
import { lostText, plainText } from './plain-text.ts';
import { quotedText } from './quoted-text.ts';
import type { Slip } from './slip.ts';
import type { Owner, Source } from './source.ts';
import { propertyIn, wantsQuotes } from './texts.ts';

export interface Value {
  /** Number of its last line. */
  readonly last: number;
  readonly slips: readonly Slip[];
}

export function readValue(source: Source, line: Line, owner: Owner): Value {
  const { text } = source;
  const { start, end } = line.value;
  if (propertyIn(text, text.slice(start, end)) === 'lost') return lostText(source, line, start, owner);
  const from = afterProperties(text, line);
  switch (text.slice(from, end)[0]) {
    case undefined:
      return { last: line.number, slips: [] };
    case '|':
    case '>':
      return textBelow(source, line, from, owner);
    case '"':
    case "'":
      return quotedText(source, line, from, owner);
    case '{':
    case '[':
      return brackets(source, line, from, owner);
    default:
      return plainText(source, line, from, owner);
  }
}

/** Whether nothing stands behind a key or a dash, so that what comes below may be its value. */
export function isOpenValue(text: string, line: Line): boolean {
  return afterProperties(text, line) === line.value.end;
}

/** Anchors and tags stand in front of a value, `&a !tag value`; alone they are no text either. */
function afterProperties(text: string, { value }: Line): number {
  const [properties = ''] =
    /^(?:[&!][^\s,[\]{}]+(?:[ \t]+|$))+/.exec(text.slice(value.start, value.end)) ?? [];
  return value.start + properties.length;
}

/** `|`, `>-` or `|2` with a text below it; anything else is a sign that was meant: `>40`. */
function textBelow(source: Source, line: Line, start: number, owner: Owner): Value {
  const header = /^[|>](?:([1-9]?)[-+]?|[-+]([1-9]))$/.exec(source.text.slice(start, line.value.end));
  const value = header ? blockText(source, line, owner) : undefined;
  const isNumber = value?.last === line.number && (header?.[1] || header?.[2]);
  return value && !isNumber ? value : lostText(source, line, start, owner);
}

/** Brackets with something behind them belong to a text: `[P0] Ship it`. */
function brackets(source: Source, line: Line, start: number, owner: Owner): Value {
  const { text, lines, isBroken } = source;
  const { end, slips } = readFlow(source, start, owner);
  const last = lines.lineAt(end);
  if (!isBroken || commentStart(text, end, lines.endOf(last)) <= end) return { last, slips };
  const at = { start, end: line.value.end };
  return { last: line.number, slips: [wantsQuotes('special-start', at, text.slice(at.start, at.end))] };
}
