import fc from 'fast-check';
import { expect, test } from 'vitest';
import { circlesIn, wayIn } from './circles.ts';

type Graph = Readonly<Record<string, readonly string[]>>;

const circles = (graph: Graph) => circlesIn(Object.keys(graph), node => graph[node] ?? []);

test('a circle holds those that lead to each other, and no others', () => {
  const graph = { a: ['b'], b: ['c', 'x'], c: ['a'], x: ['y'], y: [], self: ['self'], above: ['a'] };
  const found = circles(graph);
  expect([...found.keys()].sort()).toEqual(['a', 'b', 'c', 'self']);
  expect([...(found.get('a') ?? [])].sort()).toEqual(['a', 'b', 'c']);
});

test('of several ways round the shortest is told', () => {
  const graph: Graph = { a: ['b', 'd'], b: ['c'], c: ['a'], d: ['a'] };
  const circle = circles(graph).get('a') ?? new Set();
  const edges = (node: string) => graph[node] ?? [];
  expect(wayIn(circle, edges, 'd', 'a')).toEqual(['d', 'a']);
  expect(wayIn(circle, edges, 'b', 'a')).toEqual(['b', 'c', 'a']);
});

test('a long chain and a large circle are no trouble, and every edge is asked for once', () => {
  const count = 100_000;
  let asked = 0;
  const edges = (node: string) => {
    asked++;
    return [String((Number(node) + 1) % count)];
  };
  const found = circlesIn(
    Array.from({ length: count }, (_, each) => String(each)),
    edges,
  );
  expect(found.size).toBe(count);
  expect(asked).toBe(count);
});

test('in any graph, two stand in one circle exactly where each leads to the other', () => {
  const node = fc.integer({ min: 0, max: 7 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.tuple(node, node), { maxLength: 16 }), pairs => {
      const edges = (from: string) => pairs.filter(([a]) => a === from).map(([, b]) => b);
      const reached = (from: string) => {
        const all = new Set<string>(edges(from));
        for (const each of all) for (const next of edges(each)) all.add(next);
        return all;
      };
      const found = circlesIn(new Set(pairs.flat()), edges);
      for (const a of new Set(pairs.flat())) {
        expect(found.has(a)).toBe(reached(a).has(a));
        for (const b of reached(a)) expect(found.get(a)?.has(b) ?? false).toBe(reached(b).has(a));
      }
    }),
  );
});
