// What stands behind a key or a dash and on the lines below that belong to it, and the slips in it.
import { isKnownKey } from '../keys.ts';
import { startsSpecial } from '../quoting.ts';
import { blockText } from './block-text.ts';
import { readFlow } from './flow.ts';
import { closingQuote, commentStart, type Line, lineOf } from './line.ts';
import { insert, type Slip, slip } from './slip.ts';
import { belongs, type Owner, type Source } from './source.ts';
import { isProperty, wantsQuotes } from './texts.ts';

export interface Value {
  /** Number of its last line. */
  readonly last: number;
  readonly slips: readonly Slip[];
}

export function readValue(source: Source, line: Line, owner: Owner): Value {
  const start = afterProperties(source.text, line);
  const written = source.text.slice(start, line.value.end);
  if (written === '') return { last: line.number, slips: [] };
  if (/^[|>][-+0-9]*$/.test(written)) return blockText(source, line, owner);
  if (written[0] === '"' || written[0] === "'") return quotedText(source, line, start);
  if (written[0] === '{' || written[0] === '[') return brackets(source, line, start, owner);
  return plainText(source, line, start, owner);
}

/** Whether nothing stands behind a key or a dash, so that what comes below may be its value. */
export function isOpenValue(text: string, line: Line): boolean {
  return afterProperties(text, line) === line.value.end;
}

/** Anchors and tags stand in front of a value, `&a !tag value`; alone they are no text either. */
function afterProperties(text: string, { value }: Line): number {
  const [properties = ''] = /^(?:[&!][^\s,[\]{}]+(?:[ \t]+|$))+/.exec(text.slice(value.start, value.end)) ?? [];
  return value.start + properties.length;
}

/** A plain text goes on over the lines below that stand deeper, up to one that is rather a field or an item. */
function plainText(source: Source, line: Line, start: number, owner: Owner): Value {
  const { text, lines, isBroken } = source;
  let last = line;
  for (let number = line.number + 1; last.value.end === last.end && number < lines.count; number++) {
    const next = source.line(number);
    if (next.kind === 'blank') continue;
    const isOther = isBroken && (next.bullets.length > 0 || (next.key && isKnownKey(next.key.name)));
    if (next.kind !== 'entry' || isOther || !belongs(next, owner)) break;
    last = next;
  }
  const slips = isBroken ? plainSlips(text, line, { start, end: last.value.end }) : [];
  return { last: last.number, slips };
}

function plainSlips(text: string, line: Line, at: { readonly start: number; readonly end: number }): Slip[] {
  const written = text.slice(at.start, at.end);
  if (startsSpecial(written)) return isProperty(written) ? [] : [wantsQuotes('special-start', at, written)];
  if (!/:(?:\s|$)/.test(written)) return [];
  const open = missingBrace(line, at.start, written);
  if (open === undefined) return [wantsQuotes('colon-in-value', at, written)];
  return [slip({ message: 'unopened-bracket', at: { start: open, end: at.end }, edits: [insert(open, '{ ')], data: { open: '{' } })];
}

/** `- date: 2026-01-19, value: 104 }` wants its brace before the key, `north_star: title: Teams, target: 3 }` behind it. */
function missingBrace(line: Line, start: number, written: string): number | undefined {
  if (!written.endsWith('}') || written.includes('{')) return undefined;
  const [, key] = /^([\p{L}_]+):\s/u.exec(written) ?? [];
  if (key !== undefined && isKnownKey(key)) return start;
  return line.bullets.length > 0 ? line.content.offset : undefined;
}

function brackets(source: Source, line: Line, start: number, owner: Owner): Value {
  const { text, lines, isBroken } = source;
  const { end, slips } = readFlow(source, start, owner);
  const last = lines.lineAt(end);
  const rest = text.slice(end, commentStart(text, end, lines.endOf(last)));
  if (!isBroken || rest.trim() === '') return { last, slips };
  const at = { start, end: line.value.end };
  return { last: line.number, slips: [wantsQuotes('special-start', at, text.slice(at.start, at.end))] };
}

function quotedText(source: Source, line: Line, start: number): Value {
  const { text, lines, isBroken } = source;
  const end = closingQuote(text, start, text.length);
  const last = end === undefined ? line.number : lines.lineAt(end - 1);
  if (!isBroken) return { last, slips: [] };
  if (end !== undefined && last === line.number) {
    const at = { start, end: line.value.end };
    return { last, slips: end >= at.end ? [] : [wantsQuotes('quotes-in-value', at, text.slice(at.start, at.end))] };
  }
  if (end !== undefined && commentStart(text, end, lines.endOf(last)) === end && !holdsFields(source, line, last)) return { last, slips: [] };
  const quote = text[start] as string;
  return { last: line.number, slips: [slip({ message: 'unclosed-quote', at: { start, end: line.end }, edits: [insert(line.end, quote)], data: { quote } })] };
}

/** Whether lines up to `last` look like fields or items rather than like text in quotes. */
function holdsFields({ text, lines }: Source, line: Line, last: number): boolean {
  for (let number = line.number + 1; number <= last; number++) {
    const next = source.line(number);
    if (next.kind !== 'entry') continue;
    if (next.column <= line.column || next.bullets.length > 0 || (next.key && isKnownKey(next.key.name))) return true;
  }
  return false;
}
