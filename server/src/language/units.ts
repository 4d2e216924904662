// Units: what stands before or after a number, and what it makes of the number. The words themselves are in unit-words.ts.
import {
  currencies,
  durations,
  hanSteps,
  MINUTE,
  magnitudes,
  measures,
  moneyMagnitudes,
  percents,
  points,
} from './unit-words.ts';

export type Dimension = 'plain' | 'percent' | 'points' | 'currency' | 'duration' | 'count';

export interface Unit {
  readonly dimension: Dimension;
  /** `%`, `pp`, or as written without its magnitude: `元` for 万元, `tickets/month`. Absent for a mere magnitude. */
  readonly unit?: string;
  /** The magnitude: value of a written 1. 10⁴ for 万元, 10 for 成. */
  readonly factor: number;
  /** Base units (seconds for durations, else 1) in one `unit`. */
  readonly scale: number;
  /** ISO codes of the currencies that it may mean: `¥` is CNY or JPY. */
  readonly currencies?: readonly string[];
  /** For a rate over time, the seconds it is over: `tickets/week`. */
  readonly per?: number;
}

/**
 * The unit that a text (plain width, trimmed) names: `%`, `万元`, `M`, `K users`, `days`, `个百分点`, `tickets/month`.
 * What no table knows is the label of a count, if it reads like a label and not like the rest of a sentence.
 * `money` says that a currency stands before the number, so that `m` is a million.
 */
export function unitOf(text: string, money = false): Unit | undefined {
  const { head, per, rate } = splitRate(text);
  const { factor, rest } = splitMagnitude(head, money);
  if (rest === '' && rate === undefined) return { dimension: 'plain', factor, scale: 1 };
  if (rate !== undefined && !ratePattern.test(rate)) return undefined;
  const overTime = per === undefined ? {} : { per };
  const known = lookUp(rest);
  if (known !== undefined) {
    // `$M`: here the magnitude comes after.
    const after = splitMagnitude(rest.slice(known.length).trim(), known.unit.dimension === 'currency');
    if (after.rest !== '' && !isLabel(after.rest)) return undefined;
    return { ...known.unit, ...overTime, factor: factor * after.factor * known.unit.factor };
  }
  if (rest !== '' && !isLabel(rest)) return undefined;
  return {
    dimension: 'count',
    unit: text.slice(head.length - rest.length).trim(),
    factor,
    scale: 1,
    ...overTime,
  };
}

/** A unit that stands before its number, and how many characters it takes: `US$`, `USD `, `人民币`, `百分之`. */
export function unitBefore(text: string): { unit: Unit; length: number } | undefined {
  const [whole, spelling = ''] = beforePattern.exec(text) ?? [];
  const unit = spelling === '百分之' ? known.get('%') : known.get(spelling.toLowerCase());
  if (whole === undefined || unit === undefined) return undefined;
  return { unit: unit.dimension === 'currency' ? { ...unit, unit: spelling } : unit, length: whole.length };
}

/** A magnitude at the start of a unit, as a factor, and what follows it. Without one, 1 and the whole text. */
export function splitMagnitude(text: string, money = false): { factor: number; rest: string } {
  const [whole, han] = hanMagnitude.exec(text) ?? [];
  if (whole !== undefined && han !== undefined) {
    const factor = [...han].reduce((product, step) => product * (hanSteps.get(step) ?? 1), 1);
    return { factor, rest: text.slice(whole.length) };
  }
  const [latin = '', word = ''] = /^([a-z]+)(?![\p{L}\p{N}])\s*/iu.exec(text) ?? [];
  const rest = text.slice(latin.length);
  const factor = magnitudes.get(word.length === 1 ? word : word.toLowerCase());
  if (factor !== undefined) return { factor, rest };
  const moneyFactor = moneyMagnitudes.get(word.toLowerCase());
  const isMoney = moneyFactor !== undefined && (money || lookUp(rest)?.unit.dimension === 'currency');
  return isMoney ? { factor: moneyFactor, rest } : { factor: 1, rest: text };
}

/** Seconds in a unit of time, in a time told in several: there `m` and `分` are minutes. */
export function secondsIn(text: string): number | undefined {
  return text === 'm' || text === 'M' || text === '分' ? MINUTE : durationOf(text);
}

