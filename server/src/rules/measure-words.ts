// What a key result measures, as words that a list of metrics can be looked up in.
import type { KeyResult } from '../language/model.ts';
import type { Lexicon } from '../text/lexicon/lexicon.ts';
import { type Mark, marksIn } from '../text/marks.ts';
import { plainOf } from '../text/plain.ts';

/** The words of the list in title, metric and unit, in this order. Their places count in the text that has them. */
export function measureWords<Tag extends string>(
  { title, metric, unit }: KeyResult,
  list: Lexicon<Tag>,
): readonly Mark<Tag>[] {
  return [title, metric, unit].flatMap(field => (field ? marksIn(plainOf(field.value), list) : []));
}
