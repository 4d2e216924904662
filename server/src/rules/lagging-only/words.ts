// Numbers that show late what was done long ago, and numbers that move early; Chinese ones simplified.
import { lexicon } from '../../text/lexicon/lexicon.ts';

/** Where both stand, the number may move early: a pipeline of sales, the time to a profit. */
export type Timing = 'lagging' | 'leading';

export const timingWords = lexicon<Timing>({
  nouns: {
    lagging: `revenue, annual revenue, sales, turnover, profit, net profit, operating profit, margin, gross margin, operating margin, ebitda, arr, mrr, income, market share, nps, net promoter score, churn, churn rate,
      retention rate, net revenue retention, nrr, attrition, lifetime value, ltv, earnings, share price, cash flow, employee turnover`,
    leading: `activation, activation rate, conversion, conversion rate, response time, reply, first reply, answer, trial, lead, pipeline, demo, sign-up, signup, onboarding, adoption, usage, active user, visit, visitor,
      click, call, meeting, talk, interview, proposal, offer, win rate, lead time, cycle time, time, test coverage, defect, bug, ticket, question, complaint, backlog, quality, stock, delivery, deliveries, repeat order,
      order frequency, applicant, application, partner, feature, experiment, training, course, step, minute, hour`,
  },
  words: {
    lagging: `收入, 年收入, 总收入, 营收, 营业额, 销售额, 利润, 净利润, 毛利, 毛利率, 利润率, 净利率, 市场份额, 市占率, 净推荐值, nps, 流失率, 客户流失率, 净留存率, 净收入留存, 终身价值, 离职率, 股价, 现金流`,
    leading: `激活, 激活率, 转化, 转化率, 响应时间, 答复, 回复, 试用, 线索, 商机, 注册, 使用, 活跃, 日活, 月活, 访问, 点击, 拜访, 面谈, 赢单率, 周期, 时间, 时长, 缺陷, 工单, 投诉, 有货率, 准时, 复购意愿, 下单频率,
      频率, 报名, 简历, 合作, 功能, 培训, 上线, 步骤, 通过率, 合格率, 覆盖率`,
  },
});
