// Numbers in Chinese words: 三次, 八万, 七成, 百分之五; and which of the many words with a numeral in them count nothing.

import { readNumeral } from '../../language/numeral.ts';
import { compiled } from '../compiled.ts';
import { countedOnce, finishing, incidents, notCounted } from '../lexicon/zh-numbers.ts';
import type { Found } from './found.ts';
import { noFront } from './front.ts';
import { nothing, percent, WINDOW, withUnit } from './measured.ts';
import { anyOf, endsInHan, han } from './pattern.ts';
import { unitAt } from './unit.ts';
import { toldInChinese } from './words.ts';

/** More digits than this are none of a number in words. */
export const LONGEST = 20;

export const hanDigits = '零〇一二三四五六七八九十百千万亿两半';
const digits = new RegExp(`^[${hanDigits}]+`);

/** The number at `at` of a text of simplified characters; `wan` says that w is 万. */
export function readHan(plain: string, cased: string, at: number, wan: boolean): Found | undefined {
  const rest = plain.slice(at, at + WINDOW);
  const told = toldInChinese(rest);
  if (told !== undefined) {
    const one = percent(told.value, at, at + told.length);
    const behind = unitAt(rest.slice(told.length), rest.slice(told.length), {
      money: false,
      wan,
      worded: true,
      value: 0,
    });
    if (told.form === 'multiple') return { ...one, form: 'multiple' };
    return behind.comparator === undefined ? one : { ...one, comparator: behind.comparator };
  }
  if (notCountedPattern.test(rest) && !countedAfterAll.test(rest)) return undefined;
  if (plain.charAt(at - 1) === '第' || /[几数多整]$/.test(plain.charAt(at - 1))) return undefined;
  const run = digits.exec(rest)?.[0] ?? '';
  const numeral = run.length > LONGEST ? undefined : readNumeral(rest);
  if (numeral === undefined) return undefined;
  const end = at + numeral.length;
  if (noneOf.test(rest) || (run === '零' && isLevelZero(plain, at)))
    return { ...nothing, start: at, end, value: 0, dimension: 'plain', worded: true, form: 'number' };
  const one = withUnit({
    plain,
    cased,
    start: at,
    numberEnd: end,
    value: numeral.value,
    worded: true,
    wan,
    ...noFront,
  });
  return one !== undefined && isCounted(plain, rest.slice(0, numeral.length), one) ? one : undefined;
}

/** Chinese number words are read where something shows that they count: a measure word, a unit, 万, a rank. */
function isCounted(plain: string, word: string, { start, end, dimension, unit }: Found): boolean {
  const before = plain.slice(Math.max(0, start - 2), start);
  if (before.endsWith('前') && unit === undefined) return true;
  if (/[万亿]/.test(word) && word.length > 1) return true;
  if (dimension === 'plain') return word.length > 1 && /[至到为]$/.test(before);
  if (dimension !== 'count') return true;
  if (word !== '一') return word !== '半';
  const isOnce = onceUnits.test(unit ?? '');
  return (
    isOnce &&
    (/^\p{P}/u.test(plain.slice(end, end + 1)) ||
      end === plain.length ||
      beforeOnce.test(plain.slice(Math.max(0, start - 4), start)))
  );
}

/** 差异率为零, 积压清零; not 从零到一. */
const isLevelZero = (plain: string, at: number) =>
  /[为至到是归清近]$/.test(plain.slice(Math.max(0, at - 1), at)) &&
  /^(?=$|[^\u3400-\u9fffa-z\d]|[并且以])/.test(plain.slice(at + 1, at + 2));

/** 零重大安全责任事故 */
const noneOf = new RegExp(`^零[${han}a-z\\d ]{0,12}?${anyOf(incidents)}`);

const onceUnits = new RegExp(`^(?:${anyOf(countedOnce)})$`);
const beforeOnce = endsInHan(finishing);

export const notCountedPattern = compiled(new RegExp(`^(?:${anyOf(notCounted)})`));
/** 十分钟, 一次 at the end; 半年 and 三级 stay words. */
const countedAfterAll =
  /^(?:十分钟|一轮(?=$|\p{P})|一票|三大类|[一二三四五六七八九十]{2,})(?<!一[一二三四线])/u;
