// Every form in which a number may stand in an OKR file, and texts that only look like one.
import { describe, expect, test } from 'vitest';
import {
  amountOf,
  comparable,
  formatAmount,
  inUnitOf,
  parseQuantity,
  type Quantity,
  withUnit,
} from './quantity.ts';

const quantity = (text: string) => {
  const read = parseQuantity(text);
  if (read === undefined) throw new Error(`${text} is no quantity`);
  return read;
};

/** What was read, in one line: comparator, value, unit, and the whole it is part of. */
const told = ({ comparator, value, unit = '', of }: Quantity) =>
  `${comparator ?? ''}${value} ${unit}${of === undefined ? '' : ` of ${of}`}`.trim();

describe('forms', () => {
  test.each<[string, Quantity['dimension'], string, number?]>([
    ['29', 'plain', '29'],
    ['29.0', 'plain', '29'],
    ['-8', 'plain', '-8'],
    ['−8', 'plain', '-8'],
    ['－８', 'plain', '-8'],
    ['+5', 'plain', '5'],
    ['0', 'plain', '0'],
    ['-0', 'plain', '0'],
    ['.5', 'plain', '0.5'],
    ['5.', 'plain', '5'],
    ['1e3', 'plain', '1000'],
    ['1.5E-2', 'plain', '0.015'],
    ['2026', 'plain', '2026'],
    ['1,200', 'plain', '1200'],
    ['１，２００', 'plain', '1200'],
    ['1,234,567.89', 'plain', '1234567.89'],
    ['12 000', 'plain', '12000'],
    ['12\u00a0000', 'plain', '12000'],
    ['12\u2009000', 'plain', '12000'],
    ['12\u202f000', 'plain', '12000'],
    ["1'200", 'plain', '1200'],
    ['1’200', 'plain', '1200'],
    ['10K', 'plain', '10000'],
    ['2.5 k', 'plain', '2500'],
    ['3亿', 'plain', '300000000'],
    ['1.5万亿', 'plain', '1500000000000'],
    ['5百万', 'plain', '5000000'],
    ['3千', 'plain', '3000'],
    ['½', 'plain', '0.5'],
    ['1½', 'plain', '1.5'],
    ['2 ¾', 'plain', '2.75'],

    ['30%', 'percent', '30 %'],
    ['30 %', 'percent', '30 %'],
    ['３０％', 'percent', '30 %'],
    ['30 percent', 'percent', '30 %'],
    ['99.95%', 'percent', '99.95 %'],
    ['百分之五', 'percent', '5 %'],
    ['百分之99.9', 'percent', '99.9 %'],
    ['3成', 'percent', '30 %'],
    ['三成', 'percent', '30 %'],
    ['2成半', 'percent', '25 %'],
    ['5‰', 'percent', '0.5 %'],
    ['5 per cent', 'percent', '5 %'],
    ['30% of users', 'percent', '30 %'],
    ['-5 pp', 'points', '-5 pp'],
    ['5个百分点', 'points', '5 pp'],
    ['5百分点', 'points', '5 pp'],
    ['2 percentage points', 'points', '2 pp'],
    ['50 bps', 'points', '0.5 pp'],

    ['$1.2M', 'currency', '1200000 $'],
    ['$1.2m', 'currency', '1200000 $'],
    ['1.2m€', 'currency', '1200000 €'],
    ['US$1200万', 'currency', '12000000 US$'],
    ['USD 5 million', 'currency', '5000000 USD'],
    ['5M USD', 'currency', '5000000 USD'],
    ['¥300', 'currency', '300 ¥'],
    ['￥300', 'currency', '300 ¥'],
    ['€1.5bn', 'currency', '1500000000 €'],
    ['1200 万元', 'currency', '12000000 元'],
    ['¥1200万元', 'currency', '12000000 ¥'],
    ['人民币300万', 'currency', '3000000 人民币'],
    ['1.5 亿美元', 'currency', '150000000 美元'],
    ['-$5', 'currency', '-5 $'],
    ['$-5', 'currency', '-5 $'],
    ['$5M ARR', 'currency', '5000000 $'],
    ['$50/user/month', 'currency', '50 $'],

    ['90 min', 'duration', '90 min', 60],
    ['200ms', 'duration', '200 ms', 0.001],
    ['24H', 'duration', '24 H', 3600],
    ['3 天', 'duration', '3 天', 86_400],
    ['2 weeks', 'duration', '2 weeks', 604_800],
    ['三个小时', 'duration', '3 个小时', 3600],
    ['3个月', 'duration', '3 个月', 2_629_800],
    ['半天', 'duration', '0.5 天', 86_400],
    ['一个半小时', 'duration', '1.5 个小时', 3600],
    ['两年半', 'duration', '2.5 年', 31_557_600],
    ['2:37', 'duration', '157 s'],
    ['２：３７', 'duration', '157 s'],
    ['-0:30', 'duration', '-30 s'],
    ['1:02:03', 'duration', '3723 s'],
    ['1h30m', 'duration', '5400 s'],
    ['2 天 3 小时', 'duration', '183600 s'],
    ['3分20秒', 'duration', '200 s'],

    ['十', 'plain', '10'],
    ['十二', 'plain', '12'],
    ['二十五', 'plain', '25'],
    ['两百', 'plain', '200'],
    ['一百零二', 'plain', '102'],
    ['三千五百', 'plain', '3500'],
    ['两万三', 'plain', '23000'],
    ['三百五', 'plain', '350'],
    ['三百万', 'plain', '3000000'],
    ['百', 'plain', '100'],
    ['十万', 'plain', '100000'],
    ['一万零五', 'plain', '10005'],
    ['三万亿', 'plain', '3000000000000'],
    ['兩萬', 'plain', '20000'],
    ['一亿二千万', 'plain', '120000000'],
    ['三点五', 'plain', '3.5'],
    ['负五', 'plain', '-5'],

    ['120 tickets/month', 'count', '120 tickets/month'],
    ['每月 85 人次', 'count', '85 人次每月'],
    ['每周至少 5 场', 'count', '>=5 场每周'],
    ['每季度 30 万元', 'currency', '300000 元'],
    ['30 张/月', 'count', '30 张/月'],
    ['3 a week', 'count', '3 a week'],
    ['4.5 分', 'count', '4.5 分'],
    ['50 万次', 'count', '500000 次'],
    ['10K users', 'count', '10000 users'],
    ['3 P0 bugs', 'count', '3 P0 bugs'],
    ['三个客户', 'count', '3 个客户'],
    ['3千克', 'count', '3 千克'],
    ['500 MB', 'count', '500 MB'],
    ['12 constructor calls', 'count', '12 constructor calls'],
    ['7/13', 'count', '7  of 13'],
    ['7 of 13 teams', 'count', '7 teams of 13'],
    ['4.5/5', 'count', '4.5  of 5'],

    ['>40%', 'percent', '>40 %'],
    ['＞40％', 'percent', '>40 %'],
    ['≥ 95%', 'percent', '>=95 %'],
    ['>=4.5/5', 'count', '>=4.5  of 5'],
    ['<= 2', 'plain', '<=2'],
    ['≤1%', 'percent', '<=1 %'],
    ['< 2 h', 'duration', '<2 h', 3600],
    ['50+', 'plain', '>=50'],
    ['50+ customers', 'count', '>=50 customers'],
    ['10K+ users', 'count', '>=10000 users'],
    ['30余家', 'count', '>=30 家'],
    ['30万多', 'plain', '>=300000'],
    ['3 千万余元', 'currency', '>=30000000 元'],
    ['50 + customers', 'count', '>=50 customers'],
    ['5 C++ courses', 'count', '5 C++ courses'],
    ['100 人以上', 'count', '>=100 人'],
    ['3 天以内', 'duration', '<=3 天', 86_400],
    ['48小时内', 'duration', '<=48 小时', 3600],
    ['5 or more', 'plain', '>=5'],
    ['~60%', 'percent', '~60 %'],
    ['约60%', 'percent', '~60 %'],
    ['about 60%', 'percent', '~60 %'],
    ['90 天左右', 'duration', '~90 天', 86_400],
    ['至少 5', 'plain', '>=5'],
    ['at least 5', 'plain', '>=5'],
    ['不超过 3', 'plain', '<=3'],
    ['超过三成', 'percent', '>30 %'],
    ['2:30以内', 'duration', '<=150 s'],
    ['1h30m or less', 'duration', '<=5400 s'],
    ['不到2:30', 'duration', '<150 s'],
    ['≥50+', 'plain', '>=50'],
  ])('%s', (text, dimension, expected, scale = 1) => {
    const read = quantity(` ${text}\t`);
    expect(told(read)).toBe(expected);
    expect(read).toMatchObject({ dimension, scale, text });
  });

  test.each([
    '',
    ' ',
    'about',
    '约',
    '>',
    '$',
    '%',
    '元',
    'TBD',
    'n/a',
    '待定',
    '翻倍',
    'NaN',
    'Infinity',
    '.inf',
    '1e999',
    '0x1F',
    '--5',
    '5h 5h',
    '+-5',
    '> >5',
    '>50 or less',
    '50+ 以内',
    // grouping gone wrong
    '1,00',
    '1,2000',
    '1,200 00',
    '1.200.000',
    '1 2',
    '5,',
    // ranges
    '10-20',
    '10–20%',
    '2～3个',
    '三五个',
    '三四十个',
    '亿亿亿',
    '5 月 31 日',
    '5 to 10',
    '5 or 6',
    '30%到40%',
    '8h-10h',
    // dates, times and cycles
    '2026-03-31',
    '2026/3/31',
    '31/03/2026',
    '3/31/2026',
    '2026年',
    '2026 年',
    '3月',
    '3月5日',
    '2026年3月',
    '三月',
    '二季度',
    '2026-Q1',
    '12:60',
    '3:4',
    '30% by June',
    '0.7 is a good score',
    // labels, versions, ordinals and names
    'P0',
    'Q3',
    'H1',
    'FY24',
    'v2.0',
    'p95',
    'KR1',
    'kr1',
    'E2E',
    'Sev1',
    '1.2.3',
    '2.0 版本',
    '192.168.0.1',
    '1st',
    '第3',
    '5号',
    'Qwen3-VL-8B',
    '8080port1',
    '100 kB of',
    // Chinese words that begin with a number
    '三万半',
    '三个半客户',
    '一般',
    '一次性',
    '每 3 天',
    '每月每周 3 次',
    '每月',
    '十分重要',
    '半成品',
    '百分比',
    '万无一失',
    '十几',
    // two units
    '€$5',
    '$5€',
    '$5%',
    '5%%',
    '百分之5%',
    '7/13 days',
    '7/13%',
    '¥300美元',
    'Improve sign-ups from 30% to 38%',
    `5 ${'very '.repeat(10)}long labels`,
  ])('%j is no quantity', text => expect(parseQuantity(text)).toBeUndefined());

  test('currencies, rates and decimals are kept', () => {
    expect(quantity('¥300').currencies).toEqual(['CNY', 'JPY']);
    expect(quantity('¥300万元').currencies).toEqual(['CNY']);
    expect(quantity('120 tickets/week').per).toBe(604_800);
    expect(quantity('30 张/月').per).toBe(quantity('30 per month').per);
    expect(quantity('$50/user').per).toBeUndefined();
    expect(
      ['29', '29.0', '1.25M', '1.5e3', '1e-3', '½', '半天', '2:37'].map(text => quantity(text).decimals),
    ).toEqual([0, 1, 2, 0, 3, 1, 1, 0]);
  });
});

