// The only writer of YAML: sets, inserts and removes fields and items by edits that leave every other byte alone.
import { type Lines, linesOf } from './lines.ts';
import { type AnyPart, type Entry, entryOf } from './model.ts';
import type { Range, TextEdit } from './range.ts';
import { keysOf } from './schema.ts';
import { quoted } from './quoting.ts';

/** The text that the edits are for, and its lines where they are already known. */
export interface Source {
  readonly text: string;
  readonly lines?: Lines;
}

/** A field to be written: its value as text (quoted here where YAML wants it), or the items of a list. */
export type NewField = readonly [key: string, value: string | readonly NewItem[]];
export type NewItem = readonly NewField[];

/** Gives a field a value: replaces the one that is there, else adds the field where it belongs among the others. */
export function setField(source: Source, part: AnyPart, key: string, value: string): TextEdit[] {
  const entry = entryOf(part, key);
  if (!entry) return addField(source, part, [key, value]);
  if (entry.style !== 'none') return [{ range: entry.value, text: yamlText(value, part.style) }];
  const gap = /^[ \t]*/.exec(source.text.slice(entry.value.start))?.[0].length ?? 0;
  const range = { start: entry.value.start, end: entry.value.start + gap };
  const next = source.text[range.end];
  const isLast = next === undefined || next === '\n' || next === '\r';
  return [{ range, text: ` ${yamlText(value, part.style)}${isLast || next === ',' ? '' : ' '}` }];
}

/** Adds a field that is not there yet, after those that come before it in the language's order. */
export function addField(source: Source, part: AnyPart, field: NewField): TextEdit[] {
  const order = keysOf(part.thing);
  const place = order.indexOf(field[0]);
  const before = part.entries.filter(({ means }) => means !== undefined && order.indexOf(means) < place).at(-1);
  const [first] = part.entries;
  if (part.style === 'flow') return [flowField(source.text, part, before ?? part.entries.at(-1), field)];
  const indent = first ? columnOf(source, first.key.start) : part.thing === 'document' ? 0 : columnOf(source, part.range.start);
  const eol = lineEndOf(source.text);
  const written = blockField(field, indent, eol);
  if (before) return [insertLineAfter(source, before.value.end, `${' '.repeat(indent)}${written}`, eol)];
  if (!first) return [{ range: { start: part.range.end, end: part.range.end }, text: `${written}${eol}` }];
  return [{ range: { start: first.key.start, end: first.key.start }, text: `${written}${eol}${' '.repeat(indent)}` }];
}

/** Takes a field out, with its line when it stands alone on one. */
export function removeField(source: Source, part: AnyPart, key: string): TextEdit[] {
  const entry = entryOf(part, key);
  if (!entry) return [];
  const index = part.entries.indexOf(entry);
  const next = part.entries[index + 1];
  const previous = part.entries[index - 1];
  if (part.style === 'flow') {
    if (next) return [removal(entry.key.start, next.key.start)];
    return [removal(previous ? previous.value.end : entry.key.start, entry.value.end)];
  }
  const lines = source.lines ?? linesOf(source.text);
  const start = lines.startOf(lines.lineAt(entry.key.start));
  const isAfterDash = source.text.slice(start, entry.key.start).trim() !== '';
  if (isAfterDash) return [removal(entry.key.start, next ? next.key.start : entry.value.end)];
  return [removal(start, lines.startOf(lines.lineAt(entry.value.end) + 1))];
}

/** Adds an item at the end of a list, making the list where there is none. */
export function addItem(source: Source, parent: AnyPart, key: string, item: NewItem): TextEdit[] {
  const list = entryOf(parent, key);
  const items = listOf(parent, key);
  const last = items.at(-1);
  if (!list) return addField(source, parent, [key, [item]]);
  const eol = lineEndOf(source.text);
  if (!last) {
    const indent = columnOf(source, list.key.start) + step;
    const range = { start: list.key.end + 1, end: Math.max(list.key.end + 1, list.value.end) };
    return [{ range, text: `${eol}${' '.repeat(indent)}${blockItem(item, indent, eol)}` }];
  }
  if (list.style === 'flow') return [{ range: { start: last.range.end, end: last.range.end }, text: `, ${flowItem(item)}` }];
  const indent = columnOf(source, dashOf(source, last));
  return [insertLineAfter(source, last.range.end, `${' '.repeat(indent)}${blockItem(item, indent, eol)}`, eol)];
}

