// What a part takes over from those above it when it does not say so itself: owners, cycle, level, team, dates.
import type {
  Document,
  Field,
  Initiative,
  KeyResult,
  Kpi,
  Milestone,
  NorthStar,
  Objective,
} from './model.ts';
import { type Cycle, type Day, dueDay, periodOf } from './period.ts';

type Owned = Document | NorthStar | Objective | KeyResult | Initiative | Kpi;
type Cycled = Owned | Milestone;
type Dated = Document | Objective | KeyResult | Initiative | Milestone;
type Placed = Document | Objective | KeyResult;

/** From when to when something runs, both days included. A side that nobody above tells either is absent. */
export interface Window {
  readonly start?: Day;
  readonly end?: Day;
  /** It is meant to go on (`due: ongoing`), so it has no end. */
  readonly ongoing: boolean;
}

/** The part's own owners, else those of the nearest part above that names any. Empty when nobody does. */
export function ownersOf(part: Owned): readonly Field<string>[] {
  if (part.owner.length > 0 || part.thing === 'document') return part.owner;
  return ownersOf(part.parent);
}

/** The cycle in which the part runs, as the nearest part above wrote it. */
export function cycleOf(part: Cycled): Field<Cycle> | undefined {
  if (part.thing === 'document') return part.cycle;
  return (part.thing === 'objective' ? part.cycle : undefined) ?? cycleOf(part.parent);
}

export function levelOf(part: Placed): Document['level'] {
  if (part.thing === 'document') return part.level;
  return (part.thing === 'objective' ? part.level : undefined) ?? levelOf(part.parent);
}

export function teamOf(part: Placed): Field<string> | undefined {
  if (part.thing === 'document') return part.team;
  return (part.thing === 'objective' ? part.team : undefined) ?? teamOf(part.parent);
}

/**
 * The part's own dates, each side that it leaves open filled from the nearest above that tells it: dates before cycle
 * on the same part. `fiscalYearStart` is a month, 1–12. The end may come before the start when the file says so.
 */
export function windowOf(part: Dated, fiscalYearStart: number): Window {
  const known = windows.get(part);
  if (known?.fiscalYearStart === fiscalYearStart) return known.window;
  const window = windowFor(part, fiscalYearStart);
  windows.set(part, { fiscalYearStart, window });
  return window;
}

/** A model never changes, and what runs below a part asks for the part's window again and again. */
const windows = new WeakMap<Dated, { readonly fiscalYearStart: number; readonly window: Window }>();

function windowFor(part: Dated, fiscalYearStart: number): Window {
  const around = part.thing === 'document' ? unbounded : windowOf(part.parent, fiscalYearStart);
  const cycle = 'cycle' in part ? part.cycle : undefined;
  const inherited = cycle ? { ...periodOf(cycle.value, fiscalYearStart), ongoing: false } : around;

  const start = ('start' in part ? part.start?.value : undefined) ?? inherited.start;
  const due = 'due' in part ? part.due?.value : undefined;
  const end = due ? dueDay(due, fiscalYearStart) : inherited.end;
  return {
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ongoing: due ? due.kind === 'ongoing' : inherited.ongoing,
  };
}

const unbounded: Window = { ongoing: false };
