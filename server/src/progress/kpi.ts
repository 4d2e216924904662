// Whether a KPI is inside its band.
import type { Kpi } from '../language/model.ts';
import type { Quantity } from '../language/quantity.ts';
import { newestValue } from './check-ins.ts';
import { bandOf, isInside } from './target.ts';
import { unitOf } from './unit.ts';

export interface KpiState {
  /** All in the KPI's unit. Own, else the newest that was checked in. */
  readonly current?: Quantity | undefined;
  readonly min?: Quantity | undefined;
  readonly max?: Quantity | undefined;
  readonly target?: Quantity | undefined;
  /** Null where there is no number, no bound, or the two do not compare. A target told as a bound (`>= 99%`) is one. */
  readonly inBand: boolean | null;
}

export function kpiState(kpi: Kpi): KpiState {
  const inUnit = unitOf(kpi);
  const number = (quantity: Quantity | undefined) => quantity && inUnit(quantity);
  const current = number(kpi.current?.value ?? newestValue(kpi));
  const numbers = {
    min: number(kpi.min?.value),
    max: number(kpi.max?.value),
    target: number(kpi.target?.value),
  };
  return { current, ...numbers, inBand: current ? isInside(current, bandOf(numbers)) : null };
}
