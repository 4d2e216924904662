// One explanation of the lines so far: the blocks that are open, what was done to the lines, and what that costs.
import { beginsItem } from '../keys.ts';
import { type Block, type Entry, entryOf, meaning, type Placed, type Stack } from './layout.ts';
import type { Line } from './line.ts';
import { strayBlock } from './loose.ts';
import { type Reading, readingsOf } from './readings.ts';
import type { Source } from './source.ts';
import { lineSteps, type Step, slipSteps, valueSteps } from './steps.ts';
import { isOpenValue, readValue } from './value.ts';
import { along, asTyped, dashes, keyless, type Moved, moves, openers, type Way } from './ways.ts';

export interface Path {
  readonly stack: Stack;
  readonly cost: number;
  /** Number of the first line that is not explained yet. */
  readonly next: number;
  readonly moved: Moved | undefined;
  readonly last: Link | undefined;
}

interface Link {
  readonly step: Step;
  readonly before: Link | undefined;
}

export const start: Path = { stack: [], cost: 0, next: 0, moved: undefined, last: undefined };

export function stepsOf(path: Path): readonly Step[] {
  const steps: Step[] = [];
  for (let link = path.last; link; link = link.before) steps.push(link.step);
  return steps.reverse();
}

/** The path after a line about which there is nothing to say; nothing where there is. */
export function calmly(source: Source, path: Path, line: Line): Path | undefined {
  if (movedWith(path, line)) return undefined;
  const [reading, other] = readingsOf(source, path.stack, line);
  if (!reading?.line || other || reading.cost > 0) return undefined;
  const entry = entryOf(reading.line, isOpenValue(source.text, reading.line));
  const way = asTyped(path.stack, entry);
  if (!way || isTrouble(source, path.stack, entry, way)) return undefined;
  return taken({ ...path, moved: undefined }, source, reading, reading.line, way);
}

/** The paths after a line, whatever it may be. */
export function allWays(source: Source, path: Path, line: Line): readonly Path[] {
  const from = { ...path, moved: movedWith(path, line) };
  return readingsOf(source, path.stack, line).flatMap(reading => {
    if (!reading.line) return [withSteps(from, reading.cost, line.number + 1, slipSteps(reading.slips))];
    const entry = entryOf(reading.line, isOpenValue(source.text, reading.line));
    const paths = waysOf(source, from, reading.line, entry).map(way =>
      taken(from, source, reading, reading.line as Line, way),
    );
    const typed = asTyped(from.stack, entry);
    return typed && typed.oddity !== 'dash-wanted' ? paths : [...paths, without(source, from, line)];
  });
}

/** The lines above that were moved, if this one may have come along with them. */
function movedWith({ moved }: Path, line: Line): Moved | undefined {
  return moved && moved.shift !== 0 && line.column >= moved.column ? moved : undefined;
}

/** The path that makes nothing of a line and of what hangs below it. */
function without(source: Source, path: Path, line: Line): Path {
  if (!source.isBroken) return withSteps(path, lost, line.number + 1, []);
  const { slip, last } = strayBlock(source, line, below => fits(source, path.stack, below));
  return withSteps(path, lost, last + 1, slipSteps([slip]));
}

/** Whether a line goes on right where it stands, whatever is between. */
function fits(source: Source, stack: Stack, line: Line): boolean {
  const typed = asTyped(stack, entryOf(line, isOpenValue(source.text, line)));
  return typed !== undefined && typed.oddity === undefined && goesOn(stack, typed.stack);
}

/** The path past a comment or an empty line: what they are indented with must be spaces too. */
export function pastSilence(path: Path, line: Line): Path {
  return withSteps(path, 0, line.number + 1, [
    { kind: 'indent', line, column: line.kind === 'blank' ? 0 : line.column, leader: line.number },
  ]);
}

/** What a line costs that nothing explains: more than any one mistake. */
const lost = 2;

/** Whether the place where a line fits is not what was meant; where YAML is content, a missing dash is all that can be. */
function isTrouble({ isBroken }: Pick<Source, 'isBroken'>, before: Stack, entry: Entry, way: Way): boolean {
  if (isBroken) return isOdd(way) || isUnanswered(before, way.stack);
  return way.oddity === 'dash-wanted' || startsAgain(way, entry);
}

function isOdd({ oddity }: Placed): boolean {
  return oddity !== undefined && oddity !== 'synonym';
}

function waysOf(
  { isBroken, line: lineNumbered }: Source,
  { stack, moved }: Path,
  line: Line,
  entry: Entry,
): readonly Way[] {
  const typed = asTyped(stack, entry, moved);
  const asIs = typed ? [typed] : [];
  if (isBroken) {
    if (typed && !isOdd(typed) && !moved && goesOn(stack, typed.stack)) return asIs;
    return [
      ...asIs,
      ...(moved ? along(stack, entry, moved) : []),
      ...moves(stack, entry, line),
      ...dashes(stack, entry, line),
      ...openers(stack, entry, line, lineNumbered),
      ...(typed ? [] : keyless(stack, entry, line)),
    ];
  }
  return typed && isTrouble({ isBroken }, stack, entry, typed)
    ? [...asIs, ...dashes(stack, entry, line)]
    : asIs;
}

/** Whether a line adds to the innermost block or gives it what it waits for. Where it does not, it may have slipped out. */
function goesOn(before: Stack, after: Stack): boolean {
  const top = before.at(-1);
  const same = after[before.length - 1];
  return top === undefined || (same !== undefined && isSame(top, same) && !isUnanswered(before, after));
}

/** Whether a key that waits for things gets none. */
function isUnanswered(before: Stack, after: Stack): boolean {
  const top = before.at(-1);
  const same = after[before.length - 1];
  if (top?.kind !== 'map' || !top.waits?.thing) return false;
  return same === undefined || !isSame(top, same) || same.size > top.size;
}

function isSame(block: Block, other: Block): boolean {
  return block.kind === other.kind && block.column === other.column && block.opener === other.opener;
}

/** An item whose name comes a second time: perhaps the next item, without its dash. */
function startsAgain({ oddity, stack }: Placed, { key }: Entry): boolean {
  const item = stack.at(-1);
  if (oddity !== 'repeated' || !item || key === undefined || stack.at(-2)?.kind !== 'list') return false;
  return beginsItem(meaning(item, key));
}

function taken(path: Path, source: Source, { slips, cost }: Reading, line: Line, way: Way): Path {
  const { number, content, column, bullets, key } = line;
  const owner = key ? content.column : (bullets.at(-1)?.column ?? content.column);
  const value = readValue(source, line, { typed: owner, column: owner + way.shift });
  const leader = way.isAlong && path.moved ? path.moved.leader : number;
  const moved = way.isAlong ? path.moved : way.shift === 0 ? undefined : { leader, column, shift: way.shift };
  const steps = [
    ...slipSteps(slips),
    ...lineSteps(source, line, way, leader),
    ...slipSteps(value.slips),
    ...valueSteps(source, line, value.last, owner, way.shift, leader),
  ];
  return {
    ...withSteps(path, cost + way.cost + value.slips.length, value.last + 1, steps),
    stack: way.stack,
    moved,
  };
}

function withSteps(path: Path, cost: number, next: number, steps: readonly Step[]): Path {
  const last = steps.reduce<Link | undefined>((before, step) => ({ step, before }), path.last);
  return { ...path, cost: path.cost + cost, next, last };
}
