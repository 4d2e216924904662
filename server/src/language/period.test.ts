// Days, cycles and rhythms as files write them, and what the misread ones most likely meant.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Cycle,
  cyclesAround,
  type Day,
  dueDay,
  formatDay,
  parseCycle,
  parseDay,
  parseDue,
  parseEvery,
  periodOf,
  suggestCycle,
  suggestDay,
} from './period.ts';

const day = (text: string) => parseDay(text) as Day;
const cycle = (text: string) => parseCycle(text) as Cycle;

/** The first and last day of a cycle, as text. */
const days = (text: string, fiscalYearStart = 1) => {
  const { start, end } = periodOf(cycle(text), fiscalYearStart);
  return `${formatDay(start)} ${formatDay(end)}`;
};

describe('days', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11016],
    ['2026-03-31', 20543],
    ['0000-01-01', -719528],
    ['9999-12-31', 2932896],
  ])('%s is day %i', (text, expected) => {
    expect(parseDay(text)).toBe(expected);
    expect(formatDay(expected)).toBe(text);
  });

  test.each([
    '2026-02-29',
    '2026-02-30',
    '2026-04-31',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-5',
    '2026/03/31',
    '20260331',
    '2026-03',
    '2026-03-31T00:00',
    '２０２６-03-31',
    '',
  ])('%j is no day', text => expect(parseDay(text)).toBeUndefined());

  test('format and parse undo each other, and agree with the platform calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719528, max: 2932896 }), n => {
        const text = formatDay(n);
        expect(parseDay(text)).toBe(n);
        expect(Date.parse(`${text}T00:00:00Z`)).toBe(n * 86_400_000);
      }),
      { numRuns: 2000 },
    );
  });

  test('days far outside the written years still print', () => {
    expect(formatDay(2932897)).toBe('10000-01-01');
    expect(formatDay(-719529)).toBe('-0001-12-31');
  });
});

