// How key results make up their objective, and objectives their document.
import { type Window, windowOf } from '../language/inherit.ts';
import type { Document, KeyResult, Objective } from '../language/model.ts';
import type { Day } from '../language/period.ts';
import { meanOf } from './decimal.ts';
import { isPast } from './elapsed.ts';
import { type Health, healthOf, paceOf } from './health.ts';
import { isCancelled, resultProgress } from './result.ts';
import { type Score, scoreBand, scoreOf } from './score.ts';
import type { ProgressSettings } from './settings.ts';
import { sharesOf } from './weights.ts';

export interface GroupProgress {
  /** Weighted mean of what is known, 0–1. Null where nothing is. */
  readonly progress: number | null;
  /** The same: parts count clamped, so that one that is far ahead or moved away does not hide the others. */
  readonly raw: number | null;
  /** 0–1, of the parts that have both progress and dates. */
  readonly expected: number | null;
  /** progress ÷ expected, of those same parts. */
  readonly pace: number | null;
  readonly health: Health;
  /** Key results that count and have progress. */
  readonly measured: number;
  /** Key results that count and were never measured. */
  readonly unmeasured: number;
  readonly score: Score | null;
}

/** The weighted mean of the objective's key results that are not cancelled or postponed. */
export function objectiveProgress(
  objective: Objective,
  today: Day,
  settings: ProgressSettings,
): GroupProgress {
  const { window: _, ...progress } = objectivePart(objective, today, settings);
  return progress;
}

/** The weighted mean of the document's objectives that are not cancelled. */
export function documentProgress(document: Document, today: Day, settings: ProgressSettings): GroupProgress {
  const parts = counting(document.objectives, objective => objectivePart(objective, today, settings));
  const window = windowAround(windowOf(document, settings.fiscalYearStart), parts);
  const score = meanScore(parts);
  const given = parts.every(part => part.score?.given);
  return {
    ...rollUp(parts, window, untold, today, settings),
    score: score === null ? null : { value: score, band: scoreBand(score), given },
  };
}

/** What rolls up: a key result of an objective, or an objective of a document. */
interface Part extends Omit<GroupProgress, 'raw' | 'pace'> {
  readonly window: Window;
}

type Weighed = Part & { readonly weight: number };

/** What a person said of the group as a whole. */
interface Told {
  readonly cancelled: boolean;
  readonly draft: boolean;
  readonly closed: boolean;
  readonly done: boolean;
}

function objectivePart(objective: Objective, today: Day, settings: ProgressSettings): GroupProgress & Part {
  const before = remembered.get(objective);
  if (before?.today === today && before.settings === settings) return before.part;
  const part = computedObjective(objective, today, settings);
  remembered.set(objective, { today, settings, part });
  return part;
}

/** A file's own progress asks for all of its objectives, and each row and hover of these for them once more. */
const remembered = new WeakMap<
  Objective,
  { readonly today: Day; readonly settings: ProgressSettings; readonly part: GroupProgress & Part }
>();

function computedObjective(objective: Objective, today: Day, settings: ProgressSettings) {
  const parts = counting(objective.key_results, keyResult => resultPart(keyResult, today, settings));
  const window = windowAround(windowOf(objective, settings.fiscalYearStart), parts);
  const score = scoreOf(objective, meanScore(parts));
  const status = objective.status?.value;
  const told: Told = {
    cancelled: status === 'cancelled',
    draft: status === 'draft',
    closed: status === 'closed',
    // Whoever closes an objective judges it by its score: an aspiration is well met at 0.7.
    done: status === 'closed' && score?.band === 'green',
  };
  return { ...rollUp(parts, window, told, today, settings), score, window };
}

function resultPart(keyResult: KeyResult, today: Day, settings: ProgressSettings): Part {
  const { progress, expected, health } = resultProgress(keyResult, today, settings);
  return {
    progress,
    expected,
    health,
    measured: Number(progress !== null),
    unmeasured: Number(progress === null),
    score: scoreOf(keyResult, progress),
    window: windowOf(keyResult, settings.fiscalYearStart),
  };
}

/**
 * The parts that are not cancelled, each with its weight among all: giving one up does not change how the others weigh
 * against each other.
 */
function counting<T extends KeyResult | Objective, P extends Part>(
  parts: readonly T[],
  partOf: (part: T) => P,
) {
  const shares = sharesOf(parts);
  return parts.flatMap((part, index) =>
    isCancelled(part) ? [] : [{ ...partOf(part), weight: shares[index] ?? 0 }],
  );
}

/**
 * Health comes from the group's own progress and pace, as a part's does, and not from its weakest part: that would call
 * nearly every ambitious objective off track for good, and the weak part is shown beside it anyway. Only `done` asks all
 * parts, since a guardrail has to hold until the end.
 */
function rollUp(
  parts: readonly Weighed[],
  window: Window,
  told: Told,
  today: Day,
  settings: ProgressSettings,
): Omit<GroupProgress, 'score'> {
  const progress = meanOf(parts, part => part.progress);
  const timed = parts.filter(part => part.progress !== null && part.expected !== null);
  const expected = meanOf(timed, part => part.expected);
  const progressOfTimed = meanOf(timed, part => part.progress);
  const pace = paceOf(progressOfTimed, expected);
  const standing = {
    cancelled: told.cancelled,
    draft: told.draft,
    done: told.done || (parts.length > 0 && parts.every(({ health }) => health === 'done')),
    over: told.closed || isPast(window, today),
    undecided: parts.every(({ health }) => health === 'done' || health === 'unknown'),
    holds: null,
    window,
    progress,
    expected,
    pace,
  };
  return {
    progress,
    raw: progress,
    expected,
    pace,
    health: healthOf(standing, today, settings),
    measured: parts.reduce((sum, part) => sum + part.measured, 0),
    unmeasured: parts.reduce((sum, part) => sum + part.unmeasured, 0),
  };
}

function meanScore(parts: readonly Weighed[]): number | null {
  return meanOf(parts, part => part.score?.value ?? null);
}

/** A group without dates of its own lasts as long as its parts; without an end where it or one of them has none. */
function windowAround(own: Window, parts: readonly Part[]): Window {
  const starts = parts.map(({ window }) => window.start).filter(day => day !== undefined);
  const ends = parts.map(({ window }) => window.end).filter(day => day !== undefined);
  const start = own.start ?? (starts.length > 0 ? Math.min(...starts) : undefined);
  const closes = !own.ongoing && parts.length > 0 && ends.length === parts.length;
  const end = own.end ?? (closes ? Math.max(...ends) : undefined);
  return { ...(start !== undefined && { start }), ...(end !== undefined && { end }), ongoing: own.ongoing };
}

const untold: Told = { cancelled: false, draft: false, closed: false, done: false };
