// Every objective can be come by from the tops, each of which serves nothing.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { workspaceOf } from '../../../test/support/workspace.ts';
import { supportersOf } from './alignment.ts';
import { topsOf } from './alignment-tops.ts';
import type { PartFacts } from './facts.ts';
import type { WorkspaceIndex } from './index.ts';

const tops = (marked: string) => {
  const { roots, unaligned } = topsOf(workspaceOf(marked).index);
  const ids = (parts: readonly PartFacts[]) => parts.map(({ address }) => address);
  return { roots: ids(roots), unaligned: ids(unaligned) };
};

test('the highest level is the top, what stands below and serves nothing is not aligned', () => {
  expect(
    tops(`
      ── company.okr.yaml
      level: company
      objectives:
        - { id: win, title: Win, key_results: [{ id: kr1, title: Half }] }
        - { id: last, title: We are here in ten years, aligns_to: win }
      ── team.okr.yaml
      level: team
      objectives:
        - { id: a, title: A, aligns_to: company#win }
        - { id: b, title: B, key_results: [{ title: Half, aligns_to: company#win/kr1 }] }
        - { id: c, title: C, status: draft }
        - { id: d, title: D, aligns_to: company#gone }
      ── plain.okr.yaml
      objectives: [{ id: e, title: Nobody says whose }]
    `),
  ).toEqual({ roots: ['win'], unaligned: ['e', 'c', 'd'] });
});

test('without levels everything that serves nothing is a top', () => {
  expect(
    tops(`
      ── a.okr.yaml
      objectives: [{ id: win, title: Win }, { id: help, title: Help, aligns_to: win }]
      ── b.okr.yaml
      objectives: [{ id: run, title: It runs }]
    `),
  ).toEqual({ roots: ['win', 'run'], unaligned: [] });
});

test('of a circle that leads nowhere the first stands for all, and one that leads up needs nobody', () => {
  expect(
    tops(`
      ── a.okr.yaml
      level: company
      objectives:
        - { id: win, title: Win }
      ── b.okr.yaml
      level: team
      objectives:
        - { id: round, title: Round, key_results: [{ title: Half, aligns_to: trip }] }
        - { id: trip, title: Trip, aligns_to: round }
        - { id: hanger, title: Hanger, aligns_to: round }
        - { id: up, title: Up, aligns_to: [way, a#win] }
        - { id: way, title: Way, aligns_to: up }
        - { id: self, title: Self, aligns_to: self }
    `),
  ).toEqual({ roots: ['win'], unaligned: ['round', 'self'] });
});

test('whatever serves whatever, all objectives are come by', () => {
  const served = fc.array(fc.record({ from: fc.nat(9), to: fc.nat(9), byResult: fc.boolean() }), {
    maxLength: 25,
  });
  fc.assert(
    fc.property(served, edges => {
      const index = indexOf(edges);
      const { roots, unaligned } = topsOf(index);
      const found = new Set([...roots, ...unaligned]);
      for (const part of found) {
        const results = part.file.parts.filter(({ parent }) => parent === part);
        for (const each of [part, ...results])
          for (const other of supportersOf(index, each)) found.add(other);
      }
      expect(found.size).toBe(10);
    }),
  );
});

function indexOf(
  edges: readonly { readonly from: number; readonly to: number; readonly byResult: boolean }[],
): WorkspaceIndex {
  const objectives = Array.from({ length: 10 }, (_, own) => {
    const targets = (byResult: boolean) =>
      edges
        .filter(edge => edge.from === own && edge.byResult === byResult)
        .map(({ to }) => (to % 2 === 0 ? `o${to}` : `o${to}/k`));
    return {
      id: `o${own}`,
      title: `${own}`,
      aligns_to: targets(false),
      key_results: [{ id: 'k', title: 'Half', aligns_to: targets(true) }],
    };
  });
  return workspaceOf(`
    ── a.okr.yaml
    ${JSON.stringify({ objectives })}
  `).index;
}
