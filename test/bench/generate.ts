// Documents to measure with: what a company might write, in both languages, of any length. The same every time.

export interface Sample {
  /** A file name that both servers take for theirs. */
  readonly name: string;
  readonly text: string;
  readonly lines: number;
}

/** At least as many lines as asked for: it is whole objectives, with four key results each. */
export function sampleOf(lines: number): Sample {
  const count = Math.ceil((lines - header.length) / objective(0).length);
  const written = [...header, ...Array.from({ length: count }, (_, index) => objective(index)).flat(), ''];
  return { name: `sample-${lines}.okr.yaml`, text: written.join('\n'), lines: written.length - 1 };
}

/** A team's file, a department's, and one far longer than anyone should write. */
export const sizes = [73, 1000, 10_000];

/** The day on which the samples are looked at: in the middle of their quarter. */
export const sampleDay = '2026-02-20';

const header = [
  '# Everything one company wants to reach in a quarter. 一家公司一个季度的目标。',
  'id: growth',
  'cycle: 2026-Q1',
  'team: Growth 增长组',
  'level: company',
  'owner: dana',
  'north_star: { title: Weekly active teams, baseline: 4200, target: 6000, current: 4900, unit: teams }',
  '',
  'objectives:',
];

/** @param of set behind every title, so that no two of a company say the same */
export function objective(index: number, of = ''): readonly string[] {
  const { title, why } = at(ambitions, index);
  return [
    `  - id: objective-${index + 1}`,
    `    title: ${title} ${at(places, index)}${of}`,
    `    why: ${why}`,
    `    commitment: ${index % 3 === 0 ? 'committed' : 'aspirational'}`,
    '    key_results:',
    ...[0, 1, 2, 3].flatMap(number => keyResult(index, number, of)),
    '    initiatives:',
    `      - { id: study, title: ${at(work, index + 1)}, owner: ${at(people, index)}, status: in_progress, due: 2026-02-27 }`,
    '',
  ];
}

function keyResult(index: number, number: number, of: string): readonly string[] {
  const step = index * 4 + number;
  const baseline = 40 + (step % 37);
  const target = baseline + 30 + (step % 11);
  const { title, unit } = at(measures, step);
  const between = (share: number) => Math.round(baseline + (target - baseline) * share);
  // Here and there something is still missing or mistyped, as in any file that people are writing.
  const isUnfinished = number === 3 && index % 2 === 0;
  const status = number === 2 && index % 3 === 0 ? 'doing' : 'in_progress';
  return [
    `      - id: kr${number + 1}`,
    `        title: ${title(baseline, target)}${of}`,
    '        type: increase',
    isUnfinished ? '        note: Ask finance for the number of last year' : `        baseline: ${baseline}`,
    `        target: ${target}`,
    `        unit: ${unit}`,
    `        owner: ${at(people, step)}`,
    '        due: 2026-03-31',
    '        check_ins:',
    `          - { date: 2026-01-19, value: ${between(0.2)}, confidence: 0.6 }`,
    `          - { date: 2026-02-16, value: ${between(0.45 + (step % 5) / 20)}, confidence: 0.7, note: ${at(notes, step)} }`,
    '        initiatives:',
    `          - { title: ${at(work, step)}, status: done, owner: ${at(people, step + 1)} }`,
    `          - { title: ${at(work, step + 3)}, status: ${status}, due: 2026-02-27 }`,
  ];
}

function at<T>(table: readonly T[], index: number): T {
  return table[index % table.length] as T;
}

const people = ['bo', 'cy', '林晓', 'priya', '唐果', 'omar', 'hana'];
const places = ['in the north', '（华东）', 'in the south', '（华南）', 'for new teams', '（新客户）'];
const notes = [
  'Self-serve refunds shipped',
  '春节前一周只来了一半人',
  'Two large customers joined',
  '新版上线',
];

const ambitions = [
  { title: 'Mid-market teams recommend us first', why: 'They decide by what their peers say.' },
  { title: '新客户不用问人也能用得顺手', why: '头一个月学会的客户，往往一留就是几年。' },
  { title: 'The shop is one that people enjoy using', why: 'Customers like us but give up on the way.' },
  { title: '让销售流程撑得起更大的生意', why: '规模上去才扛得住成本。' },
];

const measures: readonly { title(from: number, to: number): string; unit: string }[] = [
  { title: (from, to) => `Raise weekly active teams from ${from} to ${to}`, unit: 'teams' },
  { title: (from, to) => `将结账步骤转化率从 ${from}% 提升到 ${to}%`, unit: '"%"' },
  { title: (from, to) => `Grow the customers who renew from ${from} to ${to}`, unit: 'customers' },
  { title: (from, to) => `帮助文章从 ${from} 篇增至 ${to} 篇`, unit: '篇' },
  { title: (from, to) => `Win ${to} reference stories, up from ${from}`, unit: 'stories' },
  { title: (from, to) => `净推荐值从 ${from} 分升到 ${to} 分`, unit: '分' },
  { title: (from, to) => `Lift answers within a day from ${from} to ${to} a week`, unit: 'answers' },
];

const work = [
  'Study the ten commonest tickets',
  '与三家供应商重谈全年价格',
  'Ship self-serve refunds',
  '把后两季的客户活动排进日历',
  'Collect every bug report in one list',
  '为新品重做一套销售资料',
];
