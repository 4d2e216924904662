// The one list of things, fields, types and their documentation. JSON schema, hovers and completions come from it.
import { choice, type FieldMeta, many, one } from './kinds.ts';
import type { Localised } from './locale.ts';

/** How progress of each type is counted is in ../progress/. */
const resultTypes = {
  increase: ['A number goes up, from baseline to target.', '数值上升：从基线到目标。'],
  decrease: ['A number goes down, from baseline to target.', '数值下降：从基线到目标。'],
  reach: ['A count grows from zero to the target.', '从零累计到目标数量。'],
  maintain: ['A number stays within min and max: a guardrail.', '数值保持在上下限之内：护栏指标。'],
  milestone: [
    'Delivered in stages, or done / not done (task-type).',
    '分阶段交付，或完成 / 未完成（任务型）。',
  ],
  baseline: ['The number is not known yet; the result is to find it.', '数值尚未摸清，成果就是把它测出来。'],
} as const;

const levels = {
  company: ['The whole company.', '公司层面。'],
  department: ['A department.', '部门层面。'],
  team: ['A team.', '团队层面。'],
  individual: ['One person.', '个人层面。'],
} as const;

const shared = {
  id: () =>
    one(
      'id',
      'A short name to refer to it by: letters, digits, - _ and .',
      '供引用的短名：字母、数字、- _ 和 .',
    ),
  title: (en: string, zh: string) => one('text', en, zh),
  owner: () => many('person', 'The one person who answers for it.', '唯一的负责人。'),
  contributors: () => many('person', 'People who help.', '参与协作的人。'),
  start: () =>
    one(
      'day',
      'First day of work, such as 2026-01-05. Default: the cycle’s first day.',
      '开始日期，如 2026-01-05。默认为周期第一天。',
    ),
  due: () =>
    one(
      'due',
      'Last day: 2026-03-31, a cycle such as 2026-Q1, or ongoing. Default: the cycle’s last day.',
      '截止日期：2026-03-31、周期如 2026-Q1，或“持续”。默认为周期最后一天。',
    ),
  priority: () =>
    one(
      'text',
      'How important it is among its neighbours: P0 (must) to P3 (if time allows).',
      '在同级中的优先级：P0（必须）到 P3（有余力再做）。',
    ),
  weight: () =>
    one(
      'weight',
      'Its share of the whole: 2, 0.4 or 40%. Default: equal shares.',
      '所占权重：2、0.4 或 40%。默认平均分配。',
    ),
  score: () =>
    one(
      'fraction',
      'Score at close, 0–1: red below 0.4, yellow below 0.7.',
      '收尾评分，0–1：低于 0.4 为红，低于 0.7 为黄。',
    ),
  alignsTo: () =>
    many(
      'reference',
      'The objective above that it serves: id, document#id or document#id/key-result.',
      '所支撑的上级目标：id、文档#id 或 文档#id/关键结果。',
    ),
  link: () => many('link', 'A page or file with more about it.', '相关网页或文件。'),
  note: () => one('text', 'Anything else worth saying.', '备注。'),
};

export type ThingName =
  | 'document'
  | 'north_star'
  | 'objective'
  | 'key_result'
  | 'initiative'
  | 'milestone'
  | 'step'
  | 'check_in'
  | 'kpi';

const documentFields = {
  id: one(
    'id',
    'The document’s name in references. Default: the file’s name before .okr.yaml.',
    '文档在引用中的名字。默认为 .okr.yaml 之前的文件名。',
  ),
  title: one('text', 'A name for people to read.', '给人看的名称。'),
  cycle: one(
    'cycle',
    'When: 2026, 2026-H1, 2026-Q1, 2026-03, 2026-W14, FY26-Q2 or 2026-01-05/2026-04-03.',
    '周期：2026、2026-H1、2026-Q1、2026-03、2026-W14、FY26-Q2 或 2026-01-05/2026-04-03。',
  ),
  team: one('text', 'Whose OKRs these are.', '这是谁的 OKR。'),
  level: choice(levels, 'Where in the organisation.', '所在组织层级。'),
  owner: many('person', 'Default owner of everything below.', '以下所有条目的默认负责人。'),
  note: shared.note(),
};

const northStarFields = {
  id: shared.id(),
  title: shared.title('The one number that shows customers get value.', '最能体现客户价值的那个指标。'),
  unit: one('text', 'What is counted: teams, %, days, 万元.', '单位：个、%、天、万元。'),
  baseline: one('baseline', 'Where it started.', '起点。'),
  target: one('quantity', 'Where it should be.', '目标。'),
  current: one('quantity', 'Where it is now.', '当前值。'),
  owner: shared.owner(),
  link: shared.link(),
  note: shared.note(),
};

