// What an OKR file says, as plain data. Fields carry the names they have in the file; each part knows its place.
import type { FieldMeta } from './kinds.ts';
import type { Range } from './range.ts';
import type { ThingName, things } from './schema.ts';

/** A value that was read, with the places of the value and of its key. */
export interface Field<T> {
  readonly value: T;
  /** The value as written, quotes included. */
  readonly range: Range;
  readonly key: Range;
}

/** One `key: value` of a part as written, known or not. */
export interface Entry {
  readonly name: string;
  /** The key of the language that it is, or that it most likely stands for. */
  readonly means: string | undefined;
  readonly key: Range;
  /** Empty, just after the colon, when nothing is written. */
  readonly value: Range;
  /** How the value is written. */
  readonly style: 'none' | 'plain' | 'quoted' | 'block-text' | 'flow' | 'block';
}

export interface Part<T extends ThingName> {
  readonly thing: T;
  /** From the first key to the end of the last value. */
  readonly range: Range;
  /** What to point at when the part as a whole is meant: the title's value, else the first line. */
  readonly at: Range;
  /** Everything written in it, in order, unknown and repeated keys included. */
  readonly entries: readonly Entry[];
  /** `flow` is `{ a: 1, b: 2 }`. */
  readonly style: 'block' | 'flow';
  /** Place among its neighbours, from 0. */
  readonly index: number;
}

/** Fields that take several values are lists; others are absent when not written or not readable. */
export type FieldsOf<F> = {
  readonly [K in keyof F]: F[K] extends FieldMeta<infer V>
    ? V extends readonly (infer E)[]
      ? readonly Field<E>[]
      : Field<V> | undefined
    : never;
};

type Fields<T extends ThingName> = FieldsOf<(typeof things)[T]['fields']>;

export interface Document extends Part<'document'>, Fields<'document'> {
  /** `id`, or the file's name before `.okr.yaml`. */
  readonly name: string;
  readonly north_star: NorthStar | undefined;
  readonly objectives: readonly Objective[];
  readonly kpis: readonly Kpi[];
}

export interface NorthStar extends Part<'north_star'>, Fields<'north_star'> {
  readonly parent: Document;
}

export interface Objective extends Part<'objective'>, Fields<'objective'> {
  readonly parent: Document;
  readonly key_results: readonly KeyResult[];
  readonly initiatives: readonly Initiative[];
  readonly check_ins: readonly CheckIn[];
}

export interface KeyResult extends Part<'key_result'>, Fields<'key_result'> {
  readonly parent: Objective;
  readonly milestones: readonly Milestone[];
  readonly plan: readonly Step[];
  readonly check_ins: readonly CheckIn[];
  readonly initiatives: readonly Initiative[];
}

export interface Initiative extends Part<'initiative'>, Fields<'initiative'> {
  readonly parent: Objective | KeyResult;
}

export interface Milestone extends Part<'milestone'>, Fields<'milestone'> {
  readonly parent: KeyResult;
}

export interface Step extends Part<'step'>, Fields<'step'> {
  readonly parent: KeyResult;
}

export interface CheckIn extends Part<'check_in'>, Fields<'check_in'> {
  readonly parent: Objective | KeyResult | Kpi;
}

export interface Kpi extends Part<'kpi'>, Fields<'kpi'> {
  readonly parent: Document;
  readonly check_ins: readonly CheckIn[];
}

export type AnyPart =
  | Document
  | NorthStar
  | Objective
  | KeyResult
  | Initiative
  | Milestone
  | Step
  | CheckIn
  | Kpi;

export interface Parts {
  document: Document;
  north_star: NorthStar;
  objective: Objective;
  key_result: KeyResult;
  initiative: Initiative;
  milestone: Milestone;
  step: Step;
  check_in: CheckIn;
  kpi: Kpi;
}

/** Whether something stands after a key of the part, readable or not. */
export function isWritten(part: AnyPart, key: string): boolean {
  return part.entries.some(entry => entry.means === key && entry.style !== 'none');
}

/** The first place where a key of the part is written. */
export function entryOf(part: AnyPart, key: string): Entry | undefined {
  return part.entries.find(entry => entry.means === key);
}
