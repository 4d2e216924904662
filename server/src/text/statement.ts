// What a statement says, as far as its words tell: numbers and their roles, direction, outcome or task, one result or several.
import type { Comparator } from '../language/comparator.ts';
import type { Dimension } from '../language/units.ts';

export type StatementKind = 'objective' | 'key_result';

/** A stretch of the analysed text, in UTF-16 units; `end` is behind the last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a number does in its sentence. */
export type Role =
  /** Where it starts: `from 40`, `从 40`, `(currently 40)`, `40 → …`. */
  | 'from'
  /** Where it wants to get to: `to 60`, `达到 60`, and a bare count: `60 customers`. */
  | 'to'
  /** By how much it changes: `by 20 %`, `提升20%`, `+8`. */
  | 'by'
  /** Within what time, or under what condition: `within 24 hours`, `48小时内`. */
  | 'within'
  /** The whole or the group of which something is a part: the 13 of `7 of 13`, `top 50`, `customers with > $100K`, `per 1000`. */
  | 'of'
  /** A part of a name, no quantity: P0, Q3, v2.0, p95, 第2类. */
  | 'label'
  /** A day, month, year, quarter or week of the calendar. */
  | 'date'
  /** How often: `twice a week`, `每月 4 次` told beside the goal itself. */
  | 'frequency'
  /** A number of another result in the same statement, or one whose role is not known. */
  | 'other';

export interface TextQuantity extends Span {
  /** As the text writes it, with its unit. */
  readonly text: string;
  /**
   * In `unit`, magnitudes resolved: 1200万 is 12000000, 2:37 is 157 (s), 三成 is 30 (%), 8 of 10 told as a share is 80 (%).
   * With role `by` it is signed and in percent or in the unit: `reduce by 5 %` is -5, `翻倍` is 100 (%).
   */
  readonly value: number;
  readonly dimension: Dimension;
  /** `%`, `pp`, or as written: `$`, `元`, `days`, `客户`, `bugs`. Absent for a plain number. */
  readonly unit?: string;
  /** value × scale = amount in base units: seconds for durations; 1 for all else. */
  readonly scale: number;
  readonly comparator?: Comparator;
  readonly role: Role;
  /** Told by a word for all (100 %) or none (0), without a number. */
  readonly implied?: true;
}

/** `nature`: a change in the world, a thing to hand over, or mere doing. */
export type Nature = 'outcome' | 'output' | 'activity';

export type Direction = 'increase' | 'decrease' | 'maintain' | 'achieve';

export interface Statement {
  readonly text: string;
  readonly kind: StatementKind;
  /** The language that most of its words are in. */
  readonly language: 'en' | 'zh';
  /** All numbers in the order of the text, labels and dates included. */
  readonly quantities: readonly TextQuantity[];
  /** The numbers of the first result; each is one of `quantities`. */
  readonly baseline: TextQuantity | undefined;
  readonly target: TextQuantity | undefined;
  readonly delta: TextQuantity | undefined;
  /** Whether `baseline`, `target` and `delta` could not be meant otherwise: facts may be told from them. */
  readonly certain: boolean;
  /** What the verb says; of a vague `improve`, what the numbers or the metric say. Undefined where nothing is said. */
  readonly direction: Direction | undefined;
  /** The word that says so. */
  readonly directionWord: Span | undefined;
  /** Whether more of the metric is better (sign-ups), worse (churn), or not known. */
  readonly upIsGood: boolean | undefined;
  /** A deadline or a period: `by May 1`, `本季度`. A frequency is none. */
  readonly timeBound: Span | undefined;
  /** `per month`, `每周`. */
  readonly frequency: Span | undefined;
  readonly nature: Nature;
  /** The words that make it an output or activity; empty for an outcome. */
  readonly taskWords: readonly Span[];
  /** The results told, at least one; the whole text where there is one. */
  readonly results: readonly Span[];
  /** Whether somebody outside could say later if it was reached. */
  readonly measurable: boolean;
  /** The words that leave it open, where nothing else can be checked; empty where it is concrete. */
  readonly vagueWords: readonly Span[];
  /** X, TBD, 待定 where a number should stand. */
  readonly placeholder: Span | undefined;
  /** Done or not done, with nothing between. */
  readonly binary: boolean;
  /** The words that prescribe the how of an outcome: `by building a React app`, `引入CI/CD工具`. */
  readonly solution: Span | undefined;
}
