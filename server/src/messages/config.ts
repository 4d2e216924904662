// What hovers and completions of the configuration file say beside the documentation of settings and rules.
import type { Localised } from '../language/locale.ts';

export const config = {
  colon: { en: ': ', 'zh-cn': '：' },
  semicolon: { en: '; ', 'zh-cn': '；' },
  otherwise: { en: 'Left out: {value}.', 'zh-cn': '不写时：{value}。' },
  default: { en: 'Default: `{value}`.', 'zh-cn': '默认：`{value}`。' },
  source: { en: 'From: {source}.', 'zh-cn': '来源：{source}。' },
  usual: { en: 'what the preset says', 'zh-cn': '预设中的级别' },
  withOptions: { en: 'a level with options', 'zh-cn': '级别与选项' },
} satisfies Record<string, Localised>;
