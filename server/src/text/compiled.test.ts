// What is made ready at once still is the expression it was.
import { expect, test } from 'vitest';
import { compiled } from './compiled.ts';

test('a compiled expression begins at the beginning of a text', () => {
  const anything = compiled(/./g);
  expect(anything.lastIndex).toBe(0);
  expect('ab'.match(compiled(/(?<=a)b/))?.index).toBe(1);
});
