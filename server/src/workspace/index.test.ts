import { describe, expect, test } from 'vitest';
import { pathOf, uriOf, workspaceOf } from '../../../test/support/workspace.ts';
import { factsOf } from './facts.ts';
import { WorkspaceIndex } from './index.ts';
import { snapshotOf } from './snapshot.ts';
import { Store } from './store.ts';

/** Where the first reference of the file leads: `path address`, of each target. */
function leadsTo(marked: string): string[] {
  const { index, snapshot } = workspaceOf(marked);
  const [reference] = factsOf(snapshot).references;
  if (!reference) throw new Error('a reference wanted');
  return index.resolve(reference).targets.map(({ file, address }) => `${pathOf(file.uri)} ${address}`);
}

/** A file with one reference, and others. */
const referring = (reference: string, others: string) =>
  `
  ── team/growth.okr.yaml
  cycle: 2026-Q1
  objectives:
    - id: first
      title: Newcomers find their way
      aligns_to: ${reference}
    - title: Nobody waits for an answer
      key_results: [{ id: wait, title: Answer in an hour }, { title: Half the queue }]
  kpis: [{ id: uptime, title: Uptime }]
${others}`;

const company = `
  ── company.okr.yaml
  objectives:
    - id: win
      title: Win the market
      key_results: [{ id: KR1.1, title: A third of it }]
`;

describe('a reference leads', () => {
  test.each([
    ['first', 'team/growth.okr.yaml first'],
    ['o2', 'team/growth.okr.yaml o2'],
    ['o2/wait', 'team/growth.okr.yaml o2/wait'],
    ['o2/kr2', 'team/growth.okr.yaml o2/kr2'],
    ['uptime', 'team/growth.okr.yaml uptime'],
    ['company#win', 'company.okr.yaml win'],
    ['company#win/KR1.1', 'company.okr.yaml win/KR1.1'],
    ['../company.okr.yaml#win', 'company.okr.yaml win'],
    ['"..\\\\company.okr.yaml#win"', 'company.okr.yaml win'],
    ['growth.okr.yaml#first', 'team/growth.okr.yaml first'],
    ['growth#first', 'team/growth.okr.yaml first'],
    ['../team/../company.okr.yaml#o1/kr1', undefined],
    ['o1', undefined],
    ['o3', undefined],
    ['first/kr1', undefined],
    ['other#win', undefined],
    ['company.okr.yaml#win', undefined],
    ['company#winn', undefined],
  ])('by %s to %s', (reference, target) => {
    expect(leadsTo(referring(reference, company))).toEqual(target === undefined ? [] : [target]);
  });

  test('to a document by its id, not by its file then', () => {
    const renamed = company.replace('objectives:', 'id: 总公司\n  objectives:');
    expect(leadsTo(referring('总公司#win', renamed))).toEqual(['company.okr.yaml win']);
    expect(leadsTo(referring('company#win', renamed))).toEqual([]);
  });

  test('by an id before a place', () => {
    const own = `── a.okr.yaml\nobjectives:\n  - { title: A, aligns_to: o1 }\n  - { id: o1, title: B }\n`;
    expect(leadsTo(own)).toEqual(['a.okr.yaml o1']);
    expect(
      workspaceOf(own)
        .index.file(uriOf('a.okr.yaml'))
        ?.parts.map(part => part.title),
    ).toEqual(['', 'A', 'B']);
  });

  test('to both where an id is given twice', () => {
    expect(
      leadsTo('── a.okr.yaml\nobjectives: [{ id: x, title: A, aligns_to: x }, { id: x, title: B }]\n'),
    ).toEqual(['a.okr.yaml x', 'a.okr.yaml x']);
  });
});

describe('of several documents with one name', () => {
  const of = (files: readonly (readonly [path: string, head: string])[]) =>
    referring(
      'company#win',
      files.map(([path, head]) => `── ${path}\n${head}\nobjectives: [{ id: win, title: Win }]\n`).join(''),
    );

  test('the one of the same cycle is meant, wherever it lies', () => {
    expect(
      leadsTo(
        of([
          ['team/company.okr.yaml', 'cycle: 2026'],
          ['far/off/company.okr.yaml', 'cycle: 2026-Q1'],
        ]),
      ),
    ).toEqual(['far/off/company.okr.yaml win']);
  });

  test('the one whose cycle is around before one that is over', () => {
    expect(
      leadsTo(
        of([
          ['2025/company.okr.yaml', 'cycle: 2025'],
          ['2026/company.okr.yaml', 'cycle: 2026'],
        ]),
      ),
    ).toEqual(['2026/company.okr.yaml win']);
  });

  test('the one in the nearest folder', () => {
    expect(
      leadsTo(
        of([
          ['team/sub/company.okr.yaml', ''],
          ['other/company.okr.yaml', ''],
          ['x/y/company.okr.yaml', ''],
        ]),
      ),
    ).toEqual(['team/sub/company.okr.yaml win']);
  });

  test('both, where nothing tells them apart', () => {
    expect(
      leadsTo(
        of([
          ['a/company.okr.yaml', ''],
          ['b/company.okr.yaml', ''],
        ]),
      ),
    ).toHaveLength(2);
  });

  test('fiscal years count as the file with the reference is told to count them', () => {
    const { store, snapshot } = workspaceOf(
      of([
        ['a/company.okr.yaml', 'cycle: FY26-Q4'],
        ['b/company.okr.yaml', 'cycle: FY26-Q1'],
      ]),
    );
    const leadsIn = (month: number) => {
      const index = new WorkspaceIndex(uri => (uri === snapshot.uri ? month : 1)).update(store.all());
      return factsOf(snapshot).references.flatMap(each =>
        index.resolve(each).files.map(({ uri }) => pathOf(uri)),
      );
    };
    expect(leadsIn(1)).toEqual(['b/company.okr.yaml']);
    expect(leadsIn(4)).toEqual(['a/company.okr.yaml']);
  });

  test('only one that has the target', () => {
    const without = '── team/company.okr.yaml\ncycle: 2026-Q1\nobjectives: [{ id: lose, title: Lose }]\n';
    expect(leadsTo(referring('company#win', without + company))).toEqual(['company.okr.yaml win']);
  });
});

