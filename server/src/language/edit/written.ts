// New fields and items as YAML text.
import { yamlText } from '../quoting.ts';
import { type ThingName, thingOf } from '../schema.ts';

/**
 * A field to be written: its value as text (quoted here where YAML wants it), several of them, the items of a list, or
 * nothing yet: a key for somebody to fill in.
 */
export type NewField = readonly [key: string, value: NewValue | readonly (NewItem | WrittenItem)[] | null];
/** Several texts are written in one line: `[ann, bo]`. */
export type NewValue = string | readonly [string, ...string[]];
export type NewItem = readonly NewField[];

/** An item as it stands somewhere, dash included, with the comments that are its own. */
export interface WrittenItem {
  /** Without the indentation of the first line. */
  readonly text: string;
  /** Of its first character. */
  readonly column: number;
  /** Its fields alone, where braces can hold them. */
  readonly inBraces: string | undefined;
}

/** How a file is laid out, as seen at the list nearest to a part. */
export interface Layout {
  readonly eol: string;
  /** Columns by which a list stands deeper than its key. */
  readonly step: number;
  /** A dash and the space behind it. */
  readonly bullet: string;
}

export function valueText(thing: ThingName, key: string, value: NewValue, style: 'block' | 'flow'): string {
  if (typeof value !== 'string') return `[${value.map(text => yamlText(text, 'flow')).join(', ')}]`;
  const field = thingOf(thing).fields[key];
  // A milestone is `done: true`, while in a text `true` is a word.
  const isBoolean = field?.kind === 'done' && /^(?:true|false)$/.test(value);
  return isBoolean ? value : yamlText(value, style);
}

/** @param indent column of the key; the first line is written without it. */
export function blockField(thing: ThingName, [key, value]: NewField, indent: number, layout: Layout): string {
  if (value === null) return `${key}:`;
  if (isText(value)) return `${key}: ${valueText(thing, key, value, 'block')}`;
  const inner = indent + layout.step;
  const items = value.map(item => blockItem(itemsOf(thing, key), item, inner, layout));
  return `${key}:${items.map(item => `${layout.eol}${' '.repeat(inner)}${item}`).join('')}`;
}

/** @param indent column of the dash; the first line is written without it. */
export function blockItem(
  thing: ThingName,
  item: NewItem | WrittenItem,
  indent: number,
  layout: Layout,
): string {
  if (isWrittenItem(item)) return shifted(item.text, indent - item.column);
  const inner = indent + layout.bullet.length;
  return (
    layout.bullet +
    item.map(field => blockField(thing, field, inner, layout)).join(layout.eol + ' '.repeat(inner))
  );
}

export function flowItem(thing: ThingName, item: NewItem | WrittenItem): string {
  if (isWrittenItem(item)) return item.inBraces ?? '{}';
  return `{ ${item.map(field => flowField(thing, field)).join(', ')} }`;
}

export function flowField(thing: ThingName, [key, value]: NewField): string {
  if (value === null) return `${key}:`;
  if (isText(value)) return `${key}: ${valueText(thing, key, value, 'flow')}`;
  return `${key}: [${value.map(item => flowItem(itemsOf(thing, key), item)).join(', ')}]`;
}

export function isWrittenItem(item: NewItem | WrittenItem): item is WrittenItem {
  return 'column' in item;
}

export function itemsOf(thing: ThingName, key: string): ThingName {
  return thingOf(thing).lists[key] ?? thing;
}

/** Moves all lines but the first by some columns. */
export function shifted(text: string, by: number): string {
  if (by >= 0) return text.replace(/(\r\n?|\n)(?=[^\r\n])/g, `$1${' '.repeat(by)}`);
  return text.replace(new RegExp(`(\\r\\n?|\\n) {1,${-by}}`, 'g'), '$1');
}

function isText(value: NewValue | readonly (NewItem | WrittenItem)[]): value is NewValue {
  return typeof value === 'string' || typeof value[0] === 'string';
}
