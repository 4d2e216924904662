// Parts below each other, a row for each: sign, name and the most telling number.
import { windowOf } from '../../language/inherit.ts';
import type {
  CheckIn,
  Initiative,
  KeyResult,
  Kpi,
  Milestone,
  Objective,
  Step,
} from '../../language/model.ts';
import { hover } from '../../messages/hover.ts';
import { kpiState, objectiveProgress, resultProgress } from '../../progress/index.ts';
import { isDone } from '../../progress/milestones.ts';
import { bar } from './bar.ts';
import { quotedNote } from './check-ins.ts';
import { type HoverContext, say } from './context.ts';
import { nameOf } from './facts.ts';
import { numberOf, percent, quantity } from './figures.ts';
import { beside, blocks, code, countLines, lines } from './markdown.ts';
import { standing } from './progress.ts';
import { signOf, tick } from './state.ts';
import { date, due } from './time.ts';

export type Listed = Objective | KeyResult | Initiative | Milestone | Step | CheckIn | Kpi;

/** One row for each part; when there are many, the first of them and how many more. */
export function rows(parts: readonly Listed[], context: HoverContext, most = longest): string {
  const more = parts.length - most;
  return lines(
    ...parts.slice(0, more === 1 ? parts.length : most).map(part => rowOf(part, context)),
    more > 1 ? say(hover.more, context, { count: more }) : '',
  );
}

/** What is said of a whole and the rows of its parts, no more of them than fit into a hover. */
export function withRows(about: string, parts: readonly Listed[], context: HoverContext): string {
  const room = longest - countLines(about) - 1;
  return blocks(about, rows(parts, context, Math.max(fewest, room)));
}

/** `Initiatives: 2 of 3 done, 1 blocked`. Cancelled ones do not count. */
export function initiativesDone(initiatives: readonly Initiative[], context: HoverContext): string {
  const counting = initiatives.filter(({ status }) => status?.value !== 'cancelled');
  if (counting.length === 0) return '';
  const count = (wanted: string) => counting.filter(({ status }) => status?.value === wanted).length;
  const blocked = count('blocked');
  return (
    say(hover.initiativesDone, context, { done: count('done'), total: counting.length }) +
    (blocked > 0 ? say(hover.blocked, context, { count: blocked }) : '')
  );
}

/** Lines of a hover that a reader takes in at a glance. */
const longest = 12;
/** Rows that are shown however much is said above them. */
const fewest = 3;

function rowOf(part: Listed, context: HoverContext): string {
  switch (part.thing) {
    case 'objective': {
      const { progress, health } = objectiveProgress(part, context.today, context.settings);
      return measuredRow(part, progress, signOf(standing(part, health), context), context);
    }
    case 'key_result': {
      const { progress, health } = resultProgress(part, context.today, context.settings);
      return measuredRow(part, progress, signOf(standing(part, health), context), context);
    }
    case 'initiative':
      return initiativeRow(part, context);
    case 'milestone':
      return milestoneRow(part, context);
    case 'kpi':
      return kpiRow(part, context);
    case 'check_in':
      return datedRow(part, context, part.note ? quotedNote(part.note.value, context) : '');
    case 'step':
      return datedRow(part, context, '');
  }
}

/** `███░░  50%` and the name; numbers of all rows end at the same place. */
function measuredRow(
  part: Objective | KeyResult,
  progress: number | null,
  sign: string,
  context: HoverContext,
): string {
  const number = progress === null ? '–' : percent(progress);
  return `${code(`${bar(progress, 5)} ${number.padStart(4, noBreakSpace)}`)} ${sign} ${nameOf(part, context)}`;
}

/** Plain spaces beside each other become one. */
const noBreakSpace = '\u00a0';

function initiativeRow(initiative: Initiative, context: HoverContext): string {
  const status = initiative.status?.value ?? 'planned';
  const settled = status === 'done' || status === 'cancelled';
  const when = initiative.due && !settled ? due(windowIn(initiative, context), false, context) : '';
  return beside(`${signOf(status, context)} ${nameOf(initiative, context)}`, when);
}

function milestoneRow(milestone: Milestone, context: HoverContext): string {
  const done = isDone(milestone, context.today);
  const doneOn = typeof milestone.done?.value === 'number' ? date(milestone.done.value, context) : '';
  const dueBy = milestone.due ? due(windowIn(milestone, context), false, context) : '';
  return beside(`${tick(done, context)} ${nameOf(milestone, context)}`, done ? doneOn : dueBy);
}

function kpiRow(kpi: Kpi, context: HoverContext): string {
  const { current, inBand } = kpiState(kpi);
  const sign = signOf(inBand === null ? 'unknown' : inBand ? 'on_track' : 'off_track', context);
  return beside(
    `${sign} ${nameOf(kpi, context)}`,
    current ? quantity(current) : say(hover.notMeasured, context),
  );
}

function datedRow(part: CheckIn | Step, context: HoverContext, note: string): string {
  const value = numberOf(part);
  return beside(part.date ? date(part.date.value, context) : '', value ? quantity(value) : '', note);
}

function windowIn(part: Initiative | Milestone, { settings }: HoverContext) {
  return windowOf(part, settings.fiscalYearStart);
}
