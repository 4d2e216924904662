// What a number in an OKR file says: its value, unit and dimension, and how it was written.
import { type Comparator, comparatorAfter, comparatorBefore } from './comparator.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { denoised, rounded } from './rounding.ts';
import { isDate, isNegative, signOf } from './sign.ts';
import { type Part, printTime, readTime } from './time.ts';
import {
  currencySign,
  type Dimension,
  differInMeasure,
  splitMagnitude,
  type Unit,
  unitBefore,
  unitOf,
} from './units.ts';
import { plainWidth } from './width.ts';

export type { Comparator } from './comparator.ts';
export type { Dimension } from './units.ts';

export interface Quantity {
  /** In `unit`, magnitudes resolved: 1200万 is 12000000, 30% is 30, 3成 is 30 (percent), 2:37 is 157 (unit s), 7/13 is 7. */
  readonly value: number;
  readonly dimension: Dimension;
  /** `%`, `pp`, or as written: `$`, `元`, `days`, `天`, `tickets/month`; `s` for 2:37 and 1h30m. Absent for a plain number. */
  readonly unit?: string;
  /** value × scale = amount in the dimension's base unit: seconds for durations; 1 for all else. */
  readonly scale: number;
  /** Decimals written, of the number in front of its magnitude: 1 for 1.2M. */
  readonly decimals: number;
  readonly comparator?: Comparator;
  /** The whole of `7/13`. */
  readonly of?: number;
  /** ISO codes of the currencies that the unit may mean. */
  readonly currencies?: readonly string[];
  /** For a rate over time, the seconds it is over. */
  readonly per?: number;
  /** The `unit` field that gave a bare number its unit. */
  readonly unitField?: string;
  /** As written, trimmed. */
  readonly text: string;
  readonly style: Style;
}

/** What printing a number like this one needs. */
export interface Style {
  /** Before the digits, spaces included: `$`, `USD `. */
  readonly before: string;
  /** After the digits, magnitude and spaces included: `M`, ` 万元`, `/13`. */
  readonly after: string;
  /** Value of a printed 1: 10⁴ for 1200万, 10 for 3成. */
  readonly factor: number;
  /** Between groups of three digits; empty where none is. */
  readonly group: string;
  /** For durations told in several units, largest first: the h and the m of 1h30m, the minutes and seconds of 2:37. */
  readonly parts?: readonly Part[];
}

/**
 * Reads a text that is one quantity and nothing else: `29`, `30%`, `$1.2M`, `1200 万元`, `2:37`, `三个小时`, `7/13`,
 * `≥ 95%`, `120 tickets/month`. Undefined for all else: dates, ranges, versions, sentences. Never throws.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const raw = text.trim();
  if (raw.length > LONGEST) return undefined;
  const plain = plainWidth(raw);
  const told = comparatorBefore(plain);
  const start = told?.length ?? 0;
  const found = readDuration(plain.slice(start)) ?? readNumber(plain.slice(start), raw.slice(start));
  if (found === undefined) return undefined;
  if (told === undefined) return { ...found, text: raw };
  if (found.comparator !== undefined && found.comparator !== told.comparator) return undefined;
  return { ...found, comparator: told.comparator, text: raw };
}

/**
 * A number without unit takes that of the `unit` field, which may be any text: `%`, `万元` (10⁴ of it), `days`,
 * `tickets/month`. A number that states a magnitude keeps its own (3亿 beside 万元 is 3亿元), and a quantity with a unit stays as it is.
 */
export function withUnit(quantity: Quantity, unit: string | undefined): Quantity {
  const field = plainWidth(unit ?? '').trim();
  if (field === '' || quantity.unit !== undefined) return quantity;
  const { style } = quantity;
  const words = style.factor === 1 ? field : splitMagnitude(field).rest;
  const { factor, ...given } = unitOf(words) ?? {
    dimension: 'count' as const,
    unit: words,
    factor: 1,
    scale: 1,
  };
  if (quantity.of !== undefined && (given.dimension !== 'count' || factor !== 1)) return quantity;
  return {
    ...quantity,
    ...given,
    value: denoised(quantity.value * factor),
    unitField: field,
    style: { ...style, ...placed(words, style.after), factor: style.factor * factor },
  };
}

