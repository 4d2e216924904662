// Which statement is meant at a place in a file: the selected words, or the title of the part that the cursor is in.
import type { AnyPart, KeyResult, Objective } from '../../language/model.ts';
import { contains, type Range } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import type { SmartScore } from '../../rules/smart-score/index.ts';
import { type Explanation, explain, explainTitle } from './index.ts';

export interface ExplainedPlace {
  readonly explanation: Explanation;
  readonly range: Range;
}

/** @param place empty for a cursor. Nothing where neither words nor a title are meant. */
export function explainAt(
  { document, text }: Reading,
  place: Range,
  scoreOf: (part: KeyResult | Objective) => SmartScore,
): ExplainedPlace | undefined {
  const part = partAt(document.objectives, place.start);
  const words = text.slice(place.start, place.end).replace(/\s+/g, ' ').trim();
  if (words !== '' && words !== part?.title?.value.trim())
    return { explanation: explain(words, part?.thing ?? 'key_result'), range: place };
  const explanation = part && explainTitle(part, scoreOf(part));
  return explanation && part?.title && { explanation, range: part.title.range };
}

/** The innermost objective or key result. */
function partAt(objectives: readonly Objective[], offset: number): KeyResult | Objective | undefined {
  const holds = ({ range }: AnyPart) => contains(range, offset);
  const objective = objectives.find(holds);
  return objective?.key_results.find(holds) ?? objective;
}
