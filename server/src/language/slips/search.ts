// The cheapest explanation of all lines. As long as lines fit there is only one; around one that does not, others are tried.
import type { Line } from './line.ts';
import { allWays, calmly, type Path, pastSilence, start, stepsOf } from './path.ts';
import type { Source } from './source.ts';
import { isOddIndent, type Step } from './steps.ts';

/** What has to be done to the lines, in their order. */
export function cheapestSteps(source: Source): readonly Step[] {
  /** Where the path stood before each of the last lines, oldest first. */
  let recent: Path[] = [];
  let tried = 0;
  let { path, line } = nextEntry(source, start);
  while (line && tried < most) {
    let after = calmly(source, path, line);
    if (after) {
      recent = [...recent.slice(1 - linesBack), path];
    } else {
      after = explored(source, recent[0] ?? path, line.number + linesOn);
      recent = [];
      tried++;
    }
    ({ path, line } = nextEntry(source, after));
  }
  return stepsOf(path);
}

/** A text in which more lines do not fit than this is something else than an OKR file. */
const most = 50;

/** How far back the line may be that is really wrong, and how far on an explanation has to hold. */
const linesBack = 40;
const linesOn = 12;

/** How many explanations are followed at a time, and how much dearer than the cheapest one they may be. */
const widest = 12;
const dearest = 2.5;

/** A path, past comments, at the next line that says something, unless the document ends before it. */
function nextEntry(source: Source, path: Path): { path: Path; line: Line | undefined } {
  let here = path;
  for (let number = path.next; number < source.lines.count; number++) {
    const line = source.line(number);
    if (line.kind === 'marker' && path.stack.length > 0) break;
    if (line.kind === 'entry') return { path: here, line };
    if (isOddIndent(source, line)) here = pastSilence(here, line);
  }
  return { path: here, line: undefined };
}

/** The cheapest of all ways from a path to beyond a line. */
function explored(source: Source, from: Path, to: number): Path {
  let paths: readonly Path[] = [from];
  for (;;) {
    const heads = paths.map(path => nextEntry(source, path));
    const number = Math.min(...heads.map(({ line }) => line?.number ?? Number.POSITIVE_INFINITY));
    if (number > to) return paths[0] ?? from;
    paths = pruned(
      heads.flatMap(({ path, line }) => (line?.number === number ? allWays(source, path, line) : [path])),
    );
  }
}

/** Of paths that have come to the same place only the cheapest goes on. Cheapest first. */
function pruned(paths: readonly Path[]): readonly Path[] {
  const sorted = [...paths].sort((a, b) => a.cost - b.cost);
  const limit = (sorted[0]?.cost ?? 0) + dearest;
  const places = new Set<string>();
  const kept = sorted.filter(path => {
    const place = placeOf(path);
    const isKept = path.cost <= limit && !places.has(place);
    places.add(place);
    return isKept;
  });
  return kept.slice(0, widest);
}

function placeOf({ stack, next, moved }: Path): string {
  const blocks = stack.map(
    ({ kind, column, thing = '', keys, waits }) =>
      `${kind}${column}${thing}${keys.length}${waits ? '?' : ''}`,
  );
  return [next, moved ? `${moved.column}>${moved.shift}` : '', ...blocks].join(' ');
}
