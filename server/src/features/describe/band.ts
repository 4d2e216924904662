// Guardrails in words: where the number is now, and between which bounds it is to stay.
import type { Quantity } from '../../language/quantity.ts';
import { hover } from '../../messages/hover.ts';
import { type Band, isInside } from '../../progress/target.ts';
import { type HoverContext, say } from './context.ts';
import { quantity } from './figures.ts';
import { strong } from './markdown.ts';

/** `Now **99.7%**, within limits (at least 99.5%)`. */
export function inBandLine(current: Quantity | undefined, band: Band, context: HoverContext): string {
  const bounds = boundsText(band, context);
  if (!current) return bounds === '' ? '' : say(hover.limits, context, { band: bounds });
  const number = strong(quantity(current));
  if (bounds === '') return say(hover.now, context, { current: number });
  const inside = isInside(current, band);
  const sentence = inside === null ? hover.nowOfBand : inside ? hover.inside : hover.outside;
  return say(sentence, context, { current: number, band: bounds });
}

/** `Within limits (at least 99.5%)`: of a number that was said before. Empty where it cannot be told. */
export function verdict(number: Quantity, band: Band, context: HoverContext): string {
  const inside = isInside(number, band);
  if (inside === null) return '';
  return say(inside ? hover.wasInside : hover.wasOutside, context, { band: boundsText(band, context) });
}

function boundsText({ min, max }: Band, context: HoverContext): string {
  const data = { min: min ? bound(min) : '', max: max ? bound(max) : '' };
  if (min && max) return say(hover.between, context, data);
  return min ? say(hover.atLeast, context, data) : max ? say(hover.atMost, context, data) : '';
}

/** The sentence says on which side; a comparator would say it twice. */
function bound({ comparator: _, ...of }: Quantity): string {
  return quantity(of);
}
