// The unit that follows a number in a running text: magnitude, comparator, and what is counted.
import type { Comparator } from '../../language/comparator.ts';
import {
  currencies,
  durations,
  hanSteps,
  magnitudes,
  moneyMagnitudes,
  percents,
  points,
} from '../../language/unit-words.ts';
import type { Dimension } from '../../language/units.ts';
import { compiled } from '../compiled.ts';
import { phraseEnds } from '../lexicon/en-numbers.ts';
import { measureWords } from '../lexicon/zh-numbers.ts';
import { comparatorBehind } from './comparator-behind.ts';
import { anyOf, beginsWith } from './pattern.ts';

export interface UnitFound {
  readonly dimension: Dimension;
  /** As written; `%`, `pp`. */
  readonly unit?: string;
  /** The value of a written 1. */
  readonly factor: number;
  readonly scale: number;
  readonly comparator?: Comparator;
  /** Characters taken, up to the end of the unit. */
  readonly length: number;
  /** Whether letters follow the digits at once that are no unit: 5G, 3D. */
  readonly isName: boolean;
}

export interface UnitPlace {
  /** A currency stands before the number. */
  readonly money: boolean;
  /** `w` is 万. */
  readonly wan: boolean;
  /** The number is told in words. */
  readonly worded: boolean;
  /** As it is written, without its magnitude. */
  readonly value: number;
}

/** The unit at the start of a text; `plain` and `cased` are the same text folded and with its capitals. */
export function unitAt(plain: string, cased: string, place: UnitPlace): UnitFound {
  const magnitude = magnitudeAt(plain, cased, place);
  const more =
    /^\s?[余多](?=[\p{Script=Han}\s])|^\+(?![\p{L}\d])|^\+(?=\p{Script=Han})/u.exec(
      plain.slice(magnitude.length),
    )?.[0] ?? '';
  let at = magnitude.length + more.length;
  // 1万余元, and 30 余万元.
  if (more !== '' && magnitude.length === 0) {
    const behind = magnitudeAt(plain.slice(at), cased.slice(at), place);
    magnitude.factor = behind.factor;
    at += behind.length;
  }
  const named = namedAt(plain.slice(at), cased.slice(at), place, magnitude.factor !== 1);
  const end = named === undefined ? at : at + named.length;
  const after = comparatorBehind(plain.slice(end)) ?? (more === '' ? undefined : '>=');
  const isName = named === undefined && magnitude.length === 0 && /^[a-z]/.test(plain);
  return {
    dimension: named?.dimension ?? 'plain',
    ...(named?.unit !== undefined && { unit: named.unit }),
    factor: magnitude.factor * (named?.factor ?? 1),
    scale: named?.scale ?? 1,
    ...(after !== undefined && { comparator: after }),
    length: end,
    isName,
  };
}

interface Named {
  readonly dimension: Dimension;
  readonly unit: string;
  readonly factor: number;
  readonly scale: number;
  readonly length: number;
}

function magnitudeAt(
  plain: string,
  cased: string,
  { money, wan }: UnitPlace,
): { factor: number; length: number } {
  const [han = '', steps = ''] =
    /^\s?([十百千]?[万亿]亿?|千(?![克米瓦卡兆])|百(?!分|货|强))/u.exec(plain) ?? [];
  if (han !== '') {
    return {
      factor: [...steps].reduce((product, step) => product * (hanSteps.get(step) ?? 1), 1),
      length: han.length,
    };
  }
  const [latin = '', space = '', word = ''] = /^(\s?)([a-z]{1,9})(?![a-z\d])/i.exec(cased) ?? [];
  const attached = space === '';
  if (wan && attached && word.toLowerCase() === 'w') return { factor: 1e4, length: latin.length };
  const letter = word.length === 1;
  const factor =
    letter && !attached && !money
      ? undefined
      : (magnitudes.get(letter ? word : word.toLowerCase()) ??
        (money ? moneyMagnitudes.get(word.toLowerCase()) : undefined));
  if (factor !== undefined) return { factor, length: latin.length };
  // 2m users: nobody counts metres of users.
  const isMillion =
    attached && word === 'm' && /^m [a-z]{3,}/.test(plain) && !beginsWith(phraseEnds).test(plain.slice(2));
  return isMillion ? { factor: 1e6, length: 1 } : { factor: 1, length: 0 };
}

function namedAt(plain: string, cased: string, place: UnitPlace, magnified: boolean): Named | undefined {
  const space = /^ {0,2}(?:-(?=[a-z]))?/.exec(plain)?.[0].length ?? 0;
  const rest = plain.slice(space);
  return known(rest, space, cased, place, magnified) ?? counted(rest, space, cased);
}

