import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formats, formatsSelected } from '../../../../test/support/formats.ts';

const withCrlf = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;

test.each(globSync('examples/**/*.okr.yaml'))('%s is formatted already', path => {
  const text = readFileSync(path, 'utf8');
  expect(formats(text)).toBe(text);
  expect(formats(withCrlf(text))).toBe(withCrlf(text));
});

describe('sets right', () => {
  test.each<[what: string, before: string, after: string]>([
    [
      'lists at the column of their key',
      'objectives:\n- title: Grow\n  key_results:\n  - title: More\n    target: 3\n',
      'objectives:\n  - title: Grow\n    key_results:\n      - title: More\n        target: 3\n',
    ],
    [
      'four columns a step',
      'objectives:\n    - title: Grow\n      key_results:\n          - title: More\n',
      'objectives:\n  - title: Grow\n    key_results:\n      - title: More\n',
    ],
    [
      'wide dashes',
      'kpis:\n  -   title: Uptime\n      min: 99%\n  -  { title: Load }\n',
      'kpis:\n  - title: Uptime\n    min: 99%\n  - { title: Load }\n',
    ],
    ['blanks around colons', 'cycle :  2026-Q1\nteam:\tGrowth\n', 'cycle: 2026-Q1\nteam: Growth\n'],
    [
      'blanks in braces',
      'north_star: {title: Teams,target : 5 ,current:   }\nowner: [ ann,bo ]\nkpis: [ ]\n',
      'north_star: { title: Teams, target: 5, current: }\nowner: [ann, bo]\nkpis: []\n',
    ],
    [
      'lines in braces go with their item',
      'kpis:\n-   { title: Load,\n      max: 3,\n    }\n',
      'kpis:\n  - { title: Load,\n      max: 3,\n    }\n',
    ],
    [
      'blanks at the ends of lines',
      'cycle: 2026 \n  \nteam: Growth  # us\t\n',
      'cycle: 2026\n\nteam: Growth  # us\n',
    ],
    ['too many blank lines', '\n \ncycle: 2026\n\n\n \nteam: Growth\n\n', 'cycle: 2026\n\nteam: Growth\n'],
    [
      'objectives that stand close',
      'objectives:\n  - title: One\n    owner: ann\n  # Now\n  # two\n  - title: Two\n',
      'objectives:\n  - title: One\n    owner: ann\n\n  # Now\n  # two\n  - title: Two\n',
    ],
    [
      'objectives, but not below a text that would take the blank line for its own',
      'objectives:\n- title: One\n  note: |+\n    x\n- title: Two\n',
      'objectives:\n  - title: One\n    note: |+\n      x\n  - title: Two\n',
    ],
    [
      'comments with what they stand at',
      '# top\nobjectives:\n# of one\n- title: One\n  # of the owner\n  owner: ann\n # loose\n# at the end\n',
      '# top\nobjectives:\n  # of one\n  - title: One\n    # of the owner\n    owner: ann\n  # loose\n  # at the end\n',
    ],
    [
      'what is commented out below a key',
      'objectives:\n- title: One\n  key_results:\n     # - title: Later\n',
      'objectives:\n  - title: One\n    key_results:\n      # - title: Later\n',
    ],
    [
      'block texts as a whole',
      'objectives:\n- title: One\n  note: |\n       First\n\n         deeper\n  why: >2-\n      kept\n',
      'objectives:\n  - title: One\n    note: |\n      First\n\n        deeper\n    why: >2-\n        kept\n',
    ],
    [
      'texts over several lines',
      'kpis:\n- title: Much  \n    more\n\n    of it\n  note: "a \\ \n     b"\n',
      'kpis:\n  - title: Much\n      more\n\n      of it\n    note: "a \\ \n       b"\n',
    ],
    [
      'anchors and what they are on',
      'kpis:\n- &a  title: Load\n  max: 3\n',
      'kpis:\n  - &a title: Load\n    max: 3\n',
    ],
    ['lines between markers', '%YAML 1.2\n---\ncycle:   2026\n...\n', '%YAML 1.2\n---\ncycle: 2026\n...\n'],
    ['keys with a question mark', '?   cycle\n:   2026\n', '? cycle\n: 2026\n'],
  ])('%s', (_, before, after) => {
    expect(formats(before)).toBe(after);
    expect(formats(withCrlf(before))).toBe(withCrlf(after));
    expect(formats(after)).toBe(after);
  });

  test.each([
    ['a file that is indented as a whole', '  cycle: 2026\n  team: Growth\n', 'cycle: 2026\nteam: Growth\n'],
    ['JSON', '{"objectives":[{"title":"Grow"}]}', '{ "objectives": [{ "title": "Grow" }] }\n'],
    ['no line end', 'cycle: 2026', 'cycle: 2026\n'],
    ['no line end where others are CR', 'cycle:  2026\rteam: Growth', 'cycle: 2026\rteam: Growth\r'],
    ['no line end where others have CRLF', 'cycle: 2026\r\nteam: Growth', 'cycle: 2026\r\nteam: Growth\r\n'],
  ])('%s', (_, before, after) => {
    expect(formats(before)).toBe(after);
  });

  test('steps of four, where the editor has them', () => {
    const text = 'objectives:\n  - title: Grow\n    key_results:\n      - title: More\n';
    const wide = 'objectives:\n    - title: Grow\n      key_results:\n          - title: More\n';
    expect(formats(text, { tabSize: 4 })).toBe(wide);
    expect(formats(wide, { tabSize: 8 })).toBe(wide);
    expect(formats(wide, { tabSize: Number.NaN })).toBe(text);
  });
});

