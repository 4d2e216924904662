import { expect, test } from 'vitest';
import { parse } from '../../language/parse.ts';
import { saysTheSame } from './same.ts';

const same = (before: string, after: string, anyOrder = false) =>
  saysTheSame(parse(before), parse(after), anyOrder);

test.each([
  ['layout', 'a:   1 # x\nb: [1,2]\n', 'a: 1 # x  \n\nb: [1, 2]'],
  ['an alias without end', 'a: &a [*a]\n', 'a: &a  [*a]\n'],
])('%s changes nothing', (_, before, after) => expect(same(before, after)).toBe(true));

test.each([
  ['a value', 'a: 1\n', 'a: 2\n'],
  ['how a value is written', 'a: 1.0\n', 'a: 1\n'],
  ['quotes', 'a: b\n', "a: 'b'\n"],
  ['a text’s last line', 'a: |+\n  x\n', 'a: |+\n  x\n\n'],
  ['a comment', 'a: 1 # x\n', 'a: 1\n'],
  ['the order of comments', '# x\na: 1 # y\n', '# y\na: 1 # x\n'],
  ['the order of keys', 'a: 1\nb: 2\n', 'b: 2\na: 1\n'],
  ['a key without a value', 'a:\n- b\n', 'a:\n- b:\n'],
  ['a marker', '---\na: 1\n', 'a: 1\n'],
  ['a slip', 'team：x\n', 'team: x\n'],
])('%s counts', (_, before, after) => expect(same(before, after)).toBe(false));

test('keys may change places where that is wanted, and take comments along', () => {
  expect(same('# x\na: 1\nb: 2\n', 'b: 2\n# x\na: 1\n', true)).toBe(true);
  expect(same('# x\na: 1\nb: 2\n', 'b: 2\na: 1\n', true)).toBe(false);
  expect(same('- 1\n- 2\n', '- 2\n- 1\n', true)).toBe(false);
});
