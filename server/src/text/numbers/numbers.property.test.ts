// Whatever the text: no error, and quantities that stand in order, do not overlap, and say where they are.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabulary } from '../lexicon/index.ts';
import { marksIn } from '../marks.ts';
import { plainOf } from '../plain.ts';
import { numbersIn } from './index.ts';

const piece = fc.constantFrom(
  ...'from |to |by |从|提升到|至|（|）|，|, |. |$|US$|¥|%| % |万|亿元|30|5|1,200|0.5|2:37|1h30m|-|–|~|+|→|->|/|第|P0|v2.0|Q3|FY26|2026|年|月|31日|三|一|两|半|百分之|成|倍|个|天|小时| days| users| of |out of | in |10|top |within |half |double |twice a week|每|周|一个月后|May |march 3|X|TBD|___|ＮＰＳ|３０|翻倍|零|事故|x|k|M|w|内|以上|𠮷|İ|😀'.split(
    '|',
  ),
);
const sentence = fc.oneof(
  fc.array(piece, { maxLength: 24 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('any text', () => {
  fc.assert(
    fc.property(sentence, text => {
      const plain = plainOf(text);
      const { quantities, baseline, target, delta } = numbersIn(plain, text, marksIn(plain, vocabulary));
      let last = 0;
      for (const quantity of quantities) {
        expect(quantity.start).toBeGreaterThanOrEqual(last);
        expect(quantity.end).toBeGreaterThan(quantity.start);
        expect(quantity.text).toBe(text.slice(quantity.start, quantity.end));
        expect(Number.isFinite(quantity.value)).toBe(true);
        last = quantity.end;
      }
      for (const one of [baseline, target, delta])
        expect(one === undefined || quantities.includes(one)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});
