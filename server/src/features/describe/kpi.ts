// A KPI: where it is, where it is to stay, what it guards.
import type { Kpi } from '../../language/model.ts';
import { hover, hoverWords } from '../../messages/hover.ts';
import { type KpiState, kpiState } from '../../progress/index.ts';
import { bandOf } from '../../progress/target.ts';
import { targets } from './alignment.ts';
import { inBandLine } from './band.ts';
import { checkInLine } from './check-ins.ts';
import { type HoverContext, say } from './context.ts';
import { nameOf, owner } from './facts.ts';
import { quantity } from './figures.ts';
import { beside, lines, strong, text } from './markdown.ts';
import { signOf } from './state.ts';

export function describeKpi(kpi: Kpi, context: HoverContext): string {
  const state = kpiState(kpi);
  return lines(
    strong(nameOf(kpi, context)),
    stateLine(state, context),
    beside(
      kpi.kind ? say(hoverWords.kind[kpi.kind.value], context) : '',
      kpi.category ? say(hoverWords.category[kpi.category.value], context) : '',
      kpi.period ? text(kpi.period.value, 40) : '',
      owner(kpi, context),
    ),
    checkInLine(kpi, context),
    kpi.guards.length > 0 ? say(hover.guards, context, { targets: targets(kpi.guards, context) }) : '',
  );
}

/** `✓ Now **99.7%**, within limits (at least 99.5%)`. */
export function stateLine({ current, inBand, ...bounds }: KpiState, context: HoverContext): string {
  const { min, max, target } = { min: undefined, max: undefined, target: undefined, ...bounds };
  const band = bandOf({ min, max, target });
  const sign = inBand === null ? '' : `${signOf(inBand ? 'on_track' : 'off_track', context)} `;
  const isBound = target !== undefined && (target === band.min || target === band.max);
  return beside(
    current ? sign + inBandLine(current, band, context) : say(hover.notMeasured, context),
    current ? '' : inBandLine(undefined, band, context),
    target && !isBound ? say(hover.target, context, { target: quantity(target) }) : '',
  );
}
