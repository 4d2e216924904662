// What stands between two pieces of one line: a table of what comes before and what comes behind.
import type { Kind, Piece } from './pieces.ts';

/** @param written the white space that is there now; it stays where no rule speaks. */
export function gapBetween(left: Piece, right: Piece, written: string): string {
  if (left.keepsGap) return written;
  const rule = rules.find(([before, behind]) => before.has(left.kind) && behind.has(right.kind));
  return rule?.[2] ?? written;
}

type Rule = readonly [before: Kinds, behind: Kinds, gap: string | undefined];
type Kinds = { has(kind: Kind): boolean };

const anything: Kinds = { has: () => true };
const kinds = (...some: Kind[]): Kinds => new Set(some);

const scalar = kinds('scalar', 'single-quoted-scalar', 'double-quoted-scalar');
const colon = kinds('map-value-ind');
/** What runs on over a colon, comma or bracket that stands right behind it. */
const named = kinds('alias', 'anchor', 'tag');
const closing = kinds('flow-map-end', 'flow-seq-end', 'comma');

/** The first that fits counts; undefined leaves the gap as it is. */
const rules: readonly Rule[] = [
  // People align comments.
  [anything, kinds('comment'), undefined],
  [kinds('seq-item-ind', 'explicit-key-ind'), anything, ' '],
  [kinds('flow-map-start'), kinds('flow-map-end'), ''],
  [kinds('flow-map-start'), anything, ' '],
  [kinds('flow-seq-start'), anything, ''],
  [anything, kinds('flow-map-end'), ' '],
  [colon, closing, undefined],
  [named, closing, undefined],
  [anything, closing, ''],
  [kinds('comma'), anything, ' '],
  [scalar, colon, ''],
  [named, colon, undefined],
  [kinds('anchor', 'tag'), anything, ' '],
  [colon, anything, ' '],
];
