// The ways in which a line can take a place among the blocks that are open: as typed, moved, behind a dash, or by
// moving the line that opened the block.
import { thingOf } from '../schema.ts';
import { type Block, type Entry, type Placed, place, type Stack, shifted } from './layout.ts';
import type { Line } from './line.ts';
import type { Source } from './source.ts';

/** Lines that were moved: those below that stand no further left may have come along. */
export interface Moved {
  /** Number of the line that moved first, and the column in which it was typed. */
  readonly leader: number;
  readonly column: number;
  readonly shift: number;
}

/** A key that is put on a line of its own above a list. */
interface ListKey {
  readonly name: string;
  readonly column: number;
}

export interface Way extends Placed {
  /** How much has to be assumed: 0 for nothing, about 1 for each mistake. */
  readonly cost: number;
  /** Columns by which the line's text moves. */
  readonly shift: number;
  /** It moves with lines above, as part of their mistake. */
  readonly isAlong?: boolean;
  /** Column of a dash that is put before it. */
  readonly dash?: number;
  readonly listKey?: ListKey;
  /** The line that opened the block moves instead: the whole line, or only what stands behind its dash. */
  readonly opener?: { readonly line: number; readonly shift: number; readonly isAfterDash: boolean };
}

/** Columns by which blocks are indented by most people. */
const step = 2;

/**
 * A mistake costs about 1. Fractions decide between ways with equally many: smaller moves are likelier, deeper blocks
 * are (`depth`), and where a key was moved, so were the lines below it.
 */
const price = {
  move: 1,
  dash: 1.05,
  opener: 1,
  key: 1.2,
  column: 0.01,
  depth: -0.001,
  along: 0.01,
  leftBehind: 0.02,
  unusual: 0.03,
} as const;
const oddities = { unknown: 0.6, repeated: 0.6, synonym: 0.15, 'dash-wanted': 2, loose: 1.2 } as const;

/** The line as it was typed, if YAML has a place for it. */
export function asTyped(stack: Stack, entry: Entry, moved?: Moved): Way | undefined {
  const placed = place(stack, entry);
  return (
    placed && {
      ...placed,
      cost: (moved ? price.leftBehind : 0) + oddness(placed) + unusual(stack, placed.stack),
      shift: 0,
    }
  );
}

/** Moved as far as the lines above. */
export function along(stack: Stack, entry: Entry, { shift }: Moved): Way[] {
  const placed = place(stack, shifted(entry, shift));
  return way(placed, price.along + (placed ? unusual(stack, placed.stack) : 0), { shift, isAlong: true });
}

/** Moves to the columns of open blocks, and under a key that waits for something. */
export function moves(stack: Stack, entry: Entry, line: Line): Way[] {
  const top = stack.at(-1);
  const wanted = entry.dashes.length > 0 ? 'list' : 'map';
  const columns = stack.filter(({ kind }) => kind === wanted).map(({ column }) => column);
  if (top?.waits)
    columns.push(top.column + step, ...(wanted === 'list' && top.kind === 'map' ? [top.column] : []));
  return [...new Set(columns)].flatMap(column => {
    const shift = column - line.column;
    if (shift === 0) return [];
    const placed = place(stack, shifted(entry, shift));
    return way(
      placed,
      price.move + Math.abs(shift) * price.column + (placed?.stack.length ?? 0) * price.depth,
      { shift },
    );
  });
}

/** Dashes go where those of the list stand, or under the key that waits for one; the text keeps its column if it can. */
export function dashes(stack: Stack, entry: Entry, line: Line): Way[] {
  if (entry.dashes.length > 0) return [];
  const top = stack.at(-1);
  const columns = stack.filter(({ kind, thing }) => kind === 'list' && thing).map(({ column }) => column);
  if (top?.waits?.many) columns.push(line.column, line.column - step, top.column + step);
  return [...new Set(columns)].flatMap(dash => {
    const column = Math.max(line.column, dash + step);
    const placed = place(stack, { ...entry, dashes: [dash], column });
    return way(placed, price.dash + Math.abs(dash - line.column) * price.column, {
      shift: column - line.column,
      dash,
    });
  });
}

/** The first line of a block may be the one that stands out, unless it was mended itself. */
export function openers(stack: Stack, entry: Entry, line: Line, lineNumbered: Source['line']): Way[] {
  const top = stack.at(-1);
  if (!top || top.size > 1) return [];
  const first = stack.findIndex(({ opener }) => opener === top.opener);
  const { column, content } = lineNumbered(top.opener);
  if (stack[first]?.column !== (stack[first]?.kind === 'list' ? column : content.column)) return [];
  const outer = stack[first - 1];
  const wanted = entry.dashes.length > 0 ? 'list' : 'map';
  return stack.slice(first).flatMap(block => {
    const shift = line.column - block.column;
    const realigned = stack.map((other, depth) =>
      depth < first ? other : { ...other, column: other.column + shift },
    );
    if (block.kind !== wanted || shift === 0 || !hasRoom(realigned[first], outer)) return [];
    const opener = { line: top.opener, shift, isAfterDash: outer?.kind === 'list' };
    const cost = price.opener + Math.abs(shift) * price.column + unusual(stack.slice(0, first), realigned);
    return way(place(realigned, entry), cost, { shift: 0, opener });
  });
}

/** Items under no key: the key of a list that an open block could have is missing. */
export function keyless(stack: Stack, entry: Entry, line: Line): Way[] {
  if (entry.dashes.length === 0 || (entry.key ?? entry.firstKey) === undefined) return [];
  return stack.flatMap(block => {
    if (block.kind !== 'map' || !block.thing || block.column > line.column) return [];
    const names = Object.keys(thingOf(block.thing).lists).filter(key => !block.keys.includes(key));
    return names.flatMap(name => {
      const key = place(stack, { ...entry, dashes: [], column: block.column, key: name, isOpen: true });
      return way(key && place(key.stack, entry), price.key, {
        shift: 0,
        listKey: { name, column: block.column },
      });
    });
  });
}

/** Whether a block can stand in its column: a list no further left than its key, and a map behind its dash and a space. */
function hasRoom(inner: Block | undefined, outer: Block | undefined): boolean {
  const least = !outer
    ? 0
    : outer.kind === 'list'
      ? outer.column + 2
      : outer.column + (inner?.kind === 'list' ? 0 : 1);
  return inner === undefined || inner.column >= least;
}

function way(placed: Placed | undefined, cost: number, how: Omit<Way, keyof Placed | 'cost'>): Way[] {
  return placed ? [{ ...placed, ...how, cost: cost + oddness(placed) }] : [];
}

/** What it costs that a line opens a block in a column in which few people do. */
function unusual(before: Stack, after: Stack): number {
  const above = before.at(-1);
  const opened = after[before.length];
  if (!above || !opened || opened.column === above.column + step) return 0;
  return opened.kind === 'list' && opened.column === above.column ? 0 : price.unusual;
}

function oddness({ oddity }: Placed): number {
  return oddity === undefined ? 0 : oddities[oddity];
}
