// Explanations as they are printed: aligned, in both languages, and safe and short whatever the text holds.
import { expect, test } from 'vitest';
import { explain, sheet, sheetText } from './index.ts';
import { columnsOf, printable, shortened } from './printable.ts';

test('parts are named under each other, wide characters counted as two', () => {
  const text = sheetText(explain('每月投诉从 120 件降到 30 件', 'key_result'), 'zh-cn');
  expect(text).toMatch(/^每月投诉从 120 件降到 30 件\n读作：从 120 件降到 30 件，每月\n\n/);
  const rows = text.split('\n').filter(line => /^ {2}\S/.test(line));
  const says = rows.map(row => columnsOf(row.slice(0, row.search(/\S+$/))));
  expect(new Set(says.slice(0, -5)).size).toBe(1);
});

test('the sentence is whole, in its tones', () => {
  const text = 'Cut support tickets from 120 to 30 a month';
  const [sentence = []] = sheet(explain(text, 'key_result'), 'en');
  expect(sentence.map(run => run.text).join('')).toBe(text);
  expect(sentence.filter(({ tone }) => tone === 'number').map(run => run.text)).toEqual(['120', '30']);
});

test('several results are told one by one', () => {
  const text = sheetText(explain('Raise paying teams to 40 and cut refunds from 9 to 3', 'key_result'), 'en');
  expect(text).toContain('  1. Raise paying teams to 40\n  2. cut refunds from 9 to 3\n');
});

test.each([
  ['long', 'Raise sign-ups from 40 to 60 '.repeat(4000)],
  ['all numbers', '1 '.repeat(50_000)],
  ['one word', 'x'.repeat(100_000)],
  ['Chinese without end', '提升用户增长'.repeat(20_000)],
  ['brackets', '（'.repeat(100_000)],
  ['controls', '\u001b[31m\u0000\u0007\u009b2J\u202e\u2066 '.repeat(10_000)],
  ['lone halves', '\ud83d \ude00 '.repeat(20_000)],
  ['nothing', ''],
])('a hostile text (%s) costs a short sheet and little time', (_, text) => {
  const start = performance.now();
  for (const kind of ['key_result', 'objective'] as const) {
    const printed = sheetText(explain(text, kind), 'en');
    expect(printed.length).toBeLessThan(8000);
    expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
  }
  expect(performance.now() - start).toBeLessThan(1000);
});

test('what cannot be shown is spelt out, what joins letters stays', () => {
  expect(printable('a\u001b[2J\tb\r\nc\u202ed')).toBe('a\\u{1b}[2J b c\\u{202e}d');
  expect(printable('👩\u200d💻 می\u200cخواهم')).toBe('👩\u200d💻 می\u200cخواهم');
});

test('what is too wide ends in …, and never in half a character', () => {
  expect(shortened('Raise sign-ups', 14)).toBe('Raise sign-ups');
  expect(shortened('Raise sign-ups', 8)).toBe('Raise s…');
  expect(shortened('提升注册数', 6)).toBe('提升…');
  expect(shortened('🙂🙂🙂', 4)).toBe('🙂…');
});
