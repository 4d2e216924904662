// What a key result promises, as a text that is equal for results that promise the same in other words for nothing.
import type { KeyResult } from '../language/model.ts';
import type { Quantity } from '../language/quantity.ts';
import { isAsked } from '../rules/standing.ts';
import { plainOf } from '../text/plain.ts';

/**
 * By its title and by its metric, each with the numbers that it goes from and to. None where nothing tells that two of a kind
 * are one and the same: every team may want 20 customers, or to get from 0 to 100 %.
 */
export function promisesOf(keyResult: KeyResult): readonly string[] {
  const { title, metric, baseline, target, unit } = keyResult;
  if (!isAsked(keyResult) || !title) return none;
  const [from, to] = [quantityIn(baseline?.value), quantityIn(target?.value)];
  const isTold = from !== undefined && to !== undefined;
  const numbers = isTold ? `${told(from)} ${told(to)} ${unit?.value ?? ''}` : '';
  const isTelling = isTold ? tells(from) && tells(to) : hasTwoNumbers(title.value);
  if (!isTelling) return none;
  const byTitle = `${wordsOf(title.value)} ${numbers}`;
  return metric && isTold ? [byTitle, `= ${wordsOf(metric.value)} ${numbers}`] : [byTitle];
}

const none: readonly string[] = [];

function quantityIn(value: Quantity | 'unknown' | undefined): Quantity | undefined {
  return typeof value === 'object' ? value : undefined;
}

const told = ({ value, dimension }: Quantity) => `${value} ${dimension}`;

/** Nothing and all are where anybody starts and ends. */
function tells({ value, dimension }: Quantity): boolean {
  return value !== 0 && !(dimension === 'percent' && value === 100);
}

function hasTwoNumbers(title: string): boolean {
  const numbers = plainOf(title).match(/\d[\d.,]*%?/g) ?? [];
  return numbers.filter(number => number !== '0' && number !== '100%').length > 1;
}

/** Letters and digits, with one blank between words. */
function wordsOf(text: string): string {
  return (plainOf(text).match(/[\p{L}\p{N}.%]+/gu) ?? []).join(' ');
}
