// What holds for every quantity, whatever the number.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseChange, targetOf } from './change.ts';
import { amountOf, formatAmount, inUnitOf, parseQuantity, type Quantity, withUnit } from './quantity.ts';

const quantity = (text: string) => parseQuantity(text) as Quantity;

/** One of each way to write a number. */
const styles: readonly string[] = [
  '29',
  '29.0',
  '1e-3',
  '½',
  '1,200',
  '1,200.50',
  '12 000',
  '12\u2009000',
  "1'200",
  '10K',
  '3亿',
  '二十五',
  '30%',
  '30.5 %',
  '３０％',
  '百分之五',
  '3成',
  '5‰',
  '30% of users',
  '-5 pp',
  '5个百分点',
  '50 bps',
  '$1.2M',
  '$1,200',
  'US$1200万',
  'USD 5 million',
  '€1.5bn',
  '1200 万元',
  '¥1200万元',
  '5M USD',
  '$50/user/month',
  '$5M ARR',
  '90 min',
  '2.5 h',
  '200ms',
  '3 天',
  '三个小时',
  '半天',
  '3个月',
  '2:37',
  '1:02:03',
  '1h30m',
  '2 天 3 小时',
  '120 tickets/month',
  '30 张/月',
  '4.5 分',
  '50 万次',
  '7/13',
  '7 of 13 teams',
  '>40%',
  '50+ customers',
  '不超过 3 天',
];

const like = fc.constantFrom(...styles).map(quantity);
const fields = fc.constantFrom(
  '%',
  '万元',
  '$M',
  'USD',
  'pp',
  'days',
  '天',
  'tickets/month',
  'K users',
  '个',
);
const inField = fc
  .tuple(fc.constantFrom('29', '29.5', '1,200'), fields)
  .map(([text, unit]) => withUnit(quantity(text), unit));

/** The amount of the last digit that the style prints. */
const lastDigit = ({ style, decimals, scale }: Quantity) =>
  style.parts?.at(-1)?.seconds ?? (style.factor * scale) / 10 ** decimals;

describe('printing and reading', () => {
  test('what is printed reads back as the same value, unit and dimension', () => {
    fc.assert(
      fc.property(fc.oneof(like, inField), fc.integer({ min: -1e9, max: 1e9 }), (style, steps) => {
        const amount = steps * lastDigit(style);
        const read = quantity(formatAmount(amount, style));
        expect(read.value).toBe(inUnitOf(amount, style));
        expect([read.unit, read.dimension, read.of]).toEqual([style.unit, style.dimension, style.of]);
      }),
      { numRuns: 5000 },
    );
  });

  test('printing is never further off than half of the last digit', () => {
    fc.assert(
      fc.property(like, fc.double({ min: -1e9, max: 1e9, noNaN: true }), (style, amount) => {
        const printed = amountOf(quantity(formatAmount(amount, style)));
        expect(Math.abs(printed - amount)).toBeLessThanOrEqual(
          lastDigit(style) / 2 + Math.abs(amount) * 1e-12 + 1e-12,
        );
      }),
      { numRuns: 3000 },
    );
  });

  test('a number prints as it was written', () => {
    const respelled = /[½二三半五３>+不]|1e/;
    for (const text of styles.filter(text => !respelled.test(text))) {
      expect(formatAmount(amountOf(quantity(text)), quantity(text))).toBe(text);
    }
  });
});