/** Takes an item out of its list; the last one takes the list's key with it. */
export function removeItem(source: Source, parent: AnyPart, key: string, item: AnyPart): TextEdit[] {
  const items = listOf(parent, key);
  if (items.length <= 1) return removeField(source, parent, key);
  const list = entryOf(parent, key);
  const index = items.indexOf(item);
  if (list?.style === 'flow') {
    const next = items[index + 1];
    const previous = items[index - 1];
    if (next) return [removal(item.range.start, next.range.start)];
    return [removal(previous ? previous.range.end : item.range.start, item.range.end)];
  }
  const lines = source.lines ?? linesOf(source.text);
  return [removal(lines.startOf(lines.lineAt(dashOf(source, item))), lines.startOf(lines.lineAt(item.range.end) + 1))];
}

/** A text as a YAML value: in quotes where a bare one would be read as something else. */
export function yamlText(text: string, style: 'block' | 'flow' = 'block'): string {
  const special = /^[-?:](?:\s|$)|^[@%`*&!|>[\]{},'"#]|: |:$|\s#|^\s|\s$|^$/;
  const inFlow = /[[\]{},]/;
  const otherType = /^(?:true|false|null|~|yes|no|on|off)$/i;
  const wants = special.test(text) || otherType.test(text) || (style === 'flow' && inFlow.test(text));
  if (/[\r\n\t]/.test(text)) return JSON.stringify(text);
  return wants ? quoted(text) : text;
}

const step = 2;

const removal = (start: number, end: number): TextEdit => ({ range: { start, end }, text: '' });

function listOf(parent: AnyPart, key: string): readonly AnyPart[] {
  return ((parent as unknown as Record<string, unknown>)[key] as readonly AnyPart[] | undefined) ?? [];
}

function blockField([key, value]: NewField, indent: number, eol: string): string {
  if (typeof value === 'string') return `${key}: ${yamlText(value)}`;
  const inner = indent + step;
  return `${key}:${value.map(item => `${eol}${' '.repeat(inner)}${blockItem(item, inner, eol)}`).join('')}`;
}

function blockItem(item: NewItem, indent: number, eol: string): string {
  const inner = indent + step;
  return `- ${item.map(field => blockField(field, inner, eol)).join(`${eol}${' '.repeat(inner)}`)}`;
}

function flowItem(item: NewItem): string {
  return `{ ${item.map(flowText).join(', ')} }`;
}

function flowText([key, value]: NewField): string {
  return `${key}: ${typeof value === 'string' ? yamlText(value, 'flow') : `[${value.map(flowItem).join(', ')}]`}`;
}

function flowField(text: string, part: AnyPart, before: Entry | undefined, field: NewField): TextEdit {
  if (before) {
    const at = Math.max(before.value.end, before.key.end);
    return { range: { start: at, end: at }, text: `, ${flowText(field)}` };
  }
  const open = text.indexOf('{', part.range.start) + 1;
  return { range: { start: open, end: open }, text: ` ${flowText(field)} ` };
}

/** A new line below the one on which something ends, so that a comment there stays where it is. */
function insertLineAfter(source: Source, offset: number, line: string, eol: string): TextEdit {
  const lines = source.lines ?? linesOf(source.text);
  const end = lines.endOf(lines.lineAt(offset));
  return { range: { start: end, end }, text: `${eol}${line}` };
}

function columnOf(source: Source, offset: number): number {
  return (source.lines ?? linesOf(source.text)).positionAt(offset).character;
}

function dashOf({ text }: Source, { range }: { readonly range: Range }): number {
  return text.lastIndexOf('-', range.start - 1);
}

/** How the file ends its lines. */
function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