describe('leaves alone', () => {
  test.each([
    ['comments that are aligned', 'cycle: 2026     # a year\nteam: Growth    # us\n'],
    ['lines that count at the end of a text', 'note: |+\n  all\n\n\n'],
    ['objectives of one line', 'objectives:\n  - title: One\n  - title: Two\n'],
    ['quotes', `team: "Growth"\nowner: 'ann'\n`],
    ['a text with signs in it', "note: 'a  :  b'\nwhy: |\n  - x\n  {a,b}   \n  # c\n"],
    ['comments without anything else', '# one\n\n# two\n'],
    ['nothing', ''],
    ['a byte order mark', '\ufeff'],
    ['blank lines alone', ' \n\n'],
  ])('%s', (_, text) => {
    expect(formats(text)).toBe(text);
  });

  test.each([
    ['cannot be read', 'cycle:   2026\nnote: "\\x"\n'],
    ['is two documents', 'cycle:   2026\n---\ncycle:   2027\n'],
    ['is no text', 'cycle:   2026\n\0\n'],
    ['is nested without end', `note:   ${'['.repeat(3000)}${']'.repeat(3000)}\n`],
  ])('a file that %s', (_, text) => {
    expect(formats(text)).toBe(text);
  });
});

test('with a slip that the reader understands, only what is inside lines; the slip is left to its fix', () => {
  expect(formats('  team：Growth  \n  cycle:   2026-Q1\n\n\n  note: a: b\n  owner: {name:  ann}')).toBe(
    '  team：Growth\n  cycle: 2026-Q1\n\n\n  note: a: b\n  owner: { name: ann }',
  );
});

describe('of a selection', () => {
  test('only its lines', () => {
    expect(formatsSelected('cycle:   2026\nteam:   ⟦Gro⟧wth  \nowner:   ann\n')).toBe(
      'cycle:   2026\nteam: Growth\nowner:   ann\n',
    );
  });

  test('up to the line whose beginning it reaches', () => {
    expect(formatsSelected('⟦cycle:   2026\n⟧team:   Growth\n')).toBe('cycle: 2026\nteam:   Growth\n');
  });

  test('what is whole in it gets its column below what stays', () => {
    expect(
      formatsSelected('objectives:\n- title: One\n  key_results:\n⟦  -   title: More\n      target: 3⟧\n'),
    ).toBe('objectives:\n- title: One\n  key_results:\n    - title: More\n      target: 3\n');
  });

  test('half a list keeps its columns', () => {
    expect(formatsSelected('kpis:\n-   title:  Load\n⟦-   title:  Time\n    max:  3⟧\n')).toBe(
      'kpis:\n-   title:  Load\n- title: Time\n  max: 3\n',
    );
  });

  test('beyond the end is the end', () => {
    const text = 'cycle:   2026';
    expect(formatsSelected(`⟦⟧${text}`)).toBe('cycle: 2026\n');
  });
});