const objectiveFields = {
  id: shared.id(),
  title: shared.title(
    'Where you want to go: inspiring, no number needed.',
    '想去的地方：鼓舞人心，不必有数字。',
  ),
  why: one('text', 'Why it matters now.', '为什么现在重要。'),
  owner: shared.owner(),
  contributors: shared.contributors(),
  team: one('text', 'Whose objective it is.', '所属团队。'),
  level: choice(levels, 'Where in the organisation.', '所在组织层级。'),
  commitment: choice(
    {
      committed: [
        'Will be reached in full: a score of 1.0 is expected.',
        '承诺型：应全部完成，期望得分 1.0。',
      ],
      aspirational: ['A stretch: 0.7 is a good score.', '愿景型（挑战型）：得 0.7 就很好。'],
      learning: ['To find something out.', '探索型：弄清某件事。'],
    },
    'How firmly it is promised.',
    '承诺的程度。',
  ),
  aligns_to: shared.alignsTo(),
  cycle: one('cycle', 'When, if not the document’s cycle.', '周期（若与文档不同）。'),
  start: shared.start(),
  due: shared.due(),
  priority: shared.priority(),
  weight: shared.weight(),
  status: choice(
    {
      draft: ['Being written; not judged for pace.', '草稿：不评判进度。'],
      active: ['Being worked on.', '进行中。'],
      closed: ['Finished and scored.', '已收尾并评分。'],
      cancelled: ['Given up; does not count.', '已取消：不计入。'],
    },
    'Where it stands.',
    '状态。',
  ),
  score: shared.score(),
  check_in_every: one(
    'every',
    'How often to check in: 7 days, 2 weeks.',
    '检视频率：7 days、2 weeks、两周。',
  ),
  retrospective: one('text', 'What was learnt, at close.', '复盘：学到了什么。'),
  link: shared.link(),
  note: shared.note(),
};

const keyResultFields = {
  id: shared.id(),
  title: shared.title('How you will know you got there, with a number.', '怎样知道到达了：带数字的成果。'),
  type: choice(
    resultTypes,
    'What kind of result it is; decides how progress is counted.',
    '成果类型，决定进度如何计算。',
  ),
  metric: one('text', 'What is measured, if the title does not say.', '衡量什么（标题未说明时）。'),
  unit: one('text', 'What is counted: %, days, tickets/month, 万元.', '单位：%、天、张/月、万元。'),
  baseline: one(
    'baseline',
    'The number at the start; unknown if nobody knows yet.',
    '起始数值；还不知道就写 unknown（未知）。',
  ),
  target: one('quantity', 'The number to get to.', '要达到的数值。'),
  change: one(
    'change',
    'The target told as a change: +20%, -8, +5 pp, x2.',
    '以变化表示的目标：+20%、-8、+5 pp、x2。',
  ),
  commit: one('quantity', 'The least that is promised.', '保底承诺值。'),
  stretch: one('quantity', 'Beyond the target, if all goes well.', '一切顺利时的挑战值。'),
  current: one('quantity', 'The number now. Default: the newest check-in.', '当前数值。默认取最近一次检视。'),
  min: one('quantity', 'Must not fall below it.', '下限：不得低于。'),
  max: one('quantity', 'Must not rise above it.', '上限：不得高于。'),
  progress: one(
    'percent',
    'Progress told by hand, 0–100 %, where no number can tell it.',
    '手填进度，0–100 %，仅在无法计算时使用。',
  ),
  owner: shared.owner(),
  contributors: shared.contributors(),
  measured_by: one(
    'text',
    'Where the number comes from: a report, a query, a person.',
    '数据来源：报表、查询或负责统计的人。',
  ),
  aligns_to: shared.alignsTo(),
  start: shared.start(),
  due: shared.due(),
  priority: shared.priority(),
  weight: shared.weight(),
  confidence: one('fraction', 'How sure you are to reach it, 0–1.', '信心指数，0–1。'),
  status: choice(
    {
      draft: ['Being written.', '草稿。'],
      active: ['Being worked on.', '进行中。'],
      done: ['Finished.', '已完成。'],
      cancelled: ['Given up; does not count.', '已取消：不计入。'],
      postponed: ['Moved to a later cycle; does not count.', '已推迟到以后的周期：不计入。'],
    },
    'Where it stands.',
    '状态。',
  ),
  score: shared.score(),
  kpi: one('reference', 'The KPI that measures it.', '衡量它的 KPI。'),
  link: shared.link(),
  note: shared.note(),
};

