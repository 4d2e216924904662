// What a person sees who points at the name of any other part: documents, objectives, initiatives, check-ins, KPIs …
import { expect, test } from 'vitest';
import { walk } from '../../language/walk.ts';
import { describe } from '../describe/index.ts';
import { hover } from './index.ts';
import { contextOf, linesAt, readingOf, type Scene, shown } from './test-hover.ts';

const support = `id: support
title: Support in the first quarter
cycle: 2026-Q1
team: Support
level: department
owner: dana
north_star: { title: Customers who never had to ask, baseline: 4200, target: 6000, current: 4900, unit: customers, owner: ruth }
objectives:
  - id: calm
    title: Customers rarely need us
    commitment: aspirational
    aligns_to: company#recommended
    priority: P0
    weight: 3
    key_results:
      - id: tickets
        title: Cut support tickets from 120 to 30 a month
        baseline: 120
        target: 30
        unit: tickets/month
        plan:
          - { date: 2026-02-28, value: 70 }
        check_ins:
          - { date: 2026-01-19, value: 104, confidence: 0.6 }
          - { date: 2026-02-16, value: 75, confidence: 0.7, status: at_risk, by: petra, note: Self-serve refunds shipped }
        initiatives:
          - { title: Study the commonest tickets, status: done, owner: cy }
      - id: happy
        title: 满意度从 4.1 分提升到 4.5 分
        baseline: 4.1
        target: 4.5
        unit: 分
      - title: A help page for every step
        type: milestone
        milestones:
          - { title: Ten pages, done: 2026-01-29 }
          - { title: Twenty pages, due: 2026-02-27, weight: 60% }
    initiatives:
      - { id: writer, title: Hire one more writer, status: in_progress, progress: 60%, owner: [cy, bo], due: 2026-02-13, priority: P1, supports: [calm/tickets, calm/happy], note: Two good talks so far }
    check_ins:
      - { date: 2026-02-18, status: on_track, note: The refunds did it }
  - id: home
    title: 让新客户第一周就用起来
    commitment: committed
    aligns_to: [calm, calm/tickets]
    key_results:
      - { title: 首周使用率从 40% 提升到 60%, baseline: 40%, target: 60% }
      - { title: 首周流失从 20% 降到 10%, baseline: 20%, target: 10% }
  - title: Closed long ago
    status: closed
    commitment: committed
    score: 0.8
    cycle: 2025-Q4
    key_results:
      - { title: Reach 8 towns, type: reach, target: 8, current: 7 }
kpis:
  - { id: uptime, title: Site uptime, kind: leading, category: technical, period: weekly, min: 99.5%, current: 99.7%, owner: ops, guards: [calm, calm/tickets, other#x] }
  - id: load
    title: 页面加载时间
    kind: lagging
    max: 800 ms
    target: 500 ms
    check_ins:
      - { date: 2026-01-30, value: 900 ms }
      - { date: 2026-02-13, value: 830 ms }
  - { title: Months of cash, target: 12 }
`;

/** Where the mouse is, as the text to either side of it. */
const places: Record<string, string> = {
  document: 'title: Support in| the first',
  'north star': 'Customers who never| had',
  'objective with one key result that nobody measured': 'title: Customers rarely| need',
  'objective where nothing is measured': 'title: 让新客户|第一周',
  'objective at close': 'title: Closed| long',
  'initiative of an objective': 'Hire one| more',
  'initiative of a key result': 'Study the| commonest',
  'check-in, on its date': 'date: 2026-02|-16',
  'check-in, on its value': 'value: 1|04',
  'check-in of an objective': 'date: 2026-02|-18',
  'check-in of a KPI': 'value: 83|0 ms',
  'milestone, done': 'Ten| pages',
  'milestone, to come': 'Twenty| pages',
  'step of a plan': 'date: 2026-02-28, value: 7|0',
  'KPI within its limits': 'Site| uptime',
  'KPI out of its limits': '页面|加载',
  'KPI that nobody measured': 'Months| of cash',
  'a part by its id': 'id: hap|py',
};

test('parts', async () => {
  await expect(gallery(places)).toMatchFileSnapshot('shown/parts.txt');
});

test('a document without a title is pointed at by its team', async () => {
  const untitled = 'team: Gr█owth\ncycle: 2026-01-05/2026-04-03\nobjectives: []\n';
  const over = shown('team: 增█长\ncycle: 2026-Q1\nobjectives:\n  - { title: 长久 }\n', {
    today: '2026-05-01',
  });
  await expect(`${shown(untitled)}\n\n\n${over}\n`).toMatchFileSnapshot('shown/document-by-team.txt');
});

test('what has no title is called by its id, or by what it is', () => {
  const text = `objectives:
  - id: ca█lm
    key_results:
      - { baseline: 40, target: 60 }
kpis: [{ title: "\\u200b" }]
`;
  expect(linesAt(text)).toEqual([
    '**calm**',
    '`··········` Not measured yet',
    '',
    '`·····    –` ? key result without a title',
  ]);
  expect(linesAt(text, { locale: 'zh-cn' }).at(-1)).toBe('`·····    –` ? 关键结果（无标题）');
  expect(linesAt(text.replace('█', '').replace('kpis', 'kp█is')).at(-1)).toBe(
    '? KPI without a title · Not measured yet',
  );
});

test('a hair beyond the target is not worth a word', () => {
  const text = (current: number) =>
    `objectives:\n  - title: O\n    key_results: [{ title: K█R, type: reach, target: 1000, current: ${current} }]\n`;
  expect(linesAt(text(1004))[1]).toBe('`██████████ 100%` · ● Done');
  expect(linesAt(text(1005))[1]).toBe('`██████████ 100%` · 101% (beyond the target) · ● Done');
});

test('a tooltip is the hover of the same part, to the letter', () => {
  const reading = readingOf(support);
  const scenes: Scene[] = [{}, { locale: 'zh-cn', icons: true }];
  for (const context of scenes.map(scene => contextOf(reading, scene))) {
    let parts = 0;
    walk(reading.document, part => {
      const [first] = part.entries;
      const at = part.thing === 'check_in' || part.thing === 'step' ? (first?.value ?? part.at) : part.at;
      expect(hover(reading, at.start, context)?.markdown).toBe(describe(part, context));
      parts++;
    });
    expect(parts).toBe(24);
  }
});

function gallery(cases: typeof places): string {
  const pictures = Object.entries(cases).map(([name, place]) => {
    const text = support.replace(place.replace('|', ''), place.replace('|', '█'));
    return `${name}\n${'='.repeat(name.length)}\n${shown(text)}`;
  });
  return `${pictures.join('\n\n\n')}\n`;
}
