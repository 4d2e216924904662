// What one file can tell of the others, as its rules say it.
import { describe, expect, test } from 'vitest';
import { pathOf, uriOf, workspaceOf } from '../../../test/support/workspace.ts';
import { fill } from '../language/locale.ts';
import type { Objective } from '../language/model.ts';
import { defaultSettings } from '../progress/index.ts';
import { rules } from '../rules/index.ts';
import { defaultRuleSettings } from '../rules/levels.ts';
import { type Finding, wording } from '../rules/rule.ts';
import { run } from '../rules/runner.ts';
import { factsOf } from './facts.ts';
import { WorkspaceIndex } from './index.ts';
import { viewFrom } from './view.ts';

interface Around {
  readonly isComplete?: boolean;
  readonly isLeftAlone?: (uri: string) => boolean;
}

/** What the rules about references find in the first file. */
function findings(marked: string, { isComplete = true, isLeftAlone }: Around = {}): readonly Finding[] {
  const { store, snapshot } = workspaceOf(marked);
  const index = new WorkspaceIndex(() => 1, isLeftAlone).update(store.all());
  index.isComplete = isComplete;
  const asking = rules.filter(({ id }) => /reference|alignment-cycle/.test(id));
  return run(asking, snapshot.reading, {
    today: 20_500,
    progress: defaultSettings,
    rules: defaultRuleSettings,
    around: viewFrom(factsOf(snapshot), index),
  });
}

const told = (found: readonly Finding[]) =>
  found.map(({ rule, message, data }) => fill(wording(rule, message, 'en'), data, 'en'));

/** A file with one reference, and others. */
const referring = (reference: string, others = company) => `
  ── team/growth.okr.yaml
  cycle: 2026-Q1
  objectives:
    - id: first
      title: Newcomers find their way
      aligns_to: ${reference}
${others}`;

const company = `
  ── company.okr.yaml
  objectives:
    - id: win-market
      title: Teams recommend us
      key_results: [{ id: nps, title: NPS rises }, { id: calls, title: Calls fall }]
    - { id: last, title: We are here in ten years }
  kpis: [{ id: uptime, title: Site uptime }]
`;

describe('a reference that points at nothing', () => {
  test.each([
    ['company#win-markt', 'company#win-market', true],
    ['company#win-market/nsp', 'company#win-market/nps', true],
    ['Company#win-market', 'company#win-market', true],
    ['compnay#last', 'company#last', true],
    ['company#teams-recommend-us', 'company#win-market', true],
    ['company#recommend', 'company#win-market', false],
    ['win-market', 'company#win-market', false],
    ['../company.okr.yaml#lst', '../company.okr.yaml#last', true],
  ])('%s is meant as %s', (written, meant, isCertain) => {
    const [finding] = findings(referring(written));
    expect(finding?.rule.id).toBe('broken-reference');
    expect(finding?.data?.meant).toBe(meant);
    expect(finding?.fix !== undefined).toBe(isCertain);
  });

  test.each([
    ['company#nothing', '“company” has nothing called “nothing”.'],
    ['company#win-market/kr3', '“company” has nothing called “win-market/kr3”.'],
    ['firm#nothing', 'There is no document “firm”.'],
    ['nothing', 'Nothing in this file is called “nothing”.'],
    ['firm.okr.yaml#last', 'Nothing is called “firm.okr.yaml#last”: did you mean “company#last”?'],
  ])('%s is said to', (written, message) => {
    expect(told(findings(referring(written)))).toEqual([message]);
  });

  test('of several near ones, none is chosen', () => {
    const twins = `
      ── company.okr.yaml
      objectives: [{ id: team-a, title: A }, { id: team-b, title: B }]
    `;
    const [finding] = findings(referring('company#team-c', twins));
    expect(finding?.fix).toBeUndefined();
    expect(finding?.suggest?.map(({ data }) => data?.meant)).toEqual(['company#team-a', 'company#team-b']);
  });

  test('an objective is no KPI, and a KPI no objective', () => {
    expect(told(findings(referring('company#uptimee')))).toEqual(['“company” has nothing called “uptimee”.']);
  });
});

describe('nothing is said', () => {
  const broken = 'company#nothing';

  test('before all files are known, but of the file itself', () => {
    expect(findings(referring(broken), { isComplete: false })).toEqual([]);
    expect(findings(referring('firm#last'), { isComplete: false })).toEqual([]);
    expect(findings(referring('nothing'), { isComplete: false })).toHaveLength(1);
    expect(findings(referring('../company.okr.yaml#nothing'), { isComplete: false })).toHaveLength(1);
  });

  test('where the file that is meant cannot be read to its end', () => {
    expect(findings(referring(broken, `${company}      - ] oops\n`))).toEqual([]);
    expect(findings(referring('company#last', `${company}      - ] oops\n`))).toEqual([]);
  });

  test('of files in folders that nobody has looked into, and of those that are left alone', () => {
    expect(findings(referring('../../../elsewhere/company.okr.yaml#last'))).toEqual([]);
    const archived = referring('../archive/company.okr.yaml#last');
    expect(findings(archived)).toHaveLength(1);
    expect(findings(archived, { isLeftAlone: uri => uri.includes('/archive/') })).toEqual([]);
  });

  test('of what is over', () => {
    expect(findings(referring(`${broken}\n      status: closed`))).toEqual([]);
  });
});