describe('the unit field', () => {
  const within = (text: string, unit: string | undefined) => withUnit(quantity(text), unit);

  test.each<[string, string, Quantity['dimension'], string, string]>([
    ['30', '%', 'percent', '30 %', '30%'],
    ['30', '％', 'percent', '30 %', '30%'],
    ['3', '成', 'percent', '30 %', '3成'],
    ['1200', '万元', 'currency', '12000000 元', '1200万元'],
    ['3亿', '万元', 'currency', '300000000 元', '3亿元'],
    ['1.2', '$M', 'currency', '1200000 $', '$1.2M'],
    ['1.2', '$m', 'currency', '1200000 $', '$1.2m'],
    ['1.2M', '$', 'currency', '1200000 $', '$1.2M'],
    ['29', 'USD', 'currency', '29 USD', '29 USD'],
    ['5', 'million USD', 'currency', '5000000 USD', '5 million USD'],
    ['29', '$/user/month', 'currency', '29 $', '$29/user/month'],
    ['29', '元', 'currency', '29 元', '29元'],
    ['5', 'pp', 'points', '5 pp', '5 pp'],
    ['5', '个百分点', 'points', '5 pp', '5个百分点'],
    ['8', 'days', 'duration', '8 days', '8 days'],
    ['8', '天', 'duration', '8 天', '8天'],
    ['8', '月', 'duration', '8 月', '8月'],
    ['120', 'tickets/month', 'count', '120 tickets/month', '120 tickets/month'],
    ['12', 'K users', 'count', '12000 users', '12K users'],
    ['12', 'K', 'plain', '12000', '12K'],
    ['12', '万', 'plain', '120000', '12万'],
    ['45', 'NPS', 'count', '45 NPS', '45 NPS'],
    ['4', 'score (0-10)', 'count', '4 score (0-10)', '4 score (0-10)'],
    ['7/13', 'controls', 'count', '7 controls of 13', '7/13 controls'],
    ['1,200', 'teams', 'count', '1200 teams', '1,200 teams'],
    ['> 40', '%', 'percent', '>40 %', '40%'],
  ])('%s beside %s', (text, unit, dimension, expected, printed) => {
    const read = within(text, unit);
    expect(read.dimension).toBe(dimension);
    expect(told(read)).toBe(expected);
    expect(formatAmount(amountOf(read), read)).toBe(printed);
    expect(read.text).toBe(text);
  });

  test.each([
    ['30%', '天'],
    ['$5', 'M'],
    ['2:37', 'h'],
    ['120 tickets', '%'],
    ['7/13', '%'],
    ['5 pp', '%'],
    ['29', undefined],
    ['29', ' '],
  ])('%s beside %s stays as it is', (text, unit) => expect(within(text, unit)).toEqual(quantity(text)));

  test('taking a unit twice changes nothing', () => {
    for (const unit of ['%', '万元', 'K', '天', 'tickets']) {
      const once = within('12', unit);
      expect(withUnit(once, unit).value).toBe(once.value);
    }
  });
});

