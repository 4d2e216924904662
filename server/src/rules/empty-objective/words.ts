// Words of which titles are made that say nothing: topics, what is generally done with them, and slogans. Chinese ones simplified.
import { lexicon } from '../../text/lexicon/lexicon.ts';

/** `topic` is what a department could be called; `doing` behind it makes a label, and in front of it a direction: 质量提升, 提升质量; `filler` changes nothing. */
export type Empty = 'topic' | 'doing' | 'filler';

export const emptyWords = lexicon<Empty>({
  nouns: {
    topic: `growth, team, leadership, quality, efficiency, productivity, culture, teamwork, collaboration, communication, innovation,
      excellence, customer, client, user, satisfaction, success, experience, engagement, retention, revenue, sales, marketing, product,
      platform, technology, tech, engineering, operation, people, talent, hr, hiring, recruiting, recruitment, security, safety, compliance,
      process, service, support, brand, branding, business, market, community, partner, partnership, finance, performance, stability,
      reliability, scalability, sustainability, transformation, diversity, inclusion, wellbeing, well-being, health, happiness, learning,
      training, research, data, infrastructure, architecture, onboarding, employee, staff, company, organization, organisation, results,
      development, improvement, enhancement, optimization, optimisation, management, strategy, enablement, expansion, initiative, program, programme`,
    doing: `building, planning, work`,
  },
  words: {
    filler: `great, good, better, best, strong, new, more, continuous, operational, digital, high, our, the, a, an, and, of, for, in, &, plus,
      的, 与, 和, 及, 并, 全面, 持续, 进一步`,
    topic: `团队, 人才, 员工, 干部, 领导力, 组织, 文化, 企业文化, 质量, 品质, 效率, 效能, 产品, 品牌, 技术, 业务, 销售, 市场, 运营, 客户, 用户, 服务, 体验,
      数字化, 信息化, 安全, 成本, 流程, 制度, 创新, 协作, 沟通, 内核, 架构, 平台, 数据, 渠道, 供应链, 财务, 营销, 人力资源, 绩效, 能力, 社区, 生态, 战略,
      研发, 测试, 招聘, 稳定性, 满意度, 增长, 学习, 培训, 知识`,
    doing: `建设, 提升, 提高, 优化, 改善, 改进, 管理, 发展, 培养, 学习, 转型, 升级, 增长, 创新, 拓展, 推广, 保障, 治理, 规划, 协作, 成长, 工作, 维护, 培训, 体系, 体系建设`,
  },
});

/** Whole titles that any team could hang on its wall. */
export const slogans: ReadonlySet<string> = new Set(
  `be the best, be better every day, be awesome, better together, one team, one team one dream, make it happen, work hard, work smarter,
  strive for excellence, go the extra mile, win together, think big, customers first, customer first, keep growing, do great things, be number one,
  降本增效, 提质增效, 降本提效, 再创辉煌, 更上一层楼, 争创一流, 勇攀高峰, 砥砺前行, 客户第一, 客户至上, 用户第一, 用户至上, 追求卓越, 团结奋进, 开拓创新, 做大做强,
  全力以赴, 力争上游, 奋勇争先, 合作共赢, 携手共进, 稳中求进, 创新驱动, 高质量发展`
    .split(',')
    .map(slogan => slogan.trim()),
);
