// How a statement is read, in words: its parts, the whole in one line, and what stands around them.
import type { Localised } from '../language/locale.ts';

/** The names of what stands in a statement. */
export const partNames = {
  from: { en: 'start', 'zh-cn': '起点' },
  to: { en: 'goal', 'zh-cn': '目标值' },
  by: { en: 'change', 'zh-cn': '变化量' },
  within: { en: 'condition', 'zh-cn': '限定条件' },
  of: { en: 'whole or group', 'zh-cn': '总体或范围' },
  label: { en: 'a name, not a number', 'zh-cn': '名称，不是数值' },
  date: { en: 'date', 'zh-cn': '日期' },
  frequency: { en: 'how often', 'zh-cn': '频率' },
  other: { en: 'another number', 'zh-cn': '另一个数值' },
  increase: { en: 'goes up', 'zh-cn': '上升' },
  decrease: { en: 'goes down', 'zh-cn': '下降' },
  maintain: { en: 'stays', 'zh-cn': '保持' },
  deadline: { en: 'deadline', 'zh-cn': '期限' },
  output: { en: 'something to hand over', 'zh-cn': '交付某物' },
  activity: { en: 'something to do', 'zh-cn': '做某事' },
  vague: { en: 'leaves it open', 'zh-cn': '没有说清' },
  placeholder: { en: 'a number is still missing', 'zh-cn': '还缺数值' },
  solution: { en: 'the way to get there', 'zh-cn': '实现方式' },
} satisfies Record<string, Localised>;

/** What the numbers of a statement want, by direction. */
export const readings = {
  increase: {
    pair: { en: 'increase from {from} to {to}', 'zh-cn': '从 {from} 提升到 {to}' },
    to: { en: 'increase to {to}', 'zh-cn': '提升到 {to}' },
    by: { en: 'increase by {by}', 'zh-cn': '提升 {by}' },
    none: { en: 'increase, by how much is open', 'zh-cn': '提升，幅度未说明' },
  },
  decrease: {
    pair: { en: 'decrease from {from} to {to}', 'zh-cn': '从 {from} 降到 {to}' },
    to: { en: 'decrease to {to}', 'zh-cn': '降到 {to}' },
    by: { en: 'decrease by {by}', 'zh-cn': '降低 {by}' },
    none: { en: 'decrease, by how much is open', 'zh-cn': '降低，幅度未说明' },
  },
  maintain: {
    pair: { en: 'keep between {from} and {to}', 'zh-cn': '保持在 {from} 到 {to} 之间' },
    to: { en: 'keep at {to}', 'zh-cn': '保持在 {to}' },
    by: { en: 'keep within {by}', 'zh-cn': '变动在 {by} 以内' },
    none: { en: 'keep as it is', 'zh-cn': '保持现状' },
  },
  achieve: {
    pair: { en: 'get from {from} to {to}', 'zh-cn': '从 {from} 达到 {to}' },
    to: { en: 'reach {to}', 'zh-cn': '达到 {to}' },
    by: { en: 'change by {by}', 'zh-cn': '变化 {by}' },
    none: { en: '', 'zh-cn': '' },
  },
} satisfies Record<string, Record<'pair' | 'to' | 'by' | 'none', Localised>>;

export const explain = {
  readsAs: { en: 'Reads as: {reading}', 'zh-cn': '读作：{reading}' },
  outputOf: { en: 'hand over {to}', 'zh-cn': '交付 {to}' },
  output: { en: 'something to hand over', 'zh-cn': '交付某物' },
  activity: { en: 'something to do, without an end', 'zh-cn': '做某事，没有终点' },
  yesOrNo: { en: 'done or not done', 'zh-cn': '做到或没做到' },
  bound: { en: 'get to {to}', 'zh-cn': '做到 {to}' },
  onlyStart: { en: 'starts at {from}', 'zh-cn': '起点 {from}' },
  firstOf: { en: 'the first of {count} results', 'zh-cn': '共 {count} 个结果，此为第一个' },
  better: { en: 'Better: {wording}', 'zh-cn': '不妨写成：{wording}' },
  spokenLetter: { en: '{letter}: {mark}', 'zh-cn': '{letter}：{mark}' },
  comma: { en: ', ', 'zh-cn': '，' },
} satisfies Record<string, Localised>;
