// The quick reader and YAML's parser agree: what the one takes is sound, has the same tree, and no slips to be found in it.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import { calmTree } from '../../server/src/language/calm/tree.ts';
import { cheapestSteps } from '../../server/src/language/slips/search.ts';
import { sourceOf } from '../../server/src/language/slips/source.ts';

const fileOf = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const growth = ['growth.okr.yaml', 'growth-zh.okr.yaml'].map(fileOf);
const company = ['en/company', 'en/sales', 'zh/company', 'zh/product'].map(name =>
  fileOf(`../../examples/${name}.okr.yaml`),
);

const calm = [
  'cycle: 2026-Q1 # the first\nowner:\nteam: Growth\n',
  'objectives:\n- title: Win\n  key_results:\n  - { title: Grow, target: -4.50 }\n  - title: "Ship it"\nkpis: []\n',
  'objectives:\r\n  - title: Win   \r\n\r\n    contributors: [ann, \'b o\', "c" ]  # both\r\n',
  'objectives:\n  - owner:        # who?\n    title: A  b:c#d\n',
  'objectives:\n  - contributors:\n      - ann # who\n      - [bo, cy]\n      - - dana\n        - { title: x }\n',
  'north_star: { title: Teams,\n  target: 1e3,\n  link: https://a.example/b }\n',
  'objectives: [{ title: Win, contributors: [a, b] }]\nkpis: [{ title: 增长，再增长 }, x ]\n',
  'why: >-\n  One way,\n  and another.\n\nnote: |\n    What\n    # we know\nteam: x\n',
  "note: 'it''s'\nscore: .5\nstatus: null\nweight: 0x1F\nstart: true\nwhy: 3.\nlink: -x\n",
];

describe('is taken', () => {
  test.each(calm)('%j', text => {
    expect(treeOf(calmTree(text)?.contents)).toEqual(treeOf(parseDocument(text, options).contents));
  });
});

describe('is left to the whole parser', () => {
  test.each([
    ...['', '# nothing\n', '- title: x\n', 'title\n', '---\nteam: x\n', '  team: x\n   owner: y\n'],
    ...[
      'owner: *dana\n',
      'owner: &dana\n',
      'note: !soon\n',
      'note: |\n  x\n\n  y\n',
      'note: |2\n    x\n',
      'note: >\n',
      'title: Grow: fast\n',
      'team: a\n  b\n',
    ],
    ...['team:Growth\n', 'team：Growth\n', 'team:\u3000Growth\n', '\tteam: x\n', 'tam: x\n', 'team: x\0\n'],
    ...[
      'objectives:\n  title: Win\n',
      'objectives:\n  - title: Win\n    title: Grow\n',
      'objectives:\n  • title: Win\n',
    ],
    ...['objectives:\n  - title: Win\n   owner: x\n', 'objectives:\n  - title: Win\n      owner: x\n'],
    ...['objectives:\n  - contributors: [cy，eli]\n', 'north_star: { title: Teams, target: 1,000 }\n'],
    ...['kpis:\n  - Teams [title: x\n', 'kpis:\n  - Teams {team: x\n', 'kpis: [a, b] c\n', 'kpis: [a, b,]\n'],
    ...['kpis:\n  - { title: Teams, kind：leading }\n', 'kpis: [a,\nb]\n', 'kpis:\n  - { title: a: b }\n'],
  ])('%j', text => {
    expect(calmTree(text)).toBeUndefined();
  });
});

test('whatever happens to a file, what is taken is what YAML reads', { timeout: 60_000 }, () => {
  let taken = 0;
  fc.assert(
    fc.property(mistyped, text => {
      const tree = calmTree(text);
      if (!tree) return;
      taken++;
      const yaml = parseDocument(text, options);
      expect(yaml.errors, JSON.stringify(text)).toEqual([]);
      expect(treeOf(tree.contents), JSON.stringify(text)).toEqual(treeOf(yaml.contents));
      expect(cheapestSteps(sourceOf(text, false)), JSON.stringify(text)).toEqual([]);
    }),
    { numRuns: 2500, seed: 2026 },
  );
  expect(taken).toBeGreaterThan(300);
});

test('takes the files of a company', () => {
  for (const text of company) expect(calmTree(text)).toBeDefined();
});

const options = { version: '1.2', schema: 'core', uniqueKeys: false } as const;

/** All that reading goes by; of a block only where it begins, for it ends where the last thing in it does. */
function treeOf(node: unknown): unknown {
  if (isScalar(node)) {
    const { value, type, source, range, anchor, tag } = node;
    return { value, type, source, range: range?.slice(0, 2), anchor, tag };
  }
  if (!isMap(node) && !isSeq(node)) return node;
  const { flow = false, range, anchor, tag, items } = node;
  return {
    kind: isMap(node) ? 'map' : 'list',
    flow,
    range: flow ? range?.slice(0, 2) : range?.[0],
    anchor,
    tag,
    items: isMap(node)
      ? (items as Pair[]).map(({ key, value }) => [treeOf(key), treeOf(value)])
      : items.map(treeOf),
  };
}

const pieces = [
  ...' \t\n:：,，、;-?•#\'"[]{}*&!|>%@`x\u3000\u00a0',
  ...['- ', '- - ', ': ', '  ', '\n  ', '\n\n', '\n# c\n', '\r\n', ' # ', '# ', '---\n'],
  ...[
    'title: y',
    '\n    title: y\n',
    '- title: y\n',
    'id: x, ',
    '，owner：',
    '{ a: b }',
    '[a, b]',
    '[]',
    "''",
    '"a"',
  ],
  ...[
    'objectives:\n',
    ' |\n        a\n        b\n',
    ' >-\n   x\n',
    'key_results:\n',
    'team:Growth\n',
    '0x1F',
    'null',
    '1e3',
    '.5',
    '+',
  ],
];

/** A few lines from the top and from anywhere of a file, with two changes to their characters or their order. */
const mistyped = fc
  .tuple(
    fc.constantFrom(...growth, ...company, ...calm),
    fc.nat(8),
    fc.nat(500),
    fc.array(fc.tuple(fc.nat(5), fc.nat(), fc.nat()), { minLength: 1, maxLength: 2 }),
  )
  .map(([file, top, from, changes]) => {
    const lines = file.split('\n');
    const start = from % lines.length;
    const text = [...lines.slice(0, top), ...lines.slice(start, start + 20)].join('\n');
    return changes.reduce((changed, [kind, a, b]) => altered[kind]?.(changed, a, b) ?? changed, text);
  });

const altered: readonly ((text: string, a: number, b: number) => string)[] = [
  (text, a, b) => text.slice(0, a % (text.length + 1)) + text.slice((a % (text.length + 1)) + 1 + (b % 2)),
  (text, a, b) => {
    const at = a % (text.length + 1);
    return text.slice(0, at) + pieces[b % pieces.length] + text.slice(at);
  },
  inLines((lines, a, b) => lines.with(a, lines[b] ?? '').with(b, lines[a] ?? '')),
  inLines((lines, a) => lines.toSpliced(a, 1)),
  inLines((lines, a, b) => lines.toSpliced(a, 0, lines[b] ?? '')),
  inLines((lines, a, b) => lines.with(a, ' '.repeat(b % 4) + (lines[a] ?? '').slice(b % 3))),
];

function inLines(change: (lines: readonly string[], a: number, b: number) => readonly string[]) {
  return (text: string, a: number, b: number) => {
    const lines = text.split('\n');
    return change(lines, a % lines.length, b % lines.length).join('\n');
  };
}
