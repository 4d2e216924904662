// What to look at around a number before it is read: its sign, and whether it is part of a date.

/** The plus or minus at the start of a text of plain width; else empty. */
export function signOf(text: string): string {
  return /^[-+–负負]/.exec(text)?.[0] ?? '';
}

export function isNegative(sign: string): boolean {
  return sign !== '' && sign !== '+';
}

/** Whether a number and what follows it say when, not how much: 3月, 2季度, 2026年. 3个月 says how long. */
export function isDate(value: number, after: string): boolean {
  return /^[月季]/.test(after) || (after.startsWith('年') && value >= 1900 && value < 2200);
}
