// What hovers and tooltips say beside the documentation of things and fields, which is in the schema.
import type { Localised } from '../language/locale.ts';

export const hover = {
  // How far
  notMeasured: { en: 'Not measured yet', 'zh-cn': '尚未测量' },
  noTarget: { en: 'Progress not known: no target', 'zh-cn': '进度未知：没有目标值' },
  noBaseline: { en: 'Progress not known: no baseline', 'zh-cn': '进度未知：没有基线' },
  noBand: { en: 'Progress not known: no min or max', 'zh-cn': '进度未知：没有上下限' },
  notComparable: {
    en: 'Progress not known: its numbers do not compare',
    'zh-cn': '进度未知：数值之间无法比较',
  },
  movedAway: { en: '{raw} (moved away)', 'zh-cn': '{raw}（离目标更远了）' },
  beyond: { en: '{raw} (beyond the target)', 'zh-cn': '{raw}（超出目标）' },
  byHand: { en: '{meter} (told by hand)', 'zh-cn': '{meter}（手填）' },
  ofCheckIns: { en: '{meter} of the check-ins within limits', 'zh-cn': '{meter} 的检视在范围内' },
  someMeasured: {
    en: '{unmeasured} of {total} not measured',
    'zh-cn': '{total} 项中有 {unmeasured} 项未测量',
  },
  noneMeasured: {
    en: 'None of {unmeasured} key results measured yet',
    'zh-cn': '{unmeasured} 个关键结果均未测量',
  },
  noResults: { en: 'No key results yet', 'zh-cn': '还没有关键结果' },
  score: { en: 'Score {score} ({band})', 'zh-cn': '评分 {score}（{band}）' },

  // Numbers
  inside: { en: 'Now {current}, within limits ({band})', 'zh-cn': '当前 {current}，在范围内（{band}）' },
  outside: { en: 'Now {current}, out of limits ({band})', 'zh-cn': '当前 {current}，超出范围（{band}）' },
  wasInside: { en: 'Within limits ({band})', 'zh-cn': '在范围内（{band}）' },
  wasOutside: { en: 'Out of limits ({band})', 'zh-cn': '超出范围（{band}）' },
  now: { en: 'Now {current}', 'zh-cn': '当前 {current}' },
  nowOfBand: { en: 'Now {current} ({band})', 'zh-cn': '当前 {current}（{band}）' },
  limits: { en: 'Limits: {band}', 'zh-cn': '范围：{band}' },
  atLeast: { en: 'at least {min}', 'zh-cn': '不低于 {min}' },
  atMost: { en: 'at most {max}', 'zh-cn': '不高于 {max}' },
  between: { en: 'from {min} to {max}', 'zh-cn': '{min} 到 {max}' },
  target: { en: 'Target {target}', 'zh-cn': '目标 {target}' },
  toFind: { en: 'The number is still to be found', 'zh-cn': '数值还有待摸清' },
  found: { en: 'Found: {current}', 'zh-cn': '已摸清：{current}' },
  commit: { en: 'Promised {value}', 'zh-cn': '保底 {value}' },
  stretch: { en: 'Stretch {value}', 'zh-cn': '挑战 {value}' },

  // Pace and forecast
  ofTime: {
    en: '{progress} done, {expected} of the time gone: {pace}',
    'zh-cn': '已完成 {progress}，时间已过 {expected}：{pace}',
  },
  ofPlan: {
    en: '{progress} done, {expected} expected by now: {pace}',
    'zh-cn': '已完成 {progress}，此时应为 {expected}：{pace}',
  },
  forecast: { en: 'Forecast: {atEnd} on {end}', 'zh-cn': '预测：{end}为 {atEnd}' },
  forecastLate: {
    en: 'Forecast: {atEnd} on {end}; reaches {target} on {day}, {days} late',
    'zh-cn': '预测：{end}为 {atEnd}；{day}才达到 {target}，晚 {days}',
  },
  forecastMissed: {
    en: 'Forecast: {atEnd} on {end}; not heading for {target}',
    'zh-cn': '预测：{end}为 {atEnd}；照此下去达不到 {target}',
  },
  forecastEarly: {
    en: 'Forecast: reaches {target} on {day}, {days} early',
    'zh-cn': '预测：{day}达到 {target}，提前 {days}',
  },
  forecastInTime: {
    en: 'Forecast: reaches {target} on {day}, the last day',
    'zh-cn': '预测：{day}达到 {target}，正好是最后一天',
  },
  forecastNow: { en: 'Forecast: {target} may be reached by now', 'zh-cn': '预测：此时可能已达到 {target}' },
  timeGone: { en: '{share} of the time gone, {days} left', 'zh-cn': '时间已过 {share}，还剩 {days}' },
  lastDay: { en: 'last day today', 'zh-cn': '今天是最后一天' },
  ended: { en: 'ended {days} ago', 'zh-cn': '已结束 {days}' },
  begins: { en: 'begins in {days}', 'zh-cn': '{days}后开始' },

  // When
  cycle: { en: '{cycle}: {period}', 'zh-cn': '{cycle}：{period}' },
  period: { en: '{start} – {end}', 'zh-cn': '{start}至{end}' },
  starts: { en: 'Starts in {days} ({date})', 'zh-cn': '{days}后开始（{date}）' },
  dueIn: { en: 'Due in {days} ({date})', 'zh-cn': '{days}后到期（{date}）' },
  dueTomorrow: { en: 'Due tomorrow ({date})', 'zh-cn': '明天到期（{date}）' },
  dueToday: { en: 'Due today ({date})', 'zh-cn': '今天到期（{date}）' },
  overdue: { en: 'Overdue by {days} ({date})', 'zh-cn': '已逾期 {days}（{date}）' },
  due: { en: 'Due {date}', 'zh-cn': '截止日期 {date}' },
  ongoing: { en: 'Ongoing', 'zh-cn': '长期持续' },
  today: { en: 'today', 'zh-cn': '今天' },
  yesterday: { en: 'yesterday', 'zh-cn': '昨天' },
  tomorrow: { en: 'tomorrow', 'zh-cn': '明天' },
  ago: { en: '{days} ago', 'zh-cn': '{days}前' },
  ahead: { en: 'in {days}', 'zh-cn': '{days}后' },
  day: { en: '1 day', 'zh-cn': '1 天' },
  days: { en: '{count} days', 'zh-cn': '{count} 天' },

  // Who and what for
  confidence: { en: 'Confidence {value}', 'zh-cn': '信心 {value}' },
  owner: { en: 'Owner {names}', 'zh-cn': '负责人 {names}' },
  owners: { en: 'Owners {names}', 'zh-cn': '负责人 {names}' },
  by: { en: 'by {name}', 'zh-cn': '填写人 {name}' },
  team: { en: 'Team {name}', 'zh-cn': '团队 {name}' },
  alignsTo: { en: 'Aligns to {targets}', 'zh-cn': '对齐到：{targets}' },
  supportedBy: { en: 'Supported by {targets}', 'zh-cn': '支撑它的：{targets}' },
  covered: { en: 'Lead up to it: {levels}', 'zh-cn': '支撑它的：{levels}' },
  unaligned: { en: 'Not aligned to anything yet: {objectives}', 'zh-cn': '尚未对齐的目标：{objectives}' },
  below: { en: 'Supported in all by {levels}', 'zh-cn': '下方合计：{levels}' },
  mention: { en: '{name} ({remarks})', 'zh-cn': '{name}（{remarks}）' },
  andMore: { en: '{list} and {count} more', 'zh-cn': '{list}，另有 {count} 项' },
  ownsIn: { en: 'Owns in {cycle}: {things}', 'zh-cn': '{cycle} 负责：{things}' },
  owns: { en: 'Owns without a cycle: {things}', 'zh-cn': '未定周期，负责：{things}' },
  moreCycle: { en: '… and in 1 other cycle', 'zh-cn': '……还有 1 个周期' },
  moreCycles: { en: '… and in {count} other cycles', 'zh-cn': '……还有 {count} 个周期' },
  supports: { en: 'Supports {targets}', 'zh-cn': '支撑：{targets}' },
  guards: { en: 'Guards {targets}', 'zh-cn': '守护：{targets}' },
  partOf: { en: 'Part of {whole}', 'zh-cn': '属于：{whole}' },
  type: { en: 'Type: {type}', 'zh-cn': '类型：{type}' },
  inferred: { en: '{type} (inferred)', 'zh-cn': '{type}（推断）' },
  shareOfObjective: { en: '{share} of the objective', 'zh-cn': '占目标的 {share}' },
  shareOfDocument: { en: '{share} of all objectives', 'zh-cn': '占全部目标的 {share}' },
  shareOfResult: { en: '{share} of the key result', 'zh-cn': '占关键结果的 {share}' },
  initiativesDone: {
    en: 'Initiatives: {done} of {total} done',
    'zh-cn': '计划：{total} 项中已完成 {done} 项',
  },
  blocked: { en: ', {count} blocked', 'zh-cn': '，{count} 项受阻' },
  more: { en: '… and {count} more', 'zh-cn': '……还有 {count} 项' },

  // Check-ins and other dated things
  lastCheckIn: { en: 'Last check-in {ago} ({date})', 'zh-cn': '最近检视：{ago}（{date}）' },
  checkedIn: { en: '{value} on {date} ({ago})', 'zh-cn': '{date}（{ago}）：{value}' },
  checkedInWithout: { en: 'Check-in of {date} ({ago})', 'zh-cn': '{date}（{ago}）的检视' },
  since: { en: '{change} since {date}', 'zh-cn': '较{date} {change}' },
  quoted: { en: '“{text}”', 'zh-cn': '“{text}”' },
  notDone: { en: 'Not done', 'zh-cn': '未完成' },
  doneOn: { en: 'Done on {date}', 'zh-cn': '{date}完成' },
  step: { en: '{value} by {date} ({ago})', 'zh-cn': '{date}（{ago}）应达到 {value}' },
  wayDone: { en: '{share} of the way', 'zh-cn': '全程的 {share}' },

  // Fields and their values
  means: { en: '{key}: {doc}', 'zh-cn': '{key} {doc}' },
  leftOut: { en: 'Left out, it is {value}.', 'zh-cn': '不写则为 {value}。' },
  orMore: { en: '{value} or more', 'zh-cn': '{value} 或以上' },
  orLess: { en: '{value} or less', 'zh-cn': '{value} 或以下' },
  moreThan: { en: 'more than {value}', 'zh-cn': '超过 {value}' },
  lessThan: { en: 'less than {value}', 'zh-cn': '低于 {value}' },
  about: { en: 'about {value}', 'zh-cn': '约 {value}' },
  outOf: { en: '{part} of {whole} ({share})', 'zh-cn': '{whole} 中的 {part}（{share}）' },
  hours: { en: '{count} h', 'zh-cn': '{count} 小时' },
  minutes: { en: '{count} min', 'zh-cn': '{count} 分' },
  seconds: { en: '{count} s', 'zh-cn': '{count} 秒' },
  unknown: {
    en: 'Nobody knows the number yet, and that is said on purpose.',
    'zh-cn': '这个数值目前还没人知道，特意这样注明。',
  },
  changed: {
    en: '{change} on {baseline} makes {target}.',
    'zh-cn': '在 {baseline} 的基础上 {change}，即 {target}。',
  },
  every: { en: 'every {days}', 'zh-cn': '每 {days}一次' },
  ambiguous: { en: '{reference} may be any of {targets}', 'zh-cn': '{reference} 有多处：{targets}' },
  notIn: {
    en: '{reference}: not in the document {document}',
    'zh-cn': '{reference}：文档 {document} 中没有',
  },
  noDocument: {
    en: 'There is no document {document} in this workspace',
    'zh-cn': '工作区中没有文档 {document}',
  },
  nowhere: { en: '{reference}: not in this file', 'zh-cn': '{reference}：本文件中没有' },
  notCounted: {
    en: 'Not counted: the numbers say {progress}.',
    'zh-cn': '不计入：按数值计算为 {progress}。',
  },

  // Between things
  and: { en: ', ', 'zh-cn': '、' },
} satisfies Record<string, Localised>;

