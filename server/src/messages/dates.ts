// Days as people write them. Own tables, because Intl answers differently from one Node version to the next.
import type { Locale } from '../language/locale.ts';
import type { Day } from '../language/period.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 31 Mar 2026 · 2026年3月31日 */
export function formatDate(day: Day, locale: Locale): string {
  const date = new Date(day * 86_400_000);
  const [year, month, dayOfMonth] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  return locale === 'zh-cn'
    ? `${year}年${month + 1}月${dayOfMonth}日`
    : `${dayOfMonth} ${months[month]} ${year}`;
}
