// What completions say, and the words by which people look for a key.
import type { Locale, Localised } from '../language/locale.ts';
import type { ThingName } from '../language/schema.ts';

/** The parts of a company that objectives are at hand for. */
export type FunctionName =
  | 'growth'
  | 'sales'
  | 'customer_success'
  | 'marketing'
  | 'product'
  | 'operations'
  | 'engineering'
  | 'hiring';

export const completion = {
  neededBy: { en: 'needed for {type}', 'zh-cn': '{type} 类型需要' },
  timesHere: { en: '{count} × in this file', 'zh-cn': '本文件中 {count} 处' },
  missingHere: { en: 'missing here', 'zh-cn': '此处缺少' },
  elsewhere: { en: 'in another file', 'zh-cn': '其他文件' },
  inTitle: { en: 'as the title says', 'zh-cn': '与标题一致' },
  fitsTitle: { en: 'fits the title', 'zh-cn': '与标题相符' },
  lastTime: { en: 'last time', 'zh-cn': '上次的值' },
  lastTimeOn: { en: 'on {date}', 'zh-cn': '{date} 的值' },
  unknown: { en: 'not known yet, said on purpose', 'zh-cn': '尚未摸清（有意注明）' },
  firstFile: { en: 'A first OKR file', 'zh-cn': '第一份 OKR 文件' },
  firstFileDoc: {
    en: 'An objective with two key results, a piece of work and a KPI that guards it, ready to be made your own.',
    'zh-cn': '一个目标、两条关键结果、一项举措和一个护栏 KPI，改成自己的即可。',
  },
  dates: {
    today: { en: 'today', 'zh-cn': '今天' },
    tomorrow: { en: 'tomorrow', 'zh-cn': '明天' },
    yesterday: { en: 'yesterday', 'zh-cn': '昨天' },
    nextMonday: { en: 'next Monday', 'zh-cn': '下周一' },
    startOfCycle: { en: 'start of {cycle}', 'zh-cn': '{cycle} 第一天' },
    endOfCycle: { en: 'end of {cycle}', 'zh-cn': '{cycle} 最后一天' },
    endOfMonth: { en: 'end of this month', 'zh-cn': '本月底' },
    endOfNextMonth: { en: 'end of next month', 'zh-cn': '下月底' },
    ongoing: { en: 'it goes on: for a guardrail', 'zh-cn': '持续进行：用于护栏' },
  },
  cycles: {
    week: { en: 'a week', 'zh-cn': '一周' },
    month: { en: 'a month', 'zh-cn': '一个月' },
    quarter: { en: 'a quarter', 'zh-cn': '一个季度' },
    half: { en: 'half a year', 'zh-cn': '半年' },
    year: { en: 'a year', 'zh-cn': '一年' },
    range: { en: '{from} to {to}', 'zh-cn': '{from} 至 {to}' },
    now: { en: '{form}, now', 'zh-cn': '{form}，当前' },
    next: { en: '{form}, to come', 'zh-cn': '{form}，未来' },
    past: { en: '{form}, past', 'zh-cn': '{form}，已过' },
  },
  done: {
    true: { en: 'done', 'zh-cn': '已完成' },
    false: { en: 'not done', 'zh-cn': '未完成' },
    today: { en: 'done today', 'zh-cn': '今天完成' },
  },
  confidence: {
    0.3: { en: 'it would take luck', 'zh-cn': '把握不大' },
    0.5: { en: 'as likely as not', 'zh-cn': '一半把握' },
    0.7: { en: 'likely', 'zh-cn': '较有把握' },
    0.9: { en: 'as good as done', 'zh-cn': '十拿九稳' },
  },
  priorities: {
    P0: { en: 'must be done', 'zh-cn': '必须做' },
    P1: { en: 'important', 'zh-cn': '重要' },
    P2: { en: 'useful', 'zh-cn': '有用' },
    P3: { en: 'if time allows', 'zh-cn': '有余力再做' },
  },
  silences: {
    'okr-disable-next-line': { en: 'silences rules on the next line', 'zh-cn': '下一行不检查所列规则' },
    'okr-disable-line': { en: 'silences rules on this line', 'zh-cn': '本行不检查所列规则' },
    'okr-disable-file': { en: 'silences rules in this file', 'zh-cn': '整个文件不检查所列规则' },
    'okr-disable': { en: 'silences rules from here on', 'zh-cn': '从此处起不检查所列规则' },
    'okr-enable': { en: 'checks again from here on', 'zh-cn': '从此处起恢复检查' },
  },
  /** Labels of templates for whole parts. */
  templates: {
    objective: { en: 'New objective', 'zh-cn': '新目标' },
    /** `of` is one of `functions`. */
    objectiveOf: { en: 'New objective: {of}', 'zh-cn': '新目标：{of}' },
    key_result: { en: 'Key result: {type}', 'zh-cn': '关键结果：{type}' },
    initiative: { en: 'New initiative', 'zh-cn': '新举措' },
    milestone: { en: 'New milestone', 'zh-cn': '新里程碑' },
    step: { en: 'New step', 'zh-cn': '新的一步' },
    check_in: { en: 'Check-in of today', 'zh-cn': '今天的检视' },
    kpi: { en: 'New KPI', 'zh-cn': '新 KPI' },
    north_star: { en: 'North star', 'zh-cn': '北极星指标' },
  },
  /** Who writes an objective, and what else their teams are called. */
  functions: {
    growth: { en: 'growth', 'zh-cn': '增长' },
    sales: { en: 'sales', 'zh-cn': '销售' },
    customer_success: { en: 'customer success', 'zh-cn': '客户成功' },
    marketing: { en: 'marketing', 'zh-cn': '市场' },
    product: { en: 'product', 'zh-cn': '产品' },
    operations: { en: 'operations', 'zh-cn': '运营' },
    engineering: { en: 'engineering', 'zh-cn': '研发' },
    hiring: { en: 'hiring', 'zh-cn': '招聘' },
  },
  functionDoc: {
    en: 'An objective with key results as {of} teams write them. The numbers of a title and of its fields change together.',
    'zh-cn': '{of}团队常用的目标与关键结果。标题里的数字和字段里的数字会一起改动。',
  },
  types: {
    increase: { en: 'increase', 'zh-cn': '上升' },
    decrease: { en: 'decrease', 'zh-cn': '下降' },
    reach: { en: 'reach', 'zh-cn': '累计' },
    maintain: { en: 'maintain', 'zh-cn': '保持' },
    milestone: { en: 'milestone', 'zh-cn': '里程碑' },
    baseline: { en: 'baseline', 'zh-cn': '摸清基线' },
  },
} satisfies Record<string, Localised | Record<string, Localised>> & {
  templates: Record<Exclude<ThingName, 'document'> | 'objectiveOf', Localised>;
  functions: Record<FunctionName, Localised>;
};

