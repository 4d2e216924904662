// Putting something between the brackets of a { } or [ ], and taking it out.
import type { Range, TextEdit } from '../range.ts';
import { insertion, removal } from './lines.ts';

/** After what stands before it; without that, before what stands after it; without either, between the brackets. */
export function put(
  text: string,
  around: Range,
  before: Range | undefined,
  after: Range | undefined,
  written: string,
): TextEdit {
  if (before) return insertion(before.end, `, ${written}`);
  if (after) return insertion(after.start, `${written}, `);
  const start = around.start + 1;
  const end = pastBlanks(text, start);
  if (text[end] === '#') return insertion(start, ` ${written}`);
  if (/[\]}]/.test(text.charAt(end)))
    return { range: { start, end }, text: text[end] === '}' ? ` ${written} ` : written };
  return insertion(start, `${written}, `);
}

/** With the comma behind or before it; comments stay. */
export function takeOut(text: string, { start, end }: Range, before: Range | undefined): readonly TextEdit[] {
  const comma = pastComments(text, end);
  if (text[comma] === ',') {
    if (text.slice(end, comma).trim()) return [removal(start, end), removal(comma, comma + 1)];
    const next = pastBlanks(text, comma + 1);
    const keepsBlank = text[next] === '#' && /\S/.test(text.charAt(start - 1));
    return [removal(start, keepsBlank ? next - 1 : next)];
  }
  if (before) return [removal(text.slice(before.end, start).trim() === ',' ? before.end : start, end)];
  const inside = { start: text.slice(0, start).trimEnd().length, end: pastBlanks(text, end) };
  const isOnly = /[{[][}\]]/.test(text.charAt(inside.start - 1) + text.charAt(inside.end));
  return [isOnly ? removal(inside.start, inside.end) : removal(start, end)];
}

const pastBlanks = (text: string, offset: number) => past(/\s*/y, text, offset);
const pastComments = (text: string, offset: number) => past(/(?:\s|#[^\r\n]*)*/y, text, offset);

function past(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset;
  return offset + (pattern.exec(text)?.[0].length ?? 0);
}
