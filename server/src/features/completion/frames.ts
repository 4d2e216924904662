// What is open at a line, read from indentation alone, so that a mistake elsewhere in the file does no harm:
// the mapping and the list that the line stands in, those around them, and what each means in the language.
import { meantKey } from '../../language/keys.ts';
import type { ThingName } from '../../language/schema.ts';
import { asList, asPart, type Content, contentOf, root } from './content.ts';
import { hasValue, indentAt, type Row, type RowKey, rowAt, type Source } from './row.ts';

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

/** @param below the line itself stands at this column: only what is further left counts. Left out, the line `number` counts too. */
export function framesAt(source: Source, number: number, below = Number.POSITIVE_INFINITY): Frames {
  const found: Found[] = [];
  let opener: Row | undefined;
  let floor = below;
  const isInside = () => found.length > 0 || below !== Number.POSITIVE_INFINITY;
  for (let at = number; at >= 0; at--) {
    const last = found.at(-1);
    // Nothing stands further left than the keys of the file.
    if (floor === 0 && last?.at === 'keys') break;
    const indent = indentAt(source, at);
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
      own(found.at(-1), key);
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
  anchor: number;
  /** Name of the key that it stands under; an item of a list has none. */
  under?: string;
}

function own(inner: Found | undefined, { name, range }: RowKey) {
  if (!inner) return;
  inner.under = name;
  if (inner.at === 'items') inner.anchor = range.start;
}

/** From the root inwards: the key above tells what a frame holds, and an item is what its list holds. */
function withContent(found: readonly Found[]): Frame[] {
  const frames: Frame[] = [];
  for (const { at, column, anchor, under } of found.toReversed()) {
    frames.push({ at, column, anchor, content: contentIn(frames.at(-1), at, under) });
  }
  return frames.reverse();
}

function contentIn(
  outer: Frame | undefined,
  at: Frame['at'],
  under: string | undefined,
): Content | undefined {
  if (!outer) return at === 'keys' ? root : undefined;
  if (under === undefined) return at === 'keys' && outer.at === 'items' ? asPart(outer.content) : undefined;
  const inner = outer.content?.of === 'part' ? contentOf(outer.content.thing, under) : undefined;
  return at === 'items' ? asList(inner) : asPart(inner);
}
