// Finds the numbers of a text: digits and words, with currency, magnitude and unit.
import { readNumeral } from '../../language/numeral.ts';
import { denoised, times } from '../../language/rounding.ts';
import { readTime } from '../../language/time.ts';
import { unitBefore } from '../../language/units.ts';
import { countedOnce, incidents, notCounted } from '../lexicon/zh-numbers.ts';
import type { Span } from '../statement.ts';
import type { Found } from './found.ts';
import { isLabelAt } from './labels.ts';
import { anyOf } from './pattern.ts';
import { type UnitFound, unitAt } from './unit.ts';
import { englishStart, hanMultipleStart, toldInChinese, toldInEnglish } from './words.ts';

/** More numbers than any statement has; what comes behind is not read. */
const MOST = 100;
/** How far around a number is looked. */
const WINDOW = 64;

/**
 * In the order of the text. `cased` is as long as `plain` and has the capitals; `taken` are the dates of the text,
 * in its order, whose numbers are no quantities.
 */
export function scan(plain: string, cased: string, taken: readonly Span[]): readonly Found[] {
  const found: Found[] = [];
  const start = new RegExp(starts);
  const wan = /\p{Script=Han}/u.test(plain) || /\d\.\d{1,3}w(?![a-z])/.test(plain);
  let date = 0;
  for (let match = start.exec(plain); match !== null && found.length < MOST; match = start.exec(plain)) {
    const at = match.index;
    while ((taken[date]?.end ?? plain.length + 1) <= at) date++;
    const inDate = taken[date];
    if (inDate !== undefined && inDate.start <= at) {
      start.lastIndex = inDate.end;
      continue;
    }
    const one = readAt(plain, cased, at, wan);
    start.lastIndex = Math.max(at + 1, one?.end ?? skipped(plain, at));
    if (one !== undefined) found.push(one);
  }
  return found;
}

const hanDigits = '零〇一二三四五六七八九十百千万亿两半';
const starts = new RegExp(`\\d|${englishStart}|[${hanDigits}过]|${hanMultipleStart}`, 'gu');

/** Behind the letters and digits of what is no number. */
function skipped(plain: string, at: number): number {
  const run = new RegExp(`[${hanDigits}]+|[\\p{Script=Latin}\\d]+`, 'yu');
  run.lastIndex = at;
  const length = run.exec(plain)?.[0].length ?? 1;
  const word = notCountedPattern.exec(plain.slice(at, at + 8))?.[0].length ?? 0;
  return at + (word > 0 ? word : /\d|[a-z]/.test(plain.charAt(at)) ? length : length > 20 ? length : 1);
}

function readAt(plain: string, cased: string, at: number, wan: boolean): Found | undefined {
  const rest = plain.slice(at, at + WINDOW);
  if (/^\d/.test(rest)) return readDigits(plain, cased, at, wan);
  return /^[a-z]/.test(rest) ? readEnglish(plain, cased, at, wan) : readHan(plain, cased, at, wan);
}

function readDigits(plain: string, cased: string, at: number, wan: boolean): Found | undefined {
  const rest = plain.slice(at, at + WINDOW);
  const label = isLabelAt(plain, cased, at);
  if (label !== undefined) return { ...nothing, value: 0, start: label.start, end: label.end, form: 'label' };
  const time = clockAt(rest) ?? partsAt(rest);
  if (time !== undefined) {
    return { ...nothing, start: at, end: at + time.length, value: time.seconds, dimension: 'duration', unit: 's', form: 'clock' };
  }
  const numeral = numeralAt(rest);
  if (numeral === undefined) return undefined;
  const before = plain.slice(Math.max(0, at - 12), at);
  const front = frontOf(before, cased.slice(Math.max(0, at - 12), at));
  const end = at + numeral.length;
  return withUnit({ plain, cased, start: at - front.length, numberStart: at, numberEnd: end, value: numeral.value, worded: false, wan, ...front });
}

const nothing = { dimension: 'plain', scale: 1, magnitude: undefined, worded: false, signed: false } as const;

function numeralAt(rest: string): { value: number; length: number } | undefined {
  const digits = /^\d+/.exec(rest)?.[0] ?? '';
  if (digits.length > 18) return undefined;
  const [thousands] = /^[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])(?= ?(?:€|(?!seconds|percent|points|million|billion|stars|miles|hours|days)[a-z]{4,}))/.exec(rest) ?? [];
  if (thousands !== undefined) return { value: Number(thousands.replaceAll('.', '')), length: thousands.length };
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
function clockAt(rest: string): { seconds: number; length: number } | undefined {
  const [clock = ''] = /^\d{1,3}:[0-5]\d(?::[0-5]\d)?(?![\d:])/.exec(rest) ?? [];
  if (clock === '') return undefined;
  const time = readTime(clock);
  return time && { seconds: denoised(time.seconds), length: clock.length };
}

