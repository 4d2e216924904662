// The cheapest way through all lines: each is taken as typed where that works, and otherwise as what costs least.
import { type Entry, entryOf, meaning, type Placed, type Stack } from './layout.ts';
import type { Line } from './line.ts';
import { looseSlip, withKey } from './loose.ts';
import { signSlips } from './signs.ts';
import type { Slip } from './slip.ts';
import type { Source } from './source.ts';
import { isOpenValue, readValue } from './value.ts';
import { along, asTyped, dashes, type Moved, moves, openers, type Way } from './ways.ts';

/** Something that was done to a line. */
export type Step =
  | { readonly kind: 'slip'; readonly slip: Slip }
  /** A new indent; lines with one leader are one mistake. */
  | { readonly kind: 'indent'; readonly line: Line; readonly column: number; readonly leader: number }
  /** Another gap between dash and text. */
  | { readonly kind: 'gap'; readonly line: Line; readonly column: number }
  | { readonly kind: 'dash'; readonly line: Line; readonly dash: number; readonly column: number };

/** The steps that explain a text, in the order of its lines. */
export function cheapestSteps(source: Source): readonly Step[] {
  let paths: readonly Path[] = [{ stack: [], cost: 0, next: 0, moved: undefined, last: undefined, count: 0 }];
  for (let number = 0; number < source.lines.count; number++) {
    const line = source.line(number);
    if (line.kind === 'marker' && paths[0] && paths[0].stack.length > 0) break;
    if (line.kind === 'comment' && isOddIndent(source, line)) {
      const step: Step = { kind: 'indent', line, column: line.column, leader: number };
      paths = paths.map(path => (path.next <= number ? grown(path, { cost: 0, next: number + 1 }, [step]) : path));
    }
    if (line.kind !== 'entry') continue;
    const here = paths.filter(({ next }) => next <= number);
    if (here.length === 0) continue;
    const taken = here.flatMap(path => taking(source, path, line));
    paths = pruned([...paths.filter(({ next }) => next > number), ...taken]);
    if ((paths[0]?.count ?? 0) > most) break;
  }
  const steps: Step[] = [];
  for (let link = paths[0]?.last; link; link = link.before) steps.push(link.step);
  return steps.reverse();
}

/** A text with more steps than this is something else than an OKR file. */
const most = 10_000;

/** How many explanations are followed at a time, and how much dearer than the cheapest one they may be. */
const widest = 12;
const dearest = 2.5;

/** A line that is left out of the reading, and one that nothing explains. */
const price = { loose: 1, keyed: 1, lost: 3, slip: 1 } as const;

/** One explanation of the lines so far. */
interface Path {
  readonly stack: Stack;
  readonly cost: number;
  /** Number of the first line that is not explained yet. */
  readonly next: number;
  readonly moved: Moved | undefined;
  readonly last: Link | undefined;
  readonly count: number;
}

interface Link {
  readonly step: Step;
  readonly before: Link | undefined;
}

function taking(source: Source, path: Path, typed: Line): Path[] {
  const moved = path.moved && typed.column >= path.moved.column ? path.moved : undefined;
  const from = { ...path, moved };
  return readingsOf(source, path.stack, typed).flatMap(reading => readAs(source, from, typed, reading));
}

function readAs(source: Source, from: Path, typed: Line, { line, slips, cost }: Reading): Path[] {
  if (!line) return [grown(from, { cost, next: typed.number + 1 }, slipSteps(slips))];
  const entry = entryOf(line, isOpenValue(source.text, line));
  const ways = waysFor(source, from, line, entry);
  if (ways.length === 0) return [grown(from, { cost: price.lost, next: line.number + 1 }, [])];
  const before = slipSteps([...slips, ...signSlips(line)]);
  return ways.map(way => withWay(source, grown(from, { cost, next: line.number }, before), line, way));
}

/** What a line may be. */
interface Reading {
  /** Nothing for words that say nothing. */
  readonly line: Line | undefined;
  readonly slips: readonly Slip[];
  readonly cost: number;
}

