import { describe, expect, test } from 'vitest';
import { completes, completionsAt, labelsAt } from '../../../../test/support/completes.ts';

const objective = (line: string) => `cycle: 2026-Q1\nobjectives:\n  - title: A\n    ${line}\n`;
const keyResult = (line: string) =>
  `objectives:\n  - title: A\n    key_results:\n      - title: B\n        ${line}\n`;

describe('types of key result', () => {
  test('each with what it is for', () => {
    const items = completionsAt(keyResult('type: █'), { locale: 'zh-cn' });
    expect(items.map(({ label, detail }) => `${label} ${detail}`)).toEqual([
      'increase 数值上升：从基线到目标。',
      'decrease 数值下降：从基线到目标。',
      'reach 从零累计到目标数量。',
      'maintain 数值保持在上下限之内：护栏指标。',
      'milestone 分阶段交付，或完成 / 未完成（任务型）。',
      'baseline 数值尚未摸清，成果就是把它测出来。',
    ]);
    expect(items[1]?.filterText).toContain('下降');
  });

  test('with tab stops for the fields that it needs', () => {
    const [increase] = completionsAt(keyResult('type: █'));
    expect(increase).toMatchObject({
      kind: 'type',
      edit: {
        text: `increase\n        baseline: \${1}\n        target: \${2}\n        unit: \${3}`,
        snippet: true,
      },
      plainText: 'increase\n        baseline: \n        target: \n        unit: ',
    });
  });

  test.each([
    ['type: █', 'reach', 'type: reach\n        target: \n        unit: '],
    ['type: █', 'maintain', 'type: maintain\n        min: \n        max: \n        unit: '],
    ['type: █', 'milestone', 'type: milestone\n        milestones:\n          - { title:  }'],
    ['type: █', 'baseline', 'type: baseline\n        metric: '],
    [
      'type: █\n        baseline: 4\n        unit: h',
      'decrease',
      'type: decrease\n        target: \n        baseline: 4\n        unit: h',
    ],
    [
      'baseline: 42%\n        target: 50%\n        type: inc█',
      'increase',
      'baseline: 42%\n        target: 50%\n        type: increase',
    ],
    ['type: "█"', 'reach', 'type: "reach"\n        target: \n        unit: '],
    ['type: █ # how it counts', 'reach', 'type: reach # how it counts\n        target: \n        unit: '],
  ])('%s, %s', (before, type, after) => {
    expect(completes(keyResult(before), type)).toBe(keyResult(after));
  });

  test('in braces', () => {
    const file = (inside: string) => `objectives:\n  - title: A\n    key_results:\n      - { ${inside} }\n`;
    expect(completes(file('title: B, type: █, target: 9'), 'increase')).toBe(
      file('title: B, type: increase, baseline: , unit: , target: 9'),
    );
    expect(completes(file("title: B, type: '█'"), 'reach')).toBe(
      file("title: B, type: 'reach', target: , unit: "),
    );
  });

  test('on the line of the dash', () => {
    const file = (line: string) => `objectives:\n  - title: A\n    key_results:\n      - ${line}\n`;
    expect(completes(file('type: █'), 'reach')).toBe(file('type: reach\n        target: \n        unit: '));
  });
});

describe('words to choose from', () => {
  test.each<[string, string[]]>([
    ['status: █', ['draft', 'active', 'closed', 'cancelled']],
    ['commitment: █', ['committed', 'aspirational', 'learning']],
    ['level: █', ['company', 'department', 'team', 'individual']],
    ['priority: █', ['P0', 'P1', 'P2', 'P3']],
  ])('%s', (line, labels) => {
    expect(labelsAt(objective(line))).toEqual(labels);
  });

  test('done or not, or since when', () => {
    expect(labelsAt(keyResult('milestones:\n          - { title: C, done: █ }'))).toEqual([
      'true',
      'false',
      '2026-02-20',
      '2026-02-19',
    ]);
    expect(completes(keyResult('milestones:\n          - { title: C, done: █ }'), 'true')).toContain(
      'done: true }',
    );
  });

  test('a baseline that nobody knows yet', () => {
    expect(labelsAt(keyResult('baseline: █'))).toEqual(['unknown']);
    expect(labelsAt(keyResult('baseline: █'), { locale: 'zh-cn' })).toEqual(['未知']);
  });

  test('how often', () => {
    expect(labelsAt(objective('check_in_every: █'))).toEqual(['7 days', '14 days', '1 month']);
    expect(labelsAt('kpis:\n  - { title: A, period: █ }\n', { locale: 'zh-cn' })).toEqual([
      '每天',
      '每周',
      '每月',
      '每季度',
    ]);
  });
});