/** `1h30m`, `4 分 30 秒`, `2 days 3 hours`. */
function partsAt(rest: string): { seconds: number; length: number } | undefined {
  const [parts = ''] =
    /^\d{1,6} ?(?:个?小时|小时|天|分钟?|h(?:rs?|ours?)?|d(?:ays?)?|m(?:in(?:ute)?s?)?)(?: (?:and )?)? ?(?:\d{1,6} ?(?:个?小时|分钟?|秒钟?|h(?:rs?|ours?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)(?![a-z])){1,2}/.exec(
      rest,
    ) ?? [];
  const time = parts === '' ? undefined : readTime(parts.replace(/ and /g, ' ').replace(/个/g, ''));
  return time && { seconds: denoised(time.seconds), length: parts.length };
}

interface Front {
  readonly length: number;
  readonly money: boolean;
  readonly currency?: string;
  readonly negative: boolean;
  readonly signed: boolean;
}

/** The sign and the currency before a number: `+`, `-`, `$`, `USD `, `USD$`, `人民币`. */
function frontOf(before: string, cased: string): Front {
  const [money = ''] = /(?:(?<![a-z])[a-z]{0,3}\p{Sc}|人民币|(?<![a-z])(?:usd|eur|gbp|cny|rmb|jpy|chf|hkd|twd|sgd|aud|cad|inr|nzd|krw|sek|nok|dkk|pln|brl|zar)) ?$/u.exec(before) ?? [];
  const written = money === '' ? '' : cased.slice(cased.length - money.length).trim();
  const unit = money === '' ? undefined : unitBefore(/\p{Sc}$/u.test(written) && written.length > 3 ? written.slice(-1) : written.toUpperCase());
  const isMoney = unit?.unit.dimension === 'currency';
  const left = isMoney ? before.slice(0, before.length - money.length) : before;
  const [sign = ''] = /(?:^|(?<=[\s(:,;/、，（：]|[\p{Script=Han}]))[-+–](?=$)/u.exec(left) ?? [];
  const length = (isMoney ? money.length : 0) + sign.length;
  return {
    length,
    money: isMoney,
    ...(isMoney && { currency: written }),
    negative: sign !== '' && sign !== '+',
    signed: sign !== '',
  };
}

interface Place extends Front {
  readonly plain: string;
  readonly cased: string;
  readonly start: number;
  readonly numberStart: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly worded: boolean;
  readonly wan: boolean;
}

function withUnit(place: Place): Found | undefined {
  const { plain, cased, start, numberEnd, value, worded, wan, money, negative, signed } = place;
  const unit = unitAt(plain.slice(numberEnd, numberEnd + WINDOW), cased.slice(numberEnd, numberEnd + WINDOW), { money, wan, worded, value });
  const after = plain.slice(numberEnd, numberEnd + 2);
  const multiplied = /^(?:x|×)(?![a-z\d])/.exec(after)?.[0] ?? (/^ times (?:less|fewer|more|faster|slower|as|the|smaller|lower|higher|cheaper|greater|larger|bigger|better|shorter|our)(?![a-z])/.exec(plain.slice(numberEnd, numberEnd + 18)) ? ' times' : undefined);
  const isTimes = multiplied !== undefined || unit.unit === '倍';
  if (unit.isName && !isTimes) return { ...nothing, value: 0, start, end: wordEnd(plain, numberEnd), form: 'label' };
  const amount = times(value, unit.factor);
  const named = namedBy(unit, place, isTimes);
  return {
    start,
    end: numberEnd + (multiplied === undefined ? unit.length : multiplied.length),
    value: denoised(negative ? 0 - amount : amount),
    ...named,
    ...(unit.comparator !== undefined && { comparator: unit.comparator }),
    magnitude: unit.factor === 1 || unit.dimension === 'percent' || unit.dimension === 'points' ? undefined : unit.factor,
    worded,
    signed,
    form: isTimes ? 'times' : 'number',
  };
}

function namedBy(unit: UnitFound, place: Place, isTimes: boolean): Pick<Found, 'dimension' | 'unit' | 'scale'> {
  if (isTimes) return { dimension: 'plain', scale: 1 };
  if (place.money) return { dimension: 'currency', unit: place.currency ?? '', scale: 1 };
  return { dimension: unit.dimension, ...(unit.unit !== undefined && { unit: unit.unit }), scale: unit.scale };
}

function wordEnd(plain: string, at: number): number {
  return at + (/^[a-z\d.-]*[a-z\d]/.exec(plain.slice(at, at + WINDOW))?.[0].length ?? 0);
}

const noFront: Front = { length: 0, money: false, negative: false, signed: false };

function readEnglish(plain: string, cased: string, at: number, wan: boolean): Found | undefined {
  const told = toldInEnglish(plain.slice(at, at + WINDOW));
  if (told === undefined) return undefined;
  const end = at + told.length;
  if (told.form === 'multiple') return { ...percent(told.value, at, end), form: 'multiple' };
  if (told.form === 'share') return told.length > 4 || isShare(plain, at, end) ? percent(told.value, at, end) : undefined;
  if (told.form === 'repeat') return { ...nothing, start: at, end, value: told.value, dimension: 'count', unit: 'times', worded: true, form: 'number' };
  return withUnit({ plain, cased, start: at, numberStart: at, numberEnd: end, value: told.value, worded: true, wan, ...noFront });
}

/** `half of the users`, `by half`, and not the second half. */
function isShare(plain: string, start: number, end: number): boolean {
  if (/(?<![a-z])(?:by|to|at least|over|than|below|under|above|about|nearly|almost|cut) $/.test(plain.slice(Math.max(0, start - 12), start))) return true;
  return /^ (?:of|the|our|all|its) /.test(plain.slice(end, end + 5)) && !/(?:first|second|this|next|last) $/.test(plain.slice(Math.max(0, start - 8), start));
}

const percent = (value: number, start: number, end: number): Found => ({
  ...nothing,
  start,
  end,
  value: denoised(value),
  dimension: 'percent',
  unit: '%',
  worded: true,
  form: 'number',
});

function readHan(plain: string, cased: string, at: number, wan: boolean): Found | undefined {
  const rest = plain.slice(at, at + WINDOW);
  const told = toldInChinese(rest);
  if (told !== undefined) {
    const one = percent(told.value, at, at + told.length);
    const behind = unitAt(rest.slice(told.length), rest.slice(told.length), { money: false, wan, worded: true, value: 0 });
    if (told.form === 'multiple') return { ...one, form: 'multiple' };
    return behind.comparator === undefined ? one : { ...one, comparator: behind.comparator };
  }
  if (notCountedPattern.test(rest) && !countedAfterAll.test(rest)) return undefined;
  if (plain.charAt(at - 1) === '第' || /[几数多整]$/.test(plain.slice(0, at).slice(-1))) return undefined;
  const run = new RegExp(`^[${hanDigits}]+`).exec(rest)?.[0] ?? '';
  const numeral = run.length > 20 ? undefined : readNumeral(rest);
  if (numeral === undefined) return undefined;
  const end = at + numeral.length;
  if (noneOf.test(rest)) return { ...nothing, start: at, end, value: 0, dimension: 'plain', worded: true, form: 'number' };
  const one = withUnit({ plain, cased, start: at, numberStart: at, numberEnd: end, value: numeral.value, worded: true, wan, ...noFront });
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
  return isOnce && (/[\p{P}]|$/uy.test(plain.slice(end, end + 1)) || end === plain.length || beforeOnce.test(plain.slice(Math.max(0, start - 4), start)));
}

/** 零重大安全责任事故 */
const noneOf = new RegExp(`^零[\\p{Script=Han}]{0,8}?(?:${anyOf(incidents)})`, 'u');

const onceUnits = new RegExp(`^(?:${anyOf(countedOnce)})$`);
/** Verbs with which something is finished once. */
const beforeOnce = /(?:上线|发布|完成|获得|签约|举办|招聘|推出|新增|拿下|交付|组织|开展|开发|引进|引入|出版|发表|孵化|申请|取得|拿到|至少|赢得|签下|开设|新开|达成|召开|录制|撰写|输出)$/;

const notCountedPattern = new RegExp(`^(?:${anyOf(notCounted)})`);
/** 十分钟, 一次 at the end; 半年 and 三级 stay words. */
const countedAfterAll = /^(?:十分钟|一轮(?=$|\p{P})|一票|三大类|[一二三四五六七八九十]{2,})(?<!一[一二三四线])/u;
