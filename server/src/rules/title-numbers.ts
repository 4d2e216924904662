// What a title's numbers are as values of fields, and whether a field states the same number as the title.
import { type Change, parseChange } from '../language/change.ts';
import type { KeyResult, Kpi } from '../language/model.ts';
import {
  amountOf,
  comparable,
  formatAmount,
  parseQuantity,
  type Quantity,
  withUnit,
} from '../language/quantity.ts';
import { denoised, rounded } from '../language/rounding.ts';
import { splitMagnitude } from '../language/units.ts';
import { plainWidth } from '../language/width.ts';
import { unitOf } from '../progress/unit.ts';
import { analyse } from '../text/analyse.ts';
import type { Statement, TextQuantity } from '../text/statement.ts';

/** What the title of a key result says; undefined without one. */
export function statementOf({ title }: KeyResult): Statement | undefined {
  return title && analyse(title.value, 'key_result');
}

/** A number of a text as a field would be read; undefined where the two ways of reading it disagree: then it is in doubt. */
export function quantityOf(number: TextQuantity): Quantity | undefined {
  if (!readings.has(number)) readings.set(number, readAgain(number));
  return readings.get(number);
}

/** Many rules ask the same of each number. */
const readings = new WeakMap<TextQuantity, Quantity | undefined>();

function readAgain(number: TextQuantity): Quantity | undefined {
  const alone = parseQuantity(number.text);
  // The first of `from 30 to 38%` has the unit of the second.
  const read = alone && withUnit(alone, number.unit);
  if (!read || read.of !== undefined || amountOf(read) !== amountIn(number)) return undefined;
  return number.comparator ? { ...read, comparator: number.comparator } : read;
}

/** A title's number as the value of a field of a part, in its `unit` where it has one; undefined where that would say less. */
export function asField(part: KeyResult | Kpi, number: TextQuantity): string | undefined {
  const read = quantityOf(number);
  if (!read) return undefined;
  const bare = formatAmount(amountOf(read), {
    ...read,
    style: { ...read.style, before: '', after: magnitudeOf(read) },
  });
  const isCount = read.dimension === 'plain' || read.dimension === 'count';
  const whole = formatAmount(amountOf(read), read);
  const told = plainWidth(number.text);
  const writings = part.unit || isCount ? [bare, told, whole] : [told, whole];
  return writings.find(text => {
    const again = parseQuantity(text);
    const inUnit = again && unitOf(part)(again);
    return inUnit && amountOf(inUnit) === amountOf(read) && (isCount || inUnit.dimension === read.dimension);
  });
}

/** 万 of 1200 万元, K of $18K; empty without one. */
export function magnitudeIn(number: TextQuantity): string {
  const read = quantityOf(number);
  return read ? magnitudeOf(read).trim() : '';
}

/** 万 of 1200 万, 万元 of 1200 万元: the unit with which bare numbers are as large as the title's. */
export function magnitudeUnitOf(number: TextQuantity): string | undefined {
  const read = quantityOf(number);
  if (!read || read.style.factor < 1000) return undefined;
  const { before, after } = read.style;
  return `${before}${after}`.trim();
}

/** A title's change as the value of `change`: `by 20%` as `+20%`, 翻倍 as it is. Undefined where it is in doubt. */
export function asChange(number: TextQuantity): string | undefined {
  const sign = number.value < 0 ? '-' : '+';
  const writings = [number.text, `${sign}${number.text.replace(/^[-+–]\s*/, '')}`];
  return writings.find(text => {
    const change = parseChange(text);
    return change && saysChange(change, number);
  });
}

function saysChange({ kind, value, quantity }: Change, number: TextQuantity): boolean {
  if (kind === 'factor')
    return number.dimension === 'percent' && denoised((value - 1) * 100) === number.value;
  if ((kind === 'percent' || kind === 'points') && kind !== number.dimension) return false;
  return quantity !== undefined && amountOf(quantity) === amountIn(number);
}

/**
 * `likely` is other than the title's number, if the two are in the same unit at all; `magnitude` has the digits of the
 * title's number without its 万 or K.
 */
export type Agreement = 'same' | 'different' | 'likely' | 'magnitude' | 'unknown';

/** @param written a field's number in the unit of its part. */
export function agreementOf(number: TextQuantity, written: Quantity): Agreement {
  const told = quantityOf(number);
  if (!told || written.of !== undefined) return 'unknown';
  const bare = [told, written].some(isBare);
  if (bare && told.value === written.value) return 'same';
  if (lacksMagnitude(told, written)) return 'magnitude';
  if (told.dimension !== written.dimension && !bare) return 'unknown';
  if (!comparable(told, written) || !isOneLabel(told, written)) return 'unknown';
  if (amountOf(told) === amountOf(written)) return 'same';
  if (isRounded(told, written) || isRounded(written, told) || isAbout(told, written)) return 'same';
  if (!bare || (isCounted(told) && isCounted(written))) return 'different';
  return told.dimension === 'percent' && isBare(written) ? besideShare(told, written) : 'likely';
}

const amountIn = ({ value, scale }: TextQuantity) => denoised(value * scale);

const isBare = ({ dimension }: Quantity) => dimension === 'plain';
const isCounted = ({ dimension }: Quantity) => dimension === 'plain' || dimension === 'count';

/** The 万 of 万元, the K of `K users`. */
function magnitudeOf({ style: { after } }: Quantity): string {
  const { rest } = splitMagnitude(after.trim(), true);
  return rest === '' ? after : after.slice(0, after.lastIndexOf(rest)).trimEnd();
}

/** 0.42 beside 42 % is the same; a bare 40 beside 45 % is meant as a share, most likely; a bare 180 is not. */
function besideShare(told: Quantity, { value }: Quantity): Agreement {
  if (value <= 1) return denoised(value * 100) === told.value ? 'same' : 'unknown';
  return value <= 100 ? 'likely' : 'unknown';
}

function lacksMagnitude(told: Quantity, written: Quantity): boolean {
  const { factor } = told.style;
  const fits = isBare(written) || isBare(told) || comparable(told, written);
  return (
    factor >= 1000 && written.style.factor === 1 && fits && denoised(told.value / factor) === written.value
  );
}

/** Customers and contracts are counted apart; tickets and `tickets/month` are not. */
function isOneLabel(told: Quantity, written: Quantity): boolean {
  if (told.dimension !== 'count' || written.dimension !== 'count') return true;
  const [a, b] = [told, written].map(
    ({ unit = '' }) => unit.toLowerCase().split(/[/每]/, 1)[0]?.trim() ?? '',
  );
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

/** Whether a number is another one, printed with fewer decimals. */
function isRounded(coarse: Quantity, fine: Quantity): boolean {
  if (coarse.style.parts || fine.style.parts) return amountOf(coarse) === amountOf(fine);
  const step = coarse.style.factor * coarse.scale;
  return (
    rounded(amountOf(fine) / step, coarse.decimals) === rounded(amountOf(coarse) / step, coarse.decimals)
  );
}

/** 4,031 told as 4,000; and whatever is called about so much. */
function isAbout(a: Quantity, b: Quantity): boolean {
  const [one, other] = [amountOf(a), amountOf(b)];
  const off = Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other));
  if (a.comparator === '~' || b.comparator === '~') return off <= 0.1;
  return off <= 0.02 && Math.min(a.value, b.value) >= 1000 && digitsOf(a) !== digitsOf(b);
}

/** How many digits say something: 2 for 4,200. */
const digitsOf = ({ value }: Quantity) => String(value).replace(/0+$/, '').length;
