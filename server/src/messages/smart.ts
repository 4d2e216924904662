// The letters of SMART as words, and why each of them is met or not.
import type { Localised } from '../language/locale.ts';

export const smartWords = {
  S: { en: 'Specific', 'zh-cn': '具体' },
  M: { en: 'Measurable', 'zh-cn': '可衡量' },
  A: { en: 'Achievable', 'zh-cn': '可实现' },
  R: { en: 'Relevant', 'zh-cn': '相关' },
  T: { en: 'Time-bound', 'zh-cn': '有时限' },
} satisfies Record<string, Localised>;

export const smartMarks = {
  met: { en: 'yes', 'zh-cn': '是' },
  unmet: { en: 'no', 'zh-cn': '否' },
  unknown: { en: 'not known', 'zh-cn': '未知' },
} satisfies Record<string, Localised>;

/** Why a letter is met, not met or not known, where no finding says it. */
export const smartReasons = {
  // Specific
  oneResult: { en: 'one result', 'zh-cn': '只说一个结果' },
  aChange: { en: 'a change to aim for', 'zh-cn': '说的是要带来的改变' },
  task: {
    en: '“{words}” is work to do; say what changes because of it',
    'zh-cn': '“{words}”是要做的事；请写它带来什么变化',
  },
  several: { en: '{count} results in one: give each its own', 'zh-cn': '一条里有 {count} 个结果，宜分开写' },
  vague: {
    en: '“{words}” leaves open what exactly should change',
    'zh-cn': '“{words}”没有说清具体要改变什么',
  },
  indefinite: { en: 'it leaves open what exactly should change', 'zh-cn': '没有说清具体要改变什么' },
  onlyAName: { en: 'only a name; its fields can say the rest', 'zh-cn': '只有名称，其余可由字段说明' },
  numberInObjective: { en: 'a number belongs in a key result', 'zh-cn': '数值应写在关键结果里' },

  // Measurable
  number: { en: 'a number to check: {numbers}', 'zh-cn': '有数值可核对：{numbers}' },
  allOrNone: { en: 'all or none: easy to check', 'zh-cn': '全有或全无，容易核对' },
  yesOrNo: { en: 'done or not done', 'zh-cn': '做没做到，可以判断' },
  fields: { en: 'its fields say what is measured', 'zh-cn': '字段写明了如何衡量' },
  nothingToCheck: {
    en: 'no number, and nothing to say yes or no to',
    'zh-cn': '没有数值，也无从判断是否做到',
  },
  placeholder: {
    en: '“{words}” stands where a number should be',
    'zh-cn': '“{words}”处还缺数值',
  },
  byKeyResults: { en: 'its key results measure it', 'zh-cn': '由关键结果来衡量' },
  noKeyResults: { en: 'no key result measures it', 'zh-cn': '还没有关键结果来衡量' },
  someNotMeasurable: {
    en: 'not yet measurable: {count} of {all} key results',
    'zh-cn': '{all} 个关键结果中有 {count} 个还不够可衡量',
  },

  // Achievable
  ownerUntold: { en: 'a text alone does not say who answers for it', 'zh-cn': '仅凭文字看不出由谁负责' },
  noOwner: { en: 'no owner', 'zh-cn': '没有负责人' },
  unsure: { en: 'nobody has said how sure they are', 'zh-cn': '还没有人说有几成把握' },
  confident: { en: 'has an owner, confidence {confidence}', 'zh-cn': '有负责人，信心 {confidence}' },
  onTrack: { en: 'has an owner, and is on its way', 'zh-cn': '有负责人，进展正常' },
  allAchievable: { en: 'so are all its key results', 'zh-cn': '关键结果都可实现' },
  someNotAchievable: {
    en: 'in doubt: {count} of {all} key results',
    'zh-cn': '{all} 个关键结果中有 {count} 个存疑',
  },

  // Relevant
  serviceUntold: { en: 'a text alone does not say what it serves', 'zh-cn': '仅凭文字看不出服务于什么' },
  noService: { en: 'nothing says what it serves', 'zh-cn': '没有写明服务于什么' },
  aligned: { en: 'aligns to {target}', 'zh-cn': '对齐到 {target}' },
  reason: { en: 'says why', 'zh-cn': '写明了原因' },

  // Time-bound
  deadline: { en: '“{words}”', 'zh-cn': '“{words}”' },
  endUntold: {
    en: 'no deadline in the text; the cycle of its file can set one',
    'zh-cn': '文字里没有期限，可由文件的周期给出',
  },
  noEnd: { en: 'no cycle and no due date', 'zh-cn': '没有周期和截止日期' },
  endsOn: { en: 'ends on {date}', 'zh-cn': '{date}截止' },
  ongoing: { en: 'ongoing, and says so', 'zh-cn': '写明长期持续' },
} satisfies Record<string, Localised>;