const initiativeFields = {
  id: shared.id(),
  title: shared.title('Work that is meant to move a key result.', '为推动关键结果而做的工作。'),
  owner: shared.owner(),
  contributors: shared.contributors(),
  supports: many(
    'reference',
    'The key results it serves, when it stands under the objective.',
    '所支撑的关键结果（写在目标下时）。',
  ),
  status: choice(
    {
      planned: ['Not begun.', '计划中。'],
      in_progress: ['Being worked on.', '进行中。'],
      blocked: ['Cannot go on; say why in a note.', '受阻：请在备注中说明原因。'],
      on_hold: ['Paused on purpose.', '暂停。'],
      done: ['Finished.', '已完成。'],
      cancelled: ['Given up.', '已取消。'],
    },
    'Where the work stands.',
    '工作状态。',
  ),
  start: shared.start(),
  due: shared.due(),
  priority: shared.priority(),
  progress: one('percent', 'How much of it is done, 0–100 %.', '完成比例，0–100 %。'),
  link: shared.link(),
  note: shared.note(),
};

const milestoneFields = {
  title: shared.title('A stage of the delivery.', '交付的一个阶段。'),
  done: one('done', 'true, false, or the day it was done.', 'true、false 或完成日期。'),
  due: shared.due(),
  weight: shared.weight(),
};

const stepFields = {
  date: one('day', 'The day, such as 2026-02-15.', '日期，如 2026-02-15。'),
  value: one('quantity', 'The number expected on that day.', '当天应达到的数值。'),
};

const checkInFields = {
  date: one('day', 'The day, such as 2026-02-15.', '日期，如 2026-02-15。'),
  value: one('quantity', 'The number on that day.', '当天的数值。'),
  confidence: one('fraction', 'How sure you were that day, 0–1.', '当天的信心指数，0–1。'),
  status: choice(
    {
      on_track: ['Going as planned.', '正常。'],
      at_risk: ['May miss the target.', '有风险。'],
      off_track: ['Will miss unless something changes.', '偏离。'],
      blocked: ['Cannot go on; say why in the note.', '受阻：请在备注中说明原因。'],
      done: ['Finished.', '已完成。'],
    },
    'How it looked that day.',
    '当天的状态。',
  ),
  by: one('person', 'Who reports it.', '填写人。'),
  note: one('text', 'What happened, what is next.', '发生了什么，下一步是什么。'),
};

const kpiFields = {
  id: shared.id(),
  title: shared.title('A number that tells how healthy the business is.', '反映业务健康程度的指标。'),
  kind: choice(
    {
      leading: ['Moves early and can be acted on.', '领先指标：先行变化，可据以行动。'],
      lagging: ['Tells what has already happened.', '落后指标：反映已经发生的事。'],
    },
    'Leading or lagging.',
    '领先或落后。',
  ),
  category: choice(
    {
      financial: ['Revenue, margin, cash.', '财务：收入、利润、现金流。'],
      customer: ['Satisfaction, retention, acquisition.', '客户：满意度、留存、获取。'],
      product: ['Conversion, usage, time spent.', '产品：转化、使用、时长。'],
      technical: ['Availability, response time, errors.', '技术：可用性、响应时间、错误率。'],
      people: ['Hiring, engagement, turnover.', '人员：招聘、敬业度、流失。'],
      process: ['Lead time, quality, throughput.', '流程：周期、质量、产出。'],
    },
    'What it is about.',
    '类别。',
  ),
  unit: one('text', 'What is counted: %, ms, orders.', '单位：%、毫秒、单。'),
  min: one('quantity', 'Healthy at or above it.', '健康下限。'),
  max: one('quantity', 'Healthy at or below it.', '健康上限。'),
  target: one('quantity', 'Where it should be.', '目标值。'),
  current: one('quantity', 'Where it is now.', '当前值。'),
  owner: shared.owner(),
  period: one('text', 'Over what time it is counted: weekly, per month.', '统计周期：每周、每月。'),
  guards: many('reference', 'The objectives that this KPI keeps honest.', '它所守护的目标。'),
  link: shared.link(),
  note: shared.note(),
};

interface Thing {
  /** As it is called in a sentence: “a key result”. */
  readonly name: Localised;
  readonly doc: Localised;
  readonly fields: Readonly<Record<string, FieldMeta>>;
  /** Lists of other things, by field name. */
  readonly lists: Readonly<Record<string, ThingName>>;
  /** Single other things, by field name. */
  readonly singles: Readonly<Record<string, ThingName>>;
  /** What the lists and singles are for. */
  readonly docs: Readonly<Record<string, Localised>>;
  /** All of these in the order in which people write them: fields as listed, then singles, then lists. */
  readonly keys: readonly string[];
  /** Without these it cannot be read. */
  readonly required: readonly string[];
}

