// New fields and items as YAML text.
import { metaOf } from '../kinds.ts';
import { yamlText } from '../quoting.ts';
import { type ThingName, thingOf } from '../schema.ts';

/** A field to be written: its value as text (quoted here where YAML wants it), or the items of a list. */
export type NewField = readonly [key: string, value: string | readonly NewItem[]];
export type NewItem = readonly NewField[];

/** Columns by which what we write is indented below its key. */
export const step = 2;

export function valueText(thing: ThingName, key: string, value: string, style: 'block' | 'flow'): string {
  const field = thingOf(thing).fields[key];
  // A milestone is `done: true`, while in a text `true` is a word.
  const isBoolean = field !== undefined && metaOf(field as never).kind === 'done' && /^(?:true|false)$/.test(value);
  return isBoolean ? value : yamlText(value, style);
}

/** @param indent column of the key; the first line is written without it. */
export function blockField(thing: ThingName, [key, value]: NewField, indent: number, eol: string): string {
  if (typeof value === 'string') return `${key}: ${valueText(thing, key, value, 'block')}`;
  const inner = indent + step;
  return `${key}:${value.map(item => `${eol}${' '.repeat(inner)}${blockItem(itemsOf(thing, key), item, inner, eol)}`).join('')}`;
}

/** @param indent column of the dash; the first line is written without it. */
export function blockItem(thing: ThingName, item: NewItem, indent: number, eol: string): string {
  const inner = indent + step;
  return `- ${item.map(field => blockField(thing, field, inner, eol)).join(`${eol}${' '.repeat(inner)}`)}`;
}

export function flowItem(thing: ThingName, item: NewItem): string {
  return `{ ${item.map(field => flowField(thing, field)).join(', ')} }`;
}

export function flowField(thing: ThingName, [key, value]: NewField): string {
  if (typeof value === 'string') return `${key}: ${valueText(thing, key, value, 'flow')}`;
  return `${key}: [${value.map(item => flowItem(itemsOf(thing, key), item)).join(', ')}]`;
}

export function itemsOf(thing: ThingName, key: string): ThingName {
  return thingOf(thing).lists[key] ?? thing;
}