/** Whether two labels name different measures, which no count can compare: MB and GB, kg and t. */
export function differInMeasure(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return false;
  const [one, other] = [measureOf(a), measureOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

/** The currency sign with which a unit begins, and which goes before a number; else empty. */
export function currencySign(unit: string): string {
  return /^[A-Z]{0,2}\p{Sc}/u.exec(unit)?.[0] ?? '';
}

/** By spelling in lower case. A currency or duration is called as it is written. */
const known: ReadonlyMap<string, Unit> = new Map([
  ...durations.flatMap(([scale, list]) => entries(list, { dimension: 'duration', factor: 1, scale })),
  ...percents.flatMap(([factor, list]) =>
    entries(list, { dimension: 'percent', unit: '%', factor, scale: 1 }),
  ),
  ...points.flatMap(([factor, list]) => entries(list, { dimension: 'points', unit: 'pp', factor, scale: 1 })),
  ...currencies.flatMap(([codes, list]) =>
    entries(list, { dimension: 'currency', factor: 1, scale: 1, currencies: codes.split(' ') }),
  ),
]);

function entries(spellings: string, unit: Unit): [string, Unit][] {
  return spellings.split(', ').map(spelling => [spelling.toLowerCase(), unit]);
}

/** The known unit that a text is or begins with, and the characters that it takes. */
function lookUp(text: string): { unit: Unit; length: number } | undefined {
  const start = /^[个個]./u.test(text) ? 1 : 0;
  const whole = text.slice(start);
  const [first = ''] = /^(?:[%‰]|[A-Z]{0,2}\p{Sc}|[^\s%‰]+)/u.exec(whole) ?? [];
  for (const spelling of [whole, first]) {
    const unit = known.get(spelling.toLowerCase());
    if (unit === undefined || (start > 0 && !goesWithMeasureWord.has(unit.dimension))) continue;
    const length = start + spelling.length;
    return { unit: { ...unit, unit: unit.unit ?? text.slice(0, length) }, length };
  }
  return undefined;
}

/** 个小时, 个百分点; but 个元 is nothing. */
const goesWithMeasureWord: ReadonlySet<Dimension> = new Set(['duration', 'points']);

function durationOf(text: string): number | undefined {
  const found = lookUp(text);
  return found?.unit.dimension === 'duration' && found.length === text.length ? found.unit.scale : undefined;
}

const beforePattern = /^([A-Z]{0,2}\p{Sc}|[A-Z]{3}(?![A-Za-z])|人民[币幣]|百分之)\s?/u;

/** Not the 千 of 千克 and 千米, nor the 百 of 百分点. */
const hanMagnitude = /^([十百千]?[万萬]?[亿億]|[十百千]?[万萬]|千(?![克米瓦卡赫帕伏兆])|百(?!分))\s*/;

/** `/month`, ` per user`, `每月`, ` a week`: where a rate begins. */
const rateStart = /\/|每|\bper\s(?!cent)|\ban?\s(?=(?:second|minute|hour|day|week|month|quarter|year)\b)/i;

/** Over one or many: `month`, `user/month`, `1000 users`. */
const ratePattern = /^(?:[1-9]\d{0,8}\s?)?\p{L}[\p{L}\p{M} ./'-]{0,30}$/u;

function splitRate(text: string): { head: string; rate?: string; per?: number } {
  const found = rateStart.exec(text);
  if (found === null) return { head: text };
  const rate = text.slice(found.index + found[0].length).trim();
  const per = durationOf(rate.slice(rate.lastIndexOf('/') + 1).trim());
  return { head: text.slice(0, found.index).trimEnd(), rate, ...(per !== undefined && { per }) };
}

/** A few words, in which digits only end a Latin word (`P0 bugs`), and that do not carry a sentence on. */
function isLabel(text: string): boolean {
  return (
    text.length <= 40 && labelPattern.test(text) && !/(?:^|[^A-Za-z\d])\d/.test(text) && !sentence.test(text)
  );
}

const labelPattern = /^[\p{L}#°][\p{L}\p{M}\p{N} &'._#°+-]*$/u;

const sentence =
  /^(?:(?:to|or|and|by|from|until|till|vs|in|on|at|before|after|within|than|is|are|was|st|nd|rd|th)(?=\s|$)|[至到或和及与與号號]|版本)|(?:^|\s)(?:of|to|and|or)$/i;

const measureBySpelling = new Map(
  measures.flatMap((list, index) => list.split(', ').map(spelling => [spelling, index])),
);

function measureOf(label: string | undefined): number | undefined {
  return label === undefined
    ? undefined
    : measureBySpelling.get(label.toLowerCase().split(/[\s/]/, 1)[0] ?? '');
}
