import { describe, expect, test } from 'vitest';
import { pathOf, placesFound, uriOf, workspaceOf } from '../../../../test/support/workspace.ts';
import { configSnapshotOf } from '../../workspace/config/snapshot.ts';
import {
  definition,
  hierarchyAt,
  highlights,
  links,
  peopleIn,
  references,
  supported,
  supporting,
} from './index.ts';

/** From the `█` to the places between `⟦ ⟧`. */
function leads(marked: string): void {
  const { snapshot, offset, index, places } = workspaceOf(marked);
  const { destinations = [] } = definition(snapshot, offset, index) ?? {};
  expect(
    placesFound(destinations.map(({ uri, selection }) => ({ uri, ...(selection && { range: selection }) }))),
  ).toEqual(places);
}

function spokenOf(marked: string, withDefinition = true): void {
  const { snapshot, offset, index, places } = workspaceOf(marked);
  expect(placesFound(references(snapshot, offset, index, withDefinition))).toEqual(places);
}

function lightsUp(marked: string): void {
  const { snapshot, offset, index, places } = workspaceOf(marked);
  const found = highlights(snapshot, offset, index).map(({ range }) => ({ uri: snapshot.uri, range }));
  expect(placesFound(found)).toEqual(places);
}

describe('definition', () => {
  test('of a reference, in another file', () =>
    leads(`
      ── company.okr.yaml
      objectives:
        - { id: ⟦win⟧, title: Win the market }
      ── growth.okr.yaml
      objectives:
        - title: Teams recommend us
          aligns_to: company#w█in
    `));

  test('of each name in it: the document', () =>
    leads(`
      ── company.okr.yaml
      id: ⟦'总公司'⟧
      objectives: [{ id: win, title: 赢得市场 }]
      ── growth.okr.yaml
      objectives: [{ title: 老客户主动推荐, aligns_to: "总公█司#win" }]
    `));

  test('the objective, and the key result', () => {
    const files = (reference: string, id = 'win', result = 'third') => `
      ── company.okr.yaml
      objectives:
        - { id: ${id}, title: Win the market, key_results: [{ id: ${result}, title: A third of it }] }
      ── growth.okr.yaml
      objectives:
        - title: Teams recommend us
          aligns_to:
            - ../okr/company.okr.yaml#${reference}
    `;
    leads(files('█win/third', '⟦win⟧'));
    leads(files('win█/nothing', '⟦win⟧'));
    leads(files('win/third█', 'win', '⟦third⟧'));
    leads(files('win/no█thing'));
  });

  test('of a place, to the title of what has no id', () =>
    leads(`
      ── a.okr.yaml
      objectives:
        - title: Win
          key_results: [{ title: ⟦A third of it⟧ }]
          initiatives: [{ title: Ask around, supports: [o1/kr█1] }]
    `));

  test('of what a KPI guards, and of the KPI that measures a result', () => {
    leads(`
      ── a.okr.yaml
      objectives: [{ id: ⟦win⟧, title: Win }]
      kpis: [{ id: uptime, title: Uptime, guards: w█in }]
    `);
    leads(`
      ── a.okr.yaml
      objectives: [{ title: Win, key_results: [{ title: Stay up, kpi: upti█me }] }]
      kpis: [{ id: ⟦uptime⟧, title: Uptime }]
    `);
  });

  test('of an id is the id, of an ambiguous reference both', () => {
    leads(`
      ── a.okr.yaml
      objectives: [{ id: ⟦w█in⟧, title: Win }]
    `);
    leads(`
      ── a.okr.yaml
      objectives: [{ id: ⟦x⟧, title: A }, { id: ⟦x⟧, title: B, aligns_to: x█ }]
    `);
  });

  test('of an owner is the entry among the people, by id or name', () => {
    const text = 'people:\n  - { id: dana, name: Dana Li }\n  - id: bo\n    name: Bo\n  - 李雷\n';
    const people = peopleIn(configSnapshotOf(uriOf('okr.config.yaml'), text));
    const entryOf = (owner: string) => {
      const { snapshot, offset, index } = workspaceOf(`── a.okr.yaml\nowner: ${owner}\nobjectives: []\n`);
      const { destinations = [] } = definition(snapshot, offset, index, people) ?? {};
      return destinations.map(({ uri, range }) => `${pathOf(uri)} ${text.slice(range?.start, range?.end)}`);
    };
    expect(entryOf('Da█na')).toEqual(['okr.config.yaml { id: dana, name: Dana Li }']);
    expect(entryOf('DANA li█')).toEqual(['okr.config.yaml { id: dana, name: Dana Li }']);
    expect(entryOf('bo█')).toEqual(['okr.config.yaml id: bo']);
    expect(entryOf('李█雷')).toEqual(['okr.config.yaml 李雷']);
    expect(entryOf('cy█')).toEqual([]);
  });

  test('of an owner is nothing where the configuration names nobody', () => {
    for (const text of ['', 'people', 'people: 3', 'people: [', 'people: [[], {}, { id: }]', '\0'])
      expect(
        peopleIn(configSnapshotOf('file:///okr.config.yaml', text)).flatMap(({ names }) => names),
      ).toEqual([]);
  });

  test('of a link is the file', () => {
    const { snapshot, offset, index } = workspaceOf(
      '── team/a.okr.yaml\nobjectives: [{ title: A, link: ../docs/a%20pl█an.md#why }]\n',
    );
    expect(definition(snapshot, offset, index)?.destinations).toEqual([
      { uri: `${uriOf('docs/a plan.md')}#why` },
    ]);
  });

  test.each([
    'title: Win the█ market',
    'title: Win, aligns_to: noth█ing',
    'title: Win, aligns_to: "com█pany #win"',
    'title: Win, link: https://example.org/█',
    'title: Win, link: javascript:al█ert(1)',
  ])('of nothing else: %s', fields => leads(`── a.okr.yaml\nobjectives: [{ ${fields} }]\n`));
});

