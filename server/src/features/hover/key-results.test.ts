// What a person sees who points at the title of a key result: one picture for each type and each state.
import { expect, test } from 'vitest';
import { type Scene, shown } from './test-hover.ts';

/** A key result with these fields, in an objective of the first quarter. */
function result(fields: string): string {
  const indented = fields.trim().replaceAll('\n', '\n        ');
  return `cycle: 2026-Q1\nowner: dana\nobjectives:\n  - id: calm\n    title: Customers rarely need us\n    key_results:\n      - ${indented}\n`;
}

const types: Record<string, string> = {
  'decrease, with all that can be said of it': `
title: Cut support █tickets from 120 to 30 a month
type: decrease
baseline: 120
target: 30
current: 75
commit: 60
stretch: 20
unit: tickets/month
owner: bo
priority: P1
weight: 40
confidence: 0.7
aligns_to: company#win-mid-market
check_ins:
  - { date: 2026-01-12, value: 118 }
  - { date: 2026-01-26, value: 104, confidence: 0.6 }
  - { date: 2026-02-09, value: 90 }
  - { date: 2026-02-16, value: 75, status: at_risk, note: Self-serve refunds shipped }
initiatives:
  - { title: Study the ten commonest tickets, status: done, owner: cy }
  - { title: Ship self-serve refunds, status: blocked }
  - { title: Hire a writer, status: cancelled }`,
  'increase, type inferred': `
title: 将结账步骤█转化率从 42% 提升到 55%
baseline: 42%
target: 55%
current: 48.5%`,
  'increase by a change': `
title: Raise monthly █users by 30%
type: increase
baseline: 600,000
change: +30%
unit: users
current: 702000`,
  'decrease of a time': `
title: 平均处理█时间从 2:37 缩短到 1:30
baseline: 2:37
target: 1:30
current: 2:10`,
  'reach, along a plan': `
title: Create █$10M of pipeline
type: reach
target: $10M
plan:
  - { date: 2026-01-31, value: $2M }
  - { date: 2026-02-28, value: $8M }
check_ins:
  - { date: 2026-01-30, value: $2.1M }
  - { date: 2026-02-16, value: $5M }`,
  'reach, counted in words': `
title: 与 8 █家企业签约
type: reach
target: ≥ 8
unit: 家
current: 3`,
  'maintain, inside': `
title: First replies stay █within 4 hours
type: maintain
max: 4 hours
check_ins:
  - { date: 2026-01-26, value: 3 hours }
  - { date: 2026-02-02, value: 5 hours }
  - { date: 2026-02-16, value: 3h20m }`,
  'maintain, outside a band': `
title: 新品毛利█率守在三成到四成
type: maintain
min: 30%
max: 40%
current: 27%
due: ongoing`,
  'maintain, not measured': `
title: Uptime █stays high
type: maintain
min: 99.5%`,
  'milestone, in stages': `
title: People can █buy the balcony garden
type: milestone
milestones:
  - { title: Ten households grow salad, done: 2026-01-29, weight: 30 }
  - { title: Safety test passed, due: 2026-02-13, weight: 30 }
  - { title: First gardens delivered, due: 2026-03-20, weight: 40 }`,
  'milestone, done or not': `
title: The new █site is live
type: milestone`,
  'baseline, still to be found': `
title: Find out what a lost █parcel costs
type: baseline
baseline: unknown`,
  'baseline, found': `
title: 摸清一次破损包裹█花掉多少钱
type: baseline
current: 42 元`,
};

