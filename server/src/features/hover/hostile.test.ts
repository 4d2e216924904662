// A file may come from anywhere: what it says is shown and does nothing.
import { expect, test } from 'vitest';
import { walk } from '../../language/walk.ts';
import { describe, plain } from '../describe/index.ts';
import { contextOf, linesAt, readingOf } from './test-hover.ts';

const attack = '[x](command:evil) **b** `c` <img src=x> $(alert) https://evil.example ![p](data:x)';

/** Every text that a part can carry. */
const hostile = `title: ${attack}
team: ${attack}
owner: ${attack}
objectives:
  - title: ${attack}
    priority: ${attack}
    owner: [${JSON.stringify(attack)}]
    aligns_to: "<img>#x"
    key_results:
      - title: ${attack}
        unit: "<img> $(alert)"
        baseline: 1
        target: 9
        priority: ${attack}
        check_ins: [{ date: 2026-02-01, value: 3, by: ${JSON.stringify(attack)}, note: ${JSON.stringify(attack)} }]
        initiatives: [{ title: ${JSON.stringify(attack)}, note: ${JSON.stringify(attack)}, priority: ${JSON.stringify(attack)} }]
        milestones: [{ title: ${JSON.stringify(attack)} }]
kpis:
  - { title: ${JSON.stringify(attack)}, period: ${JSON.stringify(attack)}, current: 3, unit: ${JSON.stringify(attack)} }
`;

test('no link, picture, HTML or icon comes from a file', () => {
  const reading = readingOf(hostile);
  const context = contextOf(reading);
  let parts = 0;
  walk(reading.document, part => {
    const markdown = describe(part, context);
    // Code spans are ours alone, and nothing in them is escaped.
    const around = markdown.replace(/(?<!\\)`[^`]*`/g, '');
    expect(around).not.toMatch(/(?<!\\)[[\]<>`]|\$\(|(?<!\\):\/\//);
    expect(around.replace(/(?<!\\)\*\*/g, '')).not.toMatch(/(?<!\\)\*/);
    parts++;
  });
  expect(parts).toBe(7);
});

test('the reader sees what was written', () => {
  const reading = readingOf(hostile);
  expect(plain(describe(reading.document, contextOf(reading))).split('\n')[0]).toBe(attack);
});

test('a long note is cut short, a long title too', () => {
  const note = 'word '.repeat(500);
  const text = `objectives:
  - title: O
    key_results:
      - title: █${note}
        check_ins: [{ date: 2026-02-16, value: 3, note: ${note} }]
`;
  const [title, ...more] = linesAt(text);
  expect(title).toMatch(/^\*\*word .{280,300}…\*\*$/);
  const checkIn = more.find(line => line.includes('check-in'));
  expect(checkIn).toMatch(/^Last check-in 4 days ago \(16 Feb 2026\) · “word .{140,160}…”$/);
});

test('long lists are cut short, unless one more would fit', () => {
  const results = (count: number) =>
    `objectives:\n  - title: O█\n    key_results:\n${'      - { title: KR }\n'.repeat(count)}`;
  expect(linesAt(results(9)).slice(-1)).toEqual(['`·····    –` ? KR']);
  expect(linesAt(results(10)).slice(-2)).toEqual(['`·····    –` ? KR', '… and 2 more']);
});

test('icons are for VS Code only', () => {
  const text =
    'objectives:\n  - title: O█\n    key_results: [{ title: KR, type: reach, target: 8, current: 8 }]\n';
  expect(linesAt(text, { icons: true })).toContain('`█████ 100%` $(pass-filled) KR');
  expect(linesAt(text)).toContain('`█████ 100%` ● KR');
});
