// The only writer of YAML: sets, adds, moves and removes fields and items by edits that leave every other byte alone.
import { put, takeOut } from './edit/flow.ts';
import {
  columnOf,
  insertion,
  joined,
  lineBelow,
  lineEndOf,
  lineIndex,
  removal,
  type Source,
  withoutLines,
} from './edit/lines.ts';
import {
  blockField,
  blockItem,
  flowField,
  flowItem,
  itemsOf,
  type Layout,
  type NewField,
  type NewItem,
  type NewValue,
  valueText,
} from './edit/written.ts';
import { type AnyPart, type Entry, entryOf, type Field } from './model.ts';
import type { Range, TextEdit } from './range.ts';
import { keysOf } from './schema.ts';

export type { Source } from './edit/lines.ts';
export type { NewField, NewItem } from './edit/written.ts';
export { yamlText } from './quoting.ts';

/** Gives a field a value: replaces the one that is there, else adds the field where it belongs among the others. */
export function setField(source: Source, part: AnyPart, key: string, value: NewValue): readonly TextEdit[] {
  const entry = entryOf(part, key);
  if (!entry) return addField(source, part, [key, value]);
  const text = valueText(part.thing, key, value, part.style);
  if (entry.style === 'none') return [fillIn(source, entry, text)];
  if (entry.style !== 'block') return [{ range: entry.value, text }];
  const lines = lineIndex(source);
  const above = lines.endOf(lines.lineAt(entry.value.start) - 1);
  return [fillIn(source, entry, text), removal(above, entry.value.end)];
}

/** Adds a field that is not there yet, after those that come before it in the language's order. */
export function addField(source: Source, part: AnyPart, field: NewField): readonly TextEdit[] {
  if (part.style === 'flow') return inBraces(source, part, field[0], flowField(part.thing, field));
  return onItsLine(source, part, field[0], indent =>
    blockField(part.thing, field, indent, layoutOf(source, part)),
  );
}

/** Takes a field out, with its lines where it stands alone on them. */
export function removeField(source: Source, part: AnyPart, key: string): readonly TextEdit[] {
  const entry = entryOf(part, key);
  return entry ? withoutEntry(source, part, entry) : [];
}

/** Takes out one of several entries with one key. */
export function removeEntry(source: Source, part: AnyPart, entry: Entry): readonly TextEdit[] {
  return withoutEntry(source, part, entry);
}

/** Takes a field as it is written to another part. Nothing where one of the two stands in { } and the value has lines of its own. */
export function moveField(
  source: Source,
  from: AnyPart,
  entry: Entry,
  to: AnyPart,
  key = entry.name,
): readonly TextEdit[] {
  const { start, end } = spanOf(entry);
  const value = source.text.slice(entry.key.end, end);
  const isOneLine = !/[\r\n]/.test(value);
  if (!isOneLine && (from.style === 'flow' || to.style === 'flow')) return [];
  if (to.style === 'flow' && entry.style === 'plain' && /[,[\]{}]/.test(value)) return [];
  const column = columnOf(source, start);
  const [added, ...others] =
    to.style === 'flow'
      ? inBraces(source, to, key, key + value)
      : onItsLine(source, to, key, indent => key + shifted(value, indent - column));
  const [taken, ...rest] = withoutEntry(source, from, entry);
  return added && taken ? [...joined(source, taken, added), ...rest, ...others] : [];
}

/** Adds an item at the end of a list, making the list where there is none. Nothing where something else stands there. */
export function addItem(source: Source, parent: AnyPart, key: string, item: NewItem): readonly TextEdit[] {
  const list = entryOf(parent, key);
  if (!list) return addField(source, parent, [key, [item]]);
  const thing = itemsOf(parent.thing, key);
  const { text } = source;
  const { start, end } = list.value;
  const layout = layoutOf(source, parent);
  const last = itemsIn(parent, key).findLast(({ range }) => isWithin(list, range));
  if (list.style === 'block' && text[start] === '-') {
    const indent = columnOf(source, start);
    const written =
      last?.style === 'flow' ? layout.bullet + flowItem(thing, item) : blockItem(thing, item, indent, layout);
    return [lineBelow(source, end, indent, written)];
  }
  const isEmpty = list.style === 'none' || /^\[\s*\]$/.test(text.slice(start, end));
  if (isEmpty && parent.style === 'block') {
    const indent = columnOf(source, list.key.start) + layout.step;
    const below = lineBelow(source, end, indent, blockItem(thing, item, indent, layout));
    return list.style === 'none' ? [below] : [removal(text.slice(0, start).trimEnd().length, end), below];
  }
  if (list.style === 'none') return [fillIn(source, list, `[${flowItem(thing, item)}]`)];
  if (list.style !== 'flow' || text[start] !== '[') return [];
  return [put(text, list.value, last?.range, undefined, flowItem(thing, item))];
}

