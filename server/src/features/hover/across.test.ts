// What a person sees of other files: what is aligned, what a reference means, what somebody owns.
import { expect, test } from 'vitest';
import { workspaceOf } from '../../../../test/support/workspace.ts';
import type { Locale } from '../../language/locale.ts';
import { hover } from './index.ts';
import { contextOf, linesAcross, shownAcross } from './test-hover.ts';

const company = `── company.okr.yaml
  cycle: 2026-H1
  owner: dana
  objectives:
    - id: win
      title: Mid-market teams recommend us first
      key_results:
        - id: nps
          title: NPS rises from 20 to 40
          baseline: 20
          target: 40
          current: 30
    - id: calm
      title: 让客户少来问
  kpis:
    - { id: uptime, title: Site uptime, min: 99.5%, current: 99.7%, owner: ops }
`;
const teams = `── teams/support.okr.yaml
  cycle: 2026-Q1
  owner: dana
  objectives:
    - id: quiet
      title: Customers rarely need us
      aligns_to: [company#win, company#calm, '../company.okr.yaml#win/nps', company#gone, none#x]
      key_results:
        - { title: Cut tickets from 120 to 30, baseline: 120, target: 30, current: 75, owner: [bo, Cy] }
        - { title: First replies within 4 hours, max: 4 hours, kpi: company#uptime }
── teams/sales.okr.yaml
  cycle: 2026-Q1
  owner: cy
  objectives:
    - { id: sell, title: Sales sells what helps, aligns_to: company#win }
    - { title: 让老客户带来新客户, aligns_to: company#win/nps }
    - { title: Third, aligns_to: company#win }
── teams/ops.okr.yaml
  objectives:
    - { id: up, title: It runs, aligns_to: company#win, owner: dana }
── old.okr.yaml
  cycle: 2026-01-01/2026-03-31
  objectives: [{ title: The same quarter in other words, owner: Dana }]
── older.okr.yaml
  cycle: 2025-Q4
  objectives: [{ title: Last year, owner: dana }]
── oldest.okr.yaml
  cycle: 2025-Q3
  objectives: [{ title: The summer, owner: dana }]
`;

/** Where the mouse is, as the text to either side of it. */
const places: Record<string, string> = {
  'an objective that others support': 'Mid-market teams| recommend',
  'a key result that another supports': 'NPS rises| from',
  'an objective that supports others': 'Customers rarely| need us',
  'a reference to an objective in another file': 'company#wi|n, company#calm',
  'a reference by path to a key result': 'okr.yaml#win/n|ps',
  'a reference to a KPI in another file': 'company#upt|ime',
  'a reference to an id that is not there': 'company#go|ne',
  'a reference to a document that is not there': 'none#|x',
  'somebody who owns much': 'owner: da|na\n  objectives:\n    - id: quiet',
  'somebody who owns one thing': '[b|o, Cy]',
};

test('across files', async () => {
  const pictures = Object.entries(places).map(([name, place]) => {
    const marked = (company + teams).replace(place.replace('|', ''), place.replace('|', '█'));
    return `${name}\n${'='.repeat(name.length)}\n${shownAcross(marked)}`;
  });
  await expect(`${pictures.join('\n\n\n')}\n`).toMatchFileSnapshot('shown/across-files.txt');
});

test('a reference that may be one of two is told to be', () => {
  const twin = (folder: string) => `── ${folder}/plan.okr.yaml
  objectives: [{ id: win, title: Win in ${folder} }]
`;
  const marked = `${twin('a')}${twin('b')}── c/own.okr.yaml
  objectives: [{ title: Own, aligns_to: plan#w█in }]
`;
  expect(linesAcross(marked)[0]).toBe(
    'win may be any of “[Win in a](file:///okr/a/plan.okr.yaml#L1)” (plan), “[Win in b](file:///okr/b/plan.okr.yaml#L1)” (plan)',
  );
});

test('what supports itself, or goes round in a circle, is told once', () => {
  const circle = `── a.okr.yaml
  objectives:
    - { id: a, title: A█, aligns_to: [a, b] }
    - { id: b, title: B, aligns_to: [a, a] }
`;
  expect(linesAcross(circle)).toEqual([
    '**A**',
    '`··········` No key results yet',
    'Aligns to “[A](file:///okr/a.okr.yaml#L2)”, “[B](file:///okr/a.okr.yaml#L3)”',
    'Supported by “[B](file:///okr/a.okr.yaml#L3)”',
    'S ? M ✗ A ✗ R ✓ T ✗',
  ]);
});

