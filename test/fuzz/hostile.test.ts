// Files that nobody writes on purpose, and files that somebody does: reading and checking go through them all.
import { describe, expect, test } from 'vitest';
import { parseDay } from '../../server/src/language/period.ts';
import { read } from '../../server/src/language/read.ts';
import { defaultSettings } from '../../server/src/progress/index.ts';
import { rules } from '../../server/src/rules/index.ts';
import { defaultRuleSettings } from '../../server/src/rules/levels.ts';
import { run } from '../../server/src/rules/runner.ts';

const today = parseDay('2026-02-20') as number;

/** Reads and checks a text; the ids of what was found. */
function check(text: string) {
  const reading = read({ text, name: 'hostile' });
  const findings = run(rules, reading, { today, progress: defaultSettings, rules: defaultRuleSettings });
  const outside = findings.filter(
    ({ at }) => !(0 <= at.start && at.start <= at.end && at.end <= text.length),
  );
  expect(outside.map(({ rule, at }) => `${rule.id} at ${at.start}–${at.end} of ${text.length}`)).toEqual([]);
  const found = new Set(findings.map(({ rule }) => rule.id));
  expect(found).not.toContain('rule-failed');
  return { ...reading, found };
}

const minute = { timeout: 60_000 };

describe('nothing to read', () => {
  test.each([
    ['an empty file', ''],
    ['a byte order mark', '\ufeff'],
    ['line ends', '\n\r\n\r\n'],
    ['white space', ' \t \u3000\n'],
    ['comments', '# Growth\n  # 2026\n'],
    ['the end of a document', '...\n'],
    ['an empty document', '---\n'],
    ['null', '~'],
  ])('%s is an empty document', (_, text) => {
    const { document } = check(text);
    expect(document.name).toBe('hostile');
    expect(document.objectives).toEqual([]);
  });
});

