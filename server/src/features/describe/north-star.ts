// The north star: where the one number was, is, and is to be.
import type { Field, NorthStar } from '../../language/model.ts';
import { type Quantity, withUnit } from '../../language/quantity.ts';
import { hover } from '../../messages/hover.ts';
import { wayTo } from '../../progress/measure.ts';
import { bar } from './bar.ts';
import { type HoverContext, say } from './context.ts';
import { nameOf, owner } from './facts.ts';
import { percent, quantity, way } from './figures.ts';
import { code, lines, strong } from './markdown.ts';

export function describeNorthStar(northStar: NorthStar, context: HoverContext): string {
  const number = (field: Field<Quantity | 'unknown'> | undefined) =>
    field && field.value !== 'unknown' ? withUnit(field.value, northStar.unit?.value) : undefined;
  const baseline = number(northStar.baseline);
  const target = number(northStar.target);
  const current = number(northStar.current);
  const onlyTarget = target && !baseline && !current;
  return lines(
    strong(nameOf(northStar, context)),
    wayLine(baseline, current, target, context),
    onlyTarget
      ? say(hover.target, context, { target: quantity(target) })
      : way([baseline, current, target], current),
    owner(northStar, context),
  );
}

/** What has no state has no progress line, but a share of the way. */
function wayLine(
  baseline: Quantity | undefined,
  current: Quantity | undefined,
  target: Quantity | undefined,
  context: HoverContext,
): string {
  if (!current) return `${code(bar(null))} ${say(hover.notMeasured, context)}`;
  const bounds = { min: undefined, max: undefined, commit: undefined, stretch: undefined };
  const share = wayTo(current, 'increase', { ...bounds, baseline, current, target });
  if (share === null) return '';
  const done = percent(share);
  return `${code(bar(share))} ${say(hover.wayDone, context, { share: done })}`;
}