const levels = `── company.okr.yaml
  level: company
  objectives: [{ id: win, title: Shops recommend us }, { id: last, title: 十年后我们还在 }]
── sales.okr.yaml
  level: department
  objectives:
    - { id: grow, title: Sales help shops, aligns_to: company#win }
    - { id: calm, title: Sales are calm }
── teams/north.okr.yaml
  level: team
  objectives:
    - { title: Shops in the north, aligns_to: sales#grow }
    - { title: Shops in the south, key_results: [{ title: Half of them, aligns_to: sales#grow }] }
    - { title: We rest }
    - { title: Draft, status: draft }
  `;

test('an objective leads step by step to the top, and tells how much hangs on it', () => {
  const lines = (place: string, locale: Locale = 'en') =>
    linesAcross(levels.replace(place, `${place}█`), { locale }).map(line =>
      line.replace(/\(file:[^)]*\)/g, ''),
    );
  expect(lines('Shops in the north')).toContain(
    'Aligns to “[Sales help shops]” (sales) › “[Shops recommend us]” (company)',
  );
  expect(lines('Shops in the north', 'zh-cn')).toContain(
    '对齐到：“[Sales help shops]”（sales） › “[Shops recommend us]”（company）',
  );
  expect(lines('Shops recommend us')).toContain(
    'Supported in all by 1 department objective, 2 team objectives',
  );
  expect(lines('Shops recommend us', 'zh-cn')).toContain('下方合计：1 个部门目标、2 个团队目标');
  // What is told by name is not counted again.
  expect(lines('Sales help shops').join()).not.toContain('In all');
});

test('a long way to the top is cut short, and one that leads round ends where it began', () => {
  const chain = Array.from({ length: 9 }, (_, n) => `{ id: o${n}, title: T${n}, aligns_to: o${n + 1} }`);
  const marked = (last: string) => `── a.okr.yaml
  objectives: [${chain.join(', ').replace('title: T0', 'title: T0█')}, ${last}]
`;
  const titles = (last: string) =>
    (linesAcross(marked(last)).find(line => line.startsWith('Aligns')) ?? '').match(/T\d|…/g);
  expect(titles('{ id: o9, title: T9 }')).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6', '…']);
  const short = `── a.okr.yaml
  objectives: [{ id: a, title: T0█, aligns_to: b }, { id: b, title: T1, aligns_to: c }, { id: c, title: T2, aligns_to: a }]
`;
  expect(
    linesAcross(short)
      .find(line => line.startsWith('Aligns'))
      ?.match(/T\d/g),
  ).toEqual(['T1', 'T2']);
});

test('nothing that other files say does more than to be read, wherever the mouse is', () => {
  const attack = '[x](command:evil) <img src=x> $(alert) https://evil.example **b**';
  const marked = `── [x](y)<b>.okr.yaml
  objectives:
    - { id: a, title: "${attack}", owner: "${attack}", aligns_to: 'other#a' }
── other.okr.yaml
  id: other
  cycle: 2026-Q1
  owner: "${attack}"
  objectives:
    - { id: a, title: "${attack}", aligns_to: ['[x](y)<b>#a', "[x](y)#b", '<b>'] }
`;
  const { store, index, snapshotOf } = workspaceOf(marked);
  for (const snapshot of store.all()) {
    const workspace = { store, index, snapshotOf, snapshot, offset: 0, places: [] };
    const context = contextOf(snapshot.reading, { workspace });
    for (let offset = 0; offset <= snapshot.text.length; offset++) {
      const markdown = hover(snapshot.reading, offset, context)?.markdown ?? '';
      const around = markdown
        .replace(/(?<!\\)`[^`]*`/g, '')
        .replace(/\[((?:\\.|[^[\]\\])*)\]\(file:\/\/\/[^\s()<>[\]]*#L\d+\)/g, '$1');
      expect(around).not.toMatch(/(?<!\\)[[\]<>`]|\$\(|(?<!\\):\/\//);
    }
  }
});
