import { expect, test } from 'vitest';
import { formats } from '../../../../test/support/formats.ts';

const sorted = (text: string) => formats(text, { sortKeys: true });

test('keys stand in the order of the language, with their comments and lines', () => {
  expect(
    sorted(`# Growth
team: Growth
cycle: 2026   # all of it

objectives:
- key_results:
  - target: 3
    title: More
    # in full
    note: |
      # no comment
    baseline: 1
  # who
  owner: ann
  title: Grow
`),
  ).toBe(`# Growth
cycle: 2026   # all of it
team: Growth

objectives:
  - title: Grow
    # who
    owner: ann
    key_results:
      - title: More
        baseline: 1
        target: 3
        # in full
        note: |
          # no comment
`);
});

test('no comment comes to stand behind a dash', () => {
  const text = 'kpis:\n  - min: 3\n    # what it is\n    title: More\n';
  expect(sorted(text)).toBe(text);
});

test('unknown keys stay behind the one above them', () => {
  expect(sorted('team: Growth\nx-colour: red\ncycle: 2026\n')).toBe(
    'cycle: 2026\nteam: Growth\nx-colour: red\n',
  );
});

test.each([
  ['keys that stand twice', 'team: Growth\ncycle: 2026\nteam: Sales\n'],
  ['texts whose last lines count', 'team: Growth\nnote: |+\n  x\n\ncycle: 2026\n'],
  ['aliases', 'team: &a Growth\nowner: *a\ncycle: 2026\n'],
  ['braces', 'north_star: { target: 5, title: Teams }\n'],
  ['slips', 'team: Growth\ncycle：2026\n'],
])('%s keep their place', (_, text) => {
  expect(sorted(text)).toBe(text);
});

test('only when asked for', () => {
  expect(formats('team: Growth\ncycle: 2026\n')).toBe('team: Growth\ncycle: 2026\n');
});