/** value × scale: seconds for durations, else the value. */
export function amountOf(quantity: Quantity): number {
  return denoised(quantity.value * quantity.scale);
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

/** Longer texts are prose. */
const LONGEST = 120;

type Found = Omit<Quantity, 'text'>;

function readDuration(plain: string): Found | undefined {
  const time = readTime(plain);
  if (time === undefined) return undefined;
  const style = { before: '', after: '', factor: 1, group: '', parts: time.parts };
  return { value: denoised(time.seconds), dimension: 'duration', unit: 's', scale: 1, decimals: 0, style };
}

function readNumber(plain: string, raw: string): Found | undefined {
  const front = readFront(plain);
  const numeral = readNumeral(plain.slice(front.length));
  if (numeral === undefined) return undefined;
  const end = front.length + numeral.length;
  const told = comparatorAfter(plain.slice(end));
  const { half, rest: after } = readHalf(told?.rest ?? plain.slice(end));
  const { whole, rest } = readWhole(after);
  const unit = unitAfter(rest, numeral, front.unit);
  if (unit === undefined || (whole !== undefined && !canBeWhole(unit, rest))) return undefined;

  const { factor, ...named } = unit;
  const magnitude = (numeral.value + half) * factor;
  return {
    ...named,
    ...(whole !== undefined && { dimension: 'count', of: whole }),
    ...(told !== undefined && { comparator: told.comparator }),
    value: denoised(front.negative ? 0 - magnitude : magnitude),
    decimals: half > 0 ? Math.max(1, numeral.decimals) : numeral.decimals,
    style: {
      before: raw.slice(front.unitStart, front.unitEnd),
      after: told === undefined && half === 0 ? raw.slice(end) : after,
      factor,
      group: numeral.groupAt === undefined ? '' : raw.charAt(front.length + numeral.groupAt),
    },
  };
}

interface Front {
  readonly negative: boolean;
  readonly unit?: Unit;
  readonly unitStart: number;
  readonly unitEnd: number;
  readonly length: number;
}

/** What stands before the digits: `-`, `$`, `-US$`, `USD -`. */
function readFront(plain: string): Front {
  const outer = signOf(plain);
  const leading = unitBefore(plain.slice(outer.length));
  const unitEnd = outer.length + (leading?.length ?? 0);
  const inner = leading === undefined || outer !== '' ? '' : signOf(plain.slice(unitEnd));
  return {
    negative: isNegative(outer + inner),
    ...(leading !== undefined && { unit: leading.unit }),
    unitStart: outer.length,
    unitEnd,
    length: unitEnd + inner.length,
  };
}

/** The unit of a number that stands between the unit `before`, if any, and `text`. */
function unitAfter(text: string, numeral: Numeral, before: Unit | undefined): Unit | undefined {
  const suffix = text.trim();
  // Letters and digits run together are names: 8080port1, 5月31日.
  if (isDate(numeral.value, suffix) || /^\p{L}+\d/u.test(text)) return undefined;
  const unit = joined(before, suffix);
  return numeral.worded && unit?.dimension === 'count' && !measureWord.test(unit.unit ?? '')
    ? undefined
    : unit;
}

/** 7/13 counts: 7/13 days or 7/13/2026 is no quantity. */
function canBeWhole(unit: Unit, text: string): boolean {
  return (
    (unit.dimension === 'plain' || unit.dimension === 'count') &&
    unit.factor === 1 &&
    !text.trim().startsWith('/')
  );
}

/** What goes with a number word when it counts: 三个客户, 两次. Without it, `一般` would be 1. */
const measureWord = /^(?:[个個名位家项項條条篇张張件场場份款套种種台]|[人次分笔單单倍户](?=$|[/每]))/;

/** The unit of a number between `before` and what stands after it. Two currencies must be one: ¥300万元. */
function joined(before: Unit | undefined, suffix: string): Unit | undefined {
  const after = unitOf(suffix, before?.dimension === 'currency');
  if (before === undefined || after === undefined) return after;
  const whole = {
    ...before,
    factor: before.factor * after.factor,
    ...(after.per !== undefined && { per: after.per }),
  };
  if (after.dimension === 'plain') return whole;
  if (before.dimension !== 'currency') return undefined;
  // $5M ARR, $30/user: what the money is for.
  if (after.dimension === 'count') return whole;
  const currencies = before.currencies?.filter(code => after.currencies?.includes(code)) ?? [];
  return currencies.length > 0 ? { ...whole, currencies } : undefined;
}

/** The 13 of `/13`, `of 13` and `out of 13`. */
function readWhole(text: string): { whole?: number; rest: string } {
  const [mark] = /^\s?(?:\/\s?|(?:out )?of )(?=[1-9])/.exec(text) ?? [];
  const numeral = mark === undefined ? undefined : readNumeral(text.slice(mark.length));
  if (mark === undefined || numeral === undefined) return { rest: text };
  return { whole: numeral.value, rest: text.slice(mark.length + numeral.length) };
}

/** The 半 of 一个半小时 and 三天半. */
function readHalf(text: string): { half: number; rest: string } {
  const half = /^\s?[个個]半./u.test(text) || /\S半$/u.test(text);
  return { half: half ? 0.5 : 0, rest: half ? text.replace('半', '') : text };
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