/** The Chinese name of each key, and after it other words by which it is found. */
export const keyWords: Readonly<Record<string, string>> = {
  id: '编号 标识',
  title: '标题 名称 name',
  cycle: '周期 季度 period quarter',
  team: '团队 部门',
  level: '层级',
  owner: '负责人 责任人 assignee lead',
  contributors: '协作人 参与人 helpers',
  note: '备注 说明 comment',
  north_star: '北极星指标',
  objectives: '目标 goals',
  kpis: 'KPI 指标',
  why: '原因 为什么 描述 reason description',
  commitment: '承诺程度 承诺型 愿景型',
  aligns_to: '对齐 支撑 上级 parent',
  start: '开始日期 begin',
  due: '截止日期 到期 deadline end',
  priority: '优先级',
  weight: '权重',
  status: '状态 state',
  score: '评分 得分',
  check_in_every: '检视频率 rhythm',
  retrospective: '复盘 总结',
  link: '链接 url',
  key_results: '关键结果 关键成果 krs',
  initiatives: '举措 计划 任务 倡议 tasks actions projects',
  check_ins: '检视 更新 进展 updates',
  type: '类型 kind',
  metric: '指标 衡量',
  unit: '单位',
  baseline: '基线 起始值 初始值 from',
  target: '目标值 goal to',
  change: '变化 增幅 降幅 delta',
  commit: '保底值 承诺值',
  stretch: '挑战值',
  current: '当前值 现状 actual now',
  min: '下限 最小 minimum',
  max: '上限 最大 maximum',
  progress: '进度',
  measured_by: '数据来源 统计 source',
  confidence: '信心指数',
  kpi: '关联 KPI',
  milestones: '里程碑 阶段 stages',
  plan: '分步计划 steps',
  supports: '支撑 服务于',
  done: '完成',
  date: '日期',
  value: '数值 读数',
  by: '填写人',
  kind: '性质 领先 落后',
  category: '类别',
  period: '统计周期',
  guards: '守护 护栏',
};

