// What inlay hints, code lenses and check-ins by command say.
import type { Localised } from '../language/locale.ts';

export const aids = {
  // Inlay hints
  daysLeft: { en: '{days} left', 'zh-cn': '还剩 {days}' },
  overdue: { en: '{days} overdue', 'zh-cn': '已逾期 {days}' },
  progressToday: { en: 'Progress as of today', 'zh-cn': '截至今天的进度' },
  inferredType: { en: 'Not written: its fields say so', 'zh-cn': '未写明：由其他字段推断' },
  inherited: { en: 'Not written: taken over from above', 'zh-cn': '未写明：沿用上级' },
  untilThen: { en: 'As of today', 'zh-cn': '截至今天' },

  // Code lenses
  checkIn: { en: 'Check in', 'zh-cn': '填写检视' },
  reference: { en: '1 reference', 'zh-cn': '1 处引用' },
  references: { en: '{count} references', 'zh-cn': '{count} 处引用' },

  // Check-ins
  checkInTitle: { en: 'Check in', 'zh-cn': '填写检视' },
  nothingToCheckIn: {
    en: 'There is no objective, key result or KPI to check in here.',
    'zh-cn': '此处没有可填写检视的目标、关键结果或 KPI。',
  },
  cannotCheckIn: {
    en: 'A check-in cannot be added here safely. Put right what the file’s problems name first.',
    'zh-cn': '无法在此处安全地添加检视。请先修正文件中标出的问题。',
  },
} satisfies Record<string, Localised>;
