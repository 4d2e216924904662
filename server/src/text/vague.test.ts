// What is called vague, and what is let pass because somebody could check it.
import { describe, expect, test } from 'vitest';
import { vagueWordIn } from './vague.ts';

describe('nothing to check later', () => {
  test.each([
    ['Improve sign-ups', 'Improve'],
    ['Improve onboarding in Q3', 'Improve'],
    ['Significantly improve response to P0 tickets', 'improve'],
    ['Double down on content', 'Double down on'],
    ['Increase NPS', 'Increase'],
    ['Ensure smooth onboarding', 'smooth'],
    ['World-class support', 'world-class'],
    ['提升用户体验', '提升'],
    ['显著提升团队协作效率', '提升'],
    ['第三季度提升转化率', '提升'],
    ['2026年提升品牌影响力', '提升'],
    ['进一步优化统一采购', '优化'],
    ['進一步優化使用者體驗', '優化'],
    ['确保系统稳定', '稳定'],
  ])('%s', (statement, word) => expect(vagueWordIn(statement)).toBe(word));
});

describe('silent where somebody could check it', () => {
  test.each([
    'Improve sign-ups by 25 percent',
    'Increase revenue by half',
    'Double revenue',
    'Reduce fatal errors to zero',
    'Grow revenue as fast as GitHub.com',
    'Improve response so that no customer waits overnight',
    'Grow in Germany',
    'Improve the onboarding by launching a new guide',
    'Improve the test coverage of the iPhone app',
    'Ensure backups run nightly',
    'Support dark mode',
    'Lower the threshold of the “new customer” flag',
    '提升 20%',
    '提高满意度到九成',
    '提升三个门店的客流',
    '减少线上故障，核心服务零中断',
    '推动客户成功体系落地',
    '增加退款功能',
    '完善《员工手册》',
    '提升转化率至行业平均水平以上',
    '支持深色模式',
    '将结账放弃率从百分之四十二降到三成',
  ])('%s', statement => expect(vagueWordIn(statement)).toBeUndefined());
});

test('long and odd texts are read in no time', () => {
  const started = performance.now();
  for (const piece of ['improve ', 'to to ', '持续', '20 月', 'a;A']) vagueWordIn(piece.repeat(20_000));
  expect(performance.now() - started).toBeLessThan(1000);
});