/** Common units, offered after those that the file uses. */
export const units: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    '%',
    'users',
    'customers',
    'orders',
    'tickets/month',
    'days',
    'hours',
    'minutes',
    'ms',
    '$',
    '€',
    'points',
  ],
  'zh-cn': [
    '%',
    '人',
    '个',
    '次',
    '单',
    '家',
    '件',
    '万元',
    '元',
    '天',
    '小时',
    '分钟',
    '毫秒',
    '分',
    '张/月',
  ],
};

/** Things that titles count, and the unit that counts them. */
export const countedThings: Readonly<Record<'en' | 'zh', readonly (readonly [RegExp, string])[]>> = {
  en: [
    ...[
      'users',
      'customers',
      'teams',
      'orders',
      'tickets',
      'leads',
      'visits',
      'visitors',
      'sign-ups',
      'bugs',
      'incidents',
      'deals',
      'shops',
      'stores',
      'partners',
      'employees',
      'candidates',
      'articles',
      'downloads',
      'complaints',
      'questions',
      'releases',
      'steps',
    ].map(thing => [new RegExp(`(?<![-\\w])${thing}(?![-\\w])`, 'i'), thing] as const),
    [/\b(?:nps|net promoter|score|rating|satisfaction)\b/i, 'points'],
  ],
  zh: [
    [/工单|门票|票/u, '张'],
    [/订单/u, '单'],
    [/客户|门店|企业|公司|商家|供应商/u, '家'],
    [/用户|员工|人数|候选人|会员|日活|月活/u, '人'],
    [/文章|稿件|内容/u, '篇'],
    [/缺陷|问题|线索|团队|功能|岗位/u, '个'],
    [/次数|访问量|下载量|投诉|事故|咨询/u, '次'],
    [/推荐值|满意度|评分|得分/u, '分'],
    [/步骤/u, '步'],
  ],
};

/** What a rhythm makes of a unit: 30 tickets a month are counted in `tickets/month`. */
export const rhythmUnits: Readonly<Record<'en' | 'zh', readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/\b(?:(?:a|per|each|every) day|daily)\b|\/day\b/i, 'day'],
    [/\b(?:(?:a|per|each|every) week|weekly)\b|\/week\b/i, 'week'],
    [/\b(?:(?:a|per|each|every) month|monthly)\b|\/month\b/i, 'month'],
    [/\b(?:(?:a|per|each|every) quarter|quarterly)\b|\/quarter\b/i, 'quarter'],
    [/\b(?:(?:a|per|each|every) year|yearly)\b|\/year\b/i, 'year'],
  ],
  zh: [
    [/每[天日]/u, '天'],
    [/每个?(?:周|星期)/u, '周'],
    [/每个?月/u, '月'],
    [/每个?季度?/u, '季度'],
    [/每年/u, '年'],
  ],
};

/** How often something is counted or looked at. */
export const rhythms: Readonly<
  Record<Locale, { readonly every: readonly string[]; readonly period: readonly string[] }>
> = {
  en: { every: ['7 days', '14 days', '1 month'], period: ['daily', 'weekly', 'monthly', 'quarterly'] },
  'zh-cn': { every: ['每周', '两周', '每月'], period: ['每天', '每周', '每月', '每季度'] },
};
