// Parts written out: fields with their values or tab stops, in lines or in braces, as the file at hand writes them.
import { childOf } from '../../language/keys.ts';
import type { ThingName } from '../../language/schema.ts';
import { dash, type Layout, newLine } from './layout.ts';
import type { Piece } from './snippet.ts';

/** A field with its value, a part under it, or the items of its list. */
export type NewField = readonly [key: string, value: Piece | Words | NewPart | NewItems];
/** A value that is partly a stop. */
export interface Words {
  readonly words: readonly Piece[];
}
/** Several items of a list; a single one is told as a part. */
export interface NewItems {
  readonly items: readonly NewPart[];
}
export type NewPart = readonly NewField[];

/** The fields on lines of their own, at a column; the first goes where the cursor is. */
export function inLines(thing: ThingName, fields: NewPart, column: number, layout: Layout): Piece[] {
  return fields.flatMap((field, index) => [
    ...(index > 0 ? [newLine(column, layout)] : []),
    ...lineOf(thing, field, column, layout),
  ]);
}

/** The fields between braces, which are not written. */
export function inBraces(thing: ThingName, fields: NewPart): Piece[] {
  return fields.flatMap((field, index) => [...(index > 0 ? [', '] : []), ...braced(thing, field)]);
}

/** The part as an item of a list whose keys stand at a column, without its dash. */
export function asItem(thing: ThingName, fields: NewPart, column: number, layout: Layout): Piece[] {
  return layout.styleOf(thing) === 'flow'
    ? ['{ ', ...inBraces(thing, fields), ' }']
    : inLines(thing, fields, column, layout);
}

function lineOf(thing: ThingName, [key, value]: NewField, column: number, layout: Layout): Piece[] {
  const text = textOf(value);
  if (text) return [`${key}: `, ...text];
  const child = childIn(thing, key);
  const items = itemsOf(value);
  if (!child.many) {
    const inner = column + layout.step;
    const lines = items.flatMap(item => inLines(child.thing, item, inner, layout));
    return [`${key}:${newLine(inner, layout)}`, ...lines];
  }
  const at = column + layout.list;
  const itemLines = items.flatMap(item => [
    newLine(at, layout) + dash(layout),
    ...asItem(child.thing, item, at + layout.gap, layout),
  ]);
  return [`${key}:`, ...itemLines];
}

function braced(thing: ThingName, [key, value]: NewField): Piece[] {
  const text = textOf(value);
  if (text) return [`${key}: `, ...text];
  const child = childIn(thing, key);
  const [open, close] = child.many ? ['[{ ', ' }]'] : ['{ ', ' }'];
  const items = itemsOf(value).flatMap((item, index) => [
    ...(index > 0 ? [' }, { '] : []),
    ...inBraces(child.thing, item),
  ]);
  return [`${key}: ${open}`, ...items, close];
}

function childIn(thing: ThingName, key: string) {
  const child = childOf(thing, key);
  if (!child) throw new TypeError(`${key} of ${thing} holds no parts`);
  return child;
}

/** Undefined for what is no text. */
function textOf(value: NewField[1]): readonly Piece[] | undefined {
  if (typeof value === 'string' || 'stop' in value) return [value];
  return 'words' in value ? value.words : undefined;
}

function itemsOf(value: NewField[1]): readonly NewPart[] {
  if (typeof value === 'object' && 'items' in value) return value.items;
  return [value as NewPart];
}
