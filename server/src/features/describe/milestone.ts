// A milestone: whether it is done, or by when it is to be.
import { windowOf } from '../../language/inherit.ts';
import type { Milestone } from '../../language/model.ts';
import { hover } from '../../messages/hover.ts';
import { isDone } from '../../progress/milestones.ts';
import { type HoverContext, say } from './context.ts';
import { nameOf, quotedName, weightShare } from './facts.ts';
import { beside, lines, strong } from './markdown.ts';
import { capitalised, stateWord, tick } from './state.ts';
import { date, due } from './time.ts';

export function describeMilestone(milestone: Milestone, context: HoverContext): string {
  const window = windowOf(milestone, context.settings.fiscalYearStart);
  const done = isDone(milestone, context.today);
  return lines(
    strong(nameOf(milestone, context)),
    beside(
      `${tick(done, context)} ${doneText(milestone, done, context)}`,
      done ? '' : due(window, false, context),
    ),
    beside(
      say(hover.partOf, context, { whole: quotedName(milestone.parent, context) }),
      weightShare(milestone, context),
    ),
  );
}

function doneText({ done }: Milestone, isDone: boolean, context: HoverContext): string {
  if (!isDone) return say(hover.notDone, context);
  if (typeof done?.value === 'number') return say(hover.doneOn, context, { date: date(done.value, context) });
  return capitalised(stateWord('done', context));
}
