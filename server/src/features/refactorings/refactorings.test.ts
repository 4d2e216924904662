// Each refactoring as it looks: the file before, with the cursor, and after.
import { describe, expect, test } from 'vitest';
import { idsAt, offeredAt, refactored } from '../../../../test/support/refactors.ts';

const head =
  'cycle: 2026-Q1\nowner: dana\nobjectives:\n  - title: People come back to us\n    key_results:\n';

describe('missing fields', () => {
  test('take their values from the title where it is certain', () => {
    expect(
      refactored(`${head}      - title: Raise █second orders from 31% to 45%\n`, 'add-missing-fields'),
    ).toBe(
      `${head}      - title: Raise second orders from 31% to 45%\n        type: increase\n        baseline: 31%\n        target: 45%\n`,
    );
  });

  test('wait to be filled in where it is not', () => {
    const text =
      'objectives:\n  - title: Win█\n    key_results:\n      - title: More second orders\n        note: x\n';
    expect(refactored(text, 'add-missing-fields')).toBe(
      'objectives:\n  - title: Win\n    owner:\n    commitment:\n    due:\n    key_results:\n      - title: More second orders\n        note: x\n',
    );
    expect(refactored(text.replace('█', '').replace('More', 'More█'), 'add-missing-fields')).toBe(
      'objectives:\n  - title: Win\n    key_results:\n      - title: More second orders\n        type:\n        baseline:\n        target:\n        owner:\n        due:\n        note: x\n',
    );
  });

  test('in braces, and of a mere title', () => {
    expect(refactored('cycle: 2026-Q1\nobjectives: [{ title: █Win }]\n', 'add-missing-fields')).toBe(
      'cycle: 2026-Q1\nobjectives: [{ title: Win, owner:, commitment: }]\n',
    );
    expect(refactored('cycle: 2026-Q1\nobjectives:\n  - W█in\n', 'add-missing-fields')).toBe(
      'cycle: 2026-Q1\nobjectives:\n  - title: Win\n    owner:\n    commitment:\n',
    );
  });

  test('are named in both languages, and not offered when none is missing', () => {
    const [offer] = offeredAt('█owner: dana\nobjectives: []\n').filter(
      ({ id }) => id === 'add-missing-fields',
    );
    expect(offer?.title).toEqual({ en: 'Add missing fields: cycle', 'zh-cn': '补上缺少的字段：cycle' });
    expect(idsAt('█owner: dana\ncycle: 2026\nobjectives: []\n')).not.toContain('add-missing-fields');
  });
});

test('the numbers of the title become fields, where they are not told already', () => {
  expect(
    refactored(`${head}      - title: 复购率█从 31% 提升到 45%\n        target: 45%\n`, 'take-numbers'),
  ).toBe(`${head}      - title: 复购率从 31% 提升到 45%\n        baseline: 31%\n        target: 45%\n`);
  expect(
    idsAt(`${head}      - title: █Second orders from 31% to 45%\n        baseline: 20%\n`),
  ).not.toContain('take-numbers');
});

describe('another type', () => {
  const guard = (...fields: string[]) =>
    `${head}      - title: █Refunds\n${fields.map(field => `        ${field}\n`).join('')}`;

  test('keeps a limit as the target, and the other way round', () => {
    const kept = guard('type: maintain  # so far', 'max: 4%  # of orders');
    const sunk = guard('type: decrease  # so far', 'target: 4%  # of orders');
    expect(refactored(kept, 'convert/decrease')).toBe(sunk.replace('█', ''));
    expect(refactored(sunk, 'convert/maintain')).toBe(kept.replace('█', ''));
  });

  test.each([
    ['a band has no single target', guard('type: maintain', 'min: 2%', 'max: 4%'), []],
    ['numbers that go up do not decrease', guard('type: increase', 'baseline: 2', 'target: 4'), []],
    ['a type that its numbers contradict', guard('type: increase', 'baseline: 4', 'target: 2'), ['decrease']],
    [
      'what was delivered in stages stays so',
      guard('type: milestone', 'milestones:', '  - title: Draft'),
      [],
    ],
    [
      'work without numbers',
      guard('type: milestone'),
      ['increase', 'decrease', 'reach', 'maintain', 'baseline'],
    ],
  ])('%s', (_, text, types) => {
    const offered = idsAt(text).flatMap(id => (id.startsWith('convert/') ? [id.slice(8)] : []));
    expect(offered).toEqual(types);
  });
});

