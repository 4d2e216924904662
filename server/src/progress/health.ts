// Whether something goes well: progress beside what is expected of it by today.
import type { Window } from '../language/inherit.ts';
import type { Day } from '../language/period.ts';
import { share } from './decimal.ts';
import { elapsed } from './elapsed.ts';
import type { ProgressSettings } from './settings.ts';

/** `cancelled` is also said of what was postponed. */
export type Health =
  | 'not_started'
  | 'on_track'
  | 'at_risk'
  | 'off_track'
  | 'done'
  | 'missed'
  | 'unknown'
  | 'cancelled';

/** What health is told from. */
export interface Standing {
  /** Given up or postponed. */
  readonly cancelled: boolean;
  /** Still being written: not judged. */
  readonly draft: boolean;
  /** All that was wanted is there, or a person said so. */
  readonly done: boolean;
  /** Past its end, or closed by a person before. */
  readonly over: boolean;
  /** Of a group: all that is not done was never measured, so it may have been reached too. */
  readonly undecided: boolean;
  /** For a guardrail: whether it is inside its band now. Null where that is not known, and for all else. */
  readonly holds: boolean | null;
  readonly window: Window;
  /** 0–1, or not known. */
  readonly progress: number | null;
  readonly pace: number | null;
  /** 0–1, or not known. */
  readonly expected: number | null;
}

/** Progress for each unit that is expected; null where nothing is expected yet, or either is not known. */
export function paceOf(progress: number | null, expected: number | null): number | null {
  return progress === null || expected === null || expected === 0 ? null : share(progress, expected);
}

/** The first line of the table that holds. */
export function healthOf(standing: Standing, today: Day, settings: ProgressSettings): Health {
  return table.find(([, holds]) => holds(standing, today, settings))?.[0] ?? 'off_track';
}

type Test = (standing: Standing, today: Day, settings: ProgressSettings) => boolean;

const table: readonly (readonly [Health, Test])[] = [
  ['cancelled', ({ cancelled }) => cancelled],
  ['done', ({ done }) => done],
  ['not_started', ({ draft, window: { start } }, today) => draft || (start !== undefined && today < start)],
  // What was never measured may have been reached or not: nobody knows, not even after the end.
  ['unknown', ({ progress, over, undecided }) => progress === null || (over && undecided)],
  ['missed', ({ over }) => over],
  ['on_track', ({ holds }) => holds === true],
  ['off_track', ({ holds }) => holds === false],
  ['unknown', ({ expected }) => expected === null],
  ['on_track', ({ expected }) => expected === 0],
  ['on_track', ({ window }, today, { grace }) => (elapsed(window, today) ?? 1) <= grace],
  ['on_track', ({ pace }, _, { onTrack }) => pace !== null && pace >= onTrack],
  ['at_risk', ({ pace }, _, { atRisk }) => pace !== null && pace >= atRisk],
];
