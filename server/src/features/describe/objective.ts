// An objective: how far its key results have brought it, each of them in a row.
import { windowOf } from '../../language/inherit.ts';
import type { Objective } from '../../language/model.ts';
import { hover, hoverWords } from '../../messages/hover.ts';
import { type GroupProgress, objectiveProgress } from '../../progress/index.ts';
import { alignsTo, supportedBy } from './alignment.ts';
import { checkInLine } from './check-ins.ts';
import { type HoverContext, say } from './context.ts';
import { nameOf, owner, weightShare } from './facts.ts';
import { beside, lines, strong, text } from './markdown.ts';
import { paceLine, progressLine, standing } from './progress.ts';
import { initiativesDone, withRows } from './rows.ts';
import { scoreText } from './score.ts';
import { statementLine } from './statement.ts';
import { due, starts } from './time.ts';

export function describeObjective(objective: Objective, context: HoverContext): string {
  const { today, settings } = context;
  const group = objectiveProgress(objective, today, settings);
  const window = windowOf(objective, settings.fiscalYearStart);
  const settled =
    group.health === 'done' || group.health === 'cancelled' || objective.status?.value === 'closed';
  return withRows(
    lines(
      strong(nameOf(objective, context)),
      progressLine(group, standing(objective, group.health), context, {
        unknown: unknownText(group, context),
        gaps: gapsText(group, context),
      }),
      paceLine({ ...group, ...window }, context),
      beside(
        objective.commitment ? say(hoverWords.commitment[objective.commitment.value], context) : '',
        owner(objective, context),
        settled ? '' : starts(window, context),
        due(window, settled, context),
      ),
      group.score && isScored(objective, group) ? scoreText(group.score, context) : '',
      checkInLine(objective, context),
      beside(
        objective.priority ? text(objective.priority.value, 40) : '',
        weightShare(objective, context),
        initiativesDone(objective.initiatives, context),
      ),
      alignsTo(objective, context),
      supportedBy(objective, context),
      statementLine(objective, context),
    ),
    objective.key_results,
    context,
  );
}

/** How many of the parts do not stand behind the number. */
export function gapsText({ measured, unmeasured }: GroupProgress, context: HoverContext): string {
  if (unmeasured === 0) return '';
  return say(hover.someMeasured, context, { unmeasured, total: measured + unmeasured });
}

export function unknownText({ unmeasured }: GroupProgress, context: HoverContext): string {
  if (unmeasured === 0) return say(hover.noResults, context);
  return unmeasured > 1 ? say(hover.noneMeasured, context, { unmeasured }) : say(hover.notMeasured, context);
}

/** Before the end, a score that nobody gave would be taken for a verdict. */
function isScored({ score, status }: Objective, { health }: GroupProgress): boolean {
  return score !== undefined || status?.value === 'closed' || health === 'done' || health === 'missed';
}