describe('who refers to a part', () => {
  const workspace = workspaceOf(`
    ── company.okr.yaml
    objectives:
      - id: win
        title: Win
        key_results: [{ id: kr1, title: A third }]
    ── 团队/增长.okr.yaml
    objectives:
      - title: 用户主动推荐
        aligns_to: [company#win, ../company.okr.yaml#win/kr1]
        initiatives: [{ title: 访谈十位用户, supports: company#win/nothing }]
  `);
  const part = (address: string) =>
    workspace.index.file(uriOf('company.okr.yaml'))?.parts.find(each => each.address === address) ?? raise();
  const raise = () => {
    throw new Error('no such part');
  };

  test('is told exactly, and by name', () => {
    const { index } = workspace;
    expect(index.referrers(part('win')).map(({ field }) => field)).toEqual(['aligns_to']);
    expect(index.mentions(part('win'))).toHaveLength(3);
    expect(index.mentions(part('win/kr1'))).toHaveLength(1);
    expect(index.mentions(part('win').file.parts[0])).toHaveLength(3);
  });
});

test('owners, with what they own and where they stand, however they are capitalised', () => {
  const { index } = workspaceOf(`
    ── a.okr.yaml
    owner: Dana
    objectives:
      - { title: A, key_results: [{ title: B, owner: bo, check_ins: [{ date: 2026-02-01, by: dana }] }] }
    ── b.okr.yaml
    objectives: [{ title: C, owner: [BO, 李雷] }]
  `);
  expect(index.ownedBy('dana').map(({ thing }) => thing)).toEqual(['document', 'objective']);
  expect(index.ownedBy('Bo').map(({ title }) => title)).toEqual(['B', 'C']);
  expect(index.placesOf('DANA').map(({ field }) => field)).toEqual(['owner', 'by']);
  expect(index.people()).toEqual([
    { name: 'Dana', count: 2 },
    { name: 'bo', count: 2 },
    { name: '李雷', count: 1 },
  ]);
});

describe('kept up to date', () => {
  const counting = () => {
    const walked: string[] = [];
    const store = new Store((uri, text, version) => {
      const snapshot = snapshotOf(uri, text, version);
      return {
        ...snapshot,
        get reading() {
          walked.push(pathOf(uri));
          return snapshot.reading;
        },
      };
    });
    return { store, walked };
  };

  test('a file that is the same is not walked again', () => {
    const { store, walked } = counting();
    for (const name of ['a', 'b', 'c']) store.put(uriOf(`${name}.okr.yaml`), 'objectives: [{ title: A }]');
    const index = new WorkspaceIndex().update(store.all());
    expect(walked).toEqual(['a.okr.yaml', 'b.okr.yaml', 'c.okr.yaml']);
    store.open(uriOf('b.okr.yaml'), 'objectives: [{ title: B }]', 1);
    index.update(store.all()).update(store.all());
    expect(walked.slice(3)).toEqual(['b.okr.yaml']);
  });

  test('what is gone is forgotten, what comes is found', () => {
    const store = new Store(snapshotOf);
    const index = new WorkspaceIndex();
    const a = uriOf('a.okr.yaml');
    store.put(a, 'owner: bo\nobjectives: [{ id: x, title: A, aligns_to: b#y }]');
    index.update(store.all());
    const leads = () =>
      [...index.files()].flatMap(({ references }) =>
        references.map(each => index.resolve(each).targets.length),
      );
    expect(leads()).toEqual([0]);
    store.put(uriOf('b.okr.yaml'), 'objectives: [{ id: y, title: B }]');
    expect(index.update(store.all()).people()).toHaveLength(1);
    expect(leads()).toEqual([1]);
    store.remove(a);
    index.update(store.all());
    expect(leads()).toEqual([]);
    expect([index.people(), index.ownedBy('bo'), index.named('a')]).toEqual([[], [], []]);
  });

  test('drives and percent-encoding are spelt in several ways', () => {
    const index = new WorkspaceIndex();
    index.put(snapshotOf('file:///C:/okr/增长.okr.yaml', 'objectives: [{ id: x, title: A }]'));
    index.put(
      snapshotOf('file:///c%3A/okr/%e5%a2%9e%e9%95%bf.okr.yaml', 'objectives: [{ id: y, title: B }]'),
    );
    index.put(
      snapshotOf(
        'file:///c:/okr/team/b.okr.yaml',
        'objectives: [{ title: C, aligns_to: [../增长.okr.yaml#y, 增长#y] }]',
      ),
    );
    expect([...index.files()]).toHaveLength(2);
    const references = index.file('file:///C%3A/okr/team/b.okr.yaml')?.references ?? [];
    expect(references.map(each => index.resolve(each).targets[0]?.title)).toEqual(['B', 'B']);
  });
});