describe('any text', () => {
  const pieces = [
    ...'0 1 5 12 000 . , - + – % ％ ‰ $ US$ € ¥ 元 万 亿 千 百 成 半 个 十 三 点 负 约 > ≥ < ~ : / of per 每 天 月 年 周 h m min s K M pp 百分之 百分点 小时 tickets 以上 内 左右 余 ½ USD x 2026'.split(
      ' ',
    ),
    ' ',
    '\u00a0',
  ];
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 7 }).map(parts => parts.join('')),
  );

  test('reading never throws, and what it reads is sound and can be printed and read again', () => {
    fc.assert(
      fc.property(texts, text => {
        parseChange(text);
        const read = parseQuantity(text);
        if (read === undefined) return;
        expect(Number.isFinite(read.value)).toBe(true);
        expect(read.text).toBe(text.trim());
        const printed = formatAmount(amountOf(read), read);
        const again = parseQuantity(printed);
        expect([printed, again?.unit, again?.dimension, again?.of]).toEqual([
          printed,
          read.unit,
          read.dimension,
          read.of,
        ]);
        expect(formatAmount(amountOf(again as Quantity), again as Quantity)).toBe(printed);
      }),
      { numRuns: 20_000 },
    );
  });

  test('a unit field may say anything', () => {
    fc.assert(
      fc.property(like, texts, (style, unit) => {
        const read = withUnit(style, unit);
        expect(Number.isFinite(read.value)).toBe(true);
        expect(formatAmount(amountOf(read), read)).not.toBe('');
      }),
      { numRuns: 3000 },
    );
  });

  test('a hundred thousand characters are read at once', () => {
    for (const piece of ['9', ',999', ' ', '\u00a0', '三', 'a', 'a ', '/', '+', '1h', '1:', '>', '每', '½']) {
      for (const start of ['', '1', '$', '约 ']) {
        const text = `${start}${piece.repeat(100_000 / piece.length)}x`;
        const begun = performance.now();
        expect(parseQuantity(text)).toBeUndefined();
        expect(parseChange(text)).toBeUndefined();
        expect(performance.now() - begun).toBeLessThan(1000);
      }
    }
  });
});

describe('laws', () => {
  const number = fc
    .tuple(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, decimals]) => {
      const text = String(digits).padStart(decimals + 1, '0');
      return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
    });

  test('digits in groups are the same number', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 1e12 }),
        fc.constantFrom(',', ' ', "'", '\u00a0', '\u202f'),
        (n, group) => {
          const text = String(n).replace(/\B(?=(\d{3})+$)/g, group);
          expect(quantity(text).value).toBe(n);
          expect(quantity(`${text}.25 %`).value).toBe(n + 0.25);
        },
      ),
    );
  });

  test('magnitudes multiply', () => {
    const magnitudes = {
      万: '10000',
      亿: '100000000',
      千: '1000',
      K: '1000',
      M: '1000000',
      bn: '1000000000',
      成: '10',
    };
    fc.assert(
      fc.property(number, fc.constantFrom(...Object.entries(magnitudes)), (text, [magnitude, factor]) => {
        const expected = Number(`${text}e${factor.length - 1}`);
        expect(quantity(text + magnitude).value).toBeCloseTo(expected, 6);
        expect(quantity(text + magnitude).value).toBe(inUnitOf(expected, quantity('1')));
      }),
    );
  });

  test('the sign goes anywhere before the digits', () => {
    fc.assert(
      fc.property(number, text => {
        expect(quantity(`-${text}%`).value).toBe(0 - quantity(`${text}%`).value);
        expect(quantity(`$-${text}`).value).toBe(quantity(`-$${text}`).value);
      }),
    );
  });

  test('a time is the same in every unit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5999 }), fc.integer({ min: 0, max: 59 }), (minutes, seconds) => {
        const clock = quantity(`${minutes}:${String(seconds).padStart(2, '0')}`);
        expect(amountOf(clock)).toBe(amountOf(quantity(`${minutes * 60 + seconds} s`)));
        expect(amountOf(clock)).toBe(amountOf(quantity(`${minutes}分${seconds}秒`)));
        expect(amountOf(quantity(`${minutes} h`))).toBe(amountOf(quantity(`${minutes * 60} min`)));
      }),
    );
    fc.assert(
      fc.property(number, text => {
        const days = quantity(`${text} days`);
        expect(inUnitOf(amountOf(days), quantity('1 day'))).toBe(days.value);
        expect(amountOf(quantity(`${inUnitOf(amountOf(days), quantity('1 h'))} h`))).toBe(amountOf(days));
      }),
    );
  });

  test('a percentage up and the factor are one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.integer({ min: 0, max: 900 }),
        (from, percent) => {
          const baseline = quantity(String(from));
          const up = parseChange(`+${percent}%`);
          const times = parseChange(`x${(100 + percent) / 100}`);
          expect(up && targetOf(up, baseline)).toBe(times && targetOf(times, baseline));
        },
      ),
    );
  });
});
