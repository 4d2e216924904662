// Which words say that a number is a share, money or time; all others say nothing.
import { expect, test } from 'vitest';
import { endsMeasure, measureIn } from './measures.ts';

test.each([
  ['Raise the win rate from 22% to 30%', 'share'],
  ['Share of orders that arrive whole', 'share'],
  ['测试覆盖率达到 80%', 'share'],
  ['净利率提升至 12%', 'share'],
  ['Cut support cost per order', 'money'],
  ['提升年销售额', 'money'],
  ['Shorten the response time', 'time'],
  ['缩短首次响应时间', 'time'],
  ['Customers rate us 4.5', undefined],
  ['Raise the growth rate', undefined],
  ['Close two cost centres', undefined],
  ['提升发布频率', undefined],
  ['试用转付费率提升 20%', 'share'],
  ['下调平台费率', undefined],
  ['下调手续费率', undefined],
  ['续费率提升 5%', 'share'],
  ['库存周转率提升 20%', undefined],
  ['Raise the stock turnover rate', undefined],
  ['Lower the turnover rate', 'share'],
  ['率先上线新版', undefined],
  ['应收账款回收率', 'share'],
  ['Revenue by response time', undefined],
  ['Weekly sign-ups', undefined],
])('%s', (text, measure) => expect(measureIn(text)).toBe(measure));

test.each([
  ['budget', ' below 50%', true],
  ['budget', '', true],
  ['budget', ' owners informed', false],
  ['满意度', '不低于 90%', true],
  ['投诉', '处理及时率不低于 95%', false],
])('%s ends a measure before “%s”: %s', (word, rest, expected) => {
  expect(endsMeasure(word + rest, word.length)).toBe(expected);
});
