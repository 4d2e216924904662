// Targets told as a change, and what they ask of a baseline.
import { describe, expect, test } from 'vitest';
import { type Change, parseChange, targetOf } from './change.ts';
import { parseQuantity, type Quantity, withUnit } from './quantity.ts';

describe('changes', () => {
  test.each<[string, Change['kind'], number]>([
    ['+20%', 'percent', 20],
    ['＋20％', 'percent', 20],
    ['-12.5 %', 'percent', -12.5],
    ['−20%', 'percent', -20],
    ['+3成', 'percent', 30],
    ['提升20%', 'percent', 20],
    ['降低 15%', 'percent', -15],
    ['-8', 'absolute', -8],
    ['+1,200', 'absolute', 1200],
    ['-3 天', 'absolute', -3],
    ['+$2M', 'absolute', 2_000_000],
    ['+300万元', 'absolute', 3_000_000],
    ['-0:30', 'absolute', -30],
    ['+5 pp', 'points', 5],
    ['-3个百分点', 'points', -3],
    ['x2', 'factor', 2],
    ['X 2', 'factor', 2],
    ['×1.5', 'factor', 1.5],
    ['2x', 'factor', 2],
    ['翻倍', 'factor', 2],
    ['翻两番', 'factor', 4],
    ['减半', 'factor', 0.5],
    ['double', 'factor', 2],
    ['Triple', 'factor', 3],
  ])('%s', (text, kind, value) => {
    expect(parseChange(` ${text} `)).toMatchObject({ kind, value, text });
  });

  test.each([
    '',
    '20%',
    '8',
    '5 pp',
    '$2M',
    '提升至20%',
    '3倍',
    '+',
    '+-5',
    'x',
    'x-2',
    'x2x',
    '+50+',
    '+7/13',
    '-2026-03-31',
    'constructor',
    'more',
    'x'.repeat(100_000),
    `+${'9'.repeat(100_000)}`,
  ])('%.20j is none', text => expect(parseChange(text)).toBeUndefined());
});

describe('targets', () => {
  const asks = (change: string, baseline: string, unit?: string) =>
    targetOf(parseChange(change) as Change, withUnit(parseQuantity(baseline) as Quantity, unit));

  test.each<[string, string, number]>([
    ['+20%', '50', 60],
    ['-20%', '50', 40],
    ['+20%', '30%', 36],
    ['+20%', '-50', -40],
    ['+10%', '1.1', 1.21],
    ['+5 pp', '30%', 35],
    ['+5 pp', '30', 35],
    ['-50 bps', '30%', 29.5],
    ['x2', '30%', 60],
    ['×1.5', '$1.2M', 1_800_000],
    ['翻倍', '2 days', 345_600],
    ['-8', '50', 42],
    ['-8', '50 days', 42 * 86_400],
    ['-12 hours', '2 days', 36 * 3600],
    ['-8', '120 tickets/month', 112],
    ['+$2M', '$1.2M', 3_200_000],
    ['+300000', '$1.2M', 1_500_000],
    ['-0:30', '2:37', 127],
    ['+3 teams', '7/13', 10],
  ])('%s of %s is %d', (change, baseline, expected) => expect(asks(change, baseline)).toBe(expected));

  test('a bare number is in the unit field’s unit', () => {
    expect(asks('+300', '1200', '万元')).toBe(15_000_000);
    expect(asks('+300万', '1200', '万元')).toBe(15_000_000);
    expect(asks('-2', '8', 'days')).toBe(6 * 86_400);
    expect(asks('+5', '30', '%')).toBe(35);
  });

  test.each([
    ['+5 pp', '$30'],
    ['+5 pp', '30 days'],
    ['+5 pp', '30 tickets'],
    ['+$5', '30%'],
    ['+$5', '€30'],
    ['-3 days', '30 tickets'],
  ])('%s of %s makes no sense', (change, baseline) => expect(asks(change, baseline)).toBeUndefined());
});
