// The line under a title's facts: how the title reads, and its five letters.
import { expect, test } from 'vitest';
import { linesAt, type Scene } from './test-hover.ts';

const document = (keyResult: string, top = '') => `cycle: 2026-Q1
owner: dana
objectives:
  - title: Shops recommend us
    aligns_to: company#grow${top}
    key_results:
      - ${keyResult}
`;

/** The line with the five letters; undefined where there is none. */
const letters = (text: string, scene?: Scene) => linesAt(text, scene).find(line => /S [✓✗?] M/.test(line));

test('a title with numbers is read back, in the reader’s language', () => {
  const text = document('{ title: Cut refund qu█estions from 120 to 30 a month, confidence: 0.7 }');
  expect(letters(text)).toBe('Reads as: decrease from 120 to 30, a month · S ✓ M ✓ A ✓ R ✓ T ✓');
  expect(letters(text, { locale: 'zh-cn' })).toBe('读作：从 120 降到 30，a month · S ✓ M ✓ A ✓ R ✓ T ✓');
});

test('a vague title says that it is open, unless the fields tell', () => {
  expect(letters(document('title: Improve weekly sign-█ups'))).toBe(
    'Reads as: increase, by how much is open · S ✗ M ✗ A ? R ✓ T ✓',
  );
  const told = document('{ title: Improve weekly sign-█ups, baseline: 40, target: 60, unit: sign-ups }');
  expect(letters(told)).toBe('S ✓ M ✓ A ? R ✓ T ✓');
});

test('an objective shows its letters', () => {
  const results = 'title: Raise sign-ups from 40 to 60\n      - title: Cut refunds from 9 to 3';
  const text = document(results).replace('Shops rec', 'Shops rec█');
  expect(letters(text)).toBe('S ✓ M ✓ A ? R ✓ T ✓');
});

test('what is over, and what has no title, is left alone', () => {
  expect(letters(document('{ title: Raise sign-█ups from 40 to 60, status: cancelled }'))).toBeUndefined();
  expect(letters(document('title: Raise sign-█ups from 40 to 60', '\n    status: closed'))).toBeUndefined();
  expect(letters(document('{ id: si█gnups, title: "" }'))).toBeUndefined();
});

test('the words of a title stay words', () => {
  const text = document('title: "Raise [sign-█ups](http://x.y) from 40 to 60 <b>by</b> *March*"');
  expect(letters(text)).not.toMatch(/(?<!\\)[[<*]/);
});
