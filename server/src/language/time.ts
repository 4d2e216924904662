// Times told in several units: the clock `2:37`, and `1h30m` or `2天3小时`.
import { denoised } from './rounding.ts';
import { isDate, isNegative, signOf } from './sign.ts';
import { secondsIn } from './units.ts';

export interface Part {
  /** In one of it. */
  readonly seconds: number;
  /** What stands after its digits: `:`, `h`, ` min`. */
  readonly after: string;
  /** Digits, at least. */
  readonly width: number;
}

/** A time in at least two units, the larger first. Text of plain width. */
export function readTime(text: string): { seconds: number; parts: readonly Part[] } | undefined {
  const sign = signOf(text);
  const told = readClock(text.slice(sign.length)) ?? readParts(text.slice(sign.length));
  if (told === undefined) return undefined;
  const seconds = told.reduce((sum, { part, count }) => sum + part.seconds * count, 0);
  return { seconds: isNegative(sign) ? 0 - seconds : seconds, parts: told.map(({ part }) => part) };
}

/** Seconds in the same units, rounded to the smallest. */
export function printTime(seconds: number, parts: readonly Part[]): string {
  const smallest = parts.at(-1)?.seconds ?? 1;
  // With half of the smallest added, cutting off is rounding, and 59.6 s carry over to the next minute.
  let left = Math.abs(seconds) + smallest / 2;
  const counts = parts.map(part => {
    const count = Math.floor(denoised(left / part.seconds));
    left -= count * part.seconds;
    return count;
  });
  const sign = seconds < 0 && counts.some(count => count > 0) ? '-' : '';
  return (
    sign + parts.map(({ after, width }, index) => `${counts[index]}`.padStart(width, '0') + after).join('')
  );
}

interface Told {
  readonly part: Part;
  readonly count: number;
}

function readClock(text: string): Told[] | undefined {
  const [whole, first = '', second = '', third] = /^(\d{1,9}):([0-5]\d)(?::([0-5]\d))?$/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const counts = third === undefined ? [first, second] : [first, second, third];
  return counts.map((count, index) => {
    const last = counts.length - 1;
    const part = {
      seconds: 60 ** (last - index),
      after: index === last ? '' : ':',
      width: index === 0 ? 1 : 2,
    };
    return { part, count: Number(count) };
  });
}

function readParts(text: string): Told[] | undefined {
  const told: Told[] = [];
  const part = /(\d{1,9})(\s?)([^\d\s.,:/%+-]{1,10})(\s?)/y;
  while (part.lastIndex < text.length) {
    const [whole, count, space = '', unit = '', spaceAfter = ''] = part.exec(text) ?? [];
    const seconds = whole === undefined ? undefined : secondsIn(unit);
    if (seconds === undefined || isDate(Number(count), unit)) return undefined;
    if (seconds >= (told.at(-1)?.part.seconds ?? Number.POSITIVE_INFINITY)) return undefined;
    told.push({ part: { seconds, after: `${space}${unit}${spaceAfter}`, width: 1 }, count: Number(count) });
  }
  return told.length < 2 ? undefined : told;
}
