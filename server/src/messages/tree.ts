// What the tree says of its rows.
import type { Localised } from '../language/locale.ts';

export const tree = {
  document: { en: 'file', 'zh-cn': '文件' },
  north_star: { en: 'north star', 'zh-cn': '北极星指标' },
  objective: { en: 'objective', 'zh-cn': '目标' },
  key_result: { en: 'key result', 'zh-cn': '关键结果' },
  initiative: { en: 'initiative', 'zh-cn': '计划' },
  kpi: { en: 'KPI', 'zh-cn': 'KPI' },
  unaligned: { en: 'Not aligned', 'zh-cn': '未对齐' },
  again: { en: 'see above', 'zh-cn': '见上文' },
  untitled: { en: '{thing} without a title', 'zh-cn': '{thing}（无标题）' },
  unreadable: { en: 'not all of it can be read', 'zh-cn': '部分内容无法读取' },
  stages: { en: '{done} of {total} stages', 'zh-cn': '已完成 {done} / {total} 个阶段' },
  ongoing: { en: 'ongoing', 'zh-cn': '持续' },
  comma: { en: ', ', 'zh-cn': '，' },
  states: {
    on_track: { en: 'on track', 'zh-cn': '正常' },
    at_risk: { en: 'at risk', 'zh-cn': '有风险' },
    off_track: { en: 'off track', 'zh-cn': '偏离' },
    done: { en: 'done', 'zh-cn': '已完成' },
    missed: { en: 'missed', 'zh-cn': '未达成' },
    not_started: { en: 'not started', 'zh-cn': '未开始' },
    unknown: { en: 'not measured', 'zh-cn': '未度量' },
    cancelled: { en: 'cancelled', 'zh-cn': '已取消' },
    planned: { en: 'planned', 'zh-cn': '计划中' },
    in_progress: { en: 'in progress', 'zh-cn': '进行中' },
    blocked: { en: 'blocked', 'zh-cn': '受阻' },
    on_hold: { en: 'on hold', 'zh-cn': '暂停' },
    unreadable: { en: 'unreadable', 'zh-cn': '无法读取' },
    none: { en: '', 'zh-cn': '' },
  },
} satisfies Record<string, Localised | Record<string, Localised>>;