describe('references', () => {
  const files = (cursor: string, other: string) => `
    ── company.okr.yaml
    objectives:
      - id: ${cursor}
        key_results: [{ id: third, title: A third, kpi: uptime }]
    ── a.okr.yaml
    objectives:
      - { id: win, title: Another win, aligns_to: [company#⟦win⟧, "company#⟦win⟧/third"] }
    ── b.okr.yaml
    objectives:
      - { title: Here, aligns_to: ${other} }
  `;
  test('of an id: all of them, and the id itself', () =>
    spokenOf(files('⟦w█in⟧\n        title: Win', 'company.okr.yaml#⟦win⟧')));

  test('of a title, without the id', () =>
    spokenOf(files('win\n        title: W█in', 'company.okr.yaml#⟦win⟧'), false));

  test('from a reference', () => spokenOf(files('⟦win⟧\n        title: Win', 'company#⟦w█in⟧/nothing')));

  test('of a document', () =>
    spokenOf(`
      ── firm.okr.yaml
      id: ⟦comp█any⟧
      objectives: [{ id: win, title: Win }]
      ── a.okr.yaml
      objectives: [{ title: A, aligns_to: [⟦company⟧#win, ⟦firm.okr.yaml⟧#win, ⟦company⟧#nothing] }]
    `));

  test('of a person, in all files', () =>
    spokenOf(
      `
      ── a.okr.yaml
      owner: ⟦李雷█⟧
      objectives: []
      ── b.okr.yaml
      objectives: [{ title: A, contributors: [韩梅梅, ⟦李雷⟧], check_ins: [{ date: 2026-01-05, by: "⟦李雷⟧" }] }]
    `.replace('"⟦李雷⟧"', '⟦"李雷"⟧'),
    ));
});

describe('highlights', () => {
  test('the id and what refers to it, in this file only', () =>
    lightsUp(`
      ── a.okr.yaml
      objectives:
        - { id: ⟦w█in⟧, title: Win }
        - { title: More, aligns_to: ⟦win⟧ }
      ── b.okr.yaml
      objectives: [{ title: A, aligns_to: a#win }]
    `));

  test('a document that is spoken of', () =>
    lightsUp(`
      ── a.okr.yaml
      objectives: [{ title: A, aligns_to: [⟦b⟧#x, ⟦b█⟧#y, c#x] }]
      ── b.okr.yaml
      objectives: [{ id: x, title: B }]
    `));

  test('nothing for a title', () =>
    lightsUp('── a.okr.yaml\nobjectives: [{ id: x, title: A█ }, { title: B, aligns_to: x }]\n'));
});

