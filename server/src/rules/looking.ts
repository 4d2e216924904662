// What rules are given while they look at one reading: one object for all of them, for they look one after another.
import type { KeyResult, Objective } from '../language/model.ts';
import type { Day } from '../language/period.ts';
import type { Reading } from '../language/read.ts';
import { objectiveProgress, type ProgressSettings, resultProgress } from '../progress/index.ts';
import { eachOf } from './each.ts';
import type { RuleSettings } from './levels.ts';
import type { Active, Roster } from './roster.ts';
import type { Report, RuleContext } from './rule.ts';
import { nothingAround, type Surroundings } from './surroundings.ts';

export interface RunOptions {
  readonly today: Day;
  readonly progress: ProgressSettings;
  readonly rules: RuleSettings;
  /** What other files say; left out, nothing is known of them. */
  readonly around?: Surroundings;
}

export interface Looking {
  readonly context: RuleContext;
  /** From now on the context is that of this rule. */
  turnTo(active: Active): void;
}

/** @param reported told what is found, and by whom */
export function lookingAt(
  { text, lines, document, sections }: Reading,
  { ruleIds }: Roster,
  { today, progress, around = nothingAround }: RunOptions,
  reported: (report: Report, by: Active) => void,
): Looking {
  let now: Active | undefined;
  const whose = (): Active => {
    if (!now) throw new Error('no rule is looking');
    return now;
  };
  const context: RuleContext = {
    text,
    lines,
    document,
    today,
    settings: progress,
    ruleIds,
    get options() {
      return whose().setting.options;
    },
    get around() {
      const { rule } = whose();
      if (rule.scope === undefined) throw new Error(`${rule.id} asks about other files and does not say so`);
      return around;
    },
    progressOf: progressOf(today, progress),
    each: tell => eachOf({ document, sections }, tell, context, [today, progress, whose().setting.options]),
    report: report => reported(report, whose()),
  };
  return {
    context,
    turnTo(active) {
      now = active;
    },
  };
}

function progressOf(today: Day, settings: ProgressSettings): RuleContext['progressOf'] {
  return ((part: KeyResult | Objective) =>
    part.thing === 'key_result'
      ? resultProgress(part, today, settings)
      : objectiveProgress(part, today, settings)) as RuleContext['progressOf'];
}
