// The numbers of a statement in print: as the text has them, and in full where it has them otherwise.

import type { Comparator } from '../../language/comparator.ts';
import { rounded } from '../../language/rounding.ts';
import type { TextQuantity } from '../../text/statement.ts';

/** `60 customers`, `≥ 99.9%`; of what is told in words alone, its value: `翻倍` is `100%`. */
export function shown(quantity: TextQuantity): string {
  const { text, comparator, role } = quantity;
  // Which way it goes, the verb beside it says.
  if (!/\d/.test(text)) return inFull({ ...quantity, value: Math.abs(quantity.value), role: 'to' });
  const size = role === 'by' ? text.replace(/^[-−+]\s?/, '') : text;
  return comparator && /^[\p{Sc}\d.]/u.test(size) && !/[+＋]$/.test(size)
    ? `${signs[comparator]} ${size}`
    : size;
}

/** The value with all its digits and its unit; empty where the text says just that. */
export function resolved(quantity: TextQuantity): string {
  const full = inFull(quantity);
  return plainly(full) === plainly(quantity.text) ? '' : full;
}

function inFull({ value, unit = '', comparator, role, dimension }: TextQuantity): string {
  const decimals = Number.isInteger(value) ? 0 : Math.min(6, (String(value).split('.')[1] ?? '').length);
  const [whole = '', fraction] = rounded(Math.abs(value), decimals).split('.');
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (fraction === undefined ? '' : `.${fraction}`);
  const sign = value < 0 ? '−' : role === 'by' && value > 0 ? '+' : '';
  const bound = comparator ? `${signs[comparator]} ` : '';
  if (dimension === 'currency' && /^\P{L}*$/u.test(unit)) return `${bound}${sign}${unit}${digits}`;
  const space = unit === '' || unit === '%' || /^\p{Script=Han}/u.test(unit) ? '' : ' ';
  return `${bound}${sign}${digits}${space}${unit}`;
}

const signs: Readonly<Record<Comparator, string>> = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '~': '~' };

/** `1,200 orders` and `1200orders` are the same to a reader, and a sign is told by the name of the part. */
const plainly = (text: string) => text.replace(/[\s,，+−-]/g, '').toLowerCase();
