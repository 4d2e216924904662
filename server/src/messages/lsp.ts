// What the server says beside findings, hovers and completions.
import type { Localised } from '../language/locale.ts';

export const lspMessages = {
  fixAll: { en: 'Fix all safe OKR problems', 'zh-cn': '修复所有可安全修复的 OKR 问题' },
} satisfies Record<string, Localised>;
