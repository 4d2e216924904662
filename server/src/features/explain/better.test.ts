// A better wording is made of the words that are there, or there is none.
import { expect, test } from 'vitest';
import { explain } from './index.ts';

test.each([
  ['Improve weekly sign-ups', 'Increase weekly sign-ups from ___ to ___ by the end of the cycle'],
  ['Significantly improve customer churn.', 'Reduce customer churn from ___ to ___ by the end of the cycle'],
  ['Grow monthly revenue', 'Grow monthly revenue from ___ to ___ by the end of the cycle'],
  ['Raise the activation rate to 55% by March 31', 'Raise the activation rate from ___ to 55% by March 31'],
  ['Increase revenue by 20%', 'Increase revenue by 20% (from ___ to ___)'],
  ['提升次月留存率', '周期结束前，将次月留存率从 ___ 提升到 ___'],
  ['优化客户流失率', '周期结束前，将客户流失率从 ___ 降低到 ___'],
  ['付费用户数提升到 6000', '付费用户数从 ___ 提升到 6000'],
  ['月度营收提升 20%', '月度营收提升 20%（从 ___ 到 ___）'],
])('%s → %s', (text, better) => {
  expect(explain(text, 'key_result').better).toBe(better);
});

test.each([
  'Raise weekly sign-ups from 40 to 60',
  'Improve communication between teams',
  'Improve sign-ups and customer satisfaction',
  'Improve our product so that customers stay',
  'Publish the new pricing page',
  'Weekly active teams',
  'Keep uptime at 99.9%',
  'Win 60 customers',
  'Support the sales team',
  '提升用户体验',
  '加强团队建设',
  '提升 20% 的周活跃用户',
  '上线会员商城',
  '',
])('nothing better is known for “%s”', text => {
  expect(explain(text, 'key_result').better).toBeUndefined();
});

test('objectives want no numbers', () => {
  expect(explain('Improve weekly sign-ups', 'objective').better).toBeUndefined();
});
