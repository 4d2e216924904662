import { describe, expect, test } from 'vitest';
import { factsOf } from '../../workspace/facts.ts';
import { snapshotOf } from '../../workspace/snapshot.ts';
import { elsewhere } from './elsewhere.ts';

const file = (path: string, text: string) => snapshotOf(`file:///okrs/${path}`, text);
const objective = (id: string) => `objectives:\n  - id: ${id}\n    title: The ${id}\n`;

describe('references', () => {
  const referencesFrom = (path: string, files: Readonly<Record<string, string>>) => {
    const all = Object.entries(files).map(([name, text]) => file(name, text));
    const [from] = all.filter(({ uri }) => uri.endsWith(`/${path}`));
    return from ? elsewhere(from, all.map(factsOf)).references.map(({ reference }) => reference) : undefined;
  };

  test('objectives and key results with their titles, by the name of their document', () => {
    const company = file(
      'company.okr.yaml',
      `${objective('win')}    key_results:\n      - { id: kr1, title: More }\n      - { title: No id }\n`,
    );
    const team = file('team.okr.yaml', objective('own'));
    expect(elsewhere(team, [company, team].map(factsOf)).references).toEqual([
      { reference: 'company#win', title: 'The win' },
      { reference: 'company#win/kr1', title: 'More' },
    ]);
  });

  test('the level right above first, then those further up, then those nearby', () => {
    const files = {
      'other.okr.yaml': `level: team\n${objective('a')}`,
      'company.okr.yaml': `level: company\n${objective('b')}`,
      'sales.okr.yaml': `level: department\n${objective('c')}`,
      'us.okr.yaml': `level: team\n${objective('d')}`,
    };
    expect(referencesFrom('us.okr.yaml', files)).toEqual(['sales#c', 'company#b', 'other#a']);
  });

  test('by the way to it where two documents have one name', () => {
    const files = {
      'q1/company.okr.yaml': objective('old'),
      'q2/company.okr.yaml': objective('new'),
      'q2/us.okr.yaml': objective('own'),
    };
    expect(referencesFrom('q2/us.okr.yaml', files)).toEqual([
      'company.okr.yaml#new',
      '../q1/company.okr.yaml#old',
    ]);
  });

  test('of a file that cannot be read, what can', () => {
    const files = { 'broken.okr.yaml': `${objective('half')}    why: "never closed\n`, 'us.okr.yaml': '' };
    expect(referencesFrom('us.okr.yaml', files)).toEqual(['broken#half']);
  });
});

test('people and units, the commonest first; those of the file itself are not elsewhere', () => {
  const one = file('one.okr.yaml', 'owner: ana\nnorth_star: { title: N, unit: teams }\n');
  const two = file('two.okr.yaml', 'owner: bo\nkpis:\n  - { title: K, owner: bo, unit: 家 }\n');
  const us = file('us.okr.yaml', 'owner: cy\n');
  const { people, units } = elsewhere(us, [one, two, us].map(factsOf));
  expect(people).toEqual(['bo', 'ana']);
  expect(units).toEqual(['teams', '家']);
});
