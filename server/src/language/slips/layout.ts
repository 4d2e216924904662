// What hangs under what: the blocks that are open at a line, as YAML sees columns and the language sees keys.
import { childOf, meantKey } from '../keys.ts';
import { keysOf, type ThingName } from '../schema.ts';
import type { Line } from './line.ts';

export interface Block {
  readonly kind: 'map' | 'list';
  /** Where its keys or its dashes stand. */
  readonly column: number;
  /** What the map is, or what each item of the list is; unknown for lists of words and below keys that mean nothing. */
  readonly thing: ThingName | undefined;
  /** The keys of the language that a map has so far. */
  readonly keys: readonly string[];
  /** Something whose value may still come on the lines below: a key of a map, or the dash of an item. */
  readonly waits: Waiting | undefined;
  /** Number of the line that opened it, and how many lines began in it so far. */
  readonly opener: number;
  readonly size: number;
}

interface Waiting {
  readonly thing: ThingName | undefined;
  /** A list of things is wanted. */
  readonly many: boolean;
}

/** Outermost first. */
export type Stack = readonly Block[];

/** A line as far as it takes a place among blocks. */
export interface Entry {
  readonly line: number;
  readonly dashes: readonly number[];
  /** Where what follows the dashes begins. */
  readonly column: number;
  readonly key: string | undefined;
  /** The first key of a `{ }` that stands there. */
  readonly firstKey: string | undefined;
  /** Nothing stands behind the key or the dash. */
  readonly isOpen: boolean;
}

export interface Placed {
  readonly stack: Stack;
  /** Valid YAML, but not what the language expects there. */
  readonly oddity: 'unknown' | 'synonym' | 'repeated' | 'dash-wanted' | 'loose' | undefined;
}

export function entryOf(
  { number, bullets, content, key, value, firstKey }: Line,
  isOpen = value.start === value.end,
): Entry {
  return {
    line: number,
    dashes: bullets.map(({ column }) => column),
    column: content.column,
    key: key?.name,
    firstKey,
    isOpen,
  };
}

export function shifted(entry: Entry, by: number): Entry {
  return by === 0
    ? entry
    : { ...entry, dashes: entry.dashes.map(column => column + by), column: entry.column + by };
}

/** The blocks after a line, or nothing where YAML has no place for it. */
export function place(stack: Stack, entry: Entry): Placed | undefined {
  let now: Stack | undefined = stack;
  for (const column of entry.dashes) now = now && placeDash(now, column, entry.line);
  if (!now) return undefined;
  if (entry.key !== undefined) return placeKey(now, entry, entry.key);
  if (entry.isOpen) return { stack: now, oddity: undefined };
  return placeText(now, entry);
}

function placeDash(stack: Stack, column: number, line: number): Stack | undefined {
  const depth = stack.findLastIndex(block => block.column <= column) + 1;
  const top = stack[depth - 1];
  if (top?.kind === 'list' && top.column === column) {
    return [
      ...stack.slice(0, depth - 1),
      { ...top, waits: { thing: top.thing, many: false }, size: top.size + 1 },
    ];
  }
  if (stack.length > 0 && !(depth === stack.length && top?.waits)) return undefined;
  const thing = top?.kind === 'map' && top.waits?.many ? top.waits.thing : undefined;
  const list: Block = {
    kind: 'list',
    column,
    thing,
    keys: [],
    waits: { thing, many: false },
    opener: line,
    size: 1,
  };
  return [...answered(stack), list];
}

function placeKey(stack: Stack, { column, isOpen, line }: Entry, name: string): Placed | undefined {
  const depth =
    stack.findLastIndex(block => block.column < column || (block.kind === 'map' && block.column === column)) +
    1;
  const top = stack[depth - 1];
  if (top?.kind === 'map' && top.column === column) {
    return { stack: [...stack.slice(0, depth - 1), withKey(top, name, isOpen)], oddity: oddityOf(top, name) };
  }
  if (stack.length > 0 && !(depth === stack.length && top?.waits)) return undefined;
  const { thing, many } = top?.waits ?? { thing: stack.length === 0 ? 'document' : undefined, many: false };
  const map: Block = { kind: 'map', column, thing, keys: [], waits: undefined, opener: line, size: 0 };
  return {
    stack: [...answered(stack), withKey(map, name, isOpen)],
    oddity: many ? 'dash-wanted' : oddityOf(map, name),
  };
}

function placeText(stack: Stack, { column, firstKey }: Entry): Placed | undefined {
  const top = stack.at(-1);
  if (!top) return { stack, oddity: firstKey === undefined ? 'loose' : undefined };
  if (!top.waits || column <= top.column) return undefined;
  if (top.waits.many) return { stack: answered(stack), oddity: 'dash-wanted' };
  const map = { ...top, thing: top.waits.thing, keys: [] };
  return { stack: answered(stack), oddity: firstKey === undefined ? undefined : oddityOf(map, firstKey) };
}

/** The stack once something stands where its innermost block waited for it. */
function answered(stack: Stack): Stack {
  const top = stack.at(-1);
  return top?.waits ? [...stack.slice(0, -1), { ...top, waits: undefined }] : stack;
}

function withKey(block: Block, name: string, isOpen: boolean): Block {
  const key = meaning(block, name);
  const child = key !== undefined && block.thing ? childOf(block.thing, key) : undefined;
  return {
    ...block,
    keys: key === undefined || block.keys.includes(key) ? block.keys : [...block.keys, key],
    waits: isOpen ? { thing: child?.thing, many: child?.many ?? false } : undefined,
    size: block.size + 1,
  };
}

function oddityOf(block: Block, name: string): Placed['oddity'] {
  const key = meaning(block, name);
  if (key === undefined) return block.thing ? 'unknown' : undefined;
  if (block.keys.includes(key)) return 'repeated';
  return key === name ? undefined : 'synonym';
}

/** The key of the language that a key stands for in a block. */
export function meaning({ thing }: Block, name: string): string | undefined {
  if (!thing) return undefined;
  return keysOf(thing).includes(name) ? name : meantKey(name, thing)?.key;
}