describe('cycles', () => {
  test.each([
    ['2026', 'year', undefined, '2026-01-01 2026-12-31'],
    ['2026-H1', 'half', 1, '2026-01-01 2026-06-30'],
    ['2026-H2', 'half', 2, '2026-07-01 2026-12-31'],
    ['2026-Q1', 'quarter', 1, '2026-01-01 2026-03-31'],
    ['2026-Q4', 'quarter', 4, '2026-10-01 2026-12-31'],
    ['2024-02', 'month', 2, '2024-02-01 2024-02-29'],
    ['2026-12', 'month', 12, '2026-12-01 2026-12-31'],
    ['2026-W14', 'week', 14, '2026-03-30 2026-04-05'],
    ['2026-W01', 'week', 1, '2025-12-29 2026-01-04'],
    ['2026-W53', 'week', 53, '2026-12-28 2027-01-03'],
    ['2021-W01', 'week', 1, '2021-01-04 2021-01-10'],
  ])('%s', (text, form, part, period) => {
    expect(cycle(text)).toMatchObject({ text, form, fiscal: false, year: Number(text.slice(0, 4)) });
    expect(cycle(text).part).toBe(part);
    expect(days(text)).toBe(period);
    expect(days(text, 2)).toBe(period);
  });

  test('a range is its own period, both days included', () => {
    expect(days('2026-01-05/2026-04-03')).toBe('2026-01-05 2026-04-03');
    expect(days('2026-01-05/2026-01-05')).toBe('2026-01-05 2026-01-05');
    expect(cycle('2026-01-05/2026-04-03')).toMatchObject({ form: 'range', fiscal: false });
  });

  test.each([
    ['FY26', 1, '2026-01-01 2026-12-31'],
    ['FY26', 2, '2025-02-01 2026-01-31'],
    ['FY26-Q2', 2, '2025-05-01 2025-07-31'],
    ['FY26-Q4', 2, '2025-11-01 2026-01-31'],
    ['FY2026-H1', 7, '2025-07-01 2025-12-31'],
    ['FY2026-H2', 7, '2026-01-01 2026-06-30'],
    ['FY26-Q2', 12, '2026-03-01 2026-05-31'],
    ['FY24', 12, '2023-12-01 2024-11-30'],
    ['FY00-Q1', 1, '2000-01-01 2000-03-31'],
  ])('%s in fiscal years that begin in month %i', (text, fiscalYearStart, period) => {
    expect(cycle(text).fiscal).toBe(true);
    expect(days(text, fiscalYearStart)).toBe(period);
  });

  test.each([
    '26',
    '26-Q1',
    '2026-Q5',
    '2026-Q0',
    '2026-Q01',
    '2026-q1',
    '2026-H3',
    '2026-13',
    '2026-00',
    '2026-3',
    '2025-W53',
    '2026-W54',
    '2026-W00',
    '2026-W1',
    'FY26-W14',
    'FY26-03',
    'FY026',
    'Q1',
    '2026-Q1-Q2',
    '2026-03-31',
    '2026-04-03/2026-01-05',
    '2026-01-05/2026-02-30',
    '2026-01-05/2026-02-03/2026-04-01',
    '2026-01-05/',
    '/',
    '',
  ])('%j is no cycle', text => expect(parseCycle(text)).toBeUndefined());

  const years = fc.integer({ min: 1, max: 9998 }).map(year => String(year).padStart(4, '0'));
  const joins = (names: string[], fiscalYearStart = 1) => {
    const periods = names.map(name => periodOf(cycle(name), fiscalYearStart));
    for (const [index, period] of periods.entries()) {
      expect(period.start).toBeLessThanOrEqual(period.end);
      if (index > 0) expect(period.start).toBe((periods[index - 1]?.end as number) + 1);
    }
    return { start: periods[0]?.start, end: periods.at(-1)?.end };
  };
  const numbered = (prefix: string, count: number, width = 1) =>
    Array.from({ length: count }, (_, index) => prefix + String(index + 1).padStart(width, '0'));

  test('halves, quarters and months tile the year, whatever month it begins in', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 12 }), (year, month) => {
        const whole = periodOf(cycle(year), month);
        expect(joins(numbered(`${year}-H`, 2), month)).toEqual(whole);
        expect(joins(numbered(`${year}-Q`, 4), month)).toEqual(whole);
        expect(joins(numbered(`${year}-`, 12, 2), month)).toEqual(whole);
        const fiscal = periodOf(cycle(`FY${year}`), month);
        expect(joins(numbered(`FY${year}-H`, 2), month)).toEqual(fiscal);
        expect(joins(numbered(`FY${year}-Q`, 4), month)).toEqual(fiscal);
        expect(formatDay(fiscal.start).slice(5)).toBe(`${String(month).padStart(2, '0')}-01`);
        if (month === 1) expect(fiscal).toEqual(whole);
        else expect(formatDay(fiscal.end).slice(0, 4)).toBe(year);
      }),
    );
  });

  test('ISO weeks tile: from the year’s first week to the next year’s first', () => {
    fc.assert(
      fc.property(years, year => {
        const next = String(Number(year) + 1).padStart(4, '0');
        const names = numbered(`${year}-W`, 53, 2).filter(name => parseCycle(name) !== undefined);
        const { start = 0 } = joins([...names, `${next}-W01`]);
        expect(names.length).toBeGreaterThanOrEqual(52);
        expect(new Date(start * 86_400_000).getUTCDay()).toBe(1);
        expect(start).toBeLessThanOrEqual(day(`${year}-01-04`));
        expect(start + 6).toBeGreaterThanOrEqual(day(`${year}-01-04`));
      }),
    );
  });

  test('completion offers the current and the next of each form, then the quarter before', () => {
    expect(cyclesAround(day('2026-02-10'))).toEqual([
      '2026-Q1',
      '2026-Q2',
      '2026-H1',
      '2026-H2',
      '2026',
      '2027',
      '2026-02',
      '2026-03',
      '2025-Q4',
    ]);
    expect(cyclesAround(day('2026-12-31'))).toEqual([
      '2026-Q4',
      '2027-Q1',
      '2026-H2',
      '2027-H1',
      '2026',
      '2027',
      '2026-12',
      '2027-01',
      '2026-Q3',
    ]);
  });
});

