// Putting something between the brackets of a { } or [ ], and taking it out.
import type { Range, TextEdit } from '../range.ts';
import { insertion, removal } from './lines.ts';

/** After what stands before it; without that, before what stands after it; without either, between the brackets. */
export function put(around: Range, before: Range | undefined, after: Range | undefined, written: string): TextEdit {
  if (before) return insertion(before.end, `, ${written}`);
  return after ? insertion(after.start, `${written}, `) : insertion(around.start + 1, ` ${written} `);
}

/** With its comma, but not with the comments of its neighbours. */
export function takeOut(text: string, range: Range, before: Range | undefined, after: Range | undefined): TextEdit {
  if (after) {
    const between = text.slice(range.end, after.start);
    const comma = between.indexOf(',');
    return removal(range.start, between.includes('#') ? range.end + comma + 1 : after.start);
  }
  const isAlone = before !== undefined && !text.slice(before.end, range.start).includes('#');
  return removal(isAlone ? before.end : range.start, range.end);
}
