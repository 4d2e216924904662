// The columns at which lines begin. Comments have none of their own: they stand with what they stand at now.
import type { Lines } from '../../language/lines.ts';
import { dash, type Level, type Piece } from './pieces.ts';

/** Target columns, by index, of the pieces that begin a line. */
export function columnsOf(
  pieces: readonly Piece[],
  lines: Lines,
  { step, columnOf }: { readonly step: number; columnOf(offset: number): number },
): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  const below = nextContent(pieces);
  let above: Piece | undefined;
  for (const [index, piece] of pieces.entries()) {
    const before = pieces[index - 1];
    const { kind, start, level, inFlow } = piece;
    if (!before || lines.lineAt(before.end) < lines.lineAt(start)) {
      const actual = columnOf(start);
      // A block text brings its own white space.
      if (kind === 'block-text') columns.set(index, 0);
      else if (inFlow) columns.set(index, Math.max(level.floor, actual + level.target - level.actual));
      else if (kind !== 'comment') columns.set(index, level.target);
      else columns.set(index, commentColumn(actual, { above, below: below[index], step }));
    }
    if (kind !== 'comment') above = piece;
  }
  return columns;
}

interface Around {
  /** The nearest pieces that are no comments. */
  readonly above: Piece | undefined;
  readonly below: Piece | undefined;
  readonly step: number;
}

/** A comment goes with what stands at its column, be it below or open above; else with what is open left of it. */
function commentColumn(actual: number, { above, below, step }: Around): number {
  if (!above) return below?.level.target ?? actual;
  if (below?.level.actual === actual) return below.level.target;
  const open = levelsOf(above.level);
  const [innermost] = open as [Level];
  if (actual > innermost.actual) {
    if (below && levelsOf(below.level.outer).includes(innermost)) return below.level.target;
    if (above.kind === 'map-value-ind') return innermost.target + step;
    if (above.kind === 'seq-item-ind') return innermost.target + dash;
  }
  return (open.find(level => level.actual <= actual) ?? (open.at(-1) as Level)).target;
}

/** Innermost first. */
function levelsOf(level: Level | undefined): Level[] {
  const levels: Level[] = [];
  for (let at = level; at; at = at.outer) levels.push(at);
  return levels;
}

/** For each piece the nearest behind it that is no comment. */
function nextContent(pieces: readonly Piece[]): (Piece | undefined)[] {
  let next: Piece | undefined;
  return pieces
    .toReversed()
    .map(piece => {
      const found = next;
      if (piece.kind !== 'comment') next = piece;
      return found;
    })
    .reverse();
}
