// What there is to know about a part today, as Markdown: the text of hovers and of the tree's tooltips.
import type { AnyPart } from '../../language/model.ts';
import { describeCheckIn } from './check-in.ts';
import type { HoverContext } from './context.ts';
import { describeDocument } from './document.ts';
import { describeInitiative } from './initiative.ts';
import { describeKeyResult } from './key-result.ts';
import { describeKpi } from './kpi.ts';
import { describeMilestone } from './milestone.ts';
import { describeNorthStar } from './north-star.ts';
import { describeObjective } from './objective.ts';
import { describeStep } from './step.ts';

export { bar, sparkline } from './bar.ts';
export type { Around, HoverContext } from './context.ts';
export { plain } from './markdown.ts';

/** Never empty. What the file says is escaped: it shows as text and does nothing. */
export function describe(part: AnyPart, context: HoverContext): string {
  switch (part.thing) {
    case 'document':
      return describeDocument(part, context);
    case 'north_star':
      return describeNorthStar(part, context);
    case 'objective':
      return describeObjective(part, context);
    case 'key_result':
      return describeKeyResult(part, context);
    case 'initiative':
      return describeInitiative(part, context);
    case 'milestone':
      return describeMilestone(part, context);
    case 'step':
      return describeStep(part, context);
    case 'check_in':
      return describeCheckIn(part, context);
    case 'kpi':
      return describeKpi(part, context);
  }
}
