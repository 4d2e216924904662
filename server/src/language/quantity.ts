// What a number in an OKR file says, and how it compares and prints. How it is read is in written-number.ts.
import { denoised, rounded, times } from './rounding.ts';
import { printTime } from './time.ts';
import { currencySign, differInMeasure, splitMagnitude, unitOf } from './units.ts';
import { plainWidth } from './width.ts';
import { readWritten, type Style, type WrittenNumber } from './written-number.ts';

export type { Comparator } from './comparator.ts';
export type { Dimension } from './units.ts';
export type { Style } from './written-number.ts';

export interface Quantity extends WrittenNumber {
  /** As written, trimmed. */
  readonly text: string;
  /** The `unit` field that gave a bare number its unit. */
  readonly unitField?: string;
}

/**
 * Reads a text that is one quantity and nothing else: `29`, `30%`, `$1.2M`, `1200 万元`, `2:37`, `三个小时`, `7/13`,
 * `≥ 95%`, `120 tickets/month`. Undefined for all else: dates, ranges, versions, sentences. Never throws.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const written = text.trim();
  const number = written.length > LONGEST ? undefined : readWritten(written);
  return number && Math.abs(number.value) < LARGEST ? { ...number, text: written } : undefined;
}

/** Longer texts are prose. */
const LONGEST = 120;

/** Beyond it nothing is counted, and numbers are no longer printed digit by digit. */
const LARGEST = 1e21;

/**
 * A number without unit takes that of the `unit` field, which may be any text: `%`, `万元` (10⁴ of it), `days`,
 * `tickets/month`. A number that states a magnitude keeps its own (3亿 beside 万元 is 3亿元), and a quantity with a unit stays as it is.
 */
export function withUnit(quantity: Quantity, unit: string | undefined): Quantity {
  return inUnit(unit)(quantity);
}

/** The same for many numbers beside one `unit` field. */
export function inUnit(unit: string | undefined): (quantity: Quantity) => Quantity {
  const field = plainWidth(unit ?? '').trim();
  if (field === '') return quantity => quantity;
  const whole = wordsOf(field);
  return quantity => {
    if (quantity.unit !== undefined) return quantity;
    const { style } = quantity;
    const { words, factor, given, bare } = style.factor === 1 ? whole : wordsOf(splitMagnitude(field).rest);
    if (quantity.of !== undefined && (given.dimension !== 'count' || factor !== 1)) return quantity;
    return {
      ...quantity,
      ...given,
      value: times(quantity.value, factor),
      unitField: field,
      style: {
        ...style,
        ...(style.after === '' ? bare : placed(words, style.after)),
        factor: style.factor * factor,
      },
    };
  };
}

function wordsOf(words: string) {
  const count = { dimension: 'count' as const, unit: words, factor: 1, scale: 1 };
  const { factor, ...given } = unitOf(words) ?? count;
  return { words, factor, given, bare: placed(words, '') };
}

/** value × scale: seconds for durations, else the value. */
export function amountOf(quantity: Quantity): number {
  return times(quantity.value, quantity.scale);
}

/**
 * Whether the amounts of two quantities can be compared: the same dimension, for money a currency that both may
 * mean, for rates the same time. A plain number compares with anything, a count with any count, save where the
 * labels are different measures (MB, GB).
 */
export function comparable(a: Quantity, b: Quantity): boolean {
  if (a.dimension === 'plain' || b.dimension === 'plain') return true;
  if (a.dimension !== b.dimension) return false;
  if (a.per !== undefined && b.per !== undefined && a.per !== b.per) return false;
  if (a.dimension === 'count') return !differInMeasure(a.unit, b.unit);
  return a.dimension !== 'currency' || a.currencies?.some(code => b.currencies?.includes(code)) === true;
}

/**
 * An amount (in base units) in the style of `like`: its unit, magnitude, decimals, grouping, clock. Rounds half away
 * from zero, and only here: 28.999999999999996 like `29` is `29`. Comparators are not printed.
 */
export function formatAmount(amount: number, like: Quantity): string {
  const { before, after, factor, group, parts } = like.style;
  const value = inUnitOf(amount, like);
  const printed = parts === undefined ? rounded(value / factor, like.decimals) : printTime(value, parts);
  const sign = printed.startsWith('-') ? '-' : '';
  const digits = grouped(printed.slice(sign.length), group);
  return before.endsWith(' ') ? `${before}${sign}${digits}${after}` : `${sign}${before}${digits}${after}`;
}

/** An amount (in base units) as a number of `like`'s unit, magnitudes resolved, without binary noise: 0.1 + 0.2 is 0.3. */
export function inUnitOf(amount: number, like: Quantity): number {
  return denoised(denoised(amount) / like.scale);
}

function grouped(digits: string, group: string): string {
  if (group === '') return digits;
  const [whole = '', decimals] = digits.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

/** Where a unit goes that a field gave: signs before the number, words after it, Latin ones with a space. */
function placed(unit: string, magnitude: string): Pick<Style, 'before' | 'after'> {
  const sign = currencySign(unit);
  const words = unit.slice(sign.length);
  const space = sign !== '' || /^(?:[%‰/]|\p{Script=Han}|[KkMB](?!\p{L}))/u.test(words) ? '' : ' ';
  return { before: sign, after: `${magnitude}${space}${words}` };
}