describe('a key result leaves', () => {
  const grown = `${head.replace('back to us', 'back to us\n    owner: bo\n    due: 2026-02-28')}      - title: Sell more
      # it grew
      - title: Raise █second orders from 31% to 45%   # much
        check_ins:
          - { date: 2026-01-19, value: 33% }
          # what else
  - title: Next
`;

  test('for an objective of its own, with its comments and what it took from the old one', () => {
    expect(refactored(grown, 'extract')).toBe(`cycle: 2026-Q1
owner: dana
objectives:
  - title: People come back to us
    owner: bo
    due: 2026-02-28
    key_results:
      - title: Sell more
  - title: Raise second orders
    owner: bo
    due: 2026-02-28
    key_results:
      # it grew
      - title: Raise second orders from 31% to 45%   # much
        check_ins:
          - { date: 2026-01-19, value: 33% }
          # what else
  - title: Next
`);
  });

  test('not, where something refers to it', () => {
    const called = grown.replace('- title: Raise', '- id: orders\n        title: Raise');
    expect(idsAt(called)).toContain('extract');
    expect(idsAt(called.replace('- title: Next', '- title: Next\n    aligns_to: o1/orders'))).not.toContain(
      'extract',
    );
    expect(
      idsAt(called.replace('█', '').replace('Raise', 'Raise█'), {
        isReferredToElsewhere: ({ id }) => id?.value === 'orders',
      }),
    ).not.toContain('extract');
  });

  test('for the initiatives, as work', () => {
    const text = `${head}      - title: Sell\n      # soon\n      - { title: █Build it, type: milestone, status: active, owner: bo }\n`;
    expect(refactored(text, 'move/initiatives')).toBe(
      `${head}      - title: Sell\n    initiatives:\n      # soon\n      - { title: Build it, status: in_progress, owner: bo }\n`,
    );
    expect(idsAt(text.replace('owner: bo', 'target: 3'))).not.toContain('move/initiatives');
  });

  test('for the KPIs, to be watched, with its history', () => {
    const text = `${head}      - title: Sell\n      - title: █Uptime\n        type: maintain\n        min: 99%\n        check_ins:\n          - { date: 2026-01-19, value: 99.9% }\n`;
    expect(refactored(text, 'move/kpis')).toBe(
      `${head}      - title: Sell\nkpis:\n  - title: Uptime\n    min: 99%\n    check_ins:\n      - { date: 2026-01-19, value: 99.9% }\n`,
    );
    expect(idsAt(text.replace('min: 99%', 'min: 99%\n        baseline: 98%'))).not.toContain('move/kpis');
  });
});

describe('key results are sorted', () => {
  const list = (...items: string[]) => `${head}${items.join('')}`;
  const done = '      - title: A\n        status: done\n\n';
  const risky =
    '      # careful\n      - title: B\n        check_ins: [{ date: 2026-01-19, status: at_risk }]\n          # deep\n\n';
  const early = '      - title: C\n        due: 2026-02-01   # early\n';

  test('by status, with their comments, and blank lines where they were', () => {
    expect(refactored(list(done.replace('A', '█A'), risky, early), 'sort/status')).toBe(
      list(risky, `${early}\n`, done.slice(0, -1)),
    );
  });

  test('by due date, equal ones as they were', () => {
    expect(refactored(list(done.replace('A', '█A'), risky, early), 'sort/due')).toBe(
      list(`${early}\n`, done, risky.slice(0, -1)),
    );
  });

  test.each([
    ['in order', list(early, '      - title: █D\n')],
    [
      'with a comment that belongs to nothing',
      list('      - title: █A\n        status: done\n\n      # here\n\n', early),
    ],
    [
      'with an item that cannot be read',
      list('      - title: █A\n        status: done\n      - [x]\n', early),
    ],
  ])('not %s', (_, text) => {
    expect(idsAt(text)).not.toContain('sort/status');
  });
});

test('a check-in of today has the last value', () => {
  const text = `${head}      - title: █Orders\n        check_ins:\n          - { date: 2026-01-19, value: 33% }\n`;
  expect(refactored(text, 'check-in')).toBe(
    `${text.replace('█', '')}          - { date: 2026-02-20, value: 33% }\n`,
  );
  expect(idsAt(text.replace('01-19', '02-20'))).not.toContain('check-in');
});

describe('ids', () => {
  test('come from an English title', () => {
    expect(
      refactored(`${head}      - title: Raise the second █orders of our teams to 45%\n`, 'assign-id'),
    ).toBe(
      `${head}      - id: second-orders-teams\n        title: Raise the second orders of our teams to 45%\n`,
    );
  });

  test('count on where the file counts, and for Chinese titles', () => {
    const counted =
      'objectives:\n  - id: O1\n    title: Win\n  - title: █Grow\n    key_results: [{ title: Sell }, { title: 卖 }]\n';
    expect(refactored(counted, 'assign-ids')).toBe(
      'objectives:\n  - id: O1\n    title: Win\n  - id: O2\n    title: Grow\n    key_results: [{ id: kr1, title: Sell }, { id: kr2, title: 卖 }]\n',
    );
    expect(refactored('objectives:\n  - title: █客户愿意推荐我们\n', 'assign-id')).toBe(
      'objectives:\n  - id: o1\n    title: 客户愿意推荐我们\n',
    );
  });

  test('are what references call it by already, and never given twice', () => {
    const called =
      'objectives:\n  - title: █Win the market\n    key_results: [{ title: Sell, aligns_to: o1 }]\n';
    expect(refactored(called, 'assign-id')).toContain('- id: o1\n    title: Win the market');
    const twice = 'objectives:\n  - id: market\n    title: x\n  - title: █Win the market\n';
    expect(refactored(twice, 'assign-id')).toContain('- id: market-2\n');
  });
});

test('two results in one title come apart', () => {
  const text = `${head}      - title: Cut open questions from 120 to 30 and raise █answers found from 40% to 65%\n`;
  expect(refactored(text, 'split')).toBe(
    `${head}      - title: Cut open questions from 120 to 30\n      - title: Raise answers found from 40% to 65%\n`,
  );
});

test.each([
  ['beyond the end', '', 999],
  ['before the beginning', 'objectives: []', -5],
  ['of a picture', 'a\0b', 1],
  ['of braces left open', 'objectives: [{ title: Win', 20],
  ['of a tab', 'objectives:\n\t- title: Win\n', 15],
  ['of a full-width colon', 'objectives:\n  - title：Win\n', 18],
])('nothing wrong at a place %s', (_, text, offset) => {
  const marked = `${text.slice(0, Math.max(0, offset))}█${text.slice(Math.max(0, offset))}`;
  for (const { edits } of offeredAt(marked)) expect(edits()).not.toEqual([]);
});

test('nothing is changed where an alias says it again', () => {
  const text = 'cycle: 2026-Q1\nobjectives:\n  - &a\n    title: █Win the market\n  - *a\n';
  expect(idsAt(text)).toEqual([]);
});