describe('due', () => {
  test.each([
    ['2026-03-31', '2026-03-31'],
    ['2026-03', '2026-03-31'],
    ['2026-W12', '2026-03-22'],
    ['2026-Q1', '2026-03-31'],
    ['FY26-Q2', '2025-07-31'],
    ['2026', '2026-12-31'],
  ])('%s is due on %s', (text, last) => {
    const due = parseDue(text);
    expect(due && formatDay(dueDay(due, 2) as Day)).toBe(last);
  });

  test.each(['ongoing', 'Ongoing', '持续'])('%s never ends', text => {
    expect(parseDue(text)).toEqual({ kind: 'ongoing' });
    expect(dueDay({ kind: 'ongoing' }, 1)).toBeUndefined();
  });

  test.each(['31/03/2026', 'soon', '2026-02-30', '年底', ''])('%j is no due', text =>
    expect(parseDue(text)).toBeUndefined(),
  );
});

describe('what a misread date meant', () => {
  test.each([
    '31/03/2026',
    '31.03.2026',
    '31-3-2026',
    '03/31/2026',
    '2026年3月31日',
    '2026 年 3 月 31 日',
    '2026年03月31号',
    '26年3月31日',
    '２０２６年３月３１日',
    '2026/3/31',
    '2026.3.31',
    '2026-3-31',
    '2026 03 31',
    '20260331',
    '31 March 2026',
    '31st of March 2026',
    '31. March 2026',
    '31 Mar, 2026',
    '31-Mar-2026',
    'March 31, 2026',
    'Mar 31 2026',
    'Mar. 31st, 2026',
    '2026-Mar-31',
    '2026-03-31T09:00:00Z',
    '2026-03-31 00:00:00',
  ])('%s', text => expect(suggestDay(text)).toBe('2026-03-31'));

  test('the same number twice has one reading', () => expect(suggestDay('03/03/2026')).toBe('2026-03-03'));

  test.each([
    '03/04/2026',
    '31/03/26',
    '31 March',
    '2026-02-30',
    '2026/13/13',
    '32/01/2026',
    '31 Ma 2026',
    '31 Marble 2026',
    '2026-Q1',
    'soon',
    '',
    ' '.repeat(100_000),
    '2026-3-'.repeat(20_000),
  ])('%.20j is left alone', text => expect(suggestDay(text)).toBeUndefined());
});

