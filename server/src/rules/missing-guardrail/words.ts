// Numbers that are easily pushed up at the cost of something else, and numbers that show such a cost; Chinese ones simplified.
import { lexicon } from '../../text/lexicon/lexicon.ts';

/** `pushed` grows if one looks at nothing else; `balance` looks at the other side, or sets a condition. */
export type Push = 'pushed' | 'balance';

export const pushWords = lexicon<Push>({
  nouns: {
    pushed: `revenue, sales, arr, mrr, gmv, turnover, order, sign-up, signup, registration, new customer, deal, output, throughput, velocity, speed, release frequency, deployment frequency, release, deployment,
      production, volume, productivity, shipment, lead`,
    balance: `quality, satisfaction, csat, nps, net promoter score, score, rating, complaint, defect, bug, error, error rate, failure, failure rate, change failure rate, incident, refund, return, churn, churn rate, retention, retention rate,
      margin, gross margin, profit, cost, accident, injury, overtime, turnover rate, attrition, wellbeing, trust, waste, downtime, uptime, availability, discount, repeat order, share of returning, acceptance rate, response time, reply time, first reply, recovery time, mttr`,
  },
  words: {
    pushed: `收入, 营收, 销售额, 销量, 业绩, 成交额, 交易额, 订单, 订单量, 订单数, 注册, 注册量, 注册数, 注册人数, 注册用户, 注册用户数, 新客户, 新客户数, 新增客户, 新增客户数, 产量, 产能, 吞吐量, 发布频率, 发版频率, 上线频率, 部署频率, 交付速度, 速度, 发货量, 生产效率, 线索, 线索量`,
    balance: `time to restore, time to recover, time to reply, returned, sent back, failed, without, while keeping, while maintaining, while holding, at the same, no more than, not below, sustainably, who stay, come back, who come back, buy again,
      质量, 品质, 满意度, 净推荐值, 评分, 投诉, 投诉率, 差评, 缺陷, 缺陷率, 错误, 错误率, 失败率, 故障, 故障率, 事故, 退货, 退货率, 退款, 流失, 流失率, 留存, 留存率, 复购, 复购率, 毛利, 毛利率, 利润, 利润率, 成本, 费用,
      加班, 离职率, 损耗, 合格率, 停机, 可用性, 恢复时间, 恢复时长, 响应时间, 答复时间, 首次答复, 不影响, 不降低, 不增加, 不牺牲, 前提下, 的同时, 同时, 不低于, 不高于, 不超过`,
  },
});