describe('documents of one name', () => {
  const regions = `
    ── a/region.okr.yaml
    objectives: [{ id: win, title: Win in the north }]
    ── b/region.okr.yaml
    objectives: [{ id: win, title: Win in the south }, { id: only, title: Only here }]
  `;

  test('are told apart by the way to them', () => {
    const [finding, ...others] = findings(referring('region#win', regions));
    expect(finding?.rule.id).toBe('ambiguous-reference');
    expect(others).toEqual([]);
    expect(finding?.suggest?.flatMap(({ edits }) => edits.map(({ text }) => text))).toEqual([
      '../a/region.okr.yaml#win',
      '../b/region.okr.yaml#win',
    ]);
    expect(finding?.related?.map(({ uri, data }) => [pathOf(uri ?? ''), data?.title])).toEqual([
      ['a/region.okr.yaml', 'Win in the north'],
      ['b/region.okr.yaml', 'Win in the south'],
    ]);
  });

  test('are no trouble where only one has the target', () => {
    expect(findings(referring('region#only', regions))).toEqual([]);
  });

  test('one id given twice in a file is found there, not by every reference to it', () => {
    const twice = `
      ── company.okr.yaml
      objectives: [{ id: win, title: A }, { id: win, title: B }]
    `;
    expect(findings(referring('company#win', twice))).toEqual([]);
  });
});

describe('a circle', () => {
  const ring = (count: number, first = 0) =>
    Array.from({ length: count }, (_, each) => {
      const number = (first + each) % count;
      const next = (number + 1) % count;
      return `── n${number}.okr.yaml\nobjectives: [{ id: o, title: Objective ${number}, aligns_to: n${next}#o }]\n`;
    }).join('');

  test.each([0, 4, 9])('of ten is seen whole from number %i', first => {
    const [finding, ...others] = findings(ring(10, first));
    expect(others).toEqual([]);
    expect(finding && told([finding])).toEqual(['Aligned in a circle of 10.']);
    const after = Array.from({ length: 9 }, (_, each) => `n${(first + each + 1) % 10}.okr.yaml`);
    expect(finding?.related?.map(({ uri }) => pathOf(uri ?? ''))).toEqual(after);
  });

  test('of two is told in a line', () => {
    expect(told(findings(ring(2)))).toEqual(['Aligned in a circle: o → n1#o → o.']);
  });

  test('of two hundred is told by its beginning', () => {
    const [finding] = findings(ring(200));
    expect(finding && told([finding])).toEqual(['Aligned in a circle of 200.']);
    expect(finding?.related?.length).toBeLessThan(15);
  });

  test('is not blamed on who leads into it', () => {
    const outside = `── x.okr.yaml\nobjectives: [{ title: X, aligns_to: n0#o }]\n`;
    expect(findings(outside + ring(3))).toEqual([]);
  });

  test('is gone with one of its references, and comes back with it', () => {
    const { store, snapshot } = workspaceOf(ring(3));
    const index = new WorkspaceIndex().update(store.all());
    const isRound = () => {
      const view = viewFrom(factsOf(snapshot), index);
      const [reference] = snapshot.reading.document.objectives[0]?.aligns_to ?? [];
      return reference !== undefined && view.circleBy(reference) !== undefined;
    };
    expect(isRound()).toBe(true);
    store.open(uriOf('n1.okr.yaml'), 'objectives: [{ id: o, title: Alone }]', 1);
    index.update(store.all());
    expect(isRound()).toBe(false);
    store.close(uriOf('n1.okr.yaml'));
    index.update(store.all());
    expect(isRound()).toBe(true);
  });
});

test('what a person has to attend to is counted in exactly one period, by whichever capitals the name is written', () => {
  const { store, snapshot } = workspaceOf(`
  ── a.okr.yaml
  cycle: 2026-Q1
  owner: dana
  objectives: [{ title: One }, { title: Two, owner: bo }]
  ── b.okr.yaml
  cycle: 2026-Q1
  owner: bo
  objectives: [{ title: Three, owner: Dana, key_results: [{ title: Four, owner: dana }, { title: Five }] }]
  ── c.okr.yaml
  cycle: 2026-H1
  owner: dana
  objectives: [{ title: Six }]
`);
  const view = viewFrom(factsOf(snapshot), new WorkspaceIndex().update(store.all()));
  const period = view.seen(snapshot.reading.document.objectives[0] as Objective);
  const { start = 0, end = 0 } = (period && view.periodOf(period)) ?? {};
  expect(view.loadOf('DANA', { start, end })).toEqual({ objectives: 2, keyResults: 1, files: 2 });
});
