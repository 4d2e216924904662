// Parts written out: fields with their values or tab stops, in lines or in braces, as the file at hand writes them.
import { childOf } from '../../language/keys.ts';
import type { ThingName } from '../../language/schema.ts';
import { dash, type Layout, newLine } from './layout.ts';
import type { Piece } from './snippet.ts';

/** A field with its value, a part under it, or the one item of its list. */
export type NewField = readonly [key: string, value: Piece | NewPart];
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
  if (!isPart(value)) return [`${key}: `, value];
  const child = childIn(thing, key);
  if (!child.many) {
    const inner = column + layout.step;
    return [`${key}:${newLine(inner, layout)}`, ...inLines(child.thing, value, inner, layout)];
  }
  const at = column + layout.list;
  return [
    `${key}:${newLine(at, layout)}${dash(layout)}`,
    ...asItem(child.thing, value, at + layout.gap, layout),
  ];
}

function braced(thing: ThingName, [key, value]: NewField): Piece[] {
  if (!isPart(value)) return [`${key}: `, value];
  const child = childIn(thing, key);
  const [open, close] = child.many ? ['[{ ', ' }]'] : ['{ ', ' }'];
  return [`${key}: ${open}`, ...inBraces(child.thing, value), close];
}

function childIn(thing: ThingName, key: string) {
  const child = childOf(thing, key);
  if (!child) throw new TypeError(`${key} of ${thing} holds no parts`);
  return child;
}

function isPart(value: Piece | NewPart): value is NewPart {
  return Array.isArray(value);
}