export const hoverWords = {
  /** Of the objectives of a level, those that lead up to a document. */
  covered: {
    company: {
      en: '{count} of {all} company objectives',
      'zh-cn': '公司目标 {all} 个中的 {count} 个',
    },
    department: {
      en: '{count} of {all} department objectives',
      'zh-cn': '部门目标 {all} 个中的 {count} 个',
    },
    team: { en: '{count} of {all} team objectives', 'zh-cn': '团队目标 {all} 个中的 {count} 个' },
    individual: {
      en: '{count} of {all} individual objectives',
      'zh-cn': '个人目标 {all} 个中的 {count} 个',
    },
  },
  /** Objectives of a level, and those that tell none. */
  below: {
    company: {
      one: { en: '1 company objective', 'zh-cn': '1 个公司目标' },
      many: { en: '{count} company objectives', 'zh-cn': '{count} 个公司目标' },
    },
    department: {
      one: { en: '1 department objective', 'zh-cn': '1 个部门目标' },
      many: { en: '{count} department objectives', 'zh-cn': '{count} 个部门目标' },
    },
    team: {
      one: { en: '1 team objective', 'zh-cn': '1 个团队目标' },
      many: { en: '{count} team objectives', 'zh-cn': '{count} 个团队目标' },
    },
    individual: {
      one: { en: '1 individual objective', 'zh-cn': '1 个个人目标' },
      many: { en: '{count} individual objectives', 'zh-cn': '{count} 个个人目标' },
    },
    other: {
      one: { en: '1 other objective', 'zh-cn': '1 个其他目标' },
      many: { en: '{count} other objectives', 'zh-cn': '{count} 个其他目标' },
    },
  },
  pace: {
    ahead: { en: 'ahead', 'zh-cn': '超前' },
    on: { en: 'on pace', 'zh-cn': '节奏正常' },
    slightly: { en: 'slightly behind', 'zh-cn': '略微落后' },
    behind: { en: 'behind', 'zh-cn': '落后' },
    farBehind: { en: 'far behind', 'zh-cn': '明显落后' },
    early: { en: 'early days', 'zh-cn': '刚刚开始' },
  },
  band: {
    green: { en: 'green', 'zh-cn': '绿' },
    yellow: { en: 'yellow', 'zh-cn': '黄' },
    red: { en: 'red', 'zh-cn': '红' },
  },
  state: {
    draft: { en: 'draft', 'zh-cn': '草稿' },
    postponed: { en: 'postponed', 'zh-cn': '已推迟' },
  },
  type: {
    increase: { en: 'increase', 'zh-cn': '上升' },
    decrease: { en: 'decrease', 'zh-cn': '下降' },
    reach: { en: 'reach', 'zh-cn': '累计' },
    maintain: { en: 'maintain', 'zh-cn': '保持' },
    milestone: { en: 'milestone', 'zh-cn': '里程碑' },
    baseline: { en: 'baseline', 'zh-cn': '摸底' },
  },
  counted: {
    objective: {
      one: { en: '1 objective', 'zh-cn': '1 个目标' },
      many: { en: '{count} objectives', 'zh-cn': '{count} 个目标' },
    },
    key_result: {
      one: { en: '1 key result', 'zh-cn': '1 个关键结果' },
      many: { en: '{count} key results', 'zh-cn': '{count} 个关键结果' },
    },
    initiative: {
      one: { en: '1 initiative', 'zh-cn': '1 项计划' },
      many: { en: '{count} initiatives', 'zh-cn': '{count} 项计划' },
    },
    kpi: {
      one: { en: '1 KPI', 'zh-cn': '1 个 KPI' },
      many: { en: '{count} KPIs', 'zh-cn': '{count} 个 KPI' },
    },
  },
  commitment: {
    committed: { en: 'Committed', 'zh-cn': '承诺型' },
    aspirational: { en: 'Aspirational', 'zh-cn': '挑战型' },
    learning: { en: 'Learning', 'zh-cn': '探索型' },
  },
  level: {
    company: { en: 'Company', 'zh-cn': '公司' },
    department: { en: 'Department', 'zh-cn': '部门' },
    team: { en: 'Team', 'zh-cn': '团队' },
    individual: { en: 'Individual', 'zh-cn': '个人' },
  },
  kind: {
    leading: { en: 'Leading', 'zh-cn': '领先指标' },
    lagging: { en: 'Lagging', 'zh-cn': '落后指标' },
  },
  category: {
    financial: { en: 'Financial', 'zh-cn': '财务' },
    customer: { en: 'Customer', 'zh-cn': '客户' },
    product: { en: 'Product', 'zh-cn': '产品' },
    technical: { en: 'Technical', 'zh-cn': '技术' },
    people: { en: 'People', 'zh-cn': '人员' },
    process: { en: 'Process', 'zh-cn': '流程' },
  },
} satisfies Record<string, Record<string, Localised | Record<'one' | 'many', Localised>>>;
