// Where in a part something new belongs, and how the file around it is laid out.
import { type AnyPart, type Entry, entryOf, type Field } from '../model.ts';
import type { Range, TextEdit } from '../range.ts';
import { keysOf } from '../schema.ts';
import { put } from './flow.ts';
import { columnOf, insertion, lineBelow, lineEndOf, type Source } from './lines.ts';
import type { Layout } from './written.ts';

/** A key with its value. */
export function spanOf({ key, value }: Entry): Range {
  return { start: key.start, end: Math.max(key.end, value.end) };
}

/** `- Grow revenue`: an item that is nothing but its title. */
export function bareTitle(part: AnyPart): Range | undefined {
  const title = 'title' in part ? (part.title as Field<string> | undefined) : undefined;
  return part.entries.length === 0 ? title?.range : undefined;
}

export function itemsIn(parent: AnyPart, key: string): readonly AnyPart[] {
  return ((parent as unknown as Record<string, unknown>)[key] as readonly AnyPart[] | undefined) ?? [];
}

/** The items that stand in the list itself: what an alias stands for is written elsewhere. */
export function itemsWithin(parent: AnyPart, key: string): readonly AnyPart[] {
  const list = entryOf(parent, key);
  return list ? itemsIn(parent, key).filter(({ range }) => isWithin(list, range)) : [];
}

export const isWithin = ({ value }: Entry, { start, end }: Range) => value.start <= start && end <= value.end;

export const withoutComments = (text: string) => text.replace(/#[^\r\n]*|\s/g, '');

export function layoutOf(source: Source, part: AnyPart): Layout {
  const { text } = source;
  const list = part.entries.find(({ style, value }) => style === 'block' && text[value.start] === '-');
  if (!list)
    return 'parent' in part ? layoutOf(source, part.parent) : { eol: lineEndOf(text), step: 2, bullet: '- ' };
  const { start } = list.value;
  return {
    eol: lineEndOf(text),
    step: Math.max(0, columnOf(source, start) - columnOf(source, list.key.start)),
    bullet: /^- +(?=[^\s#])/.exec(text.slice(start, start + 20))?.[0] ?? '- ',
  };
}

export function inBraces({ text }: Source, part: AnyPart, key: string, written: string): readonly TextEdit[] {
  const bare = bareTitle(part);
  if (bare && key === 'title') return [{ range: bare, text: `{ ${written} }` }];
  if (bare) return [insertion(bare.start, '{ title: '), insertion(bare.end, `, ${written} }`)];
  const before = entryBefore(part, key);
  const first = part.entries[0];
  return [put(text, part.range, before && spanOf(before), first && spanOf(first), written)];
}

/** @param write the field for a column, without the indent of its first line. */
export function onItsLine(
  source: Source,
  part: AnyPart,
  key: string,
  write: (indent: number) => string,
): readonly TextEdit[] {
  const { text } = source;
  const bare = bareTitle(part);
  if (bare) {
    const indent = columnOf(source, bare.start);
    if (key === 'title') return [{ range: bare, text: write(indent) }];
    return [insertion(bare.start, 'title: '), lineBelow(source, bare.end, indent, write(indent))];
  }
  const [first] = part.entries;
  if (!first)
    return [
      insertion(
        text.length,
        `${/[^\r\n\ufeff]$/.test(text) ? lineEndOf(text) : ''}${write(0)}${lineEndOf(text)}`,
      ),
    ];
  const indent = columnOf(source, first.key.start);
  const before = entryBefore(part, key);
  if (before) return [lineBelow(source, endOfValue(text, before), indent, write(indent))];
  return [insertion(first.key.start, `${write(indent)}${lineEndOf(text)}${' '.repeat(indent)}`)];
}

/** The entry after which a key comes in the language's order. */
function entryBefore(part: AnyPart, key: string): Entry | undefined {
  const order = keysOf(part.thing);
  const place = order.indexOf(key);
  return part.entries.findLast(({ means }) => means !== undefined && order.indexOf(means) < place);
}

/** With `|+` the empty lines below a text are part of it. */
function endOfValue(text: string, entry: Entry): number {
  const { end } = spanOf(entry);
  if (
    entry.style !== 'block-text' ||
    !/^[|>]\d?\+/.test(text.slice(entry.value.start, entry.value.start + 3))
  )
    return end;
  return end + (/^(?:[ \t]*\r?\n)*(?=[ \t]*\r?\n)/.exec(text.slice(end))?.[0].length ?? 0);
}
