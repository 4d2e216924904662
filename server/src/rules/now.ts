// Where a key result says how it stands now.
import type { KeyResult } from '../language/model.ts';
import type { Range } from '../language/range.ts';
import { byDate } from '../progress/check-ins.ts';

/** Its current number, else the newest that was checked in, else what was told by hand, else its title. */
export function placeOfNow(keyResult: KeyResult): Range {
  const newest = byDate(keyResult).findLast(({ value }) => value)?.value;
  return (keyResult.current ?? newest ?? keyResult.progress)?.range ?? keyResult.at;
}
