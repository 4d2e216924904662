// Scores at close, 0–1, and the colour they are shown in.
import type { KeyResult, Objective } from '../language/model.ts';

export type ScoreBand = 'red' | 'yellow' | 'green';

export interface Score {
  /** 0–1. */
  readonly value: number;
  readonly band: ScoreBand;
  /** Written by a person, not counted from progress. */
  readonly given: boolean;
}

type Commitment = NonNullable<Objective['commitment']>['value'];

/** The score of a key result or an objective: the one given, else its progress. Null where neither is known. */
export function scoreOf(part: KeyResult | Objective, progress: number | null): Score | null {
  const objective = part.thing === 'objective' ? part : part.parent;
  const value = part.score?.value ?? progress;
  if (value === null) return null;
  return { value, band: scoreBand(value, objective.commitment?.value), given: part.score !== undefined };
}

/** A promise is kept or not: committed is green at 1 only. All else counts as a stretch, where 0.7 is good. */
export function scoreBand(score: number, commitment?: Commitment): ScoreBand {
  if (score < 0.4) return 'red';
  return score >= (commitment === 'committed' ? 1 : 0.7) ? 'green' : 'yellow';
}
