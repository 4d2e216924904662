// Folds on the screen: the line that stays, and how many lines below it go.
import { expect, test } from 'vitest';
import { read } from '../language/read.ts';
import { folding } from './folding.ts';

function shown(text: string): readonly string[] {
  const lines = text.split(/\r?\n/);
  return folding(read({ text, name: 'support' })).map(
    ({ startLine, endLine, kind }) => `${lines[startLine]?.trim()} +${endLine - startLine} ${kind}`,
  );
}

const file = `# Whose these are
# and since when
objectives:
  - title: A
    why: |
      Because of the first,
      # and of the second,

      and of the third.

    # On the results
    # below
    key_results:
      - title: >-
          Long
          title
        note: it goes on
          and on
        check_ins:
          - { date: 2026-01-05, value: 1 }
          - date: 2026-01-12
            value: 2
      - { title: One line, note: short }
`;

test('parts and lists fold, texts and check-ins as asides, comments as such', () => {
  expect(shown(file)).toEqual([
    '# Whose these are +1 comment',
    'objectives: +20 part',
    '- title: A +19 part',
    'why: | +4 aside',
    '# On the results +1 comment',
    'key_results: +10 part',
    '- title: >- +8 part',
    'note: it goes on +1 aside',
    'check_ins: +3 aside',
    '- date: 2026-01-12 +1 part',
  ]);
});

test('line ends and a byte order mark change nothing', () => {
  const other = `\ufeff${file.replaceAll('\n', '\r\n')}`;
  expect(shown(other).slice(1)).toEqual(shown(file).slice(1));
});

test('check-ins in brackets fold too', () => {
  expect(
    shown('objectives:\n  - title: A\n    check_ins: [\n      { date: 2026-01-05 },\n    ]\n'),
  ).toContain('check_ins: [ +2 aside');
});

test.each([
  '',
  '\n\n',
  'objectives: [{',
  'objectives:\n  - title: "A\n    note: b\n\t- c\n',
  'a: &a\n  b: *a\n',
])('folds of a half-written file lie in it: %j', text => {
  const { length } = text.split('\n');
  for (const { startLine, endLine } of folding(read({ text, name: 'support' }))) {
    expect(startLine).toBeGreaterThanOrEqual(0);
    expect(endLine).toBeGreaterThan(startLine);
    expect(endLine).toBeLessThan(length);
  }
});
