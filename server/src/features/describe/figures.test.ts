import { expect, test } from 'vitest';
import { parseQuantity, type Quantity, withUnit } from '../../language/quantity.ts';
import { amount, bare, difference, fraction, percent, quantity, way } from './figures.ts';

function q(text: string, unit?: string): Quantity {
  const parsed = parseQuantity(text);
  if (parsed === undefined) throw new Error(`not a quantity: ${text}`);
  return withUnit(parsed, unit);
}

test.each([
  [0.29, '29%'],
  [0.285, '29%'],
  [0.284999, '28%'],
  [0.005, '1%'],
  [-0.4, '−40%'],
  [-0.001, '0%'],
  [1.3, '130%'],
])('a share of %d is %s', (share, shown) => {
  expect(percent(share)).toBe(shown);
});

test('a fraction keeps two decimals at most', () => {
  expect([0.7, 1, 0.333333, 0.655].map(fraction)).toEqual(['0.7', '1', '0.33', '0.66']);
});

test.each([
  [['120', '75', '30'], 'tickets/month', '120 → **75** → 30 tickets/month'],
  [['42%', '48.5%', '55%'], undefined, '42% → **48.5%** → 55%'],
  [['1200 万元', '1385 万元', '2400 万元'], undefined, '1200 → **1385** → 2400 万元'],
  [['5.2 万', '5.7 万', '8 万'], '人', '5.2 → **5.7** → 8 万人'],
  [['$2M', '$5M', '$10M'], undefined, '$2M → **$5M** → $10M'],
  [['2:37', '3:14', '3:45'], undefined, '2:37 → **3:14** → 3:45'],
  [['3 days', '1.8 days', '1 day'], undefined, '3 → **1.8** → 1 day'],
  [['3 days', '30 hours', '1 day'], undefined, '3 days → **30 hours** → 1 day'],
  [['300,000', '412000', '500,000'], 'visits', '300,000 → **412,000** → 500,000 visits'],
  [['4.1', '4.24', '>= 4.5'], 'stars', '4.1 → **4.24** → ≥ 4.5 stars'],
  [['10', '-3', '20'], undefined, '10 → **−3** → 20'],
  [['1', '2', '3'], '<b>x</b>', '1 → **2** → 3 \\<b\\>x\\</b\\>'],
])('the way %j in %s is %s', (texts, unit, shown) => {
  const steps = texts.map(text => q(text, unit));
  expect(way(steps, steps[1])).toBe(shown);
});

test('a way with sides that nobody knows', () => {
  const [now, target] = [q('57', 'points'), q('66', 'points')];
  expect(way([undefined, now, target], now)).toBe('**57** → 66 points');
  expect(way([undefined, now, undefined], now)).toBe('**57** points');
  expect(way([undefined, undefined, undefined], undefined)).toBe('');
});

test('a quantity has its unit, or leaves a word away', () => {
  expect([quantity(q('75', 'tickets')), bare(q('75', 'tickets'))]).toEqual(['75 tickets', '75']);
  expect([quantity(q('≥ 95%')), bare(q('≥ 95%'))]).toEqual(['≥ 95%', '≥ 95%']);
  expect([quantity(q('$1.2M')), bare(q('$1.2M'))]).toEqual(['$1.2M', '$1.2M']);
});

test('what is computed is as precise as what was written', () => {
  expect(amount(42.4, q('75', 'tickets'), q('30', 'tickets'))).toBe('42');
  expect(amount(4.2468, q('4.24', 'stars'), q('4.5', 'stars'))).toBe('4.25');
  expect(amount(13_849_000, q('1385 万元'), q('2400 万元'))).toBe('1385');
});

test.each([
  ['104', '75', '−29'],
  ['62', '75', '+13'],
  ['75', '75', '±0'],
  ['80%', '85.6%', '+5.6 pp'],
  ['3.4 万元', '3.86 万元', '+0.46'],
  ['2:58', '3:14', '+0:16'],
])('from %s to %s is %s', (from, to, change) => {
  expect(difference(q(from), q(to), 'en')).toBe(change);
});

test('shares differ by points, in Chinese too', () => {
  expect(difference(q('80%'), q('83%'), 'zh-cn')).toBe('+3 个百分点');
});
