// Numbers that are looked after every day, in any quarter; Chinese ones simplified.
import { lexicon } from '../../text/lexicon/lexicon.ts';

export const everydayWords = lexicon<'everyday'>({
  nouns: {
    everyday: `uptime, availability, sla, slo, service level, latency, response time, reply time, first reply, load time, error rate, crash rate, failure rate, error budget, error budget burn, burn rate, downtime, outage, incident, csat, satisfaction, satisfaction score, rating,
      nps, on-time delivery, on-time delivery rate, punctuality, stock level, backlog, accident, injury, budget, cost, spend, churn, churn rate, attrition, turnover rate, retention, retention rate, test coverage, code coverage, coverage, compliance,
      defect rate, return rate, complaint rate, complaint, occupancy, utilization, utilisation, cash reserve, inbox, ticket queue, service`,
  },
  words: {
    everyday: `可用性, 可用率, 在线率, 正常运行时间, 稳定性, sla, 延迟, 时延, 响应时间, 答复时间, 回复时间, 加载时间, 错误率, 崩溃率, 故障率, 失败率, 故障, 事故, 满意度, 好评率, 准时率, 准点率, 及时率, 达标率, 合格率, 良品率, 投诉率,
      投诉, 退货率, 流失率, 离职率, 留存率, 续约率, 覆盖率, 库存, 库存周转, 库存周转率, 库存周转次数, 库存周转天数, 预算, 成本, 费用, 出勤率, 完好率, 接通率, 现金储备, 净推荐值, 合规`,
  },
});
