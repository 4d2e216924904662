// A part in three lines, for whoever is looking at something else: its name, how it stands, where it is.
import type { KeyResult, Kpi, Objective } from '../../language/model.ts';
import { kpiState, objectiveProgress, resultProgress } from '../../progress/index.ts';
import type { PartFacts } from '../../workspace/facts.ts';
import { baseName } from '../../workspace/paths.ts';
import { writtenAs } from './alignment.ts';
import type { HoverContext } from './context.ts';
import { nameOf, owner } from './facts.ts';
import { resultLine } from './key-result.ts';
import { stateLine } from './kpi.ts';
import { beside, lines, strong, text } from './markdown.ts';
import { unknownText } from './objective.ts';
import { progressLine, standing } from './progress.ts';

/** Its file and cycle are told where that is another file. Empty for what has gone since. */
export function inBrief(facts: PartFacts, context: HoverContext): string {
  const { part, settings } = writtenAs(facts, context) ?? {};
  if (!part || !settings) return '';
  const { file, cycle } = facts;
  const isHere = file.key === context.around().file.key;
  return lines(
    strong(nameOf(part, context)),
    standingLine(part, { ...context, settings }),
    beside(
      isHere ? '' : text(baseName(file.uri)),
      isHere || !cycle ? '' : text(cycle.text),
      owner(part, context),
    ),
  );
}

function standingLine(part: Objective | KeyResult | Kpi, context: HoverContext): string {
  const { today, settings } = context;
  switch (part.thing) {
    case 'objective': {
      const group = objectiveProgress(part, today, settings);
      const unknown = unknownText(group, context);
      return progressLine(group, standing(part, group.health), context, { unknown });
    }
    case 'key_result':
      return resultLine(part, resultProgress(part, today, settings), context);
    case 'kpi':
      return stateLine(kpiState(part), context);
  }
}
