// Reads a number with all that is written around it: its sign, its unit before or after, its comparator, its whole.
import { type Comparator, comparatorAfter, comparatorBefore } from './comparator.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { denoised, times } from './rounding.ts';
import { isDate, isNegative, signOf } from './sign.ts';
import { type Part, readTime } from './time.ts';
import { type Dimension, type Unit, unitBefore, unitOf } from './units.ts';
import { plainWidth } from './width.ts';

export interface WrittenNumber {
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

/** Reads a trimmed text that is one number and nothing else. */
export function readWritten(text: string): WrittenNumber | undefined {
  const [digits, decimals = ''] = bareDigits.exec(text) ?? [];
  if (digits !== undefined) return bare(Number(digits), decimals.length);
  const plain = plainWidth(text);
  const [rate] = rateBefore.exec(plain) ?? [];
  if (rate !== undefined) return readRate(text, rate);
  const told = comparatorBefore(plain);
  const start = told?.length ?? 0;
  const number = readDuration(plain.slice(start)) ?? readNumber(plain.slice(start), text.slice(start));
  if (number === undefined || told === undefined) return number;
  const agree = number.comparator === undefined || number.comparator === told.comparator;
  return agree ? { ...number, comparator: told.comparator } : undefined;
}

/** `每月 85 人次` is `85 人次每月`, and is printed as it was written. */
function readRate(text: string, rate: string): WrittenNumber | undefined {
  const per = rate.trimEnd();
  const number = readWritten(text.slice(rate.length) + per);
  if (!number?.style.after.endsWith(per)) return undefined;
  const { before, after } = number.style;
  return {
    ...number,
    style: {
      ...number.style,
      before: text.slice(0, rate.length) + before,
      after: after.slice(0, -per.length),
    },
  };
}

const rateBefore = /^每个?(?:[天日周月年]|季度?|星期|小时|工作日)\s?(?=[^\s每])/;

/** What most numbers are. */
const bareDigits = /^\d{1,9}(?:\.(\d{1,6}))?$/;

function bare(value: number, decimals: number): WrittenNumber {
  const style = { before: '', after: '', factor: 1, group: '' };
  return { dimension: 'plain', scale: 1, value, decimals, style };
}

function readDuration(plain: string): WrittenNumber | undefined {
  const told = comparatorAfter(plain);
  const time = readTime(told?.rest ?? plain);
  if (time === undefined) return undefined;
  return {
    value: denoised(time.seconds),
    dimension: 'duration',
    unit: 's',
    scale: 1,
    decimals: 0,
    ...(told !== undefined && { comparator: told.comparator }),
    style: { before: '', after: '', factor: 1, group: '', parts: time.parts },
  };
}

function readNumber(plain: string, raw: string): WrittenNumber | undefined {
  const front = readFront(plain);
  const numeral = readNumeral(plain.slice(front.length));
  if (numeral === undefined) return undefined;
  const end = front.length + numeral.length;
  const told = comparatorAfter(plain.slice(end));
  if (told !== undefined && comparatorAfter(told.rest) !== undefined) return undefined;
  const { half, rest: after } = readHalf(told?.rest ?? plain.slice(end));
  const { whole, rest } = readWhole(after);
  const unit = unitAfter(rest, numeral, front.unit);
  if (unit === undefined || (half > 0 && counts(unit))) return undefined;
  // 7/13 teams, but not 7/13 days.
  if (whole !== undefined && (!counts(unit) || unit.factor !== 1)) return undefined;

  const { factor, ...named } = unit;
  const value = times(numeral.value + half, factor);
  return {
    ...named,
    ...(whole !== undefined && { dimension: 'count', of: whole }),
    ...(told !== undefined && { comparator: told.comparator }),
    value: front.negative ? 0 - value : value,
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

const counts = (unit: Unit) => unit.dimension === 'plain' || unit.dimension === 'count';

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
  const [before] = /^\s?[个個](?=半[^半]+$)|^[^半]*[天年周週月日时時钟鐘成点點块](?=半$)/u.exec(text) ?? [];
  return before === undefined
    ? { half: 0, rest: text }
    : { half: 0.5, rest: before + text.slice(before.length + 1) };
}