/** Takes an item out of its list; the last one takes the list's key with it. */
export function removeItem(source: Source, parent: AnyPart, key: string, item: AnyPart): readonly TextEdit[] {
  const list = entryOf(parent, key);
  const items = itemsIn(parent, key);
  // What an alias stands for is written elsewhere, and stays there.
  const index = items.findIndex(({ range }) => range.start === item.range.start);
  if (!list || !isWithin(list, item.range) || items[index] !== item) return [];
  if (isAlone(source.text, list, item.range)) return removeField(source, parent, key);
  if (list.style === 'flow') return takeOut(source.text, item.range, items[index - 1]?.range);
  const lines = lineIndex(source);
  const dash = columnOf(source, list.value.start);
  let line = lines.lineAt(item.range.start);
  while (line > 0 && source.text[lines.startOf(line) + dash] !== '-') line--;
  return [withoutLines(source, { start: lines.startOf(line), end: item.range.end })];
}

/** Writes a value behind a key that has none on its line; a comment behind it stays. */
function fillIn({ text }: Source, { key, value }: Entry, written: string): TextEdit {
  const colon = key.end + (/^\s*[:：]/.exec(text.slice(key.end, value.start))?.[0].length ?? 0);
  // `{ title }` has no colon.
  if (colon === key.end) return insertion(key.end, `: ${written}`);
  const end = colon + (/^[ \t]*/.exec(text.slice(colon))?.[0].length ?? 0);
  const isLast = end === text.length || /[\r\n,]/.test(text.charAt(end));
  return { range: { start: colon, end: isLast ? end : colon }, text: ` ${written}` };
}

function layoutOf(source: Source, part: AnyPart): Layout {
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

/** Whether a list holds nothing but this item: no other text, no item that could not be read. */
function isAlone(text: string, { value }: Entry, item: Range): boolean {
  const before = withoutComments(text.slice(value.start, item.start));
  const after = withoutComments(text.slice(item.end, value.end));
  return /^[-[]?$/.test(before) && /^,?\]?$/.test(after);
}

const withoutComments = (text: string) => text.replace(/#[^\r\n]*|\s/g, '');

const isWithin = ({ value }: Entry, { start, end }: Range) => value.start <= start && end <= value.end;

function spanOf({ key, value }: Entry): Range {
  return { start: key.start, end: Math.max(key.end, value.end) };
}

function itemsIn(parent: AnyPart, key: string): readonly AnyPart[] {
  return ((parent as unknown as Record<string, unknown>)[key] as readonly AnyPart[] | undefined) ?? [];
}

/** The entry after which a key comes in the language's order. */
function entryBefore(part: AnyPart, key: string): Entry | undefined {
  const order = keysOf(part.thing);
  const place = order.indexOf(key);
  return part.entries.findLast(({ means }) => means !== undefined && order.indexOf(means) < place);
}

function inBraces({ text }: Source, part: AnyPart, key: string, written: string): readonly TextEdit[] {
  const bare = bareTitle(part);
  if (bare && key === 'title') return [{ range: bare, text: `{ ${written} }` }];
  if (bare) return [insertion(bare.start, '{ title: '), insertion(bare.end, `, ${written} }`)];
  const before = entryBefore(part, key);
  const first = part.entries[0];
  return [put(text, part.range, before && spanOf(before), first && spanOf(first), written)];
}

/** @param write the field for a column, without the indent of its first line. */
function onItsLine(
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

/** `- Grow revenue`: an item that is nothing but its title. */
function bareTitle(part: AnyPart): Range | undefined {
  const title = 'title' in part ? (part.title as Field<string> | undefined) : undefined;
  return part.entries.length === 0 ? title?.range : undefined;
}

function withoutEntry(source: Source, part: AnyPart, entry: Entry): readonly TextEdit[] {
  const { text } = source;
  const span = spanOf(entry);
  const lines = lineIndex(source);
  const isAfterDash = /[^\s\ufeff]/.test(text.slice(lines.startOf(lines.lineAt(span.start)), span.start));
  if (part.style === 'block' && !isAfterDash) return [withoutLines(source, span)];
  const index = part.entries.indexOf(entry);
  const [previous, next] = [part.entries[index - 1], part.entries[index + 1]];
  if (part.style === 'flow') return takeOut(text, span, previous && spanOf(previous));
  if (!next) return [removal(text.slice(0, span.start).trimEnd().length, span.end)];
  // What follows moves up behind the dash, be it the next field or a comment above it.
  const below = lines.startOf(lines.lineAt(span.end) + 1);
  return [removal(span.start, below + (/^\s*/.exec(text.slice(below))?.[0].length ?? 0))];
}

/** Moves the lines of a value below its key by some columns. */
function shifted(value: string, by: number): string {
  if (by >= 0) return value.replace(/(\r\n?|\n)(?=[^\r\n])/g, `$1${' '.repeat(by)}`);
  return value.replace(new RegExp(`(\\r\\n?|\\n) {1,${-by}}`, 'g'), '$1');
}
