// What the server says beside findings, hovers and completions.
import type { Localised } from '../language/locale.ts';

export const lspMessages = {
  fixAll: { en: 'Fix all safe OKR problems', 'zh-cn': '修复所有可安全修复的 OKR 问题' },
  reading: { en: 'Reading OKR files', 'zh-cn': '正在读取 OKR 文件' },
  filesRead: { en: '{done} / {total}', 'zh-cn': '{done} / {total}' },
} satisfies Record<string, Localised>;
