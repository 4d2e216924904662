// Where a line belongs that stands in no column in which YAML has a place for it.
import { type Entry, entryOf, type Placed, place, type Stack, shifted } from './layout.ts';
import { type Line, lineOf } from './line.ts';
import type { Source } from './source.ts';

/** Lines that were moved: those that follow and stand no further left came along, as far as they need it. */
export interface Moved {
  readonly column: number;
  readonly shift: number;
}

export interface Settled extends Placed {
  readonly shift: number;
}

/** The place of a line where it stands, or where it stands after being moved along with the lines above. */
export function settle(stack: Stack, entry: Entry, column: number, moved: Moved | undefined): Settled | undefined {
  const own = place(stack, entry);
  const isAlong = moved !== undefined && column >= moved.column;
  const along = isAlong ? place(stack, shifted(entry, moved.shift)) : undefined;
  if (own && along && moved) {
    const off = (at: number) => Math.abs(at - (stack.at(-1)?.column ?? 0) - step);
    const isNearer = stack.at(-1)?.waits !== undefined && off(column + moved.shift) < off(column);
    return isNearer ? { ...along, shift: moved.shift } : { ...own, shift: 0 };
  }
  if (own) return { ...own, shift: 0 };
  return along && moved && { ...along, shift: moved.shift };
}

/** One way of giving a line its place. */
export interface Way {
  readonly stack: Stack;
  /** Columns by which the line moves. */
  readonly shift: number;
  /** Column of a dash that is put before it. */
  readonly dash?: number;
  /** Another line is wrong instead: the one that opened the block, by so many columns. */
  readonly opener?: { readonly line: number; readonly shift: number; readonly isAfterDash: boolean };
}

/** The way after which the lines below fit best. */
export function bestWay(source: Source, stack: Stack, entry: Entry, line: Line): Way | undefined {
  return cheapest(source, line, [
    ...moves(stack, entry, line),
    ...(source.isBroken ? [...dashes(stack, entry, line), ...openers(stack, entry, line)] : []),
  ])?.way;
}

/** The best way to put a dash before a line, where it beats leaving the line as it is; `sure` where it must. */
export function bestDash(source: Source, stack: Stack, entry: Entry, line: Line, asIs: Placed, sure: boolean): Way | undefined {
  const best = cheapest(source, line, dashes(stack, entry, line));
  const cost = 1 + trouble(source, asIs.stack, line.number + 1, undefined);
  return best && (sure || best.cost + 1 < cost) ? best.way : undefined;
}

const step = 2;
/** Columns by which a line may stand out before it is likelier that a dash is missing, or that another line is wrong. */
const unlikely = 5;
/** How many lines below are asked. */
const horizon = 8;

interface Try {
  readonly way: Way;
  readonly placed: Placed;
  /** Between ways that serve the lines below alike, the smaller change wins. */
  readonly distance: number;
}

function cheapest(source: Source, line: Line, tries: readonly Try[]): { way: Way; cost: number } | undefined {
  let best: { way: Way; cost: number } | undefined;
  for (const { way, placed, distance } of tries) {
    const moved = way.shift === 0 ? undefined : { column: line.column, shift: way.shift };
    const cost = (placed.oddity ? 1 : 0) + trouble(source, way.stack, line.number + 1, moved) + distance / 100;
    if (!best || cost < best.cost) best = { way, cost };
  }
  return best;
}

/** How badly the lines below fit under a stack. */
function trouble(source: Source, stack: Stack, from: number, moved: Moved | undefined): number {
  const { text, lines } = source;
  let now = stack;
  let cost = 0;
  let textAbove: number | undefined;
  for (let number = from, seen = 0; number < lines.count && seen < horizon; number++) {
    const line = source.line(number);
    if (line.kind === 'marker') break;
    if (textAbove !== undefined && line.column > textAbove) continue;
    textAbove = undefined;
    if (line.kind !== 'entry' || (!line.key && line.bullets.length === 0)) continue;
    seen++;
    const settled = settle(now, entryOf(line), line.column, moved);
    if (settled) now = settled.stack;
    cost += settled ? (settled.oddity ? 0.5 : 0) + (settled.shift === 0 ? 0 : 0.1) : 1;
    if (/^[|>]/.test(text.slice(line.value.start, line.value.end))) textAbove = line.content.column;
  }
  return cost;
}

function moves(stack: Stack, entry: Entry, line: Line): Try[] {
  const top = stack.at(-1);
  const wanted = entry.dashes.length > 0 ? 'list' : 'map';
  const columns = stack.filter(({ kind }) => kind === wanted).map(({ column }) => column);
  if (top?.waits) columns.push(top.column + step, ...(wanted === 'list' && top.kind === 'map' ? [top.column] : []));
  return [...new Set(columns)].flatMap(column => {
    const shift = column - line.column;
    const placed = place(stack, shifted(entry, shift));
    return placed ? [{ way: { stack: placed.stack, shift }, placed, distance: Math.abs(shift) }] : [];
  });
}

/** Dashes go where those of the list stand, or under the key that waits for one; the text keeps its column if it can. */
function dashes(stack: Stack, entry: Entry, line: Line): Try[] {
  if (entry.dashes.length > 0) return [];
  const top = stack.at(-1);
  const columns = stack.filter(({ kind, thing }) => kind === 'list' && thing).map(({ column }) => column);
  if (top?.waits?.many) columns.push(line.column, line.column - step);
  return [...new Set(columns)].flatMap(dash => {
    const column = Math.max(line.column, dash + step);
    const placed = place(stack, { ...entry, dashes: [dash], column });
    const shift = column - line.column;
    return placed ? [{ way: { stack: placed.stack, shift, dash }, placed, distance: unlikely + Math.abs(dash - line.column) }] : [];
  });
}

/** The first line of a block may be the one that stands out. */
function openers(stack: Stack, entry: Entry, line: Line): Try[] {
  const top = stack.at(-1);
  if (!top || top.size > 1 || top.opener === line.number) return [];
  const first = stack.findIndex(({ opener }) => opener === top.opener);
  const opened = stack.slice(first);
  const wanted = entry.dashes.length > 0 ? 'list' : 'map';
  return opened.flatMap(block => {
    const shift = line.column - block.column;
    const moved = opened.map(other => ({ ...other, column: other.column + shift }));
    const outer = stack[first - 1];
    if (block.kind !== wanted || (outer && (moved[0]?.column ?? 0) <= outer.column)) return [];
    const now = [...stack.slice(0, first), ...moved];
    const placed = place(now, entry);
    const opener = { line: top.opener, shift, isAfterDash: outer?.kind === 'list' };
    return placed ? [{ way: { stack: placed.stack, shift: 0, opener }, placed, distance: unlikely + Math.abs(shift) }] : [];
  });
}
