// What leads to a number, without the comparators and fillers in between.

import type { Comparator } from '../../language/comparator.ts';
import { compiled } from '../compiled.ts';
import * as en from '../lexicon/en-numbers.ts';
import { words } from '../lexicon/lists.ts';
import * as zh from '../lexicon/zh-numbers.ts';
import type { Found } from './found.ts';
import { anyOf, letters } from './pattern.ts';
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
  const told = before(plain, start);
  const isBaseline = baseline.test(told) || baselineHan.test(told);
  for (let taken = 0; taken < 6; taken++) {
    const left = before(plain, at);
    at -= plain.slice(Math.max(0, at - NEAR), at).length - left.length;
    if (arrow.test(left)) break;
    const said = comparatorAt(left);
    const often = frequencies.find(
      ({ start: from, end }) => end === at && at - from < NEAR && /^每/.test(plain.slice(from, at)),
    );
    const word = said?.word ?? filler.exec(left)?.[0];
    if (often !== undefined) at = often.start;
    else if (word !== undefined && word !== '') at -= word.length;
    else break;
    comparator ??= said?.sign;
  }
  const left = before(plain, at);
  at -= plain.slice(Math.max(0, at - NEAR), at).length - left.length;
  return { left, at, isBaseline, ...(comparator !== undefined && { comparator }) };
}

const before = (plain: string, at: number) => plain.slice(Math.max(0, at - NEAR), at).trimEnd();

/** `->`, `=>`: no comparators. */
const arrow = /[-—]>$|[\d%][a-z ]{0,8}=>$/;

/** The comparator at the end of a text. */
function comparatorAt(left: string): { sign: Comparator; word: string } | undefined {
  const [not] = negated.exec(left) ?? [];
  if (not !== undefined) return { sign: '<=', word: not };
  const [word] = comparatorBefore.exec(left) ?? [];
  const sign = signs.get(word?.replace(/ +/g, ' ') ?? '');
  return word === undefined || sign === undefined ? undefined : { sign, word };
}

const negated = /(?:\bnot|\bnever|n't|\bno) (?:[a-z]+ ){1,3}(?:more|longer|greater|higher) than$/;
/** The longest: `no more than` is not `more than`. 约 but not 签约, 近 but not 最近. */
const comparatorBefore = compiled(
  new RegExp(
    `(?:(?:(?<![${letters}\\d-])|(?=[^${letters}\\d]))${anyOf(...Object.values(en.comparators))}|(?<![签预节履违续附最特])${anyOf(...Object.values(zh.comparators))})$`,
  ),
);
const signs = new Map(
  (['~', '<', '>', '<=', '>='] as const).flatMap(sign =>
    words(`${en.comparators[sign]}, ${zh.comparators[sign]}`).map(word => [word, sign] as const),
  ),
);
const filler = compiled(new RegExp(`(?:(?<![${letters}\\d-])${anyOf(en.fillers)}|${anyOf(zh.fillers)})$`));
const baseline = compiled(
  new RegExp(
    `(?<![${letters}\\d-])${anyOf(en.baselineWords)}(?: ?[:=])?(?: (?:about|around|only|roughly|just|nearly|almost|some|~|the|at)){0,2}$`,
  ),
);
const baselineHan = compiled(
  new RegExp(
    `(?:${anyOf(zh.baselineWords)})(?:的|约|大约|大概|接近|近|差不多|仅|只有|才|是|为|在|:|值|水平|约为){0,3} ?$`,
  ),
);
