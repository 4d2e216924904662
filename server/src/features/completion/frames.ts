// What is open at a line, read from indentation alone, so that a mistake elsewhere in the file does no harm:
// the mapping and the list that the line stands in, those around them, and what each means in the language.
import { childOf, meantKey } from '../../language/keys.ts';
import { type FieldMeta, metaOf } from '../../language/kinds.ts';
import { type ThingName, thingOf } from '../../language/schema.ts';
import { hasValue, indentAt, type Row, rowAt, type Source } from './row.ts';

/** What may stand under a key: one part, a list of parts, or values. */
export type Content = PartContent | ValueContent;

export interface PartContent {
  readonly of: 'part' | 'parts';
  readonly thing: ThingName;
  /** The part that it stands in. */
  readonly parent: ThingName;
}

export interface ValueContent {
  readonly of: 'values';
  /** The part whose field it is. */
  readonly thing: ThingName;
  readonly key: string;
  readonly meta: FieldMeta;
}

/** A mapping (`keys`) or a list (`items`) that a line may go on with. */
export interface Frame {
  readonly at: 'keys' | 'items';
  readonly column: number;
  /** The part whose keys they are, or what the items are; undefined where the language has nothing there. */
  readonly content: Content | undefined;
  /** Offset in the text that surely belongs to the part whose keys these are, or to the owner of the list. */
  readonly anchor: number;
}

export interface Frames {
  /** Innermost first. */
  readonly frames: readonly Frame[];
  /** The nearest line further left that has a value of its own, so that what stands below it is in that value. */
  readonly opener: Row | undefined;
}

/** What a key of a part holds, other spellings included. */
export function contentOf(thing: ThingName, name: string): Content | undefined {
  const meant = meantKey(name, thing);
  if (!meant?.sure) return undefined;
  const child = childOf(thing, meant.key);
  if (child) return { of: child.many ? 'parts' : 'part', thing: child.thing, parent: thing };
  return { of: 'values', thing, key: meant.key, meta: metaOf(thingOf(thing).fields[meant.key] as never) };
}

/** @param below the line itself stands at this column: only what is further left counts. Left out, the line `number` counts too. */
export function framesAt(source: Source, number: number, below = Number.POSITIVE_INFINITY): Frames {
  const found: Found[] = [];
  let opener: Row | undefined;
  let floor = below;
  const isInside = () => found.length > 0 || below !== Number.POSITIVE_INFINITY;
  for (let at = number; at >= 0; at--) {
    const indent = indentAt(source, at);
    const last = found.at(-1);
    // Only a list may stand at the column of the key that owns it.
    if (indent === undefined || indent > floor || (indent === floor && last?.at !== 'items')) continue;
    const row = rowAt(source, at);
    const { key, dashes } = row;
    const isOwner = key && (row.column < floor || (row.column === floor && dashes.length === 0));
    const isTextItem = !key && row.body.end > row.body.start && (dashes.at(-1) ?? floor) < floor;
    if (isInside() && (isTextItem || (isOwner && row.column < floor && hasValue(source, row)))) {
      opener = row;
      found.length = 0;
    }
    if (isOwner) {
      const inner = found.at(-1);
      if (inner)
        Object.assign(inner, { under: key.name, ...(inner.at === 'items' && { anchor: key.range.start }) });
      found.push({ at: 'keys', column: row.column, anchor: key.range.start });
      floor = row.column;
    } else if (dashes.length === 0 && floor === Number.POSITIVE_INFINITY) {
      // Loose text: the rest of a text above, or a key half typed. What stands beside it counts.
      floor = row.indent + 1;
    }
    for (const column of dashes.toReversed()) {
      if (column >= floor) continue;
      found.push({ at: 'items', column, anchor: row.start });
      floor = column;
    }
  }
  return { frames: withContent(found), opener };
}

/** The keys of a mapping at a column around a line, as the language knows them, with the text of each value. */
export function fieldsAround(
  source: Source,
  number: number,
  column: number,
  thing: ThingName,
  upwards = true,
): Map<string, string> {
  const fields = new Map<string, string>();
  const note = (row: Row) => {
    const meant = row.key && row.column === column ? meantKey(row.key.name, thing) : undefined;
    if (meant?.sure) fields.set(meant.key, source.text.slice(row.value.start, row.value.end));
  };
  for (let at = number - 1; upwards && at >= 0; at--) {
    const indent = indentAt(source, at);
    if (indent === undefined || indent > column) continue;
    note(rowAt(source, at));
    if (indent < column) break;
  }
  for (let at = number + 1; at < source.lines.count; at++) {
    const indent = indentAt(source, at);
    if (indent === undefined || indent > column) continue;
    if (indent < column) break;
    note(rowAt(source, at));
  }
  return fields;
}

/** The texts of the other items of a list whose dashes stand at a column. */
export function itemsAround(source: Source, number: number, column: number): string[] {
  const items: string[] = [];
  for (const direction of [-1, 1]) {
    for (let at = number + direction; at >= 0 && at < source.lines.count; at += direction) {
      const indent = indentAt(source, at);
      if (indent === undefined || indent > column) continue;
      const { dashes, body } = rowAt(source, at);
      if (indent < column || dashes.length === 0) break;
      items.push(source.text.slice(body.start, body.end).replace(/^(['"])(.*)\1$/, '$2'));
    }
  }
  return items;
}

/** A frame before its meaning is known. */
interface Found {
  readonly at: Frame['at'];
  readonly column: number;
  readonly anchor: number;
  /** Name of the key that it stands under; an item of a list has none. */
  readonly under?: string;
}

/** From the root inwards: the key above tells what a frame holds, and an item is what its list holds. */
function withContent(found: readonly Found[]): Frame[] {
  const frames: Frame[] = [];
  for (const { at, column, anchor, under } of found.toReversed()) {
    const outer = frames[0];
    frames.unshift({ at, column, anchor, content: outer ? contentIn(outer, at, under) : rootContent(at) });
  }
  return frames;
}

function rootContent(at: Frame['at']): Content | undefined {
  return at === 'keys' ? { of: 'part', thing: 'document', parent: 'document' } : undefined;
}

function contentIn(outer: Frame, at: Frame['at'], under: string | undefined): Content | undefined {
  const { content } = outer;
  if (!content || content.of === 'values') return undefined;
  if (under === undefined)
    return outer.at === 'items' && at === 'keys' && content.of === 'parts'
      ? { ...content, of: 'part' }
      : undefined;
  const inner = contentOf(content.thing, under);
  if (!inner || inner.of === 'values') return at === 'items' && inner?.meta.many ? inner : undefined;
  if (at === 'items') return inner.of === 'parts' ? inner : undefined;
  // Keys right under the key of a list: a dash is missing, and the reader takes them for its one item.
  return { ...inner, of: 'part' };
}
