// Numbers told in words: twenty-five, a dozen, double, 百分之五, 三分之一, 翻一番.

import { readNumeral } from '../../language/numeral.ts';
import {
  counts,
  multiples,
  notMultiplied,
  oneOfNothing,
  repeats,
  shares,
  steps,
  zeroOfNothing,
} from '../lexicon/en-numbers.ts';
import { words } from '../lexicon/lists.ts';
import { multiples as hanMultiples, shares as hanShares } from '../lexicon/zh-numbers.ts';
import { anyOf, beginsWith, letters } from './pattern.ts';

export interface Told {
  readonly value: number;
  readonly length: number;
  readonly form: 'number' | 'share' | 'multiple' | 'repeat';
}

/** The number in English words at the start of a text in lower case. */
export function toldInEnglish(plain: string): Told | undefined {
  const multiple = multiplePattern.exec(plain)?.[0];
  if (multiple !== undefined) {
    if (plain.charAt(multiple.length) === '-' || notTold.test(plain.slice(multiple.length + 1)))
      return undefined;
    return { value: multipleOf.get(multiple) ?? 0, length: multiple.length, form: 'multiple' };
  }
  const share = sharePattern.exec(plain)?.[0];
  if (share !== undefined) {
    return { value: shares[share] ?? 0, length: share.length, form: 'share' };
  }
  const repeat = /^(?:once|twice|thrice)(?= (?:a|per|each|every) )/.exec(plain)?.[0];
  if (repeat !== undefined) return { value: repeats[repeat] ?? 0, length: repeat.length, form: 'repeat' };
  return counted(plain);
}

function counted(plain: string): Told | undefined {
  let sum = 0;
  let group: number | undefined;
  let length = 0;
  const word = /(?:^|[ -](?:and )?)([a-z]+)(?![a-z\d])/y;
  for (let taken = 0; taken < 8; taken++) {
    word.lastIndex = length;
    const found = word.exec(plain);
    const name = found?.[1]?.replace(/(dozen|hundred|thousand|million|billion)s$/, '$1') ?? '';
    const count = counts[name];
    const step = steps[name];
    if (found === null || (count === undefined && step === undefined)) break;
    if (step !== undefined && group === undefined && taken > 0) break;
    if (count !== undefined && group !== undefined && (group % 100 < 20 || count > 9) && group % 100 !== 0)
      break;
    if (step === undefined) group = (group ?? 0) + (count ?? 0);
    else if (step < 1e3) group = (group ?? 1) * step;
    else {
      sum += (group ?? 1) * step;
      group = undefined;
    }
    length = found.index + found[0].length;
  }
  if (length === 0) return undefined;
  const value = sum + (group ?? 0);
  const rest = plain.slice(length);
  if (
    plain.startsWith('one') &&
    length === 3 &&
    (rest.startsWith('-') || ofNothing.test(rest.trimStart()) || rest === '')
  )
    return undefined;
  if (value === 0 && ofZero.test(rest.trimStart())) return undefined;
  // `ten-fold` and `three-way` are words of their own.
  return /^-(?!day|week|month|hour|minute|second|year|point|star)/.test(rest)
    ? undefined
    : { value, length, form: 'number' };
}

/** 百分之五, 千分之三, 三分之一, 一半, 翻一番: at the start of a text of simplified characters. */
export function toldInChinese(plain: string): Told | undefined {
  const multiple = hanMultiplePattern.exec(plain)?.[0];
  if (multiple !== undefined)
    return { value: hanMultipleOf.get(multiple) ?? 0, length: multiple.length, form: 'multiple' };
  const [fraction, whole = '', part = ''] =
    /^([一二三四五六七八九十百千万]{1,4})分之([零一二三四五六七八九十百两点\d.]{1,8})/.exec(plain) ?? [];
  if (fraction !== undefined) {
    const [all, some] = [readNumeral(whole), readNumeral(part)];
    if (all === undefined || some === undefined || all.value === 0) return undefined;
    return { value: (some.value / all.value) * 100, length: fraction.length, form: 'share' };
  }
  const [tenths, first = '', second = ''] =
    /^([一二三四五六七八九])成([一二三四五六七八九])/.exec(plain) ?? [];
  if (tenths !== undefined)
    return { value: 10 * hanDigit(first) + hanDigit(second), length: tenths.length, form: 'share' };
  const share = hanSharePattern.exec(plain)?.[0];
  return share === undefined
    ? undefined
    : { value: hanShares[share] ?? 0, length: share.length, form: 'share' };
}

const hanDigit = (word: string) => '零一二三四五六七八九'.indexOf(word);

/** Where a number in English words may begin. */
export const englishStart = new RegExp(
  `(?<![${letters}\\d_/.-])(?=(?:${anyOf(Object.keys(counts).join(','), Object.keys(steps).join(','), Object.keys(shares).join(','), Object.keys(multiples).join(','), Object.keys(repeats).join(','))})(?:s)?(?![a-z\\d]))`,
).source;

const byWord = (lists: Readonly<Record<string, number>>) =>
  new Map(Object.entries(lists).flatMap(([list, value]) => words(list).map(word => [word, value] as const)));
const multipleOf = byWord(multiples);
const hanMultipleOf = byWord(hanMultiples);
const multiplePattern = beginsWith(...Object.keys(multiples));
const sharePattern = beginsWith(...Object.keys(shares));
const hanMultiplePattern = new RegExp(`^(?:${anyOf(...Object.keys(hanMultiples))})`);
const hanSharePattern = new RegExp(`^(?:${anyOf(...Object.keys(hanShares))})`);
const notTold = beginsWith(notMultiplied);
const ofZero = beginsWith(zeroOfNothing);
const ofNothing = beginsWith(oneOfNothing);

/** Where a Chinese multiple begins. */
export const hanMultipleStart = `(?=${anyOf(...Object.keys(hanMultiples))})`;
