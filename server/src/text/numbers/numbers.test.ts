// What each number does; deadlines, rhythms and placeholders; what can be told for certain; and that nothing takes long.
import { describe, expect, test } from 'vitest';
import { vocabulary } from '../lexicon/index.ts';
import { marksIn } from '../marks.ts';
import { plainOf } from '../plain.ts';
import type { Span } from '../statement.ts';
import { numbersIn } from './index.ts';

describe('what each number does', () => {
  test.each([
    ['Reduce P0 bugs from 20 to 2 in Q1', 'label P0, from 20, to 2, date Q1'],
    ['3 customers with >$100K ARR', 'to 3 customers, of $100K ARR'],
    ['70% of stores are at 100% of budget', 'to 70%, other 100%'],
    ['>90% of top 50 customers renewed', 'to 90%, of 50 customers'],
    ['Answer 90% of tickets within 4 hours', 'to 90%, within 4 hours'],
    ['Host 5 meetups with at least 40 guests each', 'to 5 meetups, of 40 guests'],
    ['Hold 4 drills every 2 weeks', 'to 4 drills, frequency 2 weeks'],
    ['Ship v2.0 on Node 22 by 30 Sept', 'label v2.0, label Node 22, date 30 Sept'],
    ['Pass the ISO 27001 audit and the 2nd review', 'label ISO 27001, label 2nd'],
    ['Average rating of 4.6 out of 5', 'to 4.6, of 5'],
    ['Increase adoption to 60% by hosting 4 workshops', 'to 60%, other 4 workshops'],
    ['Hire 2 data engineers and 1 analyst', 'to 2 data engineers, other 1 analyst'],
    ['Ship 4 of the 6 epics', 'to 4, of 6 epics'],
    ['7/13 offices moved', 'to 7, of 13 offices'],
    ['Rails 7.1 upgrade saves 30 minutes per build', 'label Rails 7.1, by 30 minutes'],
    ['Have 300 daily users of Lantern 2', 'to 300 daily users, label Lantern 2'],
    ['30-day retention from 20% to 28%', 'within 30-day, from 20%, to 28%'],
    ['48 小时内解决 90% 的工单', 'within 48 小时, to 90%'],
    ['P99 延迟从 900ms 降到 350ms', 'label P99, from 900ms, to 350ms'],
    ['95后员工占比达到 40%', 'label 95后, to 40%'],
    ['双11 期间支付成功率不低于 99.9%', 'label 双11, to 99.9%'],
    ['满意度达到 4.5 分（满分5分）', 'to 4.5 分, of 5分'],
    ['减少支付和搜索两个模块 30% 的缺陷', 'of 两个, by 30%'],
    ['通过 5 场直播，使销售额增长 20%', 'other 5 场, by 20%'],
    ['第一季度签约 5 家客户', 'date 第一季度, to 5 家'],
    ['12 月 31 日前发布 2.0 版本', 'date 12 月 31 日, label 2.0 版本'],
    ['取得第2类证书', 'label 第2'],
    ['10次中有8次按时交付', 'of 10次, to 8次'],
  ])('%s', (text, expected) => {
    const { quantities } = read(text);
    expect(quantities.map(({ role, text }) => `${role} ${text}`).join(', ')).toBe(expected);
  });
});

describe('no number at all', () => {
  test.each([
    'Double down on retail partners',
    'Become a one-stop shop for dentists',
    'One of our teams owns billing',
    'Zero trust network in place',
    '进一步统一口径',
    '打造一站式服务',
    '与一线班组保持一致',
    '万一断电也能恢复',
    '提高二次开发效率',
  ])('%s', text => expect(read(text).quantities).toEqual([]));
});

describe('deadlines and periods', () => {
  test.each([
    ['Ship the app by March 31, 2026', 'by March 31, 2026'],
    ['Ship the app before Q3', 'before Q3'],
    ['Cut churn to 2% this quarter', 'this quarter'],
    ['$1.5M revenue in H1 FY26', 'in H1 FY26'],
    ['Hire 4 people by the end of the year', 'by the end of the year'],
    ['Present 3 ideas by august 1', 'by august 1'],
    ['Uptime of 99.9% over the quarter', 'over the quarter'],
    ['Make H2 our best half', 'H2'],
    ['Hire 4 people in the next 3 months', 'in the next 3 months'],
    ['Reach break-even within six months', 'within six months'],
    ['Close the books before the June deadline', 'before the June deadline'],
    ['Publish the plan no later than 31 March 2027', 'no later than 31 March 2027'],
    ['Write-up in the repo by sprint 12', 'by sprint 12'],
    ['Send the draft before Easter', 'before Easter'],
    ['双十二之前完成压测', '双十二之前'],
    ['双11前上线会场', '双11前'],
    ['618 大促前完成改造', '618 大促前'],
    ['开学前配齐教材', '开学前'],
    ['6月底前完成 3 场培训', '6月底前'],
    ['本季度完成 12 次访谈', '本季度'],
    ['年内开设 8 家门店', '年内'],
    ['Q3 直播 60 场', 'Q3'],
    ['第一季度签约 5 家客户', '第一季度'],
    ['到Q2结束时，流失率降到 3%', 'Q2结束时'],
    ['三个月内读完 10 本书', '三个月内'],
    ['春节前上线', '春节前'],
    ['在 2027 会计年度营收翻倍', '2027 会计年度'],
  ])('%s', (text, expected) => expect(wordsAt(text, read(text).timeBound)).toBe(expected));

  test.each([
    'Grow Q4 renewal value to $2M',
    'Close all tickets within 30 days',
    'Revenue 10% above last year',
    'Publish a report every month',
    'Be ready for the 2027 packaging law',
    'Increase traffic by 30% compared to last quarter',
    'New hires ship in the first month',
    'Retain 80% of mentors in their first year',
    'Each letter answered no later than a week after it came',
    '工作日 9:00 至 18:00 接通率达到 95%',
    '早九点到晚九点有人值守',
    'May the best design win',
    '48 小时内解决 90% 的工单',
    '较去年增长 10%',
    '每季度满意度不低于 90 分',
    '开通后两周内七成用户下单',
    '比 FY25 增加 4 件',
  ])('none: %s', text => expect(read(text).timeBound).toBeUndefined());
});

