import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitOf } from './fuzzy.ts';

const fit = (query: string, text: string) => fitOf(query)(text);
const score = (query: string, text: string) => fit(query, text) ?? 0;

describe('of two texts the likelier fits better', () => {
  test.each([
    ['sup', 'Cut support tickets', 'Cut the usual pace'],
    ['ct', 'Cut tickets', 'Direct costs'],
    ['cut', 'Cut tickets', 'Recut tickets'],
    ['win', 'Win', 'Win the mid-market in one year'],
    ['客户', '新客户留存', '客服每户一次'],
    ['留存', '客户留存', '留住客户，存下数据'],
  ])('%s: %s before %s', (query, better, worse) => {
    expect(score(query, better)).toBeGreaterThan(score(query, worse));
    expect(score(query, worse)).toBeGreaterThan(0);
  });
});

test('letters out of order do not fit', () => {
  expect(fit('tuc', 'Cut tickets')).toBeUndefined();
  expect(fit('cutt', 'Cut')).toBeUndefined();
  expect(fit('存留', '留存')).toBeUndefined();
});

test('every text is found by some of its letters, in order', () => {
  const letters = fc.array(fc.constantFrom(...'abcABC 目标标-'), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(letters, fc.infiniteStream(fc.boolean()), (text, keeps) => {
      const query = text.filter(() => keeps.next().value).join('');
      expect(fit(query, text.join(''))).toBeGreaterThan(0);
    }),
  );
});
