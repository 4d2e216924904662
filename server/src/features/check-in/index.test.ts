// Checking in: what the file says afterwards, with what is to be typed over between ⟦ and ⟧.
import { expect, test } from 'vitest';
import { withCursor } from '../../../../test/support/markers.ts';
import { parseDay } from '../../language/period.ts';
import { applyEdits } from '../../language/range.ts';
import { read } from '../../language/read.ts';
import { addCheckIn, checkedInAt } from './index.ts';

/** @param marked a document with █ in the part to be checked in */
function checkedIn(marked: string): string | undefined {
  const { text, offset } = withCursor(marked);
  const reading = read({ text, name: 'support' });
  const part = checkedInAt(reading, offset);
  const added = part && addCheckIn(reading, part, parseDay('2026-02-20') as number);
  if (!added) return undefined;
  const after = applyEdits(text, added.edits);
  const { start, end } = added.select;
  return `${after.slice(0, start)}⟦${after.slice(start, end)}⟧${after.slice(end)}`;
}

const result = (fields: string) => `objectives:
  - title: A
    key_results:
      - title: █B
${fields}      - title: C
`;
const without = (text: string) => text.replace('█', '');

test('the last value is to be typed over, written like the other entries', () => {
  const before = result('        check_ins:\n          - { date: 2026-02-02, value: 40% } # up\n');
  expect(checkedIn(before)).toBe(
    without(before).replace('# up\n', '# up\n          - { date: 2026-02-20, value: ⟦40%⟧ }\n'),
  );
});

test('the newest value is the one with the latest date', () => {
  const entries = ['2026-02-02, value: 40', '2026-02-09, value: 50', '2026-01-05, value: 10'];
  const before = result(
    `        check_ins:\n${entries.map(each => `          - { date: ${each} }\n`).join('')}`,
  );
  expect(checkedIn(before)).toContain('          - { date: 2026-02-20, value: ⟦50⟧ }\n      - title: C');
});

test('newest first stays newest first, in lines of their own too', () => {
  const flow = result(
    '        check_ins:\n          - { date: 2026-02-09, value: 5 }\n          - { date: 2026-02-02, value: 4 }\n',
  );
  expect(checkedIn(flow)).toContain(
    '        check_ins:\n          - { date: 2026-02-20, value: ⟦5⟧ }\n          - { date: 2026-02-09, value: 5 }\n',
  );
  const block = flow.replace(/- \{ (date: \S+), (value: \d) \}/g, '- $1\n            $2');
  expect(checkedIn(block)).toContain(
    '        check_ins:\n          - date: 2026-02-20\n            value: ⟦5⟧\n          - date: 2026-02-09\n',
  );
  const inline = result(
    '        check_ins: [{ date: 2026-02-09, value: 5 }, { date: 2026-02-02, value: 4 }]\n',
  );
  expect(checkedIn(inline)).toContain('check_ins: [{ date: 2026-02-20, value: ⟦5⟧ }, { date: 2026-02-09');
});

test('the first entry begins with the current value', () => {
  const before = result('        target: 60\n        current: 45 # so far\n');
  expect(checkedIn(before)).toBe(
    without(before).replace(
      'so far\n',
      'so far\n        check_ins:\n          - date: 2026-02-20\n            value: ⟦45⟧\n',
    ),
  );
});

test('without a value there is the date, and the cursor behind it', () => {
  expect(checkedIn(result(''))).toContain('- title: B\n        check_ins:\n          - date: 2026-02-20⟦⟧\n');
  const objective = 'objectives:\n  - title: █A\n    key_results: [{ title: B }]\n';
  expect(checkedIn(objective)).toContain('check_ins:\n      - date: 2026-02-20⟦⟧\n');
});

test('an entry of today is there to be typed over, not a second one made', () => {
  const before = result('        check_ins: [{ date: 2026-02-20, value: 41, note: so }]\n');
  expect(checkedIn(before)).toBe(without(before).replace('41', '⟦41⟧'));
});

test('a KPI, windows line ends, a byte order mark', () => {
  const before = '\ufeffkpis:\r\n  - title: █Uptime\r\n    current: "> 99%"\r\n    owner: bo\r\n';
  expect(checkedIn(before)).toBe(
    without(before).replace(
      '    owner: bo\r\n',
      `    owner: bo\r\n    check_ins:\r\n      - date: 2026-02-20\r\n        value: '⟦> 99%⟧'\r\n`,
    ),
  );
});

test.each([
  'objectives: [{ title: A, key_results: [{ title: █B, current: 4 }] }]\n',
  'objectives:\n  - A█\n',
])('in one line, and where nothing but a title is written: %j', before => {
  expect(checkedIn(before)).toMatch(/check_ins:\s*\[?-?\s*\{? ?date: 2026-02-20/);
});

test('in a broken file it is added where that is safe', () => {
  const before = result('        owner：bo\n        current: 3\n');
  expect(checkedIn(before)).toContain('date: 2026-02-20\n            value: ⟦3⟧\n');
});

test.each([
  result('        check_ins: none yet\n'),
  result('        check_ins: *nothing\n'),
  result('        check_ins: &c\n          date: 2026-02-02\n'),
  'objectives: [{ title: A, key_results: [{ title: █B, check_ins: [{ date: 2026-02-02',
  'objectives: [{ title: A, check_ins: &c [{ date: 2026-02-02 }], key_results: [{ title: █B, check_ins: *c }] }]\n',
])('where it would not be read as one entry more, the file is left alone: %j', before => {
  expect(checkedIn(before)).toBeUndefined();
});

test.each([
  ['cycle: 2026-█Q1\nobjectives: []\n', undefined],
  ['objectives:\n  - title: A\n    initiatives:\n      - title: █I\n', 'A'],
  ['objectives:\n█  - title: A\n', 'A'],
  ['objectives:\n  - title: A\n    key_results:\n      - title: B\n        note: |\n          x█\n', 'B'],
  ['kpis:\n  - title: K\n    check_ins:\n      - { date: 2026-01-01█ }\n', 'K'],
])('%j is a place in %s', (marked, title) => {
  const { text, offset } = withCursor(marked);
  expect(checkedInAt(read({ text, name: 'support' }), offset)?.title?.value).toBe(title);
});
