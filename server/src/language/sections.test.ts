import { describe, expect, test } from 'vitest';
import { type Reading, read } from './read.ts';

const name = 'test';

/** Fifty objectives; what is typed stands behind the owner of the result in the twentieth. */
function written(typed: string): string {
  const objective = (number: number) => `  - id: o${number}
    title: Ambition ${number}
    key_results:
      - id: kr1
        title: Win ${number + 1} customers
        owner: bo${number === 20 ? typed : ''}
        target: ${number + 1}
    note: As agreed

`;
  return `team: Growth\nobjectives:\n${Array.from({ length: 50 }, (_, index) => objective(index)).join('')}`;
}

const ids = ({ document }: Reading) => document.objectives.map(({ id }) => id?.value);
const healthy = read({ text: written(''), name });

describe('what is wrong with an objective costs that objective only', () => {
  test.each([
    ['a word at the left margin', '\nno'],
    ['a field at the left margin', '\nunit: customers'],
    ['a field at the left margin that has no value yet', '\nunit:'],
    ['a field of the document at the left margin', '\nteam: Sales'],
    ['an item at the left margin', '\n- ti'],
    ['a word in the first column but one', '\n no'],
    ['a field in the column of the dashes', '\n  unit: customers'],
    ['a field one column off', '\n       unit: customers'],
    ['a field of another part', '\n        commitment: committed'],
    ['a missing dash', '\n        title: Win more\n        owner: cy'],
    ['a name that nobody gave', '\n        note: *fast* checkout'],
    ['a word behind a brace', '\n        check_ins:\n          - { date: 2026-02-16, value: 2 } x'],
    ['a bracket that nobody closes', '\n{['],
    ['what nobody can read', '\n        ! ! x: y'],
  ])('%s', (_, typed) => {
    const before = read({ text: written(typed.slice(0, -1)), name, before: healthy });
    const after = read({ text: written(typed), name, before });
    const known = new Set(before.sections.all.map(({ same }) => same));
    expect(after.sections.all).toHaveLength(50);
    expect(after.sections.all.filter(({ same }) => !known.has(same))).toHaveLength(1);
    expect(after.problems).not.toEqual([]);
    expect(ids(after)).toEqual(ids(healthy));
  });
});

describe('what nobody can read', () => {
  const reading = read({ text: written('\n        ! ! x: y'), name });
  const { text, unread, sections } = reading;

  test('leaves the rest of its objective unsure, and no other', () => {
    expect(unread).toEqual([{ start: text.indexOf('! x'), end: sections.all[20]?.range.end }]);
    expect(reading.problems[0]).toMatchObject({ code: 'yaml-syntax', message: 'unreadable' });
  });

  test('moves with its objective', () => {
    const longer = text.replace('Ambition 3', 'A longer ambition 3');
    const after = read({ text: longer, name, before: reading });
    expect(after.unread).toEqual(read({ text: longer, name }).unread);
    expect(after.unread).not.toEqual(unread);
  });

  test('above the objectives leaves all unsure that may take something over from there', () => {
    const broken = text.replace('        ! ! x: y\n', '').replace('team: Growth', '! ! x: y\nteam: Growth');
    const { sections, unread, document } = read({ text: broken, name });
    expect(sections.all).toHaveLength(50);
    expect(unread).toEqual([{ start: broken.indexOf('! x'), end: broken.length }]);
    expect(document.objectives).toHaveLength(50);
  });
});

describe('only the whole file tells', () => {
  test.each([
    ['what a name stands for', '\n        note: &it This', 'team: *it'],
    ['what the second list is', '\nobjectives:', 'team: Growth'],
    [
      'whether a result is an objective',
      '\n  - title: Win more\n    baseline: 2\n      due: 2026-03-31',
      'team: Growth',
    ],
    ['what a tab is worth', '\n\tunit: customers', 'team: Growth'],
  ])('%s', (_, typed, head) => {
    const { sections } = read({ text: written(typed).replace('team: Growth', head), name });
    expect(sections.all).toEqual([]);
  });

  test('whether a dash is out of place', () => {
    const slipped = '    initiatives:\n  - title: Call them\n        status: active\n';
    const text = written('').replace('    note: As agreed\n', slipped);
    expect(read({ text, name }).sections.all).toEqual([]);
  });
});

describe('the list ends', () => {
  test.each([
    ['with the next list', 'kpis:\n  - title: Uptime\n', 'kpis'],
    ['with a field that has lines of its own', 'note: |\n  Read: this\n', 'note'],
    ['with a text over two lines', 'note: Read\n  this\n', 'note'],
    ['with the last word', 'no', undefined],
  ])('%s', (_, tail, means) => {
    const { sections, document } = read({ text: written('') + tail, name });
    expect(sections.all).toHaveLength(50);
    expect(document.entries.at(-1)?.means).toBe(means ?? 'objectives');
  });
});