describe('people', () => {
  const file = (owner: string) =>
    `owner: ana\nobjectives:\n  - title: A\n    owner: ${owner}\n    contributors: [bo, cy]\n    check_ins:\n      - { date: 2026-01-09, by: bo }\n`;

  test('who stands in the file, the commonest first, with how often', () => {
    expect(completionsAt(file('█')).map(({ label, detail }) => `${label}: ${detail}`)).toEqual([
      'bo: 2 × in this file',
      'ana: 1 × in this file',
      'cy: 1 × in this file',
    ]);
  });

  test('not what is being typed', () => {
    expect(labelsAt(file('dan█'))).toEqual(['bo', 'ana', 'cy']);
  });

  test('then those of other files', () => {
    const elsewhere = { people: ['ana', 'eve'], references: [], units: [] };
    expect(labelsAt(file('█'), { elsewhere })).toEqual(['bo', 'ana', 'cy', 'eve']);
  });

  test('a name that YAML would take for something else is quoted', () => {
    expect(completes('owner: "no"\nobjectives:\n  - title: A\n    owner: █\n', 'no')).toContain(
      "    owner: 'no'\n",
    );
  });
});

describe('references', () => {
  const file = (line: string) => `objectives:
  - id: win
    title: Win
    key_results:
      - { id: kr1, title: More }
  - id: stay
    title: Stay
    ${line}
    key_results:
      - { id: kr1, title: Fewer }
kpis:
  - { id: uptime, title: Uptime }
`;

  test('objectives and key results with their titles, not the part itself', () => {
    const items = completionsAt(file('aligns_to: █'));
    expect(items.map(({ label, detail }) => `${label}: ${detail}`)).toEqual(['win: Win', 'win/kr1: More']);
    expect(items[0]?.filterText).toContain('Win');
  });

  test('key results, those of the own objective first', () => {
    expect(labelsAt(file('initiatives:\n      - { title: Do, supports: [█] }'))).toEqual([
      'stay/kr1',
      'win/kr1',
    ]);
  });

  test('KPIs', () => {
    expect(labelsAt(file('').replace('title: Fewer', 'title: Fewer, kpi: █'))).toEqual(['uptime']);
  });

  test('what a KPI guards, each once', () => {
    expect(labelsAt(file('').replace('title: Uptime', 'title: Uptime, guards: [win, █]'))).toEqual([
      'win/kr1',
      'stay',
      'stay/kr1',
    ]);
  });

  test('those of other files', () => {
    const elsewhere = { people: [], references: [{ reference: 'company#lead', title: 'Lead' }], units: [] };
    expect(completes(file('aligns_to: █'), 'company#lead', { elsewhere })).toContain(
      '    aligns_to: company#lead\n',
    );
  });
});

describe('dates and cycles', () => {
  test('cycles around today, each with what it is', () => {
    const items = completionsAt('cycle: █\n');
    expect(items.slice(0, 3).map(({ label, detail }) => `${label} ${detail}`)).toEqual([
      '2026-Q1 a quarter, now',
      '2026-Q2 a quarter, to come',
      '2026-H1 half a year, now',
    ]);
    expect(items.at(-1)).toMatchObject({ label: '2025-Q4', detail: 'a quarter, past' });
  });

  test('due: the end of the cycle, of this month and the next, then cycles that are not over', () => {
    const items = completionsAt(objective('due: █'), { locale: 'zh-cn' });
    expect(items.slice(0, 4).map(({ label, detail }) => `${label} ${detail}`)).toEqual([
      '2026-03-31 2026-Q1 最后一天',
      '2026-02-28 本月底',
      '2026-02-20 今天',
      '2026-Q1 一个季度，当前',
    ]);
    expect(items.at(-1)?.label).toBe('持续');
    expect(items.map(({ label }) => label)).not.toContain('2025-Q4');
  });

  test('the cycle of the objective goes before that of the file', () => {
    expect(labelsAt('cycle: 2026-Q1\nobjectives:\n  - title: A\n    cycle: 2026-H1\n    due: █\n')[0]).toBe(
      '2026-06-30',
    );
  });

  test('a fiscal cycle has no end that is known here', () => {
    expect(labelsAt('cycle: FY26-Q2\nobjectives:\n  - title: A\n    due: █\n')[0]).toBe('2026-02-28');
  });

  test('start: the first day of the cycle, today, tomorrow, next Monday', () => {
    expect(labelsAt(objective('start: █'))).toEqual(['2026-01-01', '2026-02-20', '2026-02-21', '2026-02-23']);
  });

  test('a check-in: today, yesterday', () => {
    expect(labelsAt(keyResult('check_ins:\n          - { date: █ }'))).toEqual(['2026-02-20', '2026-02-19']);
  });
});

describe('units', () => {
  test('those of the file first, then common ones', () => {
    expect(labelsAt(keyResult('unit: teams\n      - title: C\n        unit: █')).slice(0, 3)).toEqual([
      'teams',
      '%',
      'users',
    ]);
    expect(labelsAt(keyResult('unit: █'), { locale: 'zh-cn' })).toContain('万元');
  });

  test('a percent sign alone is quoted, as YAML wants it', () => {
    expect(completes(keyResult('unit: █'), '%')).toBe(keyResult("unit: '%'"));
  });
});