describe('something else', () => {
  test.each([
    ['prose', 'Dear all,\n\nthis quarter we want to grow: a lot. See "the plan" (page 3).\n\n- Dana\n'],
    ['Chinese prose', '各位：\n\n本季度我们要增长，计划见附件（第三页）。\n'],
    ['Markdown', '# OKRs\n\n| KR | Target |\n| --- | --- |\n| Revenue | **24M** |\n\n```yaml\na: [\n```\n'],
    ['JSON', '{"objectives": [{"title": "Grow", "key_results": [null, 1, [], {}]}], "kpis": {}}'],
    ['XML', '<?xml version="1.0"?>\n<okrs><objective title="Grow"/></okrs>\n'],
    [
      'a merge conflict',
      'cycle: 2026\n<<<<<<< HEAD\nteam: a\n=======\nteam: b\n>>>>>>> other\nobjectives: []\n',
    ],
    ['a list', '- title: Grow\n- title: Shrink\n'],
    ['one word', 'objectives'],
    ['one number', '42'],
    ['keys of every kind', '? [a, b]\n: c\n? {d: e}\n: f\n? |\n  g\n: h\n1: 2\ntrue: false\nnull: ~\n: x\n'],
    [
      'names that objects have',
      'level: constructor\n__proto__: { title: x }\nconstructor: 1\ntoString: 2\nhasOwnProperty: 3\nobjectives:\n  - __proto__: { title: x }\n    valueOf: 1\n',
    ],
    ['merge keys', 'a: &a { title: x }\nobjectives:\n  - <<: *a\n    key_results: [{ <<: [*a, *a] }]\n'],
    [
      'tags',
      '!!map\nobjectives: !!set { ? a }\ncycle: !!binary aGVsbG8=\nkpis: !foo [!bar { title: !!js/function "x" }]\n',
    ],
    ['directives', '%YAML 1.1\n%TAG ! tag:example.com,2026:\n%NOISE a b c\n---\ncycle: 2026-Q1\n'],
    ['a directive without an end', '%YAML 1.2\n'],
    ['a YAML of the future', '%YAML 9.9\n---\ncycle: 2026-Q1\n'],
    ['documents', 'cycle: 2026-Q1\n---\ncycle: 2026-Q2\n---\n- a\n...\n--- |\n x\n'],
    ['separators', '---\n'.repeat(10_000)],
    ['NULs', `PNG\0\0\0\x01${'\0'.repeat(1000)}`],
    ['a NUL far behind', `cycle: 2026-Q1\nnote: ${'x'.repeat(9000)}\0\n`],
    [
      'control characters',
      String.fromCharCode(...Array.from({ length: 31 }, (_, index) => index + 1)).repeat(20),
    ],
    [
      'lone surrogates',
      'cycle: 2026-Q1\nteam: \ud83d\nobjectives:\n  - title: \udc00x\ud800\n    \ud83d: 1\n',
    ],
    ['line separators', 'cycle: 2026-Q1\u2028team: a\u2029level: team\u0085owner: b\n'],
    ['marks in the middle', 'cycle: \ufeff2026-Q1\nobjectives:\n  - title: \u202ewen\u200b x\n'],
    ['an alias of itself', 'objectives: &o\n  - title: x\n    key_results: *o\n'],
    ['a map in itself', 'a: &a\n  b: *a\nobjectives: [*a]\n'],
    ['an alias to nowhere', 'objectives: *nowhere\nkpis: [*nowhere]\nowner: *dana\n'],
    [
      'values of the wrong shape',
      'cycle: []\nlevel: {}\nowner: [[], {}, null]\nnorth_star: x\nobjectives: { title: { a: b }, key_results: 1 }\nkpis: [[[]]]\n',
    ],
    [
      'numbers without end',
      `objectives:\n  - title: x\n    key_results:\n      - { title: y, baseline: ${'9'.repeat(400)}, target: 1e999, current: -0 }\n      - { title: z, baseline: .inf, target: .nan, weight: 0 }\n`,
    ],
    [
      'days that never were',
      'objectives:\n  - title: x\n    start: 2026-02-30\n    due: 0000-00-00\n    cycle: 9999-Q4\n    key_results: [{ title: y, due: 99999-12-31, start: 2026-12-31 }]\n',
    ],
  ])('%s', (_, text) => {
    check(text);
  });

  test('a picture is said to be none of ours, once', () => {
    const { problems } = check('PNG\0\0\0\x01: [');
    expect(problems.map(({ message }) => message)).toEqual(['binary']);
  });
});

