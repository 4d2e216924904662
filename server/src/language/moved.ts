// What was read of a piece of text, as it is when the piece stands further down or up.
import type { AnyPart, Entry, Field, KeyResult } from './model.ts';
import type { Range, TextEdit } from './range.ts';
import { keysOf } from './schema.ts';

type Plain = Record<string, unknown>;

export interface Move {
  /** Characters; negative is up. */
  readonly by: number;
  /** Nothing that the part takes over from those above has changed. */
  readonly isSame: boolean;
}

/** A copy of a part under another parent, all its places moved. What does not change is shared. */
export function movedPart<P extends AnyPart>(part: P, parent: unknown, move: Move): P {
  const { by } = move;
  const copy: Plain = { ...(part as unknown as Plain), parent };
  if (by !== 0) {
    copy.range = movedRange(part.range, by);
    copy.at = movedRange(part.at, by);
    copy.entries = part.entries.map(entry => movedEntry(entry, by));
  }
  for (const key of keysOf(part.thing)) {
    const value = copy[key] as Said | readonly Said[] | undefined;
    if (value === undefined) continue;
    if (!isList(value)) copy[key] = movedValue(value, copy, move);
    else if (value.length > 0) copy[key] = value.map(item => movedValue(item, copy, move));
  }
  if (move.isSame && part.thing === 'key_result') origins.set(copy, originOf(part));
  return copy as unknown as P;
}

/**
 * The same object for a key result and all its copies that say and take over the same, wherever they stand: to keep under
 * it what does not depend on the place.
 */
export function originOf(part: KeyResult): object {
  return origins.get(part) ?? part;
}

const origins = new WeakMap<object, object>();

type Said = AnyPart | Field<unknown>;

const isList = (value: Said | readonly Said[]): value is readonly Said[] => Array.isArray(value);

function movedValue(value: Said, parent: unknown, move: Move): Said {
  if ('thing' in value) return movedPart(value, parent, move);
  const { by } = move;
  if (by === 0) return value;
  return { value: value.value, range: movedRange(value.range, by), key: movedRange(value.key, by) };
}

function movedEntry({ name, key, value, style, means }: Entry, by: number): Entry {
  return { name, key: movedRange(key, by), value: movedRange(value, by), style, means };
}

function movedRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by };
}

/** What names places beside its own: a problem, a finding. */
interface Placed {
  readonly at: Range;
  readonly fix?: Repair;
  readonly suggest?: readonly Repair[];
  /** Those in another file stay where they are. */
  readonly related?: readonly { readonly at: Range; readonly uri?: string }[];
}

interface Repair {
  readonly edits: readonly TextEdit[];
}

/** It with all that belongs to it, each place told by `move`. */
export function moved<P extends Placed>(placed: P, move: (offset: number) => number): P {
  const range = ({ start, end }: Range) => ({ start: move(start), end: move(end) });
  const repair = (one: Repair): Repair => ({
    ...one,
    edits: one.edits.map(edit => ({ ...edit, range: range(edit.range) })),
  });
  const { fix, suggest, related } = placed;
  return {
    ...placed,
    at: range(placed.at),
    ...(fix && { fix: repair(fix) }),
    ...(suggest && { suggest: suggest.map(repair) }),
    ...(related && {
      related: related.map(one => (one.uri === undefined ? { ...one, at: range(one.at) } : one)),
    }),
  };
}

/** Every place that it names. */
export function placesIn({ at, fix, suggest = [], related = [] }: Placed): readonly Range[] {
  const repairs = fix ? [fix, ...suggest] : suggest;
  const edits = repairs.flatMap(repair => repair.edits.map(({ range }) => range));
  const own = related.filter(({ uri }) => uri === undefined);
  return [at, ...edits, ...own.map(place => place.at)];
}
