// Numbers as people write them: 1,200 · 12 000 · 1e3 · 1½ · 二十五 · 半.

export interface Numeral {
  readonly value: number;
  /** Decimals written, or needed: 2 for 1.50, 1 for ½. */
  readonly decimals: number;
  /** Where the character between groups of three digits stands; undefined where there is none. */
  readonly groupAt?: number;
  /** Characters taken. */
  readonly length: number;
  /** Told in words rather than digits. */
  readonly worded: boolean;
}

/** The number, without sign, at the start of a text of plain width. */
export function readNumeral(text: string): Numeral | undefined {
  return readFraction(text) ?? readGrouped(text) ?? readDigits(text) ?? readWords(text);
}

/** More are not printed. */
const MOST_DECIMALS = 20;

const fractions: Readonly<Record<string, readonly [value: number, decimals: number]>> = {
  '½': [1 / 2, 1],
  '⅓': [1 / 3, 2],
  '⅔': [2 / 3, 2],
  '¼': [1 / 4, 2],
  '¾': [3 / 4, 2],
  '⅕': [1 / 5, 1],
  '⅖': [2 / 5, 1],
  '⅗': [3 / 5, 1],
  '⅘': [4 / 5, 1],
  '⅛': [1 / 8, 3],
  '⅜': [3 / 8, 3],
  '⅝': [5 / 8, 3],
  '⅞': [7 / 8, 3],
};

function readFraction(text: string): Numeral | undefined {
  const [whole, integer = '', sign = ''] = /^(\d{0,9}) ?([½⅓⅔¼¾⅕-⅘⅛-⅞])/.exec(text) ?? [];
  const fraction = fractions[sign];
  if (whole === undefined || fraction === undefined) return undefined;
  return { value: Number(integer) + fraction[0], decimals: fraction[1], length: whole.length, worded: false };
}

function readGrouped(text: string): Numeral | undefined {
  const [whole, first = '', , decimals = ''] = /^(\d{1,3})([, '])\d{3}(?:\2\d{3})*(\.\d+)?/.exec(text) ?? [];
  if (whole === undefined) return undefined;
  return {
    value: Number(whole.replace(/[, ']/g, '')),
    decimals: Math.min(MOST_DECIMALS, Math.max(0, decimals.length - 1)),
    groupAt: first.length,
    length: whole.length,
    worded: false,
  };
}

function readDigits(text: string): Numeral | undefined {
  const [whole, , decimals = '', exponent = '0'] =
    /^(\d+(?:\.(\d*))?|\.\d+)(?:e([-+]?\d{1,3}))?/i.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const value = Number(whole);
  if (!Number.isFinite(value)) return undefined;
  const written = whole.startsWith('.') ? whole.search(/e|$/i) - 1 : decimals.length;
  const needed = Math.min(MOST_DECIMALS, Math.max(0, written - Number(exponent)));
  return { value, decimals: needed, length: whole.length, worded: false };
}

function readWords(text: string): Numeral | undefined {
  if (text.startsWith('半')) return { value: 0.5, decimals: 1, length: 1, worded: true };
  const [words = ''] = /^[零〇一二两兩三四五六七八九十百千万萬亿億]{1,20}/.exec(text) ?? [];
  const whole =
    words === '' ? undefined : valueOfWords(words.replace(/[〇兩萬億]/g, char => modern[char] ?? char));
  if (whole === undefined) return undefined;
  const [point = '', digits = ''] = /^点([零〇一二三四五六七八九]{1,6})/.exec(text.slice(words.length)) ?? [];
  const fraction = [...digits].map(digitOf).join('');
  return {
    value: Number(`${whole}.${fraction}`),
    decimals: fraction.length,
    length: words.length + point.length,
    worded: true,
  };
}

const modern: Readonly<Record<string, string>> = { 〇: '零', 兩: '两', 萬: '万', 億: '亿' };

const myriads: readonly [string, number][] = [
  ['亿', 1e8],
  ['万', 1e4],
];

/** `二十五`, `一亿二千万`, `两万三` (23000). Undefined for what is no number, such as `三五`, three to five. */
function valueOfWords(words: string): number | undefined {
  for (const [word, factor] of myriads) {
    const at = words.lastIndexOf(word);
    if (at < 0) continue;
    const many = at === 0 ? 1 : valueOfWords(words.slice(0, at));
    const rest = words.slice(at + 1);
    const more = rest === '' ? 0 : valueOfWords(rest);
    if (many === undefined || many >= factor || more === undefined) return undefined;
    return many * factor + (rest.length === 1 ? saidShort(more, factor) : more);
  }
  return valueBelowMyriad(words);
}

const section =
  /^(?:([一二两三四五六七八九]?)千)?零?(?:([一二两三四五六七八九]?)百)?零?(?:([一二三四五六七八九]?)十)?零?([一二两三四五六七八九])?$/;

/** `三千五百`, `一百零二`, `三百五` (350), `十二`. A step without its one is one of it: 百 is 100. */
function valueBelowMyriad(words: string): number | undefined {
  const found = section.exec(words);
  if (found === null || words === '') return undefined;
  const [, thousands, hundreds, tens, ones] = found;
  const steps = (digit: string | undefined, step: number) =>
    digit === undefined ? 0 : step * digitOf(digit || '一');
  const step = /千.$/.test(words) ? 1000 : /百.$/.test(words) ? 100 : 10;
  const rest = ones === undefined ? 0 : saidShort(digitOf(ones), step);
  return steps(thousands, 1000) + steps(hundreds, 100) + steps(tens, 10) + rest;
}

/** The 三 of 两万三 and the 五 of 三百五 are of the step below. */
const saidShort = (digit: number, step: number) => (digit * step) / 10;

const digitOf = (word: string) =>
  word === '两' ? 2 : '零一二三四五六七八九'.indexOf(word === '〇' ? '零' : word);
