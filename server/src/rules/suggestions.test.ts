// What the suggestions of a rule make of a file, beyond the first one, which the rule's own examples show.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../language/range.ts';
import { okr } from './example.ts';
import { rules } from './index.ts';
import { findingsOf } from './show.ts';

/** Each suggestion of the rule's first finding: its title with its data, and the file after it. */
function suggestionsOf(id: string, text: string) {
  const rule = rules.find(rule => rule.id === id);
  if (!rule) throw new Error(`no rule ${id}`);
  const [found] = findingsOf(rule, text);
  return (found?.suggest ?? []).map(({ title, data = {}, edits }) => ({
    title: [title, ...Object.values(data)].join(' ').trim(),
    text: applyEdits(text, edits),
  }));
}

const titlesOf = (id: string, text: string) => suggestionsOf(id, text).map(({ title }) => title);

describe('missing-deadline', () => {
  const text = okr`
    owner: dana
    objectives:
      - title: Guests are glad they came
        cycle: 2026-Q1
        key_results: [{ title: From 3 to 9 letters }, { title: From 31% to 45% }]
      - title: People come back
        key_results:
          - { title: From 5 to 7 stars }
          - { title: From 30 to 60 orders }
  `;
  const beside = (cycle: string) => text.replace('2026-Q1', cycle);

  test('offers the cycle of the neighbours first, and its end', () =>
    expect(titlesOf('missing-deadline', beside('2026-H1'))).toEqual([
      'cycle 2026-H1',
      'cycle 2026-Q1',
      'cycle 2026-Q2',
      'due-with-cycle 2026-06-30 2026-H1',
    ]));

  test('but not one that is over', () =>
    expect(titlesOf('missing-deadline', beside('2025-H2'))).toEqual([
      'cycle 2026-Q1',
      'cycle 2026-Q2',
      'cycle 2026-H1',
      'due-with-cycle 2026-03-31 2026-Q1',
    ]));

  test('offers the last day of its results where one is given', () => {
    const withDay = text.replace('7 stars', '7 stars, due: 2026-05');
    const last = suggestionsOf('missing-deadline', withDay).at(-1);
    expect(last?.title).toBe('due-with-results 2026-05-31');
    expect(last?.text).toContain('title: People come back\n    due: 2026-05-31\n');
  });

  test('offers no day where nothing in the file has an end: the cycle is enough', () =>
    expect(titlesOf('missing-deadline', text.replace(/ +cycle.*\n/, ''))).toEqual([
      'cycle 2026-Q1',
      'cycle 2026-Q2',
      'cycle 2026-H1',
    ]));
});

describe('multiple-owners', () => {
  test.each([
    ['owner: [ann, bo]\n', 'owner: bo\n    contributors: [ann]\n'],
    ['owner:   # both\n      - ann\n      - bo\n', 'owner: bo   # both\n    contributors: [ann]\n'],
    [
      'owner: [ann, bo]\n    contributors:\n      - cy\n      - bo\n',
      'owner: bo\n    contributors: [ann, cy]\n',
    ],
    [`owner: ['@ann', bo]\n`, `owner: bo\n    contributors: ['@ann']\n`],
  ])('%j keeps bo', (before, after) => {
    const file = (owners: string) =>
      `objectives:\n  - title: People come back\n    ${owners}    due: 2026-03-31\n`;
    const [, second] = suggestionsOf('multiple-owners', file(before));
    expect(second).toEqual({ title: 'keep bo', text: file(after) });
  });

  test('takes nobody out where there is no place for the others', () =>
    expect(suggestionsOf('multiple-owners', 'owner: [ann, bo]\nobjectives: []\n')).toEqual([]));
});

test('closed objectives are scored together as their numbers say', () => {
  const objective = (title: string, current: number) => `
  - title: ${title}
    status: closed
    key_results:
      - { title: Letters, type: reach, target: 9, current: ${current} }`;
  const both = `objectives:${objective('People come back', 6)}${objective('Guests are glad', 9)}\n`;
  const [all] = suggestionsOf('unscored', both);
  expect(all?.title).toBe('all-counted');
  expect(all?.text.match(/score: .*/g)).toEqual(['score: 0.67', 'score: 1']);
  expect(titlesOf('unscored', both.replace(', current: 6', ''))).toEqual([]);
});

test('commitments are told of all objectives that lack one', () => {
  const [committed, aspirational] = suggestionsOf(
    'missing-commitment',
    'objectives:\n  - { title: People come back, score: 0.7 }\n  - { title: Guests are glad, score: 1 }\n',
  );
  expect(committed?.text.match(/commitment: committed/g)).toHaveLength(2);
  expect(aspirational?.text.match(/commitment: aspirational/g)).toHaveLength(2);
});
