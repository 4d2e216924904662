// What stands at an offset: the key or the value of a part, or nothing.
import { childOf } from '../../language/keys.ts';
import type { AnyPart, Entry, Field } from '../../language/model.ts';
import { contains, type Range } from '../../language/range.ts';
import { childrenOf } from '../../language/walk.ts';

export interface Place {
  readonly part: AnyPart;
  /** In the language's spelling, whatever the file calls it. */
  readonly key: string;
  readonly side: 'key' | 'value';
  /** What is pointed at: the key, the value, or the one value of several. */
  readonly range: Range;
  /** What was read there; absent on a key, and where nothing could be read. */
  readonly field?: Field<unknown>;
}

/** Undefined between things: on a dash, in a blank or a comment, on a key that means nothing. */
export function placeAt(document: AnyPart, offset: number): Place | undefined {
  const part = innermost(document, offset);
  const bare = bareTitle(part);
  if (bare) return { part, key: 'title', side: 'value', range: bare.range, field: bare };
  for (const entry of part.entries) {
    if (entry.means === undefined) continue;
    if (contains(entry.key, offset)) return { part, key: entry.means, side: 'key', range: entry.key };
    if (entry.style !== 'none' && contains(entry.value, offset)) {
      return valueAt(part, entry, entry.means, offset);
    }
  }
  return undefined;
}

function innermost(part: AnyPart, offset: number): AnyPart {
  const child = childrenOf(part).find(({ range }) => contains(range, offset));
  return child ? innermost(child, offset) : part;
}

/** `- Grow revenue`: a title without its key. */
function bareTitle(part: AnyPart): Field<string> | undefined {
  return part.thing !== 'document' && part.entries.length === 0 && 'title' in part ? part.title : undefined;
}

/** A list of parts is no value: what stands between its items is nobody's. */
function valueAt(part: AnyPart, entry: Entry, key: string, offset: number): Place | undefined {
  if (childOf(part.thing, key)) return undefined;
  const read = (
    part as unknown as Readonly<Record<string, Field<unknown> | readonly Field<unknown>[] | undefined>>
  )[key];
  // A repeated key has a value, but what was read is the first one's.
  const fields = [read ?? []].flat().filter(field => field.key.start === entry.key.start);
  const field = fields.find(({ range }) => contains(range, offset));
  if (fields.length > 0 && !field) return undefined;
  return { part, key, side: 'value', range: field?.range ?? entry.value, ...(field && { field }) };
}