describe('what a misread cycle meant', () => {
  test.each([
    ['Q1 2026', '2026-Q1'],
    ['Q1-2026', '2026-Q1'],
    ["Q1'26", '2026-Q1'],
    ['1Q26', '2026-Q1'],
    ['2026Q1', '2026-Q1'],
    ['2026 Q1', '2026-Q1'],
    ['2026/Q1', '2026-Q1'],
    ['2026-q1', '2026-Q1'],
    ['26Q1', '2026-Q1'],
    ['2026年第一季度', '2026-Q1'],
    ['2026 年第 1 季度', '2026-Q1'],
    ['2026年四季度', '2026-Q4'],
    ['2026年Q1', '2026-Q1'],
    ['２０２６Ｑ１', '2026-Q1'],
    ['2026 H1', '2026-H1'],
    ['1H 2026', '2026-H1'],
    ['2026年上半年', '2026-H1'],
    ['2026下半年', '2026-H2'],
    ['2026年3月', '2026-03'],
    ['2026年3月份', '2026-03'],
    ['26年12月', '2026-12'],
    ['2026-3', '2026-03'],
    ['2026/03', '2026-03'],
    ['3/2026', '2026-03'],
    ['March 2026', '2026-03'],
    ['2026 Sept', '2026-09'],
    ['2026年', '2026'],
    ['2026年度', '2026'],
    ['2026-w14', '2026-W14'],
    ['2026 week 14', '2026-W14'],
    ['W4 2026', '2026-W04'],
    ['2026年第14周', '2026-W14'],
    ['FY2026 Q2', 'FY2026-Q2'],
    ['fy26q2', 'FY26-Q2'],
    ['Q2 FY26', 'FY26-Q2'],
    ['FY 26', 'FY26'],
    ['2026财年', 'FY2026'],
    ['2026财年第二季度', 'FY2026-Q2'],
    ['2026-01-05 to 2026-04-03', '2026-01-05/2026-04-03'],
    ['2026-01-05 - 2026-04-03', '2026-01-05/2026-04-03'],
    ['2026/1/5-2026/4/3', '2026-01-05/2026-04-03'],
    ['2026年1月5日至2026年4月3日', '2026-01-05/2026-04-03'],
    ['2026-01-05 ～ 2026-04-03', '2026-01-05/2026-04-03'],
    ['2026-01-05..2026-04-03', '2026-01-05/2026-04-03'],
  ])('%s is %s', (text, expected) => expect(suggestCycle(text)).toBe(expected));

  test.each([
    'Q1',
    '第一季度',
    'Q5 2026',
    'Q1 Q2 2026',
    'Q1 H1 2026',
    'March 26',
    '3月26',
    '26-03',
    '2026-13',
    '2026-01-05',
    '2025 W53',
    'FY26-03',
    'FY2026-3',
    'next quarter',
    '2026-04-03 to 2026-01-05',
    '20261',
    '',
    'Q1 '.repeat(30_000),
  ])('%.20j is unclear', text => expect(suggestCycle(text)).toBeUndefined());

  test('whatever is written, a suggestion is a real date or cycle', () => {
    const piece = fc.constantFrom(
      '2026',
      '26',
      '3',
      '31',
      'Q1',
      'FY',
      'H2',
      '-',
      '/',
      ' ',
      '年',
      '月',
      '日',
      'March',
      '第',
      '周',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map(pieces => pieces.join('')),
        ),
        text => {
          const suggestedDay = suggestDay(text);
          if (suggestedDay !== undefined) expect(parseDay(suggestedDay)).toBeDefined();
          const suggestedCycle = suggestCycle(text);
          if (suggestedCycle !== undefined) expect(parseCycle(suggestedCycle)).toBeDefined();
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('what is right already stays as it is', () => {
    for (const text of [
      '2026',
      '2026-H1',
      '2026-Q1',
      '2026-03',
      '2026-W14',
      'FY26',
      'FY26-Q2',
      '2026-01-05/2026-04-03',
    ]) {
      expect(suggestCycle(text)).toBe(text);
    }
    expect(suggestDay('2026-03-31')).toBe('2026-03-31');
  });
});

describe('rhythms', () => {
  test.each([
    ['14 days', 14],
    ['1 day', 1],
    ['2 weeks', 14],
    ['7', 7],
    ['每周', 7],
    ['每星期', 7],
    ['每天', 1],
    ['每两周', 14],
    ['每 2 周', 14],
    ['两周', 14],
    ['双周', 14],
    ['3 天', 3],
    ['每月', 30],
    ['每个月', 30],
    ['weekly', 7],
    ['Biweekly', 14],
    ['monthly', 30],
    ['every week', 7],
    ['every 10 days', 10],
    ['every two weeks', 14],
    ['1 month', 30],
    ['36h', 2],
  ])('%s is %i days', (text, expected) => expect(parseEvery(text)).toBe(expected));

  test.each([
    '',
    'often',
    '0',
    '-7',
    '12 hours',
    '7%',
    '$7',
    '>7 days',
    '7/13',
    '5 tickets',
    '每',
    '每 7',
    '周',
    'day',
  ])('%j is no rhythm', text => expect(parseEvery(text)).toBeUndefined());
});