describe('too much', () => {
  const laughs = (first: string, item: (level: number) => string) =>
    [first, ...Array.from({ length: 25 }, (_, level) => item(level + 1))].join('\n');
  const nested = (levels: number, line: (level: number) => string) =>
    Array.from({ length: levels }, (_, level) => `${' '.repeat(level)}${line(level)}\n`).join('');

  test.each<[name: string, text: () => string]>([
    [
      'a billion laughs',
      () =>
        `${laughs('x0: &x0 [lol, lol]', n => `x${n}: &x${n} [*x${n - 1}, *x${n - 1}]`)}\nowner: *x25\nobjectives: *x25\n`,
    ],
    [
      'a billion objectives',
      () => {
        const list = `&x0 [{ title: lol, key_results: [{ title: lol }] }]`;
        return `${laughs(`x-0: ${list}`, n => `x-${n}: &x${n} [{ title: lol, initiatives: *x${n - 1}, key_results: *x${n - 1} }, { title: lol, key_results: *x${n - 1} }]`)}\nobjectives: *x25\n`;
      },
    ],
    [
      'many times the same list',
      () =>
        `x-a: &a\n${'  - { title: a }\n'.repeat(1000)}objectives:\n${'  - { title: o, key_results: *a, initiatives: *a }\n'.repeat(1000)}`,
    ],
    ['brackets', () => '['.repeat(10_000)],
    ['brackets that close', () => `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}\n`],
    ['braces', () => '{a: '.repeat(10_000)],
    ['braces that close', () => `${'{a: '.repeat(10_000)}${'}'.repeat(10_000)}\n`],
    ['closing brackets', () => ']'.repeat(10_000)],
    ['quotes', () => '"\''.repeat(10_000)],
    ['dashes', () => '- '.repeat(10_000)],
    ['question marks', () => '? '.repeat(10_000)],
    ['anchors', () => '&a '.repeat(10_000)],
    ['colons', () => 'a: '.repeat(10_000)],
    ['one line', () => `note: ${'word '.repeat(200_000)}\n`],
    ['one line of signs', () => `note: ${': # - ? ， '.repeat(10_000)}\n`],
    ['one word', () => 'x'.repeat(1_000_000)],
    [
      'one title',
      () =>
        `objectives:\n  - title: ${'Increase revenue from 10 to 20, '.repeat(30_000)}\n    key_results: []\n`,
    ],
    ['tabs', () => `objectives:\n${'\t- title: Grow\n'.repeat(5_000)}`],
    ['spaces', () => `cycle: 2026${' '.repeat(1_000_000)}\n`],
    ['full-width colons', () => `objectives:\n  - title: Grow\n${'    owner：x\n'.repeat(5_000)}`],
    ['full-width colons at the margin', () => 'owner：x\n'.repeat(5_000)],
    ['words without a colon', () => `cycle: 2026\n${'owner\n'.repeat(50_000)}`],
    ['keys', () => `${Array.from({ length: 10_000 }, (_, index) => `key${index}: x\n`).join('')}`],
    ['a key over and over', () => 'owner: x\n'.repeat(50_000)],
    ['an id over and over', () => `objectives:\n${'  - { id: a, title: Grow }\n'.repeat(5_000)}`],
    [
      'objectives in one line',
      () => `objectives: [${'{ title: Grow, key_results: [] }, '.repeat(10_000)}]\n`,
    ],
    ['comments', () => `${'# okr-disable-next-line off-pace -- because\n'.repeat(50_000)}cycle: 2026\n`],
    ['depth', () => nested(5000, level => `k${level}:`)],
    ['depth of lists', () => nested(5000, () => '-')],
    ['depth of key results', () => nested(200, level => (level % 2 ? 'key_results:' : '- title: x'))],
    ['depth that goes up and down', () => nested(300, level => `k${level}:`).repeat(5)],
  ])('%s', minute, (_, text) => {
    check(text());
  });

  test('five megabytes that a company might write', { timeout: 120_000 }, () => {
    const { document, problems } = check(company(5_000_000));
    expect(problems).toEqual([]);
    expect(document.objectives.length).toBeGreaterThan(5_000);
    expect(document.objectives.at(-1)?.key_results).toHaveLength(3);
  });
});

/** A sound file of at least so many characters. */
function company(size: number): string {
  const objectives: string[] = [];
  for (let length = 0, number = 1; length < size; number++) {
    const objective = `  - id: o${number}
    title: Mid-market teams in region ${number} recommend us first
    owner: dana
    commitment: aspirational
    key_results:
      - id: tickets
        title: Cut support tickets from 120 to 30 a month # the number everybody looks at
        type: decrease
        baseline: 120
        target: 30
        contributors: [cy, "eli (support)"]
        check_ins:
          - { date: 2026-01-19, value: 104, confidence: 0.6 }
          - { date: 2026-02-16, value: 75, confidence: 0.7, note: "Refunds shipped, at last" }
      - title: 将结账步骤转化率从 42% 提升到 55%
        baseline: 42%
        target: 55%
        current: 48%
      - title: The new onboarding is live
        milestones: [{ title: Draft, done: true }, { title: Live for all, due: 2026-03-20 }]
`;
    objectives.push(objective);
    length += objective.length;
  }
  return `cycle: 2026-Q1\nteam: Everybody\nobjectives:\n${objectives.join('')}`;
}
