// A step of the plan: the number that is expected by a day, and how much of the way that is.
import type { Step } from '../../language/model.ts';
import { hover } from '../../messages/hover.ts';
import { resultProgress } from '../../progress/index.ts';
import { wayTo } from '../../progress/measure.ts';
import { type HoverContext, say } from './context.ts';
import { quotedName } from './facts.ts';
import { numberOf, percent, quantity } from './figures.ts';
import { beside, lines, strong } from './markdown.ts';
import { date, fromToday } from './time.ts';

export function describeStep(step: Step, context: HoverContext): string {
  const value = numberOf(step);
  const day = step.date?.value;
  const when = day === undefined ? undefined : { date: date(day, context), ago: fromToday(day, context) };
  const number = value ? strong(quantity(value)) : '';
  return lines(
    value && when ? say(hover.step, context, { ...when, value: number }) : number,
    wayLine(step, context),
    say(hover.partOf, context, { whole: quotedName(step.parent, context) }),
  );
}

function wayLine(step: Step, context: HoverContext): string {
  const value = numberOf(step);
  const result = resultProgress(step.parent, context.today, context.settings);
  const { baseline, target, current, min, max, commit, stretch } = result;
  const readings = { baseline, target, current, min, max, commit, stretch };
  const share = value ? wayTo(value, result.type, readings) : null;
  return beside(
    share === null ? '' : say(hover.wayDone, context, { share: percent(share) }),
    current ? say(hover.now, context, { current: quantity(current) }) : '',
  );
}