describe('what the title tells', () => {
  const file = (title: string, line: string) => keyResult(line).replace('title: B', `title: ${title}`);
  const cut = 'Cut support tickets from 120 to 30 a month';

  test('target and baseline, before anything else', () => {
    const [target] = completionsAt(file(cut, 'target: █'));
    expect(target).toMatchObject({ label: '30', detail: 'as the title says' });
    expect(labelsAt(file(cut, 'baseline: █'))).toEqual(['120', 'unknown']);
    expect(labelsAt(file('将转化率从 42% 提升到 55%', 'target: █'))).toEqual(['55%']);
  });

  test('a change, and the limit that is meant', () => {
    expect(labelsAt(file('Grow revenue by 20%', 'change: █'))).toEqual(['+20%']);
    expect(labelsAt(file('Keep uptime at 99.9% or more', 'min: █'))).toEqual(['99.9%']);
    expect(labelsAt(file('Keep uptime at 99.9% or more', 'max: █'))).toEqual([]);
    expect(labelsAt(file('Keep churn at 2% or less', 'max: █'))).toEqual(['2%']);
  });

  test('nothing of a title without numbers', () => {
    expect(labelsAt(file('Improve things', 'target: █'))).toEqual([]);
  });

  test.each([
    ["'Cut tickets from 120 to 30'", 'target: █', 'target: 30'],
    ['Raise the share from 42% to 55%', 'target: "█"', 'target: "55%"'],
    ['Raise the share from 42% to 55%', 'target: █ # soon', 'target: 55% # soon'],
  ])('%s, %s', (title, before, after) => {
    const label = after.includes('30') ? '30' : '55%';
    expect(completes(file(title, before), label)).toBe(file(title, after));
  });

  test('with its key, and with the type', () => {
    expect(completes(file(cut, 'tar█'), 'target')).toBe(file(cut, 'target: 30'));
    expect(completes(file(cut, 'type: █'), 'decrease')).toBe(
      file(cut, 'type: decrease\n        baseline: 120\n        target: 30\n        unit: tickets/month'),
    );
    expect(completes(file('Raise the share from 42% to 55%', '█'), 'type: increase')).toBe(
      file('Raise the share from 42% to 55%', 'type: increase\n        baseline: 42%\n        target: 55%'),
    );
  });

  test('in braces, quoted where a comma would end the value', () => {
    const line = (rest: string) =>
      `objectives:\n  - title: A\n    key_results:\n      - { title: 'Grow visits from 1,000 to 2,500', ${rest} }\n`;
    expect(completes(line('target: █'), '2,500')).toBe(line("target: '2,500'"));
    expect(completes(line('tar█'), 'target')).toBe(line("target: '2,500'"));
  });
});

describe('units that fit', () => {
  const first = (title: string, locale: 'en' | 'zh-cn' = 'en') =>
    labelsAt(keyResult('unit: █').replace('title: B', `title: ${title}`), { locale }).slice(0, 2);

  test.each([
    ['Cut support tickets from 120 to 30 a month', ['tickets/month', 'tickets']],
    ['Sign 40 new customers', ['new customers', 'customers']],
    ['Shorten the response time', ['hours', 'days']],
    ['Raise the conversion rate', ['%', 'users']],
    ['客服工单从每月 120 张降到 30 张', ['张/月', '张']],
    ['提升客户续约率', ['家', '%']],
    ['年销售额达到 1200 万元', ['万元', '元']],
  ])('%s', (title, units) => {
    expect(first(title)).toEqual(units);
  });

  test('what the metric says', () => {
    expect(labelsAt(keyResult('metric: Minutes until a reply, the waiting time\n        unit: █'))[0]).toBe(
      'hours',
    );
  });
});

describe('what was checked in last', () => {
  const file = (rest: string) =>
    keyResult(
      `check_ins:\n          - { date: 2026-02-16, value: 52, confidence: 0.7 }\n          - { date: 2026-01-19, value: 44 }\n          ${rest}`,
    );

  test('a check-in of today begins with it', () => {
    expect(completes(file('- █'), 'Check-in of today')).toBe(
      file('- { date: 2026-02-20, value: 52, confidence: 0.7 }'),
    );
    expect(completes(keyResult('current: 12\n        █'), 'check_ins')).toBe(
      keyResult('current: 12\n        check_ins:\n          - { date: 2026-02-20, value: 12 }'),
    );
  });

  test('and so do its value, its confidence, and the current value', () => {
    expect(completionsAt(file('- { date: 2026-02-20, value: █ }'))[0]).toMatchObject({
      label: '52',
      detail: 'on 2026-02-16',
    });
    expect(labelsAt(file('- { date: 2026-02-20, confidence: █ }'))).toEqual(['0.7', '0.3', '0.5', '0.9']);
    expect(labelsAt(`${file('').trimEnd()}\n        current: █\n`)).toEqual(['52']);
  });

  test('not what is being typed', () => {
    expect(labelsAt(keyResult('check_ins:\n          - { date: 2026-02-20, value: 5█ }'))).toEqual([]);
  });
});
