// Numbers in digits at the start of a text: 1,200.5 · 80.000 visitors · 2:37 · 1h30m.
import { readNumeral } from '../../language/numeral.ts';
import { denoised } from '../../language/rounding.ts';
import { readTime } from '../../language/time.ts';

export function numeralAt(rest: string): { value: number; length: number } | undefined {
  const digits = /^\d+/.exec(rest)?.[0] ?? '';
  if (digits.length > 18) return undefined;
  const [thousands] =
    /^[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])(?= ?(?:€|(?!seconds|percent|points|million|billion|stars|miles|hours|days)[a-z]{4,}))/.exec(
      rest,
    ) ?? [];
  if (thousands !== undefined)
    return { value: Number(thousands.replaceAll('.', '')), length: thousands.length };
  const numeral = readNumeral(rest);
  if (numeral === undefined) return undefined;
  const { length } = numeral;
  // 10,1234 is two numbers, 5e3x is none, and a full stop belongs to the sentence.
  const cut = /\d$/.test(rest.slice(0, length)) && /^\d/.test(rest.slice(length)) ? digits.length : length;
  const exact = rest.slice(0, cut);
  if (/e/.test(exact)) return { value: Number(/^[\d.]+/.exec(exact)?.[0]), length: exact.indexOf('e') };
  if (exact.endsWith('.')) return { value: Number(digits), length: digits.length };
  return cut === length ? { value: numeral.value, length } : { value: Number(digits), length: digits.length };
}

/** `2:37`, `1:02:03`; not the clock of a day, nor 1:1. */
export function clockAt(rest: string): { seconds: number; length: number } | undefined {
  const [clock = ''] = /^\d{1,3}:[0-5]\d(?::[0-5]\d)?(?![\d:])/.exec(rest) ?? [];
  if (clock === '') return undefined;
  const time = readTime(clock);
  return time && { seconds: denoised(time.seconds), length: clock.length };
}

/** `1h30m`, `4 分 30 秒`, `2 days 3 hours`. */
export function partsAt(rest: string): { seconds: number; length: number } | undefined {
  const [parts = ''] =
    /^\d{1,6} ?(?:个?小时|小时|天|分钟?|h(?:rs?|ours?)?|d(?:ays?)?|m(?:in(?:ute)?s?)?)(?: (?:and )?)? ?(?:\d{1,6} ?(?:个?小时|分钟?|秒钟?|h(?:rs?|ours?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?![a-z])){1,2}/.exec(
      rest,
    ) ?? [];
  const time = parts === '' ? undefined : readTime(parts.replace(/ and /g, ' ').replace(/个/g, ''));
  return time && { seconds: denoised(time.seconds), length: parts.length };
}

/** The parts of `7 of 10 → 9 of 10`, in percent; alone, 7 of 10 are two numbers. */
export function shareAt(before: string, rest: string): { share: number; length: number } | undefined {
  const [whole, part = '', all = ''] = /^(\d{1,3}) (?:of|out of|in) (5|10|20|100)(?![\d.,])/.exec(rest) ?? [];
  if (whole === undefined || Number(part) > Number(all)) return undefined;
  const pairs =
    /^ ?(?:→|->|=>|to) ?\d{1,3} (?:of|out of|in) \d/.test(rest.slice(whole.length)) ||
    /(?:of|in) \d{1,3} ?(?:→|->|=>|to) ?$/.test(before);
  return pairs ? { share: (100 * Number(part)) / Number(all), length: whole.length } : undefined;
}

/** `1/3 of users`, 由 1/3 降到 1/10, in percent; 2/5 milestones and dates are none. */
export function fractionAt(rest: string): { share: number; length: number } | undefined {
  const [whole, part = '', all = ''] =
    /^([1-3])\/([2-9]|10)(?![\d/])(?= of | to |$|[的,.;)]|\s?[降提升到至以])/.exec(rest) ?? [];
  if (whole === undefined || Number(part) >= Number(all)) return undefined;
  return { share: (100 * Number(part)) / Number(all), length: whole.length };
}