describe('comparing', () => {
  test.each([
    ['2.3 days', '8 hours'],
    ['2 天', '90 分钟'],
    ['2:37', '3 min'],
    ['30%', '3成'],
    ['42', '55%'],
    ['$5', 'US$5M'],
    ['¥300', '5 元'],
    ['¥300', '300円'],
    ['120 tickets/month', '30 tickets a month'],
    ['120 tickets', '30 issues'],
    ['500 MB', '2 files'],
    ['7/13', '9 teams'],
    ['3 公里', '5 km'],
  ])('%s and %s', (a, b) => {
    expect(comparable(quantity(a), quantity(b))).toBe(true);
    expect(comparable(quantity(b), quantity(a))).toBe(true);
  });

  test.each([
    ['30%', '30 tickets'],
    ['30%', '5 pp'],
    ['2 days', '2 tickets'],
    ['$5', '5 元'],
    ['$5', '€5'],
    ['5 元', '5 円'],
    ['7/13', '50%'],
    ['500 MB', '1 GB'],
    ['120 tickets/month', '30 tickets/week'],
    ['$50/month', '$500/year'],
  ])('%s and %s do not', (a, b) => {
    expect(comparable(quantity(a), quantity(b))).toBe(false);
    expect(comparable(quantity(b), quantity(a))).toBe(false);
  });

  test('durations have the same amount in every unit', () => {
    expect(amountOf(quantity('2.3 days'))).toBe(amountOf(quantity('55.2 hours')));
    expect(amountOf(quantity('1h30m'))).toBe(amountOf(quantity('90 min')));
    expect(amountOf(quantity('2:37'))).toBe(amountOf(quantity('157 秒')));
    expect(amountOf(quantity('12 个月'))).toBe(amountOf(quantity('1 年')));
  });
});

