import { expect, test } from 'vitest';
import { newestValue, readingsByDay } from './check-ins.ts';
import { newestCheckIn } from './index.ts';
import { day, keyResultOf } from './test-model.ts';

const keyResult = (...lines: readonly string[]) =>
  keyResultOf(`check_ins:\n${lines.map(line => `  - { date: ${line} }`).join('\n')}`);

test('the newest check-in is the one with the latest date, and of these the last in the file', () => {
  const part = keyResult(
    '2026-02-01, note: a',
    '2026-02-08, note: b',
    '2026-02-08, note: c',
    '2026-01-01, note: d',
  );
  expect(newestCheckIn(part)?.note?.value).toBe('c');
  expect(newestCheckIn(keyResultOf('owner: dana'))).toBe(undefined);
});

test('the newest value may be older than the newest check-in', () => {
  expect(newestValue(keyResult('2026-02-01, value: 4', '2026-02-08, note: on holiday'))?.value).toBe(4);
});

test('one reading a day, oldest first, the last of a day counts', () => {
  const part = keyResult(
    '2026-02-08, value: 5',
    '2026-02-01, value: 3',
    '2026-02-01, value: 4',
    '2026-02-15',
  );
  expect(readingsByDay(part).map(reading => [reading.day, reading.value.value])).toEqual([
    [day('2026-02-01'), 4],
    [day('2026-02-08'), 5],
  ]);
});
