import { describe, expect, test } from 'vitest';
import { lower } from './lower.ts';
import { entryOf, isWritten, type KeyResult, type Objective } from './model.ts';
import { parse } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Range } from './range.ts';
import type { ThingName } from './schema.ts';
import { walk } from './walk.ts';

/** What a text says, what is wrong with it, and how to look at the text below a place. */
function lowered(text: string) {
  const parsed = parse(text);
  const { document, problems } = lower(parsed, 'growth');
  const at = ({ start, end }: Range) => text.slice(start, end);
  return {
    document,
    at,
    /** Problems of parsing and lowering: code, message, and the text they point at. */
    problems: [...parsed.problems, ...problems].map(problem => told(problem, at)),
  };
}

const told = ({ code, message, at }: Problem, text: (at: Range) => string) =>
  `${code} ${message}: ${text(at)}`;

/** A key result with these lines, below an objective. */
function keyResult(...lines: string[]) {
  const text = [
    'objectives:',
    '  - title: O',
    '    key_results:',
    '      - title: KR',
    ...lines.map(line => `        ${line}`),
    '',
  ];
  const file = lowered(text.join('\n'));
  return { ...file, part: file.document.objectives[0]?.key_results[0] as KeyResult };
}

describe('a value is read with its place:', () => {
  test.each<[key: keyof KeyResult, written: string, value: unknown]>([
    ['id', 'kr-1', 'kr-1'],
    ['id', '1', '1'],
    ['metric', '"a: b"', 'a: b'],
    ['metric', "'it''s'", "it's"],
    ['metric', '29.0', '29.0'],
    ['metric', '012', '012'],
    ['metric', 'yes', 'yes'],
    ['type', 'decrease', 'decrease'],
    ['unit', '万元', '万元'],
    ['baseline', '1,200', expect.objectContaining({ value: 1200 })],
    ['baseline', 'unknown', 'unknown'],
    ['target', '30%', expect.objectContaining({ value: 30, dimension: 'percent' })],
    ['target', '"2:37"', expect.objectContaining({ text: '2:37' })],
    ['change', '+20%', expect.objectContaining({ value: 20 })],
    ['start', '2026-01-05', 20458],
    ['due', '2026-03-31', expect.anything()],
    ['weight', '40%', 40],
    ['confidence', '70%', 0.7],
    ['confidence', '0.7', 0.7],
    ['score', '0', 0],
    ['status', 'active', 'active'],
    ['kpi', 'company#uptime', { document: 'company', objective: 'uptime' }],
    ['note', '李四 # a comment', '李四'],
  ])('%s: %s', (key, written, value) => {
    const { part, at, problems } = keyResult(`${key}: ${written}`);
    const field = part[key] as { value: unknown; range: Range; key: Range };
    expect(problems).toEqual([]);
    expect(field.value).toEqual(value);
    expect(at(field.range)).toBe(written.replace(/ #.*/, ''));
    expect(at(field.key)).toBe(key);
  });

  test.each([
    ['contributors: dana', ['dana']],
    ['contributors: [dana, "bo (support)"]', ['dana', '"bo (support)"']],
    ['contributors: [ ]', []],
    ['contributors: [张三，李四]', ['张三', '李四']],
    ['contributors: [张三、李四, 王五]', ['张三', '李四', '王五']],
  ])('%s', (line, written) => {
    const { part, at } = keyResult(line);
    expect(part.contributors.map(({ range }) => at(range))).toEqual(written);
    expect(part.contributors.map(({ key }) => at(key))).toEqual(written.map(() => 'contributors'));
  });

  test('a list over several lines', () => {
    const { part, at, problems } = keyResult('contributors:', '  - dana # helps out', '  -', "  - 'bo'");
    expect(problems).toEqual([]);
    expect(part.contributors.map(({ value, range }) => [value, at(range)])).toEqual([
      ['dana', 'dana'],
      ['bo', "'bo'"],
    ]);
  });

  test.each([
    ['folded', ['note: >-', '  a', '  b'], 'a b', '>-\n          a\n          b'],
    ['kept', ['note: |', '  a', '  b', '', '# c'], 'a\nb', '|\n          a\n          b'],
    ['plain', ['note: a', '  b'], 'a b', 'a\n          b'],
  ])('%s text over several lines', (_, lines, value, written) => {
    const { part, at, problems } = keyResult(...lines);
    expect(problems).toEqual([]);
    expect(part.note?.value).toBe(value);
    expect(at(part.note?.range as Range)).toBe(written);
  });

  test.each(['metric:', 'metric: ~', 'metric: null', 'metric: ""', 'metric: # later'])(
    '%s is nothing',
    line => {
      const { part, problems } = keyResult(line);
      expect(problems).toEqual([]);
      expect(part.metric).toBeUndefined();
    },
  );
});

describe('a value that cannot be read is left out:', () => {
  test.each([
    ['type: grow', 'invalid-value choice: grow'],
    ['id: my id', 'invalid-value id: my id'],
    ['kpi: my kpi', 'invalid-value reference: my kpi'],
    ['target: a lot', 'invalid-quantity quantity: a lot'],
    ['baseline: "?"', 'invalid-quantity baseline: "?"'],
    ['change: 20%', 'invalid-quantity change: 20%'],
    ['weight: -1', 'invalid-quantity weight: -1'],
    ['confidence: 7', 'invalid-quantity fraction: 7'],
    ['start: 2026-02-30', 'invalid-date date: 2026-02-30'],
    ['due: soon', 'invalid-date due: soon'],
    ['metric: [a]', 'invalid-value text-wanted: [a]'],
    ['metric: { a: b }', 'invalid-value text-wanted: { a: b }'],
    ['owner: { a: b }', 'invalid-value text-or-list-wanted: { a: b }'],
    ['owner: [[a]]', 'invalid-value text-or-list-wanted: [a]'],
    ['plan: soon', 'invalid-value list-wanted: soon'],
  ])('%s', (line, problem) => {
    const { part, problems } = keyResult(line);
    const key = line.slice(0, line.indexOf(':')) as keyof KeyResult;
    expect(problems).toEqual([problem]);
    expect([undefined, []]).toContainEqual(part[key]);
    expect(isWritten(part, key)).toBe(true);
  });
});

describe('what YAML takes for something else:', () => {
  test.each([
    ['{ target: 1,000 }', 'comma-in-number: 1,000', 1000],
    ['{ target: 1,000,000, unit: x }', 'comma-in-number: 1,000,000', 1_000_000],
  ])('%s', (flow, problem, value) => {
    const { document, problems } = lowered(
      `objectives:\n  - title: O\n    key_results: [${flow.replace('{', '{ title: KR,')}]\n`,
    );
    expect(problems).toEqual([`yaml-syntax ${problem}`]);
    expect(document.objectives[0]?.key_results[0]?.target?.value.value).toBe(value);
  });

  test.each([
    ['aligns_to: company #win', 'yaml-syntax space-before-hash:  '],
    ['title: Fix bug #12', 'yaml-syntax hash-in-value:  #12'],
    ['title: Fix bug #12 soon', 'yaml-syntax hash-in-value:  #12 soon'],
    ['owner: &dana', 'yaml-syntax special-start: &dana'],
    ['owner: !dana', 'yaml-syntax special-start: !dana'],
    ['owner: *dana', 'yaml-syntax special-start: *dana'],
  ])('%s', (line, problem) => {
    const title = line.startsWith('title') ? '' : '    title: O\n';
    expect(lowered(`objectives:\n  - ${line}\n${title}`).problems).toEqual([problem]);
  });

  test.each(['title: Fix a bug # 12', 'title: Fix a bug #soon', 'title: "Fix bug #12"', 'title: Fix bug#12'])(
    'but not %s',
    line => {
      expect(lowered(`objectives:\n  - ${line}\n`).problems).toEqual([]);
    },
  );
});

describe('a list item', () => {
  test.each([
    ['- Grow', 'Grow', 'invalid-value item-text: Grow'],
    ['- "Grow: fast"', 'Grow: fast', 'invalid-value item-text: "Grow: fast"'],
    ['- 12', '12', 'invalid-value item-text: 12'],
  ])('%s is a title', (item, title, problem) => {
    const { document, at, problems } = lowered(`objectives:\n  ${item}\n`);
    const [objective] = document.objectives;
    expect(problems).toEqual([problem]);
    expect(objective?.title?.value).toBe(title);
    expect(at(objective?.at as Range)).toBe(item.slice(2));
    expect(objective?.key_results).toEqual([]);
  });

  test.each([
    ['a list', 'objectives:\n  - [a]\n', 'invalid-value item-wanted: [a]'],
    [
      'a text where nothing has a title',
      'kpis:\n  - title: K\n    check_ins: [12]\n',
      'invalid-value item-wanted: 12',
    ],
  ])('that is %s is none', (_, text, problem) => {
    expect(lowered(text).problems).toEqual([problem]);
  });

  test('that is empty does not count', () => {
    const { document, problems } = lowered('objectives:\n  -\n  - title: A\n  -\n  - title: B\n  -\n');
    expect(problems).toEqual([]);
    expect(document.objectives.map(({ index, title }) => [index, title?.value])).toEqual([
      [0, 'A'],
      [1, 'B'],
    ]);
  });

  test('without its dash is one all the same', () => {
    const { document, problems } = lowered('objectives:\n  title: A\n  owner: dana\n');
    expect(problems).toEqual(['yaml-syntax missing-dash: title: A']);
    expect(document.objectives[0]).toMatchObject({
      index: 0,
      title: { value: 'A' },
      owner: [{ value: 'dana' }],
    });
  });
});

describe('a key', () => {
  test.each([
    ['budget', 'unknown-key unknown: budget', undefined],
    ['objectives', 'misplaced-key misplaced: objectives', undefined],
    ['targt', 'unknown-key did-you-mean: targt', 1],
    ['goal', 'unknown-key did-you-mean: goal', 1],
    ['Target', 'unknown-key did-you-mean: Target', 1],
    ['目标值', 'unknown-key did-you-mean: 目标值', 1],
  ])('%s', (key, problem, target) => {
    const { part, problems } = keyResult(`${key}: 1`);
    expect(problems).toEqual([problem]);
    expect(part.target?.value.value).toBe(target);
  });

  test.each(['x-team', 'x_team', 'x-'])('%s is the writer’s own', key => {
    const { part, problems } = keyResult(`${key}: { a: [1] }`);
    expect(problems).toEqual([]);
    expect(part.entries.map(({ name, means }) => [name, means])).toEqual([
      ['title', 'title'],
      [key, undefined],
    ]);
  });

  test('that is repeated counts once, at first', () => {
    const { part, problems } = keyResult('unit: days', 'unit: weeks');
    expect(problems).toEqual(['duplicate-key duplicate: unit']);
    expect(part.unit?.value).toBe('days');
    expect(part.entries.map(({ name }) => name)).toEqual(['title', 'unit', 'unit']);
  });

  test('that is repeated in another spelling is repeated', () => {
    const { part, problems } = keyResult('target: 1', 'goal: 2');
    expect(problems).toEqual(['unknown-key did-you-mean: goal', 'duplicate-key duplicate: goal']);
    expect(part.target?.value.value).toBe(1);
  });

  test('that may be mistyped gives way to the key itself', () => {
    const { part, problems } = keyResult('targt: 1', 'target: 2');
    expect(problems).toEqual(['unknown-key did-you-mean: targt']);
    expect(part.target?.value.value).toBe(2);
  });

  test('that is a list is none', () => {
    expect(lowered('? [a]\n: b\ncycle: 2026-Q1\n').problems).toEqual(['invalid-value key: [a]']);
  });
});

describe('entries', () => {
  test.each([
    ['unit: days', 'days', 'plain', true],
    ['unit: "days"', '"days"', 'quoted', true],
    ['unit: |\n          days', '|\n          days', 'block-text', true],
    ['owner: [a]', '[a]', 'flow', true],
    ['owner:\n          - a', '- a', 'block', true],
    ['unit:', '', 'none', false],
    ['unit: # later', '', 'none', false],
    ['targt: 1', '1', 'plain', true],
    ['budget: 1', '1', 'plain', false],
  ])('%s', (line, value, style, written) => {
    const { part, at } = keyResult(line);
    const entry = part.entries[1];
    expect(entry?.style).toBe(style);
    expect(at(entry?.value as Range)).toBe(value);
    expect(`${at(entry?.key as Range)}:`).toBe(line.slice(0, line.indexOf(':') + 1));
    expect(entry?.means !== undefined && isWritten(part, entry.means)).toBe(written);
  });

  test('of nothing stand just behind the colon', () => {
    const text = 'cycle:\nowner: dana\n';
    const { document } = lowered(text);
    expect(entryOf(document, 'cycle')?.value).toEqual({ start: 6, end: 6 });
    expect(entryOf(document, 'team')).toBeUndefined();
  });
});

describe('anchors', () => {
  test('of values are read wherever they are used', () => {
    const { document, at, problems } = lowered(
      'owner: &o dana\nobjectives:\n  - title: A\n    owner: *o\n    contributors: [*o, bo]\n',
    );
    const [objective] = document.objectives;
    expect(problems).toEqual([]);
    expect(objective?.owner.map(({ value, range }) => [value, at(range)])).toEqual([['dana', '*o']]);
    expect(objective?.contributors.map(({ value, range }) => [value, at(range)])).toEqual([
      ['dana', '*o'],
      ['bo', 'bo'],
    ]);
  });

  test('of lists are read where they are used', () => {
    const text =
      'objectives:\n  - title: A\n    key_results: &krs [{ title: KR }]\n  - title: B\n    key_results: *krs\n';
    const { document, problems } = lowered(text);
    expect(problems).toEqual([]);
    expect(document.objectives.map(({ key_results }) => key_results[0]?.title?.value)).toEqual(['KR', 'KR']);
  });
});

describe('a title that is missing', () => {
  test.each<[thing: ThingName, text: string, at: string]>([
    ['objective', 'objectives:\n  - owner: dana\n', 'owner: dana'],
    ['objective', 'objectives:\n  - title:\n    owner: dana\n', 'title'],
    ['objective', 'objectives: [{}]\n', '{}'],
    ['objective', 'objectives:\n  - key_results:\n      - title: KR\n', 'key_results'],
    ['key_result', 'objectives:\n  - title: O\n    key_results: [{ target: 1 }]\n', 'target: 1'],
    ['initiative', 'objectives:\n  - title: O\n    initiatives: [{ status: done }]\n', 'status: done'],
    [
      'milestone',
      'objectives: [{ title: O, key_results: [{ title: K, milestones: [{ done: true }] }] }]\n',
      'done: true',
    ],
    ['kpi', 'kpis: [{ max: 3 }]\n', 'max: 3'],
    ['north_star', 'north_star: { unit: x }\n', 'unit: x'],
  ])('of a %s: %j', (thing, text, at) => {
    expect(lowered(text).problems).toEqual([`missing-title ${thing}: ${at}`]);
  });

  test('is not missed where none is wanted', () => {
    const text =
      'objectives: [{ title: O, key_results: [{ title: K, plan: [{ value: 1 }], check_ins: [{ value: 1 }] }] }]\n';
    expect(lowered(text).problems).toEqual([]);
  });
});

describe('an id that is there twice', () => {
  const two = 'duplicate-id duplicate: a';
  const inOne = (list: string) =>
    `objectives: [{ title: O, ${list}: [{ id: a, title: x }, { id: a, title: y }] }]\n`;

  test.each<[name: string, text: string, problems: string[]]>([
    ['among objectives', 'objectives: [{ id: a, title: x }, { id: a, title: y }]\n', [two]],
    ['of an objective and a KPI', 'objectives: [{ id: a, title: x }]\nkpis: [{ id: a, title: y }]\n', [two]],
    ['among KPIs', 'kpis: [{ id: a, title: x }, { id: a, title: y }]\n', [two]],
    ['among key results', inOne('key_results'), [two]],
    ['among initiatives', inOne('initiatives'), [two]],
    [
      'in another objective',
      'objectives: [{ title: O, key_results: [{ id: a, title: x }] }, { title: P, key_results: [{ id: a, title: x }] }]\n',
      [],
    ],
    [
      'on another floor',
      'id: a\nobjectives: [{ id: a, title: O, key_results: [{ id: a, title: x }] }]\n',
      [],
    ],
    ['thrice', `kpis: [${'{ id: a, title: x }, '.repeat(3)}]\n`, [two, two]],
  ])('%s', (_, text, problems) => {
    expect(lowered(text).problems).toEqual(problems);
  });

  test('may get one that is free', () => {
    const text = 'kpis: [{ id: a, title: x }, { id: a-2, title: y }, { id: a, title: z }]\n';
    const [problem] = lower(parse(text), 'x').problems;
    expect(problem?.suggest?.map(({ edits }) => edits.map(edit => edit.text))).toEqual([['a-3']]);
  });
});

describe('parts', () => {
  const block =
    'title: Growth\nobjectives:\n  - title: O\n    key_results:\n      - title: KR\n        target: 3\n\n    # last words\nkpis:\n';
  const flow =
    'title: Growth\nobjectives: [{ title: O, key_results: [{ title: KR, target: 3 }] }]\nkpis: []\n';

  test.each([
    ['block', block, 'title: KR\n        target: 3'],
    ['flow', flow, '{ title: KR, target: 3 }'],
  ])('in %s style', (style, text, written) => {
    const { document, at, problems } = lowered(text);
    const objective = document.objectives[0] as Objective;
    const part = objective.key_results[0] as KeyResult;
    expect(problems).toEqual([]);
    expect(part).toMatchObject({ thing: 'key_result', style, index: 0, parent: objective });
    expect(objective.parent).toBe(document);
    expect(at(part.range)).toBe(written);
    expect(at(part.at)).toBe('KR');
  });

  test('take nothing over from above', () => {
    const text = 'owner: dana\ncycle: 2026-Q1\nlevel: team\nobjectives:\n  - title: O\n';
    expect(lowered(text).document.objectives[0]).toMatchObject({
      owner: [],
      cycle: undefined,
      level: undefined,
    });
  });

  test('have every list, even if nothing is written', () => {
    const { document } = lowered('');
    expect(document).toMatchObject({
      thing: 'document',
      objectives: [],
      kpis: [],
      owner: [],
    });
    expect(document.north_star).toBeUndefined();
    expect(document.range).toEqual({ start: 0, end: 0 });
  });

  test('are walked through in the order of the language', () => {
    const text =
      'kpis: [{ title: K }]\nobjectives: [{ initiatives: [{ title: I }], key_results: [{ title: KR }], title: O }]\nnorth_star: { title: N }\n';
    const things: ThingName[] = [];
    walk(lowered(text).document, ({ thing }) => things.push(thing));
    expect(things).toEqual(['document', 'north_star', 'objective', 'key_result', 'initiative', 'kpi']);
  });
});

test.each([
  ['', 'growth'],
  ['title: Growth\n', 'growth'],
  ['id: company\n', 'company'],
  ['id: 2026\n', '2026'],
  ['id: my company\n', 'growth'],
])('a document with %j is called %s', (text, name) => {
  expect(lowered(text).document.name).toBe(name);
});

test.each(['- a\n', 'Grow\n', '"x"\n'])('%j is no document', text => {
  const { document, problems } = lowered(text);
  expect(problems).toEqual([`invalid-value not-a-document: ${text.trim()}`]);
  expect(document.objectives).toEqual([]);
});