describe('links', () => {
  const of = (text: string) => {
    const { snapshot } = workspaceOf(`── team/a.okr.yaml\n${text}\n`);
    return links(snapshot).map(({ range, target, kind }) => [
      snapshot.text.slice(range.start, range.end),
      kind === 'file' ? pathOf(target) : target,
    ]);
  };

  test('of pages and files', () => {
    expect(
      of('objectives: [{ title: A, link: [https://example.org/a_(b), "../docs/计划.md#why", deck] }]'),
    ).toEqual([
      ['https://example.org/a_(b)', 'https://example.org/a_(b)'],
      ['../docs/计划.md#why', 'docs/计划.md#why'],
      ['deck', 'team/deck'],
    ]);
  });

  test('of addresses in any text, without what ends the sentence', () => {
    expect(
      of(
        '# see https://example.org/x.\nnote: 见 https://example.org/看板，每周更新（http://a.example）。\nobjectives: []',
      ),
    ).toEqual([
      ['https://example.org/x', 'https://example.org/x'],
      ['https://example.org/看板', 'https://example.org/看板'],
      ['http://a.example', 'http://a.example'],
    ]);
  });
});

describe('alignment', () => {
  const workspace = (reference: string) =>
    workspaceOf(`
    ── company.okr.yaml
    cycle: 2026
    owner: dana
    objectives:
      - { id: win, title: Win, key_results: [{ id: third, title: A third }, { id: half, title: Half }] }
    ── growth.okr.yaml
    objectives:
      - { id: recommend, title: Teams recommend us, aligns_to: company#win/third }
      - { id: lasting, title: They stay, aligns_to: ${reference} }
    ── jonas.okr.yaml
    objectives: [{ title: Jonas hel█ps, aligns_to: growth#lasting }]
  `);

  test('is climbed and descended step by step, over files', () => {
    const { snapshot, offset, index } = workspace('company#win');
    const [jonas] = hierarchyAt(snapshot, offset, index);
    expect(jonas).toMatchObject({ name: 'Jonas helps', address: 'o1', thing: 'objective' });
    const up = (item: typeof jonas) => (item ? supported(item, index) : []);
    const down = (item: typeof jonas) => (item ? supporting(item, index) : []);
    const [lasting] = up(jonas);
    const [win] = up(lasting);
    expect([lasting?.name, win?.name, up(win)]).toEqual(['They stay', 'Win', []]);
    expect(win?.detail).toBe('company · 2026 · dana');
    expect(down(win).map(({ name }) => name)).toEqual(['They stay', 'A third']);
    expect(down(down(win)[1]).map(({ name }) => name)).toEqual(['Teams recommend us']);
    expect(up(down(win)[1]).map(({ name }) => name)).toEqual(['Win']);
  });

  test('begins at what a reference means', () => {
    const { snapshot, offset, index } = workspaceOf(`
      ── company.okr.yaml
      objectives: [{ id: win, title: Win, key_results: [{ id: half, title: Half }] }]
      ── growth.okr.yaml
      objectives: [{ title: They stay, aligns_to: company#win/ha█lf }]
    `);
    expect(hierarchyAt(snapshot, offset, index).map(({ name }) => name)).toEqual(['Half']);
    expect(hierarchyAt(snapshot, 0, index)).toEqual([]);
  });

  test('in a circle goes round without an end, one step each', () => {
    const { index } = workspaceOf(
      '── a.okr.yaml\nobjectives: [{ id: x, title: X, aligns_to: y }, { id: y, title: Y, aligns_to: x }]\n',
    );
    const at = (address: string) => ({ uri: uriOf('a.okr.yaml'), address });
    expect(supported(at('x'), index).map(({ name }) => name)).toEqual(['Y']);
    expect(supporting(at('x'), index).map(({ name }) => name)).toEqual(['Y']);
    expect(supporting(at('gone'), index)).toEqual([]);
  });
});
