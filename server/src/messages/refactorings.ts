// Titles of refactorings and of what silences rules, as they stand in the editor's menus.
import type { Localised } from '../language/locale.ts';

export const refactoringMessages = {
  addFields: { en: 'Add missing fields: {keys}', 'zh-cn': '补上缺少的字段：{keys}' },
  takeNumbers: { en: 'Take the numbers of the title: {fields}', 'zh-cn': '把标题里的数字写进字段：{fields}' },
  convert: { en: 'Convert to type {type}', 'zh-cn': '改为 {type} 类型' },
  extract: { en: 'Extract into an objective of its own', 'zh-cn': '提取为单独的目标' },
  toInitiatives: { en: 'Move to the initiatives of its objective', 'zh-cn': '移到所属目标的举措中' },
  toKpis: { en: 'Move to the KPIs', 'zh-cn': '移到 KPI 中' },
  sortByStatus: { en: 'Sort key results by status', 'zh-cn': '按状态排列关键结果' },
  sortByDue: { en: 'Sort key results by due date', 'zh-cn': '按截止日期排列关键结果' },
  checkIn: { en: 'Check in today', 'zh-cn': '添加今天的检视' },
  assignId: { en: 'Give it the id {id}', 'zh-cn': '加上 id：{id}' },
  assignIds: {
    en: 'Give an id to all that have none ({count})',
    'zh-cn': '给所有没有 id 的条目加上 id（{count} 处）',
  },
  silenceLine: { en: 'Disable {rule} for this line', 'zh-cn': '在这一行停用 {rule}' },
  silenceFile: { en: 'Disable {rule} for this file', 'zh-cn': '在本文件停用 {rule}' },
  silenceWorkspace: { en: 'Disable {rule} for the workspace', 'zh-cn': '在整个工作区停用 {rule}' },
  silenceNewWorkspace: {
    en: 'Disable {rule} for the workspace, in a new okr.config.yaml',
    'zh-cn': '在整个工作区停用 {rule}（新建 okr.config.yaml）',
  },
} satisfies Record<string, Localised>;
