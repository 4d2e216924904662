// What is done to a line so that it has its place.
import type { Line } from './line.ts';
import { missingList } from './loose.ts';
import type { Slip } from './slip.ts';
import type { Source } from './source.ts';
import type { Way } from './ways.ts';

export type Step =
  | { readonly kind: 'slip'; readonly slip: Slip }
  /** A new indent; lines with one leader are one mistake. */
  | { readonly kind: 'indent'; readonly line: Line; readonly column: number; readonly leader: number }
  /** Another gap between the dash and what stands behind it. */
  | { readonly kind: 'gap'; readonly line: Line; readonly column: number }
  | { readonly kind: 'dash'; readonly line: Line; readonly dash: number; readonly column: number };

export const slipSteps = (slips: readonly Slip[]): readonly Step[] =>
  slips.map(slip => ({ kind: 'slip', slip }));

export function lineSteps(
  source: Source,
  line: Line,
  { shift, dash, opener, listKey }: Way,
  leader: number,
): readonly Step[] {
  const column = line.column + shift;
  if (dash !== undefined) return [{ kind: 'dash', line, dash, column }];
  const own: Step[] =
    shift !== 0 || isOddIndent(source, line) ? [{ kind: 'indent', line, column, leader }] : [];
  if (listKey) return [...slipSteps([missingList(source, line, listKey)]), ...own];
  if (!opener) return own;
  const first = source.line(opener.line);
  if (opener.isAfterDash)
    return [{ kind: 'gap', line: first, column: first.content.column + opener.shift }, ...own];
  return [{ kind: 'indent', line: first, column: first.column + opener.shift, leader: first.number }, ...own];
}

/**
 * The lines of a value move with their key where they would stand no deeper than it.
 * @param owner the column of the key as typed.
 */
export function valueSteps(
  source: Source,
  { number }: Line,
  last: number,
  owner: number,
  shift: number,
  leader: number,
): readonly Step[] {
  if (last === number) return [];
  const below = Array.from({ length: last - number }, (_, index) => source.line(number + 1 + index)).filter(
    ({ kind }) => kind !== 'blank',
  );
  const isLeftBehind = shift > 0 && below.some(({ column }) => column <= owner + shift);
  return below.flatMap((line): Step[] => {
    const spaces = /^ */.exec(source.text.slice(line.start, line.body))?.[0].length ?? 0;
    const isOdd = isOddIndent(source, line) && spaces <= owner + shift;
    return isLeftBehind || isOdd
      ? [{ kind: 'indent', line, column: line.column + (isLeftBehind ? shift : 0), leader }]
      : [];
  });
}

/** Tabs do no harm where YAML can read the file; other spaces are always taken for text. */
export function isOddIndent({ isBroken }: Source, { indent }: Line): boolean {
  return indent === 'wide' || (indent === 'tabs' && isBroken);
}
