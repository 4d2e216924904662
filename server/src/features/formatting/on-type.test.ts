import { describe, expect, test } from 'vitest';
import { typed } from '../../../../test/support/formats.ts';

const file = `objectives:
  - title: Grow
    owner: ann
    key_results:
      - title: More
        target: 3
`;

describe('after Enter the line stands', () => {
  test.each<[where: string, before: string, after: string]>([
    ['below a key with a value', `${file}█`, `${file}        █`],
    ['below a list’s key, one step in', 'objectives:\n█', 'objectives:\n  █'],
    ['with the dash an editor put there', 'objectives:\n- █', 'objectives:\n  - █'],
    [
      'as the file has it',
      'kpis:\n- title: Load\n  check_ins:\n█',
      'kpis:\n- title: Load\n  check_ins:\n  █',
    ],
    ['below a key that holds one part', 'north_star:\n█', 'north_star:\n  █'],
    [
      'below the header of a text',
      'kpis:\n  - title: Load\n    note: |\n█',
      'kpis:\n  - title: Load\n    note: |\n      █',
    ],
    ['below a key whose value is still to come', 'kpis:\n  - title:\n█', 'kpis:\n  - title:\n    █'],
    ['behind a dash with braces', 'kpis:\n  - { title: Load }\n- █', 'kpis:\n  - { title: Load }\n  - █'],
  ])('%s', (_, before, after) => {
    expect(typed(before, '\n')).toBe(after);
    expect(typed(before.replaceAll('\n', '\r\n'), '\n')).toBe(after.replaceAll('\n', '\r\n'));
  });

  test.each([
    ['a line with words on it', 'objectives:\n█title: x\n'],
    ['a second Enter', `${file}\n█`],
    ['a text', 'note: |\n    deep\n  █'],
    ['quotes', 'note: "so\n█'],
    ['braces', 'north_star: {\n█'],
    ['what would tear a list apart', 'objectives:\n  - title: One\n█\n      owner: x\n'],
    ['the first line', '█'],
    ['a comment', '# one\n  █'],
  ])('%s stays', (_, text) => {
    expect(typed(text, '\n')).toBe(text);
  });
});

describe('a dash goes to the list', () => {
  test('whose item was just written', () => {
    expect(typed(`${file}        -█`, '-')).toBe(`${file}      -█`);
  });

  test('that the key above opens', () => {
    expect(typed('objectives:\n    -█', '-')).toBe('objectives:\n  -█');
  });

  test('and stays where one is', () => {
    for (const text of [`${file}      -█`, `${file}  -█`]) expect(typed(text, '-')).toBe(text);
  });

  test.each([
    ['in a text', 'note: |\n   x\n  -█'],
    ['in a word', `${file}        on-█`],
    ['of a marker', 'cycle: 2026\n--█'],
    ['without a list', 'cycle: 2026\n  -█'],
    ['in brackets', 'owner: [\n  -█'],
  ])('none %s', (_, text) => {
    expect(typed(text, '-')).toBe(text);
  });
});

describe('a key goes to the part', () => {
  test.each<[which: string, before: string, after: string]>([
    ['that has it alone', `${file}        kpis:█`, `${file}kpis:█`],
    ['that lacks it', `${file}        commitment:█`, `${file}    commitment:█`],
    ['next to it', `${file}       unit:█`, `${file}        unit:█`],
  ])('%s', (_, before, after) => {
    expect(typed(before, ':')).toBe(after);
  });

  test.each([
    ['one that stands right', `${file}        unit:█`],
    ['one that nobody knows', `${file}       colour:█`],
    ['one that every part has already', `${file}        key_results:█`],
    ['one in a title', `${file}        note: see kpis:█`],
    ['one behind a dash', `${file}      - kpis:█`],
    ['the first of a part', 'objectives:\n  - title: A\n    key_results:\n        title:█'],
    ['one in a text', 'objectives:\n  - title: A\n    note: |\n      kpis:█'],
  ])('%s stays', (_, text) => {
    expect(typed(text, ':')).toBe(text);
  });
});
