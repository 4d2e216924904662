// What a line may be: the field or item that it looks like, a field that lacks its colon, or nothing.
import { entryOf, type Placed, type Stack } from './layout.ts';
import type { Line } from './line.ts';
import { looseSlip, withKey } from './loose.ts';
import { signSlips } from './signs.ts';
import type { Slip } from './slip.ts';
import type { Source } from './source.ts';
import { isOpenValue } from './value.ts';
import { asTyped } from './ways.ts';

export interface Reading {
  /** Nothing for words that say nothing. */
  readonly line: Line | undefined;
  readonly slips: readonly Slip[];
  /** 1 for each mistake that it assumes beyond the signs that are plainly wrong. */
  readonly cost: number;
}

export function readingsOf(source: Source, stack: Stack, typed: Line): readonly Reading[] {
  const { text, isBroken } = source;
  const placed = asTyped(stack, entryOf(typed, isOpenValue(text, typed)));
  if (typed.key?.fault && isAmongWords(placed, typed)) return [asIs(withoutKey(typed))];
  const isBare =
    !typed.key && typed.value.start < typed.value.end && !/[{[]/.test(text[typed.content.offset] as string);
  const keyed = isBroken && isBare ? withKey(text, typed, stack) : undefined;
  const asField = keyed ? [{ line: keyed.line, slips: [keyed.slip], cost: 1 }] : [];
  if (!isBroken || !isBare || (placed && placed.oddity !== 'loose') || typed.bullets.length > 0)
    return [asIs(typed), ...asField];
  return keyed ? asField : [{ line: undefined, slips: [looseSlip(source, typed)], cost: 1 }];
}

function asIs(line: Line): Reading {
  return { line, slips: signSlips(line), cost: 0 };
}

/** `- 负责：张三` in a list of names is a name, whatever stands in it. */
function isAmongWords(placed: Placed | undefined, { number }: Line): boolean {
  const top = placed?.stack.at(-1);
  return top !== undefined && top.opener === number && top.thing === undefined;
}

function withoutKey(line: Line): Line {
  return { ...line, key: undefined, value: { start: line.content.offset, end: line.value.end } };
}
