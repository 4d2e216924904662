// Words by which scores are tied to pay or rating, or are said not to be; Chinese ones simplified.
import { lexicon } from '../../text/lexicon/lexicon.ts';

/** `other` are scores of something else than the work of those who are scored. */
export type Tie = 'score' | 'other' | 'pay' | 'tie' | 'not';

export const appraisalWords = lexicon<Tie>({
  verbs: {
    tie: `tie, link, couple, decide, determine, base, use, count, feed, affect, calculate, pay, depend, drive, set, influence`,
  },
  nouns: {
    other: `credit score, test score, customer score, satisfaction score, experience score, promoter score, health score, lead score`,
    score: `okr, score, key result, objective score, okr result, goal attainment, grade`,
    pay: `bonus, annual bonus, salary, pay rise, pay raise, pay grade, wage, compensation, performance review, performance rating, performance appraisal, appraisal, individual rating`,
  },
  words: {
    tie: `basis for, basis of, part of, goes into, go into, input for, input to, according to,
      挂钩, 作为, 计入, 决定, 依据, 影响, 纳入, 用于, 用作, 关联, 扣, 扣发, 发放, 核算, 折算, 参考, 换算, 对应`,
    not: `not, never, no longer, no, nor, don't, doesn't, isn't, aren't, won't, without, instead of, independent of, separate from,
      不, 无关, 脱钩, 不再, 不与, 不作为, 不得, 不会, 勿, 别, 禁止, 分开, 没有, 而非, 而不是, 避免`,
    score: `okr, 得分, 得分率, 完成率, 达成率, 完成情况, 达成情况, 关键结果, 目标完成度`,
    other: `体验得分, 满意度得分, 客户得分, 信用得分, 考试得分, 测试得分, 健康得分`,
    pay: `绩效考核, 绩效奖金, 绩效工资, 绩效评级, 绩效等级, 绩效评定, 年终奖, 奖金, 薪酬, 薪资, 工资, 调薪, 加薪, 末位淘汰, 个人考核, kpi考核, kpi 考核, 晋升`,
  },
});

/** In a text without it nothing is said of pay: the first words of what means it. */
export const payWords = new RegExp(
  [...appraisalWords.entries]
    .flatMap(([word, { tags }]) => (tags.has('pay') ? [word.split(' ', 1)[0]] : []))
    .join('|'),
);
