// A document: its cycle and how much of that is over, how far its objectives are, each of them in a row.
import type { Document } from '../../language/model.ts';
import { periodOf } from '../../language/period.ts';
import { hover, hoverWords } from '../../messages/hover.ts';
import { documentProgress } from '../../progress/index.ts';
import { coveredBy } from './alignment.ts';
import { type HoverContext, say } from './context.ts';
import { nameOf, owner } from './facts.ts';
import { beside, lines, strong, text } from './markdown.ts';
import { gapsText, unknownText } from './objective.ts';
import { paceLine, progressLine } from './progress.ts';
import { withRows } from './rows.ts';
import { cycleText, timeGone } from './time.ts';

export function describeDocument(document: Document, context: HoverContext): string {
  const { today, settings } = context;
  const group = documentProgress(document, today, settings);
  const when = document.cycle && periodOf(document.cycle.value, settings.fiscalYearStart);
  return withRows(
    lines(
      strong(nameOf(document, context)),
      document.objectives.length > 0
        ? progressLine(group, group.health, context, {
            unknown: unknownText(group, context),
            gaps: gapsText(group, context),
          })
        : '',
      when ? paceLine({ ...group, ...when }, context) : '',
      document.cycle && when ? beside(cycleText(document.cycle.value, context), timeGone(when, context)) : '',
      beside(
        document.level ? say(hoverWords.level[document.level.value], context) : '',
        document.team && document.title ? say(hover.team, context, { name: text(document.team.value) }) : '',
        owner(document, context),
      ),
      document.level ? coveredBy(context) : '',
    ),
    document.objectives,
    context,
  );
}
