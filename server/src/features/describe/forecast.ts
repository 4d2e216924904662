// Where the check-ins are heading, in a sentence.
import type { Localised } from '../../language/locale.ts';
import type { Day } from '../../language/period.ts';
import { hover } from '../../messages/hover.ts';
import type { ResultProgress } from '../../progress/index.ts';
import { type HoverContext, say } from './context.ts';
import { amount, bare } from './figures.ts';
import { isUnderWay } from './progress.ts';
import { date, days } from './time.ts';

/** `Forecast: 42 on 31 Mar 2026; reaches 30 on 20 Apr 2026, 20 days late`. Empty once nothing is left to foretell. */
export function forecastLine(result: ResultProgress, context: HoverContext): string {
  const { forecast, current, target, end, met, type, health } = result;
  if (!forecast || !current || end === undefined || end <= context.today || !isUnderWay(health)) return '';
  const atEnd = amount(forecast.atEnd, current, target ?? current);
  const data = { atEnd, end: date(end, context) };
  if (!target || type === 'maintain') return say(hover.forecast, context, data);
  if (met) return '';
  const { reachedOn } = forecast;
  if (reachedOn === null) return say(hover.forecastMissed, context, { ...data, target: bare(target) });
  return say(when(reachedOn, end, context), context, {
    ...data,
    target: bare(target),
    day: date(reachedOn, context),
    days: days(Math.abs(reachedOn - end), context),
  });
}

function when(reachedOn: Day, end: Day, { today }: HoverContext): Localised {
  if (reachedOn <= today) return hover.forecastNow;
  if (reachedOn === end) return hover.forecastInTime;
  return reachedOn < end ? hover.forecastEarly : hover.forecastLate;
}