/** As typed where it has a place, or a field that lacks its colon; what is neither is left out. */
function readingsOf(source: Source, stack: Stack, typed: Line): Reading[] {
  const { text, isBroken } = source;
  const asIs = { line: typed, slips: [], cost: 0 };
  const placed = asTyped(stack, entryOf(typed, isOpenValue(text, typed)));
  if (typed.key?.fault && isAmongWords(placed, typed)) return [{ ...asIs, line: withoutKey(typed) }];
  const isFlow = /[{[]/.test(text[typed.content.offset] as string);
  if (typed.key || isFlow || !isBroken || typed.value.start === typed.value.end) return [asIs];
  const keyed = withKey(text, typed, stack);
  const asField = keyed ? [{ line: keyed.line, slips: [keyed.slip], cost: price.keyed }] : [];
  if (placed || typed.bullets.length > 0) return [asIs, ...asField];
  return keyed ? asField : [{ line: undefined, slips: [looseSlip(source, typed)], cost: price.loose }];
}

function waysFor({ isBroken }: Source, { stack, moved }: Path, line: Line, entry: Entry): Way[] {
  const typed = asTyped(stack, entry);
  if (!isBroken) {
    if (!typed) return [];
    const wantsDash = typed.oddity === 'dash-wanted' || startsAgain(typed, entry);
    return wantsDash ? [typed, ...dashes(stack, entry, line)] : [typed];
  }
  if (typed && typed.oddity === undefined && !moved && goesOn(stack, typed.stack)) return [typed];
  return [...(typed ? [typed] : []), ...along(stack, entry, line.column, moved), ...moves(stack, entry, line), ...dashes(stack, entry, line), ...openers(stack, entry, line)];
}

/** Whether a line adds to the innermost block or gives it what it waits for. Where it does not, it may have slipped out. */
function goesOn(before: Stack, after: Stack): boolean {
  const top = before.at(-1);
  const same = after[before.length - 1];
  if (!top || !same) return top === undefined;
  const isSame = same.kind === top.kind && same.column === top.column && (same.kind === 'map' ? same.opener === top.opener : true);
  return isSame && !(top.waits?.thing && after.length === before.length);
}

function withWay(source: Source, path: Path, line: Line, way: Way): Path {
  const { number, content, column, bullets, key } = line;
  const owner = key ? content.column : (bullets.at(-1)?.column ?? content.column);
  const value = readValue(source, line, { typed: owner, column: owner + way.shift });
  const leader = way.isAlong && path.moved ? path.moved.leader : number;
  const isMove = way.shift !== 0 || way.dash !== undefined;
  const moved = isMove && !way.isAlong ? { leader, column, shift: way.shift } : path.moved;
  const steps = [...stepsOf(source, line, way, leader), ...slipSteps(value.slips), ...belowSteps(source, line, value.last, owner, way.shift, leader)];
  const grownPath = grown(path, { cost: way.cost + value.slips.length * price.slip, next: value.last + 1 }, steps);
  return { ...grownPath, stack: way.stack, moved };
}

function stepsOf(source: Source, line: Line, { shift, dash, opener }: Way, leader: number): Step[] {
  const column = line.column + shift;
  if (dash !== undefined) return [{ kind: 'dash', line, dash, column }];
  const own: Step[] = shift !== 0 || isOddIndent(source, line) ? [{ kind: 'indent', line, column, leader }] : [];
  if (!opener) return own;
  const first = source.line(opener.line);
  if (opener.isAfterDash) return [{ kind: 'gap', line: first, column: first.content.column + opener.shift }, ...own];
  return [{ kind: 'indent', line: first, column: first.column + opener.shift, leader: first.number }, ...own];
}

/** The lines of a value move with their key where they would stand no deeper than it. */
function belowSteps(source: Source, { number }: Line, last: number, owner: number, shift: number, leader: number): Step[] {
  const below = Array.from({ length: last - number }, (_, index) => source.line(number + 1 + index)).filter(({ kind }) => kind !== 'blank');
  const isLeftBehind = shift > 0 && below.some(({ column }) => column <= owner + shift);
  return below.flatMap((line): Step[] => {
    const spaces = /^ */.exec(source.text.slice(line.start, line.body))?.[0].length ?? 0;
    const isOdd = isOddIndent(source, line) && spaces <= owner + shift;
    return isLeftBehind || isOdd ? [{ kind: 'indent', line, column: line.column + (isLeftBehind ? shift : 0), leader }] : [];
  });
}

/** Tabs do no harm where YAML can read the file; other spaces are always taken for text. */
function isOddIndent({ isBroken }: Source, { indent }: Line): boolean {
  return indent === 'wide' || (indent === 'tabs' && isBroken);
}

const slipSteps = (slips: readonly Slip[]): Step[] => slips.map(slip => ({ kind: 'slip', slip }));

function grown(path: Path, { cost, next }: { cost: number; next: number }, steps: readonly Step[]): Path {
  const last = steps.reduce<Link | undefined>((before, step) => ({ step, before }), path.last);
  return { ...path, cost: path.cost + cost, next, last, count: path.count + steps.length };
}

/** Of paths that have come to the same place only the cheapest goes on. */
function pruned(paths: readonly Path[]): readonly Path[] {
  if (paths.length <= 1) return paths;
  const sorted = [...paths].sort((a, b) => a.cost - b.cost);
  const limit = (sorted[0]?.cost ?? 0) + dearest;
  const places = new Set<string>();
  const kept = sorted.filter(path => {
    const place = placeOf(path);
    if (path.cost > limit || places.has(place)) return false;
    places.add(place);
    return true;
  });
  return kept.slice(0, widest);
}

function placeOf({ stack, next, moved }: Path): string {
  const blocks = stack.map(({ kind, column, thing = '', waits }) => `${kind}${column}${thing}${waits ? '?' : ''}`);
  return [next, moved ? `${moved.column}>${moved.shift}` : '', ...blocks].join(' ');
}

/** `- 负责：张三` in a list of names is a name, whatever stands in it. */
function isAmongWords(placed: Placed | undefined, { number }: Line): boolean {
  const top = placed?.stack.at(-1);
  return top !== undefined && top.opener === number && top.thing === undefined;
}

function withoutKey(line: Line): Line {
  return { ...line, key: undefined, value: { start: line.content.offset, end: line.value.end } };
}

const naming = new Set(['id', 'title', 'date']);

/** An item whose first key, or whose name, comes a second time: perhaps the next item, without its dash. */
function startsAgain({ oddity, stack }: Placed, { key }: Entry): boolean {
  const top = stack.at(-1);
  const list = stack.at(-2);
  return oddity === 'repeated' && top !== undefined && list?.kind === 'list' && key !== undefined && (meaning(top, key) === top.keys[0] || naming.has(key));
}