const listDocs = {
  objectives: {
    en: 'Where you want to go, each with its key results.',
    'zh-cn': '目标：每个目标带着自己的关键结果。',
  },
  kpis: {
    en: 'Numbers you watch but do not mean to change: health and guardrails.',
    'zh-cn': 'KPI：要盯住但不以改变为目的的指标，如健康度与护栏。',
  },
  north_star: {
    en: 'The one number all objectives serve.',
    'zh-cn': '北极星指标：所有目标共同服务的那个指标。',
  },
  key_results: {
    en: 'How you will know: two to five measurable results.',
    'zh-cn': '关键结果：两到五条可衡量的成果。',
  },
  initiatives: { en: 'The work meant to move the results.', 'zh-cn': '计划（举措）：为推动成果而做的工作。' },
  check_ins: {
    en: 'Dated readings: value, confidence, note.',
    'zh-cn': '检视记录：日期、数值、信心与说明。',
  },
  milestones: { en: 'The stages of a delivery.', 'zh-cn': '里程碑：交付的各个阶段。' },
  plan: {
    en: 'Dated steps, when progress is not expected to be even.',
    'zh-cn': '分步计划：进度并非匀速时，按日期给出预期值。',
  },
} satisfies Record<string, Localised>;

function thing<F extends Record<string, FieldMeta>>(
  [name, zhName]: readonly [string, string],
  [en, zh]: readonly [string, string],
  fields: F,
  lists: Partial<Record<keyof typeof listDocs, ThingName>> = {},
  singles: Partial<Record<keyof typeof listDocs, ThingName>> = {},
  required: readonly string[] = ['title'],
) {
  const keys = [fields, singles, lists].flatMap(Object.keys);
  return {
    name: { en: name, 'zh-cn': zhName },
    doc: { en, 'zh-cn': zh },
    fields,
    lists,
    singles,
    docs: listDocs,
    keys,
    required,
  } satisfies Thing;
}

export const things = {
  document: thing(
    ['the document', '文档'],
    ['An OKR file.', '一份 OKR 文件。'],
    documentFields,
    { objectives: 'objective', kpis: 'kpi' },
    { north_star: 'north_star' },
    ['objectives'],
  ),
  north_star: thing(
    ['the north star', '北极星指标'],
    ['The north star metric.', '北极星指标。'],
    northStarFields,
  ),
  objective: thing(
    ['an objective', '目标'],
    ['An objective: where you want to go.', '目标（O）：想去的地方。'],
    objectiveFields,
    { key_results: 'key_result', initiatives: 'initiative', check_ins: 'check_in' },
  ),
  key_result: thing(
    ['a key result', '关键结果'],
    ['A key result: how you will know you got there.', '关键结果（KR）：怎样知道到达了。'],
    keyResultFields,
    { milestones: 'milestone', plan: 'step', check_ins: 'check_in', initiatives: 'initiative' },
  ),
  initiative: thing(
    ['an initiative', '计划'],
    ['An initiative: work meant to move a key result.', '计划（举措）：为推动关键结果而做的工作。'],
    initiativeFields,
  ),
  milestone: thing(
    ['a milestone', '里程碑'],
    ['A milestone: one stage of a delivery.', '里程碑：交付的一个阶段。'],
    milestoneFields,
  ),
  step: thing(
    ['a step of the plan', '分步计划'],
    ['A step of the plan.', '分步计划中的一步。'],
    stepFields,
    {},
    {},
    ['date', 'value'],
  ),
  check_in: thing(
    ['a check-in', '检视'],
    ['A check-in: what the number was on a day.', '检视：某一天的数值与看法。'],
    checkInFields,
    {},
    {},
    ['date'],
  ),
  kpi: thing(['a KPI', 'KPI'], ['A KPI: a number you watch.', 'KPI：需要盯住的指标。'], kpiFields, {
    check_ins: 'check_in',
  }),
} satisfies Record<ThingName, Thing>;

/** A thing with its type forgotten, for code that walks all of them alike. */
export function thingOf(name: ThingName): Thing {
  return things[name];
}

/** @throws TypeError where the thing has no such field. */
export function fieldOf(name: ThingName, key: string): FieldMeta {
  const field = thingOf(name).fields[key];
  if (!field) throw new TypeError(`${name} has no field ${key}`);
  return field;
}

/** The keys of a thing in the order in which people write them. */
export function keysOf(name: ThingName): readonly string[] {
  return thingOf(name).keys;
}
