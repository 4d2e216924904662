// The rule about rules: one that throws costs this finding, never the findings of the others.
import type { Rule } from '../rule.ts';

export const ruleFailed: Rule = {
  id: 'rule-failed',
  smart: null,
  source: [],
  levels: { standard: 'error', strict: 'error', 'early-stage': 'error' },
  text: {
    en: {
      summary: 'A rule broke down on this text.',
      why: 'This is a mistake of ours, not of yours. All other rules still ran. Please report it with the lines that it points at.',
      messages: { failed: 'The rule {rule} broke down here: {error}' },
    },
    'zh-cn': {
      summary: '某条规则在此处出错。',
      why: '这是我们的问题，不是你的。其他规则不受影响。请附上所指的文本向我们反馈。',
      messages: { failed: '规则 {rule} 在此处出错：{error}' },
    },
  },
  on: {},
  examples: [],
};