describe('printing', () => {
  const print = (amount: number, like: string) => formatAmount(amount, quantity(like));

  test.each<[number, string, string]>([
    [29, '29', '29'],
    [0.29 * 100, '29', '29'],
    [28.9999999999, '29', '29'],
    [28.4999, '29', '28'],
    [29.5, '29', '30'],
    [-29.5, '29', '-30'],
    [-0.4, '29', '0'],
    [1.005, '1.00', '1.01'],
    [0.1 + 0.2, '0.5', '0.3'],
    [29, '29.0', '29.0'],
    [36.25, '30.5%', '36.3%'],
    [42, '30 %', '42 %'],
    [42, '３０％', '42％'],
    [35, '3成', '4成'],
    [35, '2成半', '3.5成'],
    [1_250_000, '$1.2M', '$1.3M'],
    [-1_250_000, '$1.2M', '-$1.3M'],
    [-5e6, 'USD 5 million', 'USD -5 million'],
    [9_500_000, '1200 万元', '950 万元'],
    [1300, '1,200', '1,300'],
    [999, '1,200', '999'],
    [1_234_567.5, '1,200.0', '1,234,567.5'],
    [1_234_567, '12\u2009000', '1\u2009234\u2009567'],
    [12_000, '1200', '12000'],
    [125, '2:37', '2:05'],
    [3725, '2:37', '62:05'],
    [3725, '1:02:03', '1:02:05'],
    [59.6, '2:37', '1:00'],
    [-30, '2:37', '-0:30'],
    [7200, '1h30m', '2h0m'],
    [100_000, '2 天 3 小时', '1 天 4 小时'],
    [2_629_800 + 5 * 3600, '1个月5h', '1个月5h'],
    [216_000, '3 天', '3 天'],
    [9, '7/13', '9/13'],
    [45, '>40%', '45%'],
    [60, '50+ customers', '60 customers'],
    [60, '50 +', '60'],
    [75, '120 tickets/month', '75 tickets/month'],
    [75, '每月 85 人次', '每月 75 人次'],
    [7200, '三个小时', '2个小时'],
    [1e21, '1', '1000000000000000000000'],
    [9_007_199_254_740_991, '1', '9007199254740991'],
    [1e300, '1.0000', `1${'0'.repeat(300)}.0000`],
  ])('%d like %s is %s', (amount, like, expected) => expect(print(amount, like)).toBe(expected));

  test('amounts convert to a unit without binary noise', () => {
    expect(inUnitOf(0.1 + 0.2, quantity('1'))).toBe(0.3);
    expect(inUnitOf(amountOf(quantity('55.2 hours')), quantity('1 day'))).toBe(2.3);
    expect(inUnitOf(12_000_000, quantity('3 万元'))).toBe(12_000_000);
    expect(inUnitOf(0.157, quantity('1 ms'))).toBe(157);
  });
});
