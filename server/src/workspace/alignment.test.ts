import { describe, expect, test } from 'vitest';
import { pathOf, uriOf, workspaceOf } from '../../../test/support/workspace.ts';
import { addressed } from './addresses.ts';
import { aboveOf, type Step, supportersOf } from './alignment.ts';
import { belowOf } from './alignment-graph.ts';
import { coverageOf } from './coverage.ts';
import type { PartFacts } from './facts.ts';

const { index } = workspaceOf(`
  ── company.okr.yaml
  level: company
  objectives:
    - id: win
      title: Teams recommend us
      key_results: [{ id: kr1, title: Half of them }]
    - { id: last, title: We are here in ten years }
  ── sales.okr.yaml
  level: department
  objectives:
    - { id: grow, title: Sales grow, aligns_to: company#win/kr1 }
    - { id: calm, title: Sales are calm }
  ── teams/a.okr.yaml
  level: team
  objectives:
    - { id: a1, title: A, aligns_to: sales#grow }
    - { id: a2, title: B, key_results: [{ title: Half, aligns_to: sales#calm }] }
    - { id: a3, title: C, status: draft, aligns_to: sales#grow }
    - { id: a4, title: D }
  ── teams/b.okr.yaml
  level: team
  objectives:
    - { id: b1, title: E, key_results: [{ title: Half, aligns_to: company#last }] }
    - { id: b2, title: F, aligns_to: b1 }
    - { id: round, title: G, aligns_to: trip }
    - { id: trip, title: H, aligns_to: round }
`);

const partsAt = (path: string, address: string) => {
  const file = index.file(uriOf(path));
  return file ? addressed(file, address) : [];
};

const below = (path: string, address: string) => partsAt(path, address).flatMap(part => belowOf(index, part));

const nameOf = ({ file, address }: PartFacts) => `${pathOf(file.uri)}#${address}`;
const told = (steps: readonly Step[]) => steps.map(({ part, depth }) => `${depth} ${nameOf(part)}`);

describe('the graph', () => {
  test('leads up over key results to their objectives', () => {
    expect(told(aboveOf(index, partsAt('teams/a.okr.yaml', 'a1')))).toEqual([
      '1 sales.okr.yaml#grow',
      '2 company.okr.yaml#win/kr1',
      '3 company.okr.yaml#win',
    ]);
  });

  test('tells what hangs on an objective, by way of its key results, too', () => {
    expect(told(below('company.okr.yaml', 'win'))).toEqual([
      '1 sales.okr.yaml#grow',
      '2 teams/a.okr.yaml#a1',
      '2 teams/a.okr.yaml#a3',
    ]);
    expect(told(below('company.okr.yaml', 'win/kr1'))).toEqual(told(below('company.okr.yaml', 'win')));
    expect(told(below('company.okr.yaml', 'last'))).toEqual([
      '1 teams/b.okr.yaml#b1',
      '2 teams/b.okr.yaml#b2',
    ]);
  });

  test('ends where it goes round', () => {
    expect(told(aboveOf(index, partsAt('teams/b.okr.yaml', 'round')))).toEqual(['1 teams/b.okr.yaml#trip']);
    expect(told(below('teams/b.okr.yaml', 'trip'))).toEqual(['1 teams/b.okr.yaml#round']);
  });
});

test('who serves something by a key result does so as an objective', () => {
  const names = (path: string, address: string) =>
    partsAt(path, address).flatMap(part => supportersOf(index, part).map(nameOf));
  expect(names('company.okr.yaml', 'last')).toEqual(['teams/b.okr.yaml#b1']);
  expect(names('company.okr.yaml', 'win/kr1')).toEqual(['sales.okr.yaml#grow']);
  expect(names('company.okr.yaml', 'win')).toEqual([]);
});

describe('coverage', () => {
  const of = (path: string) => {
    const file = index.file(uriOf(path));
    return (
      file &&
      coverageOf(index, file).map(({ unaligned, ...rest }) => ({ ...rest, unaligned: unaligned.map(nameOf) }))
    );
  };

  test('counts the objectives of each level below that lead up, drafts left out', () => {
    expect(of('company.okr.yaml')).toEqual([
      { level: 'department', supporting: 1, all: 2, unaligned: ['sales.okr.yaml#calm'] },
      { level: 'team', supporting: 3, all: 7, unaligned: ['teams/a.okr.yaml#a4'] },
    ]);
    expect(of('sales.okr.yaml')).toEqual([
      { level: 'team', supporting: 2, all: 7, unaligned: ['teams/a.okr.yaml#a4'] },
    ]);
    expect(of('teams/a.okr.yaml')).toEqual([]);
  });

  test('leaves out what stands in folders above or beside', () => {
    const { index } = workspaceOf(`
      ── one/company.okr.yaml
      level: company
      objectives: [{ id: win, title: Win }]
      ── two/team.okr.yaml
      level: team
      objectives: [{ title: A, aligns_to: company#win }]
      ── one/team.okr.yaml
      level: team
      objectives: [{ title: A, aligns_to: company#win }, { title: B }]
    `);
    const file = index.file(uriOf('one/company.okr.yaml'));
    expect(file && coverageOf(index, file)).toMatchObject([
      { level: 'team', supporting: 1, all: 2, unaligned: [{ title: 'B' }] },
    ]);
  });
});
