// What leads to a number, without the comparators and fillers in between.
import type { Comparator } from '../../language/comparator.ts';
import * as en from '../lexicon/en-numbers.ts';
import * as zh from '../lexicon/zh-numbers.ts';
import type { Found } from './found.ts';
import { anyOf, endsIn, letters } from './pattern.ts';
import { NEAR, type Words } from './scene.ts';

export interface Lead {
  /** What stands before the number, without comparators and fillers. */
  readonly left: string;
  /** Where that ends in the text. */
  readonly at: number;
  readonly comparator?: Comparator;
  /** A word says that this is where the metric stands now. */
  readonly isBaseline: boolean;
}

export function leadOf({ start }: Found, { plain, frequencies }: Words): Lead {
  let at = start;
  let comparator: Comparator | undefined;
  const isBaseline = baseline.test(before(plain, start)) || baselineHan.test(before(plain, start));
  for (let taken = 0; taken < 6; taken++) {
    const left = before(plain, at);
    at -= plain.slice(Math.max(0, at - NEAR), at).length - left.length;
    if (arrow.test(left)) break;
    const said = comparatorsBefore
      .map(([sign, pattern]) => [sign, pattern.exec(left)?.[0]] as const)
      .find(([, word]) => word !== undefined);
    const often = frequencies.find(
      ({ start: from, end }) => end === at && at - from < NEAR && /^每/.test(plain.slice(from, at)),
    );
    const word = said?.[1] ?? filler.exec(left)?.[0];
    if (often !== undefined) at = often.start;
    else if (word !== undefined && word !== '') at -= word.length;
    else break;
    comparator ??= said?.[0];
  }
  const left = before(plain, at);
  at -= plain.slice(Math.max(0, at - NEAR), at).length - left.length;
  return { left, at, isBaseline, ...(comparator !== undefined && { comparator }) };
}

const before = (plain: string, at: number) => plain.slice(Math.max(0, at - NEAR), at).trimEnd();

/** `->`, `=>`: no comparators. */
const arrow = /[-—]>$|[\d%][a-z ]{0,8}=>$/;
const negated = /(?:\bnot|\bnever|n't|\bno) (?:[a-z]+ ){1,3}(?:more|longer|greater|higher) than$/;
/** In this order: `no more than` is not `more than`, 不超过 not 超过. */
const comparatorsBefore: readonly (readonly [Comparator, RegExp])[] = [
  ['<=', negated],
  ...(['>=', '<=', '>', '<', '~'] as const).flatMap(sign => [
    [sign, endsIn(en.comparators[sign])] as const,
    // 约 but not 签约, 近 but not 最近.
    [sign, new RegExp(`(?<![签预节履违续附最特])${anyOf(zh.comparators[sign])}$`)] as const,
  ]),
];
const filler = new RegExp(`(?:(?<![${letters}\\d-])${anyOf(en.fillers)}|${anyOf(zh.fillers)})$`);
const baseline = new RegExp(
  `(?<![${letters}\\d-])${anyOf(en.baselineWords)}(?: ?[:=])?(?: (?:about|around|only|roughly|just|~|the|at))?$`,
);
const baselineHan = new RegExp(
  `(?:${anyOf(zh.baselineWords)})(?:的|约|仅|是|为|:|值|水平|约为){0,3} ?$`,
);
