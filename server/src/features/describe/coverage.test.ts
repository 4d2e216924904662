// How many objectives lead up to a document, as its hover and the tree's tooltip say it.
import { expect, test } from 'vitest';
import { workspaceOf } from '../../../../test/support/workspace.ts';
import type { Locale } from '../../language/locale.ts';
import { contextOf } from '../hover/test-hover.ts';
import { describe as described } from './index.ts';

const files = `
  ── company.okr.yaml
  cycle: 2026
  level: company
  objectives: [{ id: win, title: Teams recommend us }]
  ── sales.okr.yaml
  level: department
  objectives: [{ id: grow, title: Sales grow, aligns_to: company#win }, { title: Sales are calm }]
  ── teams/a.okr.yaml
  level: team
  objectives: [{ title: A, aligns_to: sales#grow }, { title: B, aligns_to: company#win }, { title: C }]
`;

function lines(marked: string, locale: Locale = 'en') {
  const workspace = workspaceOf(marked);
  const { document } = workspace.snapshot.reading;
  const context = contextOf(workspace.snapshot.reading, { workspace, locale });
  return described(document, context).split(/ *\n/);
}

test('by level, from the top down', () => {
  expect(lines(files)).toContain('Lead up to it: 1 of 2 department objectives, 2 of 3 team objectives');
  expect(lines(files, 'zh-cn')).toContain('支撑它的：部门目标 2 个中的 1 个、团队目标 3 个中的 2 个');
});

test('those that lead nowhere yet are named, as links; what serves something else is not among them', () => {
  const both = files.replace('{ title: C }', '{ id: c, title: C }, { title: D, aligns_to: c }');
  const link = (title: string, place: string) => `“[${title}](file:///okr/${place})”`;
  const calm = link('Sales are calm', 'sales.okr.yaml#L2');
  const c = link('C', 'teams/a.okr.yaml#L2');
  expect(lines(both)).toContain(`Not aligned to anything yet: ${calm} (sales), ${c} (a)`);
  expect(lines(both, 'zh-cn')).toContain(`尚未对齐的目标：${calm}（sales）、${c}（a）`);
});

test('not where nothing leads up to it', () => {
  const alone = files.replaceAll(/, aligns_to: [a-z#]+/g, '');
  expect(lines(alone).join()).not.toContain('Lead up');
});
