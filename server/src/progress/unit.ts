// The unit in which a part's numbers are compared, and how far apart two of them are.
import type { Field, KeyResult, Kpi } from '../language/model.ts';
import { amountOf, comparable, inUnit, type Quantity } from '../language/quantity.ts';
import { minus } from './decimal.ts';

/** Puts a quantity into a part's unit. */
type InUnit = (quantity: Quantity) => Quantity;

/**
 * Applies the `unit` field to numbers that are written bare. Without one they take the unit of the neighbour that has
 * it: `baseline: 42` beside `target: 55%` is 42 %.
 */
export function unitOf(part: KeyResult | Kpi): InUnit {
  const known = units.get(part);
  if (known) return known;
  const unit = remembering(unitFor(part));
  units.set(part, unit);
  return unit;
}

/** A model never changes, and each of a part's numbers is asked for its unit many times. */
const units = new WeakMap<KeyResult | Kpi, InUnit>();

/** Of a bare number a new one is made, and many rules ask for it. */
function remembering(inUnit: InUnit): InUnit {
  const known = new Map<Quantity, Quantity>();
  return quantity => {
    if (quantity.unit !== undefined) return quantity;
    const before = known.get(quantity);
    if (before) return before;
    const told = inUnit(quantity);
    known.set(quantity, told);
    return told;
  };
}

function unitFor(part: KeyResult | Kpi): InUnit {
  if (part.unit) return named(part.unit.value);
  const lender = numbersOf(part).find(quantity => quantity.unit !== undefined);
  if (!lender) return quantity => quantity;
  const lent = inUnit(lender.unit);
  return quantity => (hasTwoReadings(quantity, lender) ? quantity : lent(quantity));
}

/** Thousands of parts share a few units. */
function named(unit: string): InUnit {
  const before = byName.get(unit);
  if (before) return before;
  const made = inUnit(unit);
  if (byName.size >= mostNamed) byName.clear();
  byName.set(unit, made);
  return made;
}

const byName = new Map<string, InUnit>();
const mostNamed = 1000;

/**
 * Whether two quantities can be compared, both put into their part's unit. What is still bare then, beside a share, money
 * or a duration, is in a unit that nobody knows.
 */
export function compares(a: Quantity, b: Quantity): boolean {
  const bare = a.dimension === 'plain' ? b : b.dimension === 'plain' ? a : undefined;
  return comparable(a, b) && (bare === undefined || bare.dimension === 'plain' || bare.dimension === 'count');
}

/** How far it is from one quantity to another, in base units; below 0 where it is down. The two must compare. */
export function distance(from: Quantity, to: Quantity): number {
  return minus(amountOf(to), amountOf(from));
}

export function numberIn(field: Field<Quantity | 'unknown'> | undefined): Quantity | undefined {
  return field === undefined || field.value === 'unknown' ? undefined : field.value;
}

/** 0.55 beside 60 % may be 55 %, and 800 beside 1200 万元 may be 800 万元. */
function hasTwoReadings({ value }: Quantity, { dimension, style }: Quantity): boolean {
  const least = dimension === 'percent' ? Math.max(1, style.factor) : style.factor === 1 ? 0 : style.factor;
  return value !== 0 && Math.abs(value) < least;
}

function numbersOf(part: KeyResult | Kpi): readonly Quantity[] {
  const baseline = 'baseline' in part ? part.baseline : undefined;
  return [part.target, baseline, part.min, part.max, part.current].flatMap(field => numberIn(field) ?? []);
}
