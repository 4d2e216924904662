// Circles in the alignment: what serves itself by way of others. A circle harms nobody who asks.

/**
 * What each part serves.
 * @typeParam P what parts are known by, such as a name
 */
export type Edges<P = string> = (part: P) => readonly P[];

/** Parts that all serve each other, in some order. */
export type Circle<P = string> = ReadonlySet<P>;

/** The circle of every part that stands in one. Takes as long as there are parts and edges (Tarjan's components). */
export function circlesIn<P>(parts: Iterable<P>, edges: Edges<P>): ReadonlyMap<P, Circle<P>> {
  const circles = new Map<P, Circle<P>>();
  const seen = new Map<P, Visit<P>>();
  const path: Visit<P>[] = [];
  for (const start of parts) {
    if (seen.has(start)) continue;
    const ways = [begin(start)];
    for (let way = ways.at(-1); way; way = ways.at(-1)) {
      const next = way.targets[way.done++];
      if (next === undefined) {
        ways.pop();
        const before = ways.at(-1);
        if (before) before.lowest = Math.min(before.lowest, way.lowest);
        if (way.lowest === way.order) close(way);
        continue;
      }
      const known = seen.get(next);
      if (!known) ways.push(begin(next));
      else if (known.isOnPath) way.lowest = Math.min(way.lowest, known.order);
    }
  }
  return circles;

  function begin(part: P): Visit<P> {
    const order = seen.size;
    const visit = { part, targets: edges(part), order, lowest: order, done: 0, isOnPath: true };
    seen.set(part, visit);
    path.push(visit);
    return visit;
  }

  /** What is left of the path from here on serves each other, and nothing before. */
  function close({ part, targets }: Visit<P>): void {
    const members = new Set<P>();
    for (let visit = path.pop(); visit; visit = path.pop()) {
      visit.isOnPath = false;
      members.add(visit.part);
      if (visit.part === part) break;
    }
    if (members.size === 1 && !targets.includes(part)) return;
    for (const member of members) circles.set(member, members);
  }
}

interface Visit<P> {
  readonly part: P;
  readonly targets: readonly P[];
  /** When it was come upon, and the earliest on the path that it leads back to. */
  readonly order: number;
  lowest: number;
  /** How many of the targets have been looked at. */
  done: number;
  isOnPath: boolean;
}

/** The shortest way within a circle from one part to another, both included. */
export function wayIn(circle: Circle, edges: Edges, from: string, to: string): readonly string[] {
  const cameFrom = new Map<string, string | undefined>([[from, undefined]]);
  for (const part of cameFrom.keys()) {
    if (part === to) break;
    for (const next of edges(part)) if (circle.has(next) && !cameFrom.has(next)) cameFrom.set(next, part);
  }
  const way: string[] = [];
  for (let part: string | undefined = to; part !== undefined; part = cameFrom.get(part)) way.push(part);
  return way.reverse();
}
