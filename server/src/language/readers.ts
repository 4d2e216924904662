// How a value as written becomes a value of each kind, and what to say when it does not.
import { parseChange } from './change.ts';
import type { ScalarKind, ValueOf } from './kinds.ts';
import { parseCycle, parseDay, parseDue, parseEvery, suggestCycle, suggestDay } from './period.ts';
import type { MessageData, ProblemCode } from './problem.ts';
import { parseQuantity } from './quantity.ts';
import { idPattern, parseReference } from './reference.ts';

/** Why a value could not be read. `instead` is a text that most likely says what was meant. */
export interface Misread {
  readonly code: ProblemCode;
  readonly message: string;
  readonly data?: MessageData;
  readonly instead?: string;
}

export type Result<T> = { readonly value: T } | { readonly misread: Misread };

/** Reads the text of a scalar, quotes and comments already removed. The text is never empty. */
export const readers: { readonly [K in ScalarKind]: (text: string) => Result<ValueOf[K]> } = {
  text: value => ({ value }),
  person: value => ({ value }),
  link: value => ({ value }),
  id: text =>
    idPattern.test(text) ? { value: text } : misread('invalid-value', 'id', withInstead(idFrom(text))),
  reference: text => orMisread(parseReference(text), 'invalid-value', 'reference'),
  quantity: text => orMisread(parseQuantity(text), 'invalid-quantity', 'quantity'),
  baseline: text =>
    unknownWords.has(text.toLowerCase())
      ? { value: 'unknown' }
      : orMisread(parseQuantity(text), 'invalid-quantity', 'baseline'),
  change: text => {
    const change = parseChange(text);
    if (change) return { value: change };
    return misread('invalid-quantity', 'change', withInstead(parseChange(`+${text}`) && `+${text}`));
  },
  fraction: readFraction,
  percent: readPercent,
  weight: text => {
    const weight = parseQuantity(text);
    const good =
      weight && weight.value >= 0 && (weight.dimension === 'plain' || weight.dimension === 'percent');
    return good ? { value: weight.value } : misread('invalid-quantity', 'weight');
  },
  day: text => orMisread(parseDay(text), 'invalid-date', 'date', () => suggestDay(text)),
  due: text => orMisread(parseDue(text), 'invalid-date', 'due', () => suggestDay(text) ?? suggestCycle(text)),
  cycle: text => orMisread(parseCycle(text), 'invalid-cycle', 'cycle', () => suggestCycle(text)),
  every: text => orMisread(parseEvery(text), 'invalid-quantity', 'every'),
  done: text => {
    const word = doneWords.get(text.toLowerCase());
    return word === undefined
      ? orMisread(parseDay(text), 'invalid-date', 'done', () => suggestDay(text))
      : { value: word };
  },
};

const unknownWords = new Set(['unknown', '未知', '不明', 'tbm']);
const doneWords = new Map([
  ['true', true],
  ['yes', true],
  ['done', true],
  ['是', true],
  ['已完成', true],
  ['false', false],
  ['no', false],
  ['否', false],
  ['未完成', false],
]);

function misread(code: ProblemCode, message: string, more: Partial<Misread> = {}): { misread: Misread } {
  return { misread: { code, message, ...more } };
}

function orMisread<T>(
  value: T | undefined,
  code: ProblemCode,
  message: string,
  instead?: () => string | undefined,
): Result<T> {
  return value === undefined ? misread(code, message, withInstead(instead?.())) : { value };
}

const withInstead = (instead: string | undefined) => (instead === undefined ? {} : { instead });

/** 0–1. People who score 0–10 or 0–100 are asked which they meant. */
function readFraction(text: string): Result<number> {
  const quantity = parseQuantity(text);
  const value = quantity?.dimension === 'percent' ? quantity.value / 100 : quantity?.value;
  if (value === undefined || !plainOrPercent(quantity)) return misread('invalid-quantity', 'fraction');
  if (value >= 0 && value <= 1) return { value };
  const instead =
    value > 1 && value <= 10 ? value / 10 : value > 10 && value <= 100 ? value / 100 : undefined;
  return misread('invalid-quantity', 'fraction', withInstead(instead?.toString()));
}

/** 0–100, with or without %. A plain number below 1 (0.4) is taken as a share of one: nobody reports 0.4 %. */
function readPercent(text: string): Result<number> {
  const quantity = parseQuantity(text);
  if (!quantity || !plainOrPercent(quantity)) return misread('invalid-quantity', 'percent');
  const share = quantity.dimension === 'plain' && quantity.value > 0 && quantity.value < 1;
  const value = share ? quantity.value : quantity.value / 100;
  return value >= 0 && value <= 1 ? { value } : misread('invalid-quantity', 'percent');
}

const plainOrPercent = (quantity: { dimension: string } | undefined) =>
  quantity?.dimension === 'plain' || quantity?.dimension === 'percent';

function idFrom(text: string): string | undefined {
  const id = text
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_.-]+/gu, '-')
    .replace(/^-|-$/g, '');
  return id === '' ? undefined : id;
}