function known(
  rest: string,
  space: number,
  cased: string,
  place: UnitPlace,
  magnified: boolean,
): Named | undefined {
  const whole = knownPattern.exec(rest)?.[0];
  if (whole === undefined) return undefined;
  const [, before = '', spelling = ''] = /^(个?)(.+)$/u.exec(whole.replace(/ +/g, ' ')) ?? [];
  const unit = spellings.get(spelling);
  if (unit === undefined) return undefined;
  const isLetter = /^[a-z]$/.test(spelling);
  if (isLetter && (space > 0 || magnified || place.money) && !/^[hsd]$/.test(spelling)) return undefined;
  if (place.money && unit.dimension === 'duration') return undefined;
  if (spelling === '成' && (place.value > 10 || magnified)) return undefined;
  if (before !== '' && !hasMeasureWord.has(unit.dimension)) return undefined;
  const length = space + whole.length;
  return { ...unit, unit: unit.unit ?? cased.slice(space + before.length, length), length };
}

/** 个小时, 个百分点; but 个元 is nothing. */
const hasMeasureWord: ReadonlySet<Dimension> = new Set(['duration', 'points']);

function counted(rest: string, space: number, cased: string): Named | undefined {
  const count = { dimension: 'count', factor: 1, scale: 1 } as const;
  const han = measurePattern.exec(rest)?.[0];
  if (han !== undefined)
    return { ...count, unit: cased.slice(space, space + han.length), length: space + han.length };
  const metric =
    /^(?:kg|km|g|mb|gb|tb|kb|kwh|mwh|gwh|cm|mm|m2|m²|lbs?|lb|ml|rps|qps|tps|fps|rpm|dpi|pts?|pt|mi|ft|t)(?![\p{L}\d])/u.exec(
      rest,
    )?.[0];
  if (metric !== undefined)
    return { ...count, unit: cased.slice(space, space + metric.length), length: space + metric.length };
  if (space === 0) return undefined;
  let length = 0;
  const word = /(?: {1,2}|^)([a-z\u00e0-\u024f][a-z0-9\u00e0-\u024f&'/.-]*)/uy;
  for (let taken = 0; taken < 3; taken++) {
    word.lastIndex = length;
    const found = word.exec(rest);
    const name = found?.[1]?.replace(/[./'-]+$/, '') ?? '';
    if (found === null || name === '' || ends.test(name)) break;
    // `customers renewed`: what happens to them is told behind the plural.
    if (/(?:ed|ing|^daily|^weekly|^monthly)$/.test(name) && rest.slice(0, length).endsWith('s')) break;
    const end = found.index + found[0].length - ((found[1]?.length ?? 0) - name.length);
    if (end < found.index + found[0].length) {
      length = end;
      break;
    }
    length = end;
  }
  return length === 0
    ? undefined
    : { ...count, unit: cased.slice(space, space + length), length: space + length };
}

type Spelled = Omit<Named, 'unit' | 'length'> & { readonly unit?: string };

/** By spelling, in lower case. */
const spellings: ReadonlyMap<string, Spelled> = new Map([
  ...durations.flatMap(([scale, list]) => each(list, { dimension: 'duration', factor: 1, scale })),
  ...currencies.flatMap(([, list]) => each(list, { dimension: 'currency', factor: 1, scale: 1 })),
  ...percents.flatMap(([factor, list]) => each(list, { dimension: 'percent', unit: '%', factor, scale: 1 })),
  ...points.flatMap(([factor, list]) => each(list, { dimension: 'points', unit: 'pp', factor, scale: 1 })),
]);

function each(list: string, unit: Spelled): [string, Spelled][] {
  return list.split(', ').map(spelling => [spelling.toLowerCase(), unit]);
}

const isLatin = (spelling: string) => /[a-z]$/.test(spelling);

/** 日 but not 日均, 年 but not 年级, 块 only where money ends. 月 and 季 are of the calendar unless 个 stands before. */
const knownPattern = compiled(
  new RegExp(
    `^(?:(?:${anyOf([...spellings.keys()].filter(isLatin).join(','))})(?![a-z\\d]|-[a-z]|')|个月|个(?:${anyOf([...spellings.keys()].filter(word => /^\p{Script=Han}{1,3}$/u.test(word) && !['元', '块', '圆', '日', '年'].includes(word)).join(','))})|(?:${anyOf(
      [...spellings.keys()]
        .filter(
          word =>
            !isLatin(word) && !['月', '季', '块', '圆', '季度', '日', '年', '成', '周', '天'].includes(word),
        )
        .join(','),
    )})|块(?=钱|$|[^\\p{L}])|日(?![活均报常志程用本])|年(?![报级轻会度龄货])|周(?![报年边转会])|天(?!使|猫|津|然|数)|成(?![功交本为员果立长就熟效品单都人])|季度(?=内))`,
    'u',
  ),
);

const measurePattern = compiled(new RegExp(`^(?:${anyOf(measureWords)})`, 'u'));
const ends = compiled(new RegExp(`^(?:${anyOf(phraseEnds)})$`));
