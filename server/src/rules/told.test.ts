// Who is asked to check in, and when: the days on both sides of each limit, and what counts as told.
import { describe, expect, test } from 'vitest';
import { findingsIn } from './show.ts';

/** What is said about checking in on 2026-02-20, for a result with a field or two. */
function said(fields: string, objective = '', cycle = '2026-Q1'): readonly string[] {
  const text = `
cycle: ${cycle}
owner: dana
objectives:
  - title: Newcomers feel at home
    ${objective || 'why: They stay'}
    key_results:
      - { title: Letters, type: reach, target: 900, ${fields} }
      - { title: Raise guests from 3 to 9, status: postponed }
`;
  return findingsIn(text).flatMap(({ rule, level }) =>
    ['never-checked-in', 'stale-check-in'].includes(rule.id) ? [`${level} ${rule.id}`] : [],
  );
}

const stale = ['info stale-check-in'];
const veryStale = ['warning stale-check-in'];
const never = ['info never-checked-in'];
const on = (date: string, more = 'value: 500') => `check_ins: [{ date: ${date}, ${more} }]`;

describe('a check-in', () => {
  test.each([
    ['of a fortnight ago', on('2026-02-06'), []],
    ['a day older', on('2026-02-05'), stale],
    ['of four weeks ago', on('2026-01-23'), stale],
    ['a day older than that', on('2026-01-22'), veryStale],
    ['of before the start counts from the start', `start: 2026-02-07, ${on('2025-12-30')}`, []],
    ['with words only', on('2026-02-10', 'note: No news'), []],
    ['without words or numbers', on('2026-02-10', 'by: bo'), never],
    ['of tomorrow', on('2026-02-21'), []],
    ['of next month', `check_ins: [{ date: 2026-01-30, value: 1 }, { date: 2026-03-20, value: 2 }]`, stale],
    ['without a date', 'check_ins: [{ value: 500 }]', []],
    ['and a number told by hand since', `current: 501, ${on('2026-01-09')}`, []],
    ['and its own number written twice', `current: 500, ${on('2026-01-09')}`, veryStale],
    ['of what is reached', on('2026-01-09', 'value: 900'), []],
    ['of what is done', `status: done, ${on('2026-01-09')}`, []],
    ['of what a KPI measures', `kpi: letters, ${on('2026-01-09')}`, []],
  ])('%s', (_, fields, expected) => {
    expect(said(fields)).toEqual(expected);
  });

  test('as often as the objective says', () => {
    expect(said(on('2026-02-12'), 'check_in_every: weekly')).toEqual(stale);
    expect(said(on('2026-01-22'), 'check_in_every: 1 month')).toEqual([]);
  });

  test('of the objective counts for its results', () => {
    expect(said(on('2026-01-09'), `${on('2026-02-16', 'status: at_risk')}`)).toEqual([]);
    expect(said('owner: bo', `${on('2026-01-30', 'status: at_risk')}`)).toEqual(stale);
  });
});

describe('no check-in', () => {
  test.each([
    ['for seven weeks', 'owner: bo', never],
    ['for two weeks', 'start: 2026-02-06', []],
    ['for two weeks and a day', 'start: 2026-02-05', never],
    ['but a number', 'current: 5', []],
    ['but a number that cannot be read', 'current: some', []],
    ['but progress told by hand', 'progress: 60%', []],
    ['only an opinion', 'confidence: 0.5', never],
    ['before the start', 'start: 2026-02-23', []],
    ['after the end', 'due: 2026-02-13', []],
    ['without end', 'due: ongoing', never],
    ['of a draft', 'status: draft', []],
  ])('%s', (_, fields, expected) => {
    expect(said(fields)).toEqual(expected);
  });

  test('in a cycle that has not begun, is over, or is not known', () => {
    expect(said('owner: bo', '', '2026-Q2')).toEqual([]);
    expect(said('owner: bo', '', '2025-Q4')).toEqual([]);
    expect(said('owner: bo', '', 'soon')).toEqual([]);
  });

  test('of two results of three is said of each of the two', () => {
    const text = `
cycle: 2026-Q1
owner: dana
objectives:
  - title: Newcomers feel at home
    key_results:
      - { title: Letters, type: reach, target: 900 }
      - { title: Calls, type: reach, target: 90 }
      - { title: Visits, type: reach, target: 9, current: 4 }
`;
    const found = findingsIn(text).filter(({ rule }) => rule.id === 'never-checked-in');
    expect(found.map(({ message, at }) => [message, text.slice(at.start, at.end)])).toEqual([
      ['result', 'Letters'],
      ['result', 'Calls'],
    ]);
  });
});