describe('rhythms', () => {
  test.each([
    ['Keep churn below 2% per month', 'per month'],
    ['Review goals weekly', 'weekly'],
    ['Hold 2 retrospectives each sprint', 'each sprint'],
    ['Run three times a week', 'a week'],
    ['Demo requests: 300/mo → 900/mo', '/mo'],
    ['每月发布 10 篇文章', '每月'],
    ['每季度满意度不低于 90 分', '每季度'],
    ['Weekly active users reach 40K', ''],
    ['Grow the team by a third', ''],
  ])('%s', (text, expected) => expect(wordsAt(text, read(text).frequency)).toBe(expected));
});

describe('placeholders', () => {
  test.each([
    ['Improve win rate from X to Y', 'X'],
    ['Improve win rate to Y%', 'Y%'],
    ['Reach N partners', 'N'],
    ['Cut handling time by XX minutes', 'XX'],
    ['Renewal rate of TBD', 'TBD'],
    ['Close ___ deals', '___'],
    ['Achieve ??% coverage', '??%'],
    ['Improve [metric] by 10%', '[metric]'],
    ['将转化率从 x% 提升到 y%', 'x%'],
    ['举办 N 场活动', 'N'],
    ['将 [指标] 从 [当前值] 提高到 [目标值]', '[指标]'],
    ['把留存率提升至 【X】', '【X】'],
    ['目标客户数「待填」', '「待填」'],
    ['Move <metric> by 10%', '<metric>'],
    ['覆盖率提升到 ?%', '?%'],
    ['毛利率从 28% 提升到 XX%', 'XX%'],
    ['年度目标待定', '待定'],
    ['覆盖若干城市', '若干'],
  ])('%s', (text, expected) => expect(wordsAt(text, read(text).placeholder)).toBe(expected));

  test.each([
    'Launch on iPhone X',
    'Support N+1 redundancy',
    'Apply to Y Combinator',
    'X-ray waiting time under 30 minutes',
    '[EMEA] Increase leads by 10%',
    'Plan X is retired',
    '吸引 Z 世代用户',
  ])('none: %s', text => expect(read(text).placeholder).toBeUndefined());

  test('the start is read where only the end is open', () => {
    const { baseline, target } = read('毛利率从 28% 提升到 XX%');
    expect([baseline?.value, target]).toEqual([28, undefined]);
  });
});

describe('what can be told for certain', () => {
  test.each([
    'Grow revenue from $1M to $2M',
    'Retention to 60%',
    'Keep CSAT above 4.4',
    '转化率达到 20%',
    '将 NPS 由 35 提升至 50',
  ])('is: %s', text => expect(read(text).certain).toBe(true));

  test.each([
    'Publish 8 posts',
    'Write 3-5 articles',
    'Increase sign-ups by 20%',
    'Raise NPS to 40 and CSAT to 90%',
    '客流提升 3 倍',
    '7/13 offices moved',
    '签约 5 家客户',
  ])('is not: %s', text => expect(read(text).certain).toBe(false));
});

test('every quantity stands where its text says, and the goals are among them', () => {
  for (const text of [
    '将ＮＰＳ從３０提升至５０',
    'Grow ARR from US$3 to $5 million by Q3',
    '8 of 10 users pay 5 万元',
  ]) {
    const { quantities, baseline, target } = read(text);
    for (const { start, end, text: own } of quantities) expect(text.slice(start, end)).toBe(own);
    for (const one of [baseline, target]) expect(one === undefined || quantities.includes(one)).toBe(true);
  }
});

test.each([
  '1',
  '一',
  'from ',
  '从',
  '1 ',
  'from 1 to ',
  '1月',
  'january ',
  '1,000',
  'half ',
  'one hundred ',
  '[metric',
  '增加',
  '通过',
  '万',
  'q1 ',
  '-',
  ' ',
  '1 of ',
  '一个',
  '一、',
  '每个',
  '没有',
  'no ',
  'all the ',
  '1/2 ',
  'chapters 3 to ',
  '[',
])('a hundred thousand characters of %j are read in no time', piece => {
  const text = piece.repeat(100_000 / piece.length);
  const plain = plainOf(text);
  const marks = marksIn(plain, vocabulary);
  const started = performance.now();
  numbersIn(plain, text, marks);
  expect(performance.now() - started).toBeLessThan(1000);
});

function read(text: string) {
  const plain = plainOf(text);
  return numbersIn(plain, text, marksIn(plain, vocabulary));
}

const wordsAt = (text: string, span: Span | undefined) =>
  span === undefined ? '' : text.slice(span.start, span.end);
