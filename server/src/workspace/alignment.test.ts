import { describe, expect, test } from 'vitest';
import { pathOf, uriOf, workspaceOf } from '../../../test/support/workspace.ts';
import { alignmentOf, coverageOf, orphansIn, type Step } from './alignment.ts';

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

const alignment = (path: string, address: string) => alignmentOf(index, { uri: uriOf(path), address });

const told = (steps: readonly Step[] = []) =>
  steps.map(({ part: { file, address }, depth }) => `${depth} ${pathOf(file.uri)}#${address}`);

describe('the graph', () => {
  test('leads up over key results to their objectives', () => {
    expect(told(alignment('teams/a.okr.yaml', 'a1')?.above)).toEqual([
      '1 sales.okr.yaml#grow',
      '2 company.okr.yaml#win/kr1',
      '3 company.okr.yaml#win',
    ]);
  });

  test('tells what hangs on an objective, by way of its key results, too', () => {
    expect(told(alignment('company.okr.yaml', 'win')?.below)).toEqual([
      '1 company.okr.yaml#win/kr1',
      '2 sales.okr.yaml#grow',
      '3 teams/a.okr.yaml#a1',
      '3 teams/a.okr.yaml#a3',
    ]);
  });

  test('ends where it goes round', () => {
    expect(told(alignment('teams/b.okr.yaml', 'round')?.above)).toEqual(['1 teams/b.okr.yaml#trip']);
    expect(told(alignment('teams/b.okr.yaml', 'trip')?.below)).toEqual(['1 teams/b.okr.yaml#round']);
  });
});

describe('coverage', () => {
  const of = (path: string) => {
    const file = index.file(uriOf(path));
    return file && coverageOf(index, file);
  };

  test('counts the objectives of each level below that lead up, drafts left out', () => {
    expect(of('company.okr.yaml')).toEqual([
      { level: 'department', supporting: 1, all: 2 },
      { level: 'team', supporting: 3, all: 7 },
    ]);
    expect(of('sales.okr.yaml')).toEqual([{ level: 'team', supporting: 2, all: 7 }]);
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
    expect(file && coverageOf(index, file)).toEqual([{ level: 'team', supporting: 1, all: 2 }]);
  });
});

test('what has gone has none', () => {
  expect(alignment('teams/a.okr.yaml', 'a9')).toBeUndefined();
  expect(alignment('gone.okr.yaml', 'a1')).toBeUndefined();
});

test('orphans serve nothing, neither themselves nor by a key result', () => {
  expect(orphansIn(index).map(({ address }) => address)).toEqual(['calm', 'a4']);
});
