// A quick look that knows most healthy texts to be free of slips, so that these need no search.
import { isLanguageKey } from '../keys.ts';
import { type ThingName, thingOf, things } from '../schema.ts';

/**
 * Whether a text in which YAML finds nothing wrong is free of slips for sure: each line of it is a field or an item that
 * looks as the language has it. Of other texts nothing is known; they may be as healthy.
 */
export function isCalm(text: string): boolean {
  if (unusualSpace.test(text)) return false;
  /** By column, the keys that begin an item which the item there has so far. */
  const begun: number[] = [];
  /** Column of the key above that waits for items, else -1. */
  let waiting = -1;
  const line = new RegExp(calmLine);
  while (line.lastIndex < text.length) {
    const [whole, indent = '', dashes = '', key, value, words] = line.exec(text) ?? [];
    if (whole === undefined) return false;
    if (key === undefined && words === undefined) continue;
    const column = indent.length + dashes.length;
    if (column > deepest || (dashes === '' && waiting >= 0 && column > waiting)) return false;
    // A dash begins an item, and a key ends what stood deeper.
    begun.length = Math.min(begun.length, (dashes === '' ? column : indent.length) + 1);
    waiting = -1;
    if (key === undefined) continue;
    if (!isLanguageKey(key)) return false;
    const bit = beginnings.get(key) ?? 0;
    const before = begun[column] ?? 0;
    if ((before & bit) !== 0) return false;
    begun[column] = before | bit;
    if (value === undefined && listKeys.has(key)) waiting = column;
    if (value !== undefined && /^[|>]/.test(value)) line.lastIndex = belowText(text, line.lastIndex, column);
  }
  return true;
}

const unusualSpace = /[\t\u3000\u00a0\ufeff]|\r(?!\n)/;
const deepest = 100;
const beginnings: ReadonlyMap<string, number> = new Map([
  ['id', 1],
  ['title', 2],
  ['date', 4],
]);
const listKeys = new Set(
  (Object.keys(things) as ThingName[]).flatMap(thing => Object.keys(thingOf(thing).lists)),
);

const quoted = String.raw`"(?:[^"\\\r\n]|\\.)*"|'(?:[^'\r\n]|'')*'`;
/** Text between brackets, with the space behind it, that has no sign in it which may mean something else there. */
const inList = String.raw`[^\s,[\]{}"'*&!#:：，、](?:[^,[\]{}\r\n:：#，、]|(?<=\S)#)*`;
const inMap = String.raw`[^\s,[\]{}"'*&!#:：，、](?:[^,[\]{}\r\n:：#]|(?<=\S)#|(?<=\d):(?=\d))*`;
const gap = String.raw` *(?:\r?\n *)?`;
const close = String.raw`(?:\r?\n *)?`;
const listItem = `(?:(?:${quoted}) *|${inList})`;
const list = String.raw`\[${gap}${listItem}(?:,${gap}${listItem})*${close}\]`;
const pair = `[a-z_]+: +(?:(?:${quoted}|${list}) *|${inMap})`;
const map = String.raw`\{${gap}${pair}(?:,${gap}${pair})*${close}\}`;
const enclosed = `(?:${quoted}|${list}|${map})`;
const end = String.raw`(?: +#[^\r\n]*| *)`;
/** Behind a key any text may stand that has no sign in front; behind a dash it could still be a key. */
const value = String.raw`${enclosed}${end}|[|>][-+]?(?=[\r\n])|[^\s#"'[{*&!|>][^\r\n]*`;
const words = String.raw`${enclosed}${end}|[\p{L}_][^:：\r\n]*`;

/** There is one way through it at most, so it is linear. */
const calmLine = new RegExp(
  String.raw`( *)(?:((?:- +)*)(?:([a-z_]+):(?:${end}(?=[\r\n]|$)| +(${value}))|(${words}))|#[^\r\n]*)?(?:\r?\n|$)`,
  'uy',
);

/** Offset of the first line from one on that stands no deeper than a column and is not blank. */
function belowText(text: string, from: number, column: number): number {
  const deeper = new RegExp(String.raw`(?: {${column + 1}}[^\r\n]*| *)(?:\r?\n|$)`, 'y');
  let at = from;
  while (at < text.length) {
    deeper.lastIndex = at;
    if (!deeper.test(text)) break;
    at = deeper.lastIndex;
  }
  return at;
}
