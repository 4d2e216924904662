// The gaps that a completion can fill: a key of a part, or the value of a field. Found by where.ts, filled by keys.ts and values.ts.
import type { Range } from '../../language/range.ts';
import type { ThingName } from '../../language/schema.ts';
import type { PartContent, ValueContent } from './content.ts';

export type Slot = KeySlot | ValueSlot;

interface Gap {
  /** What is replaced; on one line. */
  readonly range: Range;
  /** Written before and after what fills the gap: indentation, `- `, a comma, a quote. */
  readonly lead: string;
  readonly trail: string;
  readonly style: 'block' | 'flow';
  /** Column of the part's keys; without meaning in braces. */
  readonly column: number;
  /** The other fields of the part, with their values as written. */
  readonly written: ReadonlyMap<string, string>;
  /** Offset in the part, to find it in the model; for a new one, in the part around it. */
  readonly anchor: number;
}

export interface KeySlot extends Gap {
  readonly kind: 'key';
  readonly thing: ThingName;
  /** The part in whose list a new item stands. */
  readonly parent: ThingName;
  /** Nothing else of the part is there yet, so it may be written as a whole. */
  readonly isNew: boolean;
  /** A colon follows already: only the name is changed, to one that can hold the `field` or the `parts` behind it. */
  readonly rename: 'field' | 'parts' | 'any' | undefined;
}

export interface ValueSlot extends Gap {
  readonly kind: 'value';
  readonly thing: ThingName;
  readonly key: string;
  /** The other values, where the field has a list. */
  readonly others: readonly string[];
  readonly quote: '' | '"' | "'";
  /** Offset for the fields that a value calls for; `here` when they can follow the value directly. */
  readonly room: 'here' | number;
}

/** A new key in lines of its own, save for what is told otherwise. */
export function keySlot(
  { thing, parent }: PartContent,
  gap: Partial<KeySlot> & Pick<KeySlot, 'range' | 'anchor'>,
): KeySlot {
  return {
    kind: 'key',
    thing,
    parent,
    lead: '',
    trail: '',
    style: 'block',
    column: 0,
    written: new Map(),
    isNew: false,
    rename: undefined,
    ...gap,
  };
}

/** A value without quotes and with nothing behind it, save for what is told otherwise. */
export function valueSlot(
  { thing, key }: ValueContent,
  gap: Partial<ValueSlot> & Pick<ValueSlot, 'range' | 'anchor'>,
): ValueSlot {
  return {
    kind: 'value',
    thing,
    key,
    lead: '',
    trail: '',
    style: 'block',
    column: 0,
    written: new Map(),
    others: [],
    quote: '',
    room: 'here',
    ...gap,
  };
}
