// What becomes of a key result that is made an initiative or a KPI, however the file is laid out.
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../language/range.ts';
import { businessAsUsual } from './business-as-usual/index.ts';
import { okr } from './example.ts';
import type { Rule } from './rule.ts';
import { findingsOf, reading } from './show.ts';
import { taskKeyResult } from './task-key-result/index.ts';

/** The file after each suggestion of the rule's first finding, by the suggestion's key. */
function offered(rule: Rule, text: string): readonly (readonly [string, string])[] {
  const [found] = findingsOf(rule, text);
  return (found?.suggest ?? []).map(({ title, edits }) => [title, applyEdits(text, edits)]);
}

function after(rule: Rule, choice: string, text: string): string | undefined {
  const changed = offered(rule, text).find(([title]) => title === choice)?.[1];
  if (changed !== undefined) expect(reading(changed).problems).toEqual([]);
  return changed;
}

const head = 'cycle: 2026-Q1\nowner: dana\nobjectives:\n  - title: Guests come back\n    key_results:\n';
const other = '      - title: Raise guests who come back from 30% to 45%\n';

describe('a task made an initiative', () => {
  test('keeps what an initiative has, and leaves the number of a result behind', () => {
    const text = `${head}${other}      - id: posts
        title: "Publish: 8 posts"
        type: reach
        target: 8
        unit: posts
        owner: [bo, "cy, jr"]
        due: '2026-03-13'
        priority: 1
        weight: 2
        status: active
        note: One a week
`;
    expect(after(taskKeyResult, 'objective', text)).toBe(`${head}${other}    initiatives:
      - id: posts
        title: 'Publish: 8 posts'
        owner: [bo, 'cy, jr']
        status: in_progress
        due: 2026-03-13
        priority: 1
        note: One a week
`);
  });

  test('goes under the result above or below it', () => {
    const below = `${head}      - title: Publish 8 posts\n${other}`;
    const made = '        initiatives:\n          - title: Publish 8 posts\n';
    expect(after(taskKeyResult, 'result', below)).toBe(head + other + made);
    const above = `${head}${other}${made}      - title: Film 3 tours\n`;
    expect(after(taskKeyResult, 'result', above)).toBe(
      `${head}${other}${made}          - title: Film 3 tours\n`,
    );
  });

  test.each([
    ['in braces', '    key_results: [{ title: From 3 to 9 }, { title: Publish 8 posts, owner: bo }]\n'],
    [
      'in braces, first',
      '    key_results: [{ title: Publish 8 posts, owner: bo }, { title: From 3 to 9 }]\n',
    ],
  ])('out of a list %s', (_, list) => {
    const text = head.replace('    key_results:\n', list);
    expect(after(taskKeyResult, 'objective', text)).toBe(
      head.replace(
        '    key_results:\n',
        '    key_results: [{ title: From 3 to 9 }]\n    initiatives:\n      - title: Publish 8 posts\n        owner: bo\n',
      ),
    );
    expect(after(taskKeyResult, 'result', text)).toContain(
      '[{ title: From 3 to 9, initiatives: [{ title: Publish 8 posts, owner: bo }] }]',
    );
  });

  test('at the end of a file without a last line end, and with other line ends', () => {
    const text = `${head}${other}      - title: Publish 8 posts`;
    const made = `${head}${other}    initiatives:\n      - title: Publish 8 posts`;
    expect(after(taskKeyResult, 'objective', text)?.trimEnd()).toBe(made);
    const windows = `${text}\n`.replaceAll('\n', '\r\n');
    expect(after(taskKeyResult, 'objective', windows)).toBe(`${made}\n`.replaceAll('\n', '\r\n'));
  });

  test.each([
    ['check-ins', '        check_ins: [{ date: 2026-02-02, value: 2 }]\n'],
    ['initiatives of its own', '        initiatives: [{ title: Find a writer }]\n'],
    ['a comment', '        owner: bo # until May\n'],
    ['a reading', '        current: 3\n'],
    ['an unknown field', '        colour: red\n'],
    ['what could not be read', '        due: soon\n'],
  ])('is not offered where %s would be lost', (_, field) => {
    const text = `${head}${other}      - title: Publish 8 posts\n${field}`;
    expect(findingsOf(taskKeyResult, text)).toHaveLength(1);
    expect(offered(taskKeyResult, text)).toEqual([]);
  });

  test('is not offered for the last result of an objective', () => {
    const text = `${head}      - title: Publish 8 posts\n`;
    expect(offered(taskKeyResult, text)).toEqual([]);
  });
});

describe('a number that is kept', () => {
  const kept = (title: string, fields = '') => `${head}${other}      - title: ${title}\n${fields}`;
  const kpi = (fields: string) => `${head}${other}kpis:\n  - ${fields}\n`;

  test.each([
    ['Keep churn at 3%', 'title: Keep churn at 3%\n    max: 3%'],
    ['Keep uptime above 99.5%', 'title: Keep uptime above 99.5%\n    min: 99.5%'],
    ['保持客户满意度 4.5 分', 'title: 保持客户满意度 4.5 分\n    min: 4.5 分'],
  ])('%s gets the side of its band from what it measures', (title, fields) => {
    expect(after(businessAsUsual, 'move', kept(title))).toBe(kpi(fields));
  });

  test('is named by its metric, and joins the KPIs that are there', () => {
    const text = `${kept('Keep uptime at 99.5%', '        metric: Site uptime\n')}kpis:\n  - { title: Cash, min: 9 months }\n`;
    expect(after(businessAsUsual, 'move', text)).toBe(
      `${head}${other}kpis:\n  - { title: Cash, min: 9 months }\n  - { title: Site uptime, min: 99.5% }\n`,
    );
  });

  test('becomes a guardrail with a band, and is then in order', () => {
    const marked = after(
      businessAsUsual,
      'maintain',
      kept('Keep uptime at 99.5%', '        target: 99.5%\n'),
    );
    expect(marked).toBe(
      kept('Keep uptime at 99.5%', '        type: maintain\n        target: 99.5%\n        min: 99.5%\n'),
    );
    expect(findingsOf(businessAsUsual, marked ?? '')).toEqual([]);
  });

  test('is left where it is when nothing tells the side of its band', () => {
    const text = kept('Keep stock levels at 300', '        owner: bo\n');
    expect(findingsOf(businessAsUsual, text)).toHaveLength(1);
    expect(offered(businessAsUsual, text)).toEqual([]);
  });

  test('points at the KPI that watches it already, and adds no second one', () => {
    const text = okr`
      cycle: 2026-Q1
      owner: dana
      objectives:
        - title: Guests come back
          key_results:
            - title: Raise guests who come back from 30% to 45%
            - { title: Keep churn at 3%, kpi: churn }
      kpis:
        - { id: churn, title: Churn, max: 3% }
    `;
    const [found] = findingsOf(businessAsUsual, text);
    expect(found?.related?.map(({ at }) => text.slice(at.start, at.end))).toEqual(['Churn']);
    expect(offered(businessAsUsual, text).map(([title]) => title)).toEqual(['maintain']);
  });
});
