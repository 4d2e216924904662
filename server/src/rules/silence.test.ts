// Files about which nothing is said, or nothing more than one thing: false alarms that are too odd for a rule's page.
import { expect, test } from 'vitest';
import { okr } from './example.ts';
import { findingsIn } from './show.ts';

test.each([
  [
    'an objective that is over asks nothing of its results',
    okr`
      cycle: 2026-Q1
      owner: dana
      objectives:
        - title: People come back
          commitment: aspirational
          status: closed
          score: 0.7
          key_results:
            - { title: Improve second orders, type: increase, due: 2026-01-30 }
        - title: Guests are glad they came
          commitment: committed
          score: 0.6
          key_results:
            - { title: Improve letters, type: increase, due: 2026-01-30 }
    `,
    [],
  ],
  [
    'a cycle that is over, with all reached',
    okr`
      cycle: 2025-Q4
      owner: dana
      objectives:
        - title: People come back
          key_results:
            - { title: Second orders, type: increase, baseline: 31%, target: 45%, current: 46% }
            - { title: Letters, type: reach, target: 9, current: 9 }
    `,
    [],
  ],
  [
    'what is late in an objective that is late',
    okr`
      owner: dana
      objectives:
        - title: People come back
          due: 2026-02-10
          key_results:
            - { title: From 31% to 45%, due: 2026-01-30 }
            - { title: From 3 to 9 letters, due: 2026-01-30 }
          initiatives:
            - { title: Write to them, status: planned, due: 2026-01-09 }
    `,
    ['overdue at 2026-02-10'],
  ],
  [
    'a check-in of tomorrow is not the newest',
    okr`
      cycle: 2026-Q1
      owner: dana
      objectives:
        - title: People come back
          key_results:
            - title: Second orders
              type: increase
              baseline: 31%
              target: 45%
              current: 40%
              check_ins: [{ date: 2026-02-21, value: 45% }]
            - title: From 3 to 9 letters
    `,
    [],
  ],
  [
    'values that could not be read are not missing',
    okr`
      cycle: soon
      owner: []
      objectives:
        - title: People come back
          key_results:
            - { title: Second orders, type: increase, baseline: some, target: many }
            - { title: Letters, type: maintain, min: few }
    `,
    [],
  ],
  [
    'proportions need not make a hundred',
    okr`
      cycle: 2026-Q1
      owner: dana
      objectives:
        - title: People come back
          key_results:
            - { title: From 31% to 45%, weight: 10 }
            - { title: From 3 to 9 letters, weight: 20 }
            - { title: From 5 to 7 stars, weight: 1 }
        - title: Guests are glad they came
          key_results:
            - { title: From 31% to 45%, weight: 1 }
            - { title: From 3 to 9 letters, weight: 0.5 }
    `,
    [],
  ],
])('%s', (_, text, expected) => {
  const judged = findingsIn(text).filter(({ rule }) => rule.smart !== null);
  expect(judged.map(({ rule, at }) => `${rule.id} at ${text.slice(at.start, at.end)}`)).toEqual(expected);
});
