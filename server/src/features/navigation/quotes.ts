// The inside of a quoted value.
import type { Range } from '../../language/range.ts';

/** The range itself where there are no quotes, or nothing between them. */
export function withoutQuotes(text: string, range: Range): Range {
  const { start, end } = range;
  const quote = text[start];
  const isQuoted = end - start > 2 && (quote === '"' || quote === "'") && text[end - 1] === quote;
  return isQuoted ? { start: start + 1, end: end - 1 } : range;
}
