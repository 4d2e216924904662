// Which lines of a list are an item's own: from the comments above its dash to those that hang below it.
import type { AnyPart, Entry } from '../model.ts';
import type { Range } from '../range.ts';
import { hasComment } from './comments.ts';
import { columnOf, lineBelow, lineIndex, type Source } from './lines.ts';
import { withoutComments } from './places.ts';

/**
 * The whole lines of an item, without the last line end: with the comments that stand right above it and those that hang
 * below it. In brackets: just the item. Undefined where it shares a line with something else.
 */
export function linesOfItem(source: Source, list: Entry, item: AnyPart): Range | undefined {
  const { text } = source;
  if (list.style === 'flow')
    return startOfItem(source, list, item) === item.range.start ? item.range : undefined;
  if (text[list.value.start] !== '-') return undefined;
  const lines = lineIndex(source);
  const start = startOfItem(source, list, item);
  const dash = columnOf(source, list.value.start);
  let first = lines.lineAt(start);
  if (text.slice(lines.startOf(first), start).trim() !== '') return undefined;
  const line = (number: number) => text.slice(lines.startOf(number), lines.endOf(number));
  while (
    lines.startOf(first - 1) > list.key.end &&
    /^ *#/.test(line(first - 1)) &&
    line(first - 1).indexOf('#') <= dash
  )
    first--;
  const below = lineBelow(source, item.range.end, dash, '').range.end;
  return { start: lines.startOf(first), end: below };
}

/** Where an item begins: at its dash, or in brackets behind the comma, with the name that it may have. */
export function startOfItem(source: Source, list: Entry, item: AnyPart): number {
  const { text } = source;
  if (list.style === 'flow') {
    const name = /[&!][^\s,[\]{}&!]*\s+$/.exec(text.slice(list.value.start, item.range.start));
    return item.range.start - (name?.[0].length ?? 0);
  }
  const lines = lineIndex(source);
  const dash = columnOf(source, list.value.start);
  let line = lines.lineAt(item.range.start);
  while (line > 0 && text[lines.startOf(line) + dash] !== '-') line--;
  return lines.startOf(line) + dash;
}

/** Whether a list holds nothing but this item: no other text, no item that could not be read. */
export function isAlone(text: string, { value }: Entry, item: Range): boolean {
  const before = withoutComments(text.slice(value.start, item.start));
  const after = withoutComments(text.slice(item.end, value.end));
  return /^[-[]?$/.test(before) && /^,?\]?$/.test(after);
}

/** Whether blank lines stand between all items. */
export function isSpaced(source: Source, list: Entry, items: readonly AnyPart[]): boolean {
  const spans = items.map(item => linesOfItem(source, list, item));
  const gaps = spans.slice(1).map((span, index) => source.text.slice(spans[index]?.end, span?.start));
  return gaps.length > 0 && gaps.every(gap => /(?:\r\n|\n|\r(?!\n))[ \t]*[\r\n]/.test(gap));
}

/** Whether a list has comments beside those of an item. */
export function isCommented(source: Source, list: Entry, { start, end }: Range): boolean {
  const lines = lineIndex(source);
  const last = lines.endOf(lines.lineAt(list.value.end));
  return (
    hasComment(source, { start: list.key.end, end: start }) || hasComment(source, { start: end, end: last })
  );
}
