// The units and magnitudes that people write, and what each is: words only. Spellings are parted by commas.

export const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The mean year of the calendar, so that 12 months are 1 year. */
const YEAR = 365.25 * DAY;

export const durations: readonly [seconds: number, spellings: string][] = [
  [0.001, 'ms, msec, millisecond, milliseconds, 毫秒'],
  [1, 's, sec, secs, second, seconds, 秒, 秒钟, 秒鐘'],
  [MINUTE, 'min, mins, minute, minutes, 分钟, 分鐘'],
  [HOUR, 'h, hr, hrs, hour, hours, 小时, 小時, 钟头'],
  [DAY, 'd, day, days, 天, 日'],
  [7 * DAY, 'w, wk, wks, week, weeks, 周, 週, 星期, 礼拜'],
  [YEAR / 12, 'mo, mos, month, months, 月'],
  [YEAR / 4, 'quarter, quarters, 季度, 季'],
  [YEAR, 'y, yr, yrs, year, years, 年'],
];

export const percents: readonly [factor: number, spellings: string][] = [
  [1, '%, percent, per cent, pct, percentage, 百分比'],
  [10, '成'],
  [0.1, '‰'],
];

export const points: readonly [factor: number, spellings: string][] = [
  [
    1,
    'pp, pps, ppt, ppts, p.p., %pt, %pts, %-points, % points, percentage point, percentage points, 百分点, 百分點',
  ],
  [0.01, 'bp, bps, basis point, basis points, 基点'],
];

export const currencies: readonly [codes: string, spellings: string][] = [
  ['USD', 'US$, USD, US dollar, US dollars, 美元, 美金'],
  ['USD CAD AUD NZD SGD', '$, dollar, dollars'],
  ['EUR', '€, EUR, euro, euros, 欧元, 歐元'],
  ['GBP', '£, GBP, 英镑, 英鎊'],
  ['CNY JPY', '¥'],
  ['CNY', 'CN¥, CNY, RMB, yuan, 人民币, 人民幣'],
  ['CNY TWD HKD', '元, 块, 圆'],
  ['JPY', 'JP¥, JPY, yen, 円, 日元, 日圆, 日圓'],
  ['HKD', 'HK$, HKD, 港元, 港币, 港幣'],
  ['TWD', 'NT$, TWD, 新台币, 新臺幣, 台币, 臺幣'],
  ['SGD', 'S$, SGD, 新加坡元'],
  ['AUD', 'A$, AU$, AUD, 澳元'],
  ['CAD', 'C$, CA$, CAD, 加元'],
  ['NZD', 'NZ$, NZD'],
  ['CHF', 'CHF, 瑞士法郎'],
  ['INR', '₹, INR, rupees, 卢比'],
  ['KRW', '₩, KRW, 韩元'],
  ['BRL', 'R$, BRL'],
  ['RUB', '₽, RUB, 卢布'],
  ['SEK NOK DKK', 'kr'],
  ['SEK', 'SEK'],
  ['NOK', 'NOK'],
  ['DKK', 'DKK'],
  ['PLN', 'PLN, zł'],
  ['TRY', '₺'],
  ['ILS', '₪, ILS'],
  ['VND', '₫, VND'],
  ['THB', '฿, THB'],
  ['AED', 'AED'],
  ['ZAR', 'ZAR'],
];

/** Single letters as they are, words in lower case: `M` is a million, `m` may be metres. */
export const magnitudes: ReadonlyMap<string, number> = new Map(
  Object.entries({
    K: 1e3,
    k: 1e3,
    M: 1e6,
    B: 1e9,
    thousand: 1e3,
    mn: 1e6,
    mln: 1e6,
    mio: 1e6,
    million: 1e6,
    millions: 1e6,
    bn: 1e9,
    billion: 1e9,
    billions: 1e9,
    trillion: 1e12,
    lakh: 1e5,
    crore: 1e7,
  }),
);

/** What is a magnitude only beside a currency. */
export const moneyMagnitudes: ReadonlyMap<string, number> = new Map(
  Object.entries({ m: 1e6, mm: 1e6, b: 1e9 }),
);

export const hanSteps: ReadonlyMap<string, number> = new Map(
  Object.entries({
    十: 10,
    百: 100,
    千: 1e3,
    万: 1e4,
    萬: 1e4,
    亿: 1e8,
    億: 1e8,
  }),
);

/** Labels of one measure in different sizes, each in one line with its other spellings. */
export const measures: readonly string[] = [
  'kb, kib',
  'mb, mib',
  'gb, gib',
  'tb, tib',
  'pb, pib',
  'mm, 毫米',
  'cm, 厘米',
  'km, 公里, 千米, kilometers, kilometres',
  'g, 克, grams',
  'kg, 公斤, 千克, kilograms',
  't, 吨, tons, tonnes',
  'kwh, 千瓦时',
  'mwh',
  'gwh',
];
