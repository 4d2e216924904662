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
  const [whole, first = '', , decimals = ''] =
    /^(\d{1,3})([, '])\d{3}(?:\2\d{3})*(?!\d)(\.\d+)?/.exec(text) ?? [];
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

const wordDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  兩: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** Multiply the digit before them. */
const steps: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

const myriads: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

function readWords(text: string): Numeral | undefined {
  if (text.startsWith('半')) return { value: 0.5, decimals: 1, length: 1, worded: true };
  const [whole = ''] = /^[零〇一二两兩三四五六七八九十百千万萬亿億]{1,20}/.exec(text) ?? [];
  const value = whole === '' ? undefined : valueOfWords(whole);
  if (value === undefined) return undefined;
  const [point = '', digits = ''] = /^点([零〇一二三四五六七八九]{1,6})/.exec(text.slice(whole.length)) ?? [];
  const fraction = [...digits].map(digit => wordDigits[digit]).join('');
  return {
    value: Number(`${value}.${fraction}`),
    decimals: fraction.length,
    length: whole.length + point.length,
    worded: true,
  };
}

/** `二十五`, `三百万`, `一百零二`, `两万三` (23000). Two digits side by side (`三五`: three to five) are no number. */
function valueOfWords(words: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let last = 1;
  for (const word of words) {
    const next = wordDigits[word];
    if (next !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      if (next === 0) last = 1;
      digit = next;
      continue;
    }
    const step = steps[word];
    if (step !== undefined) {
      section += (digit ?? 1) * step;
      last = step;
    } else {
      const myriad = myriads[word] as number;
      const before = section + (digit ?? (section === 0 && total === 0 ? 1 : 0));
      // 一亿二千万: 万 multiplies its own section only, 亿 all before it (万亿).
      total = myriad === 1e8 ? (total + before) * myriad : total + before * myriad;
      section = 0;
      last = myriad;
    }
    digit = undefined;
  }
  const unsaid = last > 10 ? last / 10 : 1;
  return total + section + (digit ?? 0) * unsaid;
}
