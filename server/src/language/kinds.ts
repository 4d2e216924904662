// The kinds of value a field can hold, what each is read as, and how a field is told. How each looks in YAML is in zod.ts.
import type { Change } from './change.ts';
import type { Localised } from './locale.ts';
import type { Cycle, Day, Due } from './period.ts';
import type { Quantity } from './quantity.ts';
import type { Reference } from './reference.ts';

/** What a value of each kind is once it is read. */
export interface ValueOf {
  text: string;
  id: string;
  /** A person, a team or a role: whatever the file calls them. */
  person: string;
  reference: Reference;
  link: string;
  quantity: Quantity;
  /** A number, or `unknown` said on purpose. */
  baseline: Quantity | 'unknown';
  change: Change;
  /** 0–1; a percentage is divided by 100. */
  fraction: number;
  /** 0–1; written as 0–100 or with a percent sign. */
  percent: number;
  /** As written: 2, 0.4 or 40 (from 40 %). */
  weight: number;
  day: Day;
  due: Due;
  cycle: Cycle;
  /** Days. */
  every: number;
  /** True, false, or the day on which it was done. */
  done: boolean | Day;
}

export type ScalarKind = keyof ValueOf;

/** What is known of a field. `V` is what lowering makes of a value. */
export interface FieldMeta<V = unknown> {
  readonly kind: ScalarKind | 'choice';
  /** One or a list of values is accepted. */
  readonly many: boolean;
  readonly doc: Localised;
  /** The accepted words of a choice, with what each is for. */
  readonly choices?: Readonly<Record<string, Localised>>;
  /** Never there: it carries the type of the value, from which the model's types are made. */
  readonly value?: V;
}

/** A field with one value. */
export function one<K extends ScalarKind>(kind: K, en: string, zh: string): FieldMeta<ValueOf[K]> {
  return { kind, many: false, doc: { en, 'zh-cn': zh } };
}

/** A field that takes one value or a list of them; read as a list. */
export function many<K extends ScalarKind>(kind: K, en: string, zh: string): FieldMeta<ValueOf[K][]> {
  return { kind, many: true, doc: { en, 'zh-cn': zh } };
}

/** A field that takes one of a few words. */
export function choice<C extends Record<string, readonly [en: string, zh: string]>>(
  choices: C,
  en: string,
  zh: string,
): FieldMeta<keyof C & string> {
  const docs = Object.fromEntries(
    Object.entries(choices).map(([word, [en, zh]]) => [word, { en, 'zh-cn': zh }]),
  );
  return { kind: 'choice', many: false, doc: { en, 'zh-cn': zh }, choices: docs };
}
