// An initiative: how far the work is, whose it is, by when, and what it is for.
import { windowOf } from '../../language/inherit.ts';
import type { Initiative } from '../../language/model.ts';
import { hover } from '../../messages/hover.ts';
import { targets } from './alignment.ts';
import { quotedNote } from './check-ins.ts';
import { type HoverContext, say } from './context.ts';
import { nameOf, owner, quotedName } from './facts.ts';
import { beside, lines, strong, text } from './markdown.ts';
import { meter } from './progress.ts';
import { stateOf } from './state.ts';
import { due, starts } from './time.ts';

export function describeInitiative(initiative: Initiative, context: HoverContext): string {
  const { status, progress, priority, note, supports, parent } = initiative;
  const window = windowOf(initiative, context.settings.fiscalYearStart);
  const settled = status?.value === 'done' || status?.value === 'cancelled';
  const planned = status === undefined || status.value === 'planned';
  return lines(
    strong(nameOf(initiative, context)),
    beside(progress ? meter(progress.value) : '', stateOf(status?.value ?? 'planned', context)),
    beside(
      owner(initiative, context),
      planned ? starts(window, context) : '',
      settled ? '' : due(window, false, context),
      priority ? text(priority.value, 40) : '',
    ),
    say(hover.supports, context, {
      targets: supports.length > 0 ? targets(supports, context) : quotedName(parent, context),
    }),
    note ? quotedNote(note.value, context) : '',
  );
}
