// Fields of a part: set, added, taken out, taken elsewhere.
import { type AnyPart, type Entry, entryOf } from '../model.ts';
import type { Range, TextEdit } from '../range.ts';
import { keysOf } from '../schema.ts';
import { isNeededElsewhere } from './anchors.ts';
import { put, takeOut } from './flow.ts';
import {
  columnOf,
  insertion,
  joined,
  lineBelow,
  lineIndex,
  removal,
  type Source,
  withoutLines,
} from './lines.ts';
import { bareTitle, inBraces, layoutOf, onItsLine, spanOf } from './places.ts';
import { blockField, flowField, type NewField, type NewValue, shifted, valueText } from './written.ts';

/**
 * Gives a field a value: replaces the one that is there, else adds the field where it belongs among the others. Nothing
 * where the old value has a name that is used elsewhere.
 */
export function setField(source: Source, part: AnyPart, key: string, value: NewValue): readonly TextEdit[] {
  const entry = entryOf(part, key);
  if (!entry) return addField(source, part, [key, value]);
  const text = valueText(part.thing, key, value, part.style);
  if (entry.style === 'none') return [fillIn(source, entry, text)];
  const properties = source.text.slice(entry.key.end, entry.value.start).replace(/#[^\r\n]*/g, '');
  if (entry.style === 'block' && /[&!]/.test(properties)) return [];
  if (isNeededElsewhere(source, spanOf(entry))) return [];
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

/** Adds several at once, and gives those that stand there with nothing their value. */
export function addFields(source: Source, part: AnyPart, fields: readonly NewField[]): readonly TextEdit[] {
  const order = keysOf(part.thing);
  const sorted = fields.toSorted(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  if (part.entries.length === 0) return firstFields(source, part, sorted);
  return sorted.flatMap(field => {
    const [key, value] = field;
    const entry = entryOf(part, key);
    if (!entry) return addField(source, part, field);
    return entry.style === 'none' && isValue(value) ? setField(source, part, key, value) : [];
  });
}

/** Takes a field out, with its lines where it stands alone on them. Nothing where something elsewhere stands for it. */
export function removeField(source: Source, part: AnyPart, key: string): readonly TextEdit[] {
  const entry = entryOf(part, key);
  return entry ? removeEntry(source, part, entry) : [];
}

/** Takes out one of several entries with one key. */
export function removeEntry(source: Source, part: AnyPart, entry: Entry): readonly TextEdit[] {
  return isNeededElsewhere(source, spanOf(entry)) ? [] : withoutEntry(source, part, entry);
}

/** Gives a field another key and leaves its value, and where it stands, alone. */
export function renameField({ key }: Entry, to: string): readonly TextEdit[] {
  return [{ range: key, text: to }];
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

/** Writes a value behind a key that has none on its line; a comment behind it stays. */
export function fillIn({ text }: Source, { key, value }: Entry, written: string): TextEdit {
  const colon = key.end + (/^\s*[:：]/.exec(text.slice(key.end, value.start))?.[0].length ?? 0);
  // `{ title }` has no colon.
  if (colon === key.end) return insertion(key.end, `: ${written}`);
  const end = colon + (/^[ \t]*/.exec(text.slice(colon))?.[0].length ?? 0);
  const isLast = end === text.length || /[\r\n,]/.test(text.charAt(end));
  return { range: { start: colon, end: isLast ? end : colon }, text: ` ${written}` };
}

/** The fields of a part that has none: a mere title, empty braces, an empty file. */
function firstFields(source: Source, part: AnyPart, fields: readonly NewField[]): readonly TextEdit[] {
  const [first] = fields;
  if (!first) return [];
  const bare = bareTitle(part);
  if (part.style === 'flow') {
    const written = fields.map(field => flowField(part.thing, field)).join(', ');
    if (bare) return [insertion(bare.start, '{ title: '), insertion(bare.end, `, ${written} }`)];
    return [put(source.text, part.range, undefined, undefined, written)];
  }
  const layout = layoutOf(source, part);
  const write = (indent: number) =>
    fields.map(field => blockField(part.thing, field, indent, layout)).join(layout.eol + ' '.repeat(indent));
  if (!bare) return onItsLine(source, part, first[0], write);
  const indent = columnOf(source, bare.start);
  return [insertion(bare.start, 'title: '), lineBelow(source, bare.end, indent, write(indent))];
}

function isValue(value: NewField[1]): value is NewValue {
  return typeof value === 'string' || (value !== null && typeof value[0] === 'string');
}

function withoutEntry(source: Source, part: AnyPart, entry: Entry): readonly TextEdit[] {
  const { text } = source;
  const span: Range = spanOf(entry);
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
