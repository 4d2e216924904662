// A number together with the unit behind it.
import { denoised, times } from '../../language/rounding.ts';
import type { Found } from './found.ts';
import type { Front } from './front.ts';
import { type UnitFound, unitAt } from './unit.ts';

export interface Place extends Front {
  readonly plain: string;
  readonly cased: string;
  readonly start: number;
  readonly numberEnd: number;
  readonly value: number;
  readonly worded: boolean;
  readonly wan: boolean;
}

/** How far behind a number is looked. */
export const WINDOW = 64;

export function withUnit(place: Place): Found | undefined {
  const { plain, cased, start, numberEnd, value, worded, wan, money, negative, signed } = place;
  const unit = unitAt(
    plain.slice(numberEnd, numberEnd + WINDOW),
    cased.slice(numberEnd, numberEnd + WINDOW),
    { money, wan, worded, value },
  );
  const after = plain.slice(numberEnd, numberEnd + 2);
  const multiplied =
    /^(?:x|×)(?![a-z\d])/.exec(after)?.[0] ??
    (/^ times (?:less|fewer|more|faster|slower|as|the|smaller|lower|higher|cheaper|greater|larger|bigger|better|shorter|our)(?![a-z])/.exec(
      plain.slice(numberEnd, numberEnd + 18),
    )
      ? ' times'
      : undefined);
  const isTimes = multiplied !== undefined || unit.unit === '倍';
  if (unit.isName && !isTimes)
    return { ...nothing, value: 0, start, end: wordEnd(plain, numberEnd), form: 'label' };
  const amount = times(value, unit.factor);
  const named = namedBy(unit, place, isTimes);
  return {
    start,
    end: numberEnd + (multiplied === undefined ? unit.length : multiplied.length),
    value: denoised(negative ? 0 - amount : amount),
    ...named,
    ...(unit.comparator !== undefined && { comparator: unit.comparator }),
    magnitude:
      unit.factor === 1 || unit.dimension === 'percent' || unit.dimension === 'points'
        ? undefined
        : unit.factor,
    worded,
    signed,
    form: isTimes ? 'times' : 'number',
  };
}

function namedBy(
  unit: UnitFound,
  place: Place,
  isTimes: boolean,
): Pick<Found, 'dimension' | 'unit' | 'scale'> {
  if (isTimes) return { dimension: 'plain', scale: 1 };
  if (place.money) return { dimension: 'currency', unit: place.currency ?? '', scale: 1 };
  return {
    dimension: unit.dimension,
    ...(unit.unit !== undefined && { unit: unit.unit }),
    scale: unit.scale,
  };
}

function wordEnd(plain: string, at: number): number {
  return at + (/^[a-z\d.-]*[a-z\d]/.exec(plain.slice(at, at + WINDOW))?.[0].length ?? 0);
}

export const nothing = {
  dimension: 'plain',
  scale: 1,
  magnitude: undefined,
  worded: false,
  signed: false,
} as const;

/** A share told in words, in percent. */
export const percent = (value: number, start: number, end: number): Found => ({
  ...nothing,
  start,
  end,
  value: denoised(value),
  dimension: 'percent',
  unit: '%',
  worded: true,
  form: 'number',
});
