// When a target is met, and when a number is inside its band.
import type { Quantity } from '../language/quantity.ts';
import { minus } from './decimal.ts';
import { compares, distance } from './unit.ts';

export type Direction = 'up' | 'down';

/** A target, and the side from which it is come to. */
export interface Goal {
  readonly target: Quantity;
  readonly direction: Direction;
}

/**
 * Whether `current` has come as far as the target. `>` and `<` want it passed, `~` is content with a number that would
 * print like the target. The two must be comparable.
 */
export function meets(current: Quantity, { target, direction }: Goal): boolean {
  const beyond = direction === 'up' ? distance(target, current) : distance(current, target);
  if (target.comparator === strict[direction]) return beyond > 0;
  return beyond >= (target.comparator === '~' ? -halfStep(target) : 0);
}

/** The direction in which a comparator looks, if it looks anywhere: `>= 95%` is up. */
export function directionOf({ comparator }: Quantity): Direction | undefined {
  if (comparator === '>' || comparator === '>=') return 'up';
  return comparator === '<' || comparator === '<=' ? 'down' : undefined;
}

export interface Band {
  readonly min: Quantity | undefined;
  readonly max: Quantity | undefined;
}

/** The bounds of a guardrail; a target told as a bound (`>= 99.5%`) is one where neither is written. */
export function bandOf({ min, max, target }: Band & { readonly target: Quantity | undefined }): Band {
  if (min || max || !target) return { min, max };
  const direction = directionOf(target);
  return { min: direction === 'up' ? target : undefined, max: direction === 'down' ? target : undefined };
}

/** Whether a number is inside the band, bounds included; null when there is no band that it could be compared with. */
export function isInside(current: Quantity, { min, max }: Band): boolean | null {
  const bounds = [min, max].filter(bound => bound !== undefined);
  if (bounds.length === 0 || !bounds.every(bound => compares(current, bound))) return null;
  return (
    (!min || meets(current, { target: min, direction: 'up' })) &&
    (!max || meets(current, { target: max, direction: 'down' }))
  );
}

const strict = { up: '>', down: '<' } as const;

/** Half of the last digit that was written, in base units. */
function halfStep(quantity: Quantity): number {
  const step = quantity.style.factor * quantity.scale * 10 ** -quantity.decimals;
  return minus(step, 0) / 2;
}
