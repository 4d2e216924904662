// The letters of SMART as words.
import type { Localised } from '../language/locale.ts';

export const smartWords = {
  S: { en: 'Specific', 'zh-cn': '具体' },
  M: { en: 'Measurable', 'zh-cn': '可衡量' },
  A: { en: 'Achievable', 'zh-cn': '可实现' },
  R: { en: 'Relevant', 'zh-cn': '相关' },
  T: { en: 'Time-bound', 'zh-cn': '有时限' },
} satisfies Record<string, Localised>;