const states: Record<string, string | readonly [fields: string, scene: Scene]> = {
  'not measured yet': 'title: Raise renewals from █40 to 70\nbaseline: 40\ntarget: 70\nunit: renewals',
  'no baseline': 'title: Raise the NPS █to 66\ntype: increase\ntarget: 66\ncurrent: 57',
  'no target': 'title: Raise █the NPS\ntype: increase\nbaseline: 55\ncurrent: 57',
  'numbers that do not compare':
    'title: Cut the █wait\ntype: decrease\nbaseline: 48 hours\ntarget: 20%\ncurrent: 30 hours',
  'moved away': 'title: Cut open █questions from 120 to 30\nbaseline: 120\ntarget: 30\ncurrent: 156',
  'beyond the target': 'title: Grow from 10 █to 30 guides\nbaseline: 10\ntarget: 30\ncurrent: 36',
  'told by hand': 'title: Agree on █one price list\ntype: milestone\nprogress: 60%',
  'done, as somebody says': 'title: The new █site is live\ntype: milestone\nstatus: done',
  'far behind': 'title: Raise calls answered █from 40% to 80%\nbaseline: 40%\ntarget: 80%\ncurrent: 44%',
  'early days': [
    'title: Raise calls answered █from 40% to 80%\nbaseline: 40%\ntarget: 80%\ncurrent: 40%',
    { today: '2026-01-06' },
  ],
  'not started': 'title: Sell 10,000 █gardens\ntype: reach\ntarget: 10,000\nunit: gardens\nstart: 2026-03-02',
  'due today': ['title: Reach 8 of █8 towns\ntype: reach\ntarget: 8\ncurrent: 6', { today: '2026-03-31' }],
  'due tomorrow': ['title: Reach 8 of █8 towns\ntype: reach\ntarget: 8\ncurrent: 6', { today: '2026-03-30' }],
  missed: ['title: Reach 8 of █8 towns\ntype: reach\ntarget: 8\ncurrent: 6', { today: '2026-04-03' }],
  'done late in the day': [
    'title: Reach 8 of █8 towns\ntype: reach\ntarget: 8\ncurrent: 8',
    { today: '2026-04-03' },
  ],
  draft: 'title: Reach 8 █towns\ntype: reach\ntarget: 8\nstatus: draft',
  cancelled: 'title: Reach 8 █towns\ntype: reach\ntarget: 8\ncurrent: 2\nstatus: cancelled',
  postponed: 'title: Reach 8 █towns\ntype: reach\ntarget: 8\ncurrent: 2\nstatus: postponed',
  'scored at close': [
    'title: Reach 8 █towns\ntype: reach\ntarget: 8\ncurrent: 6\nscore: 0.8',
    { today: '2026-04-03' },
  ],
  'forecast: too late': `
title: 每月投诉从 120 件█降到 30 件
baseline: 120
target: 30
unit: 件/月
check_ins:
  - { date: 2026-01-10, value: 118 }
  - { date: 2026-01-30, value: 100 }
  - { date: 2026-02-18, value: 88 }`,
  'forecast: never': `
title: Raise visits █from 300 to 500
baseline: 300
target: 500
unit: visits
check_ins:
  - { date: 2026-01-10, value: 340 }
  - { date: 2026-01-30, value: 330 }
  - { date: 2026-02-18, value: 320 }`,
  'forecast: none once it is given up': `
title: Raise visits █from 300 to 500
baseline: 300
target: 500
status: cancelled
check_ins:
  - { date: 2026-01-10, value: 340 }
  - { date: 2026-01-30, value: 330 }
  - { date: 2026-02-18, value: 350 }`,
  'forecast: perhaps already': `
title: Raise visits █from 300 to 500
baseline: 300
target: 500
unit: visits
check_ins:
  - { date: 2026-01-10, value: 340 }
  - { date: 2026-01-30, value: 430 }
  - { date: 2026-02-12, value: 490 }`,
};

test('key results by type', async () => {
  await expect(gallery(types)).toMatchFileSnapshot('shown/key-result-types.txt');
});

test('key results by state', async () => {
  await expect(gallery(states)).toMatchFileSnapshot('shown/key-result-states.txt');
});

function gallery(cases: typeof states): string {
  const pictures = Object.entries(cases).map(([name, given]) => {
    const [fields, scene] = typeof given === 'string' ? [given, {}] : given;
    return `${name}\n${'='.repeat(name.length)}\n${shown(result(fields), scene)}`;
  });
  return `${pictures.join('\n\n\n')}\n`;
}
