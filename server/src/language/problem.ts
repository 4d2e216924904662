// What reading a file can find wrong. Reading never throws; it returns what it could read and these.
import type { Localised } from './locale.ts';
import type { Range, TextEdit } from './range.ts';

/** Each is also the id of the rule that words it and gives it a level. */
export type ProblemCode =
  | 'yaml-syntax'
  | 'full-width-punctuation'
  | 'unknown-key'
  | 'misplaced-key'
  | 'missing-title'
  | 'invalid-value'
  | 'invalid-quantity'
  | 'invalid-date'
  | 'invalid-cycle'
  | 'duplicate-id'
  | 'duplicate-key';

/** What a sentence's `{placeholders}` are filled with; words of ours come in both languages. */
export type MessageData = Readonly<Record<string, string | number | Localised>>;

export interface Repair {
  /** Key of the sentence, in the rule's text, that says what the edit does. */
  readonly title: string;
  readonly data?: MessageData;
  readonly edits: readonly TextEdit[];
}

export interface Problem {
  readonly code: ProblemCode;
  readonly at: Range;
  /** Key of the sentence in the rule's text. */
  readonly message: string;
  readonly data?: MessageData;
  /** Safe to apply without asking. */
  readonly fix?: Repair;
  /** Needs a person's choice. */
  readonly suggest?: readonly Repair[];
  /** Other places that belong to the problem, such as the first use of an id. */
  readonly related?: readonly { readonly at: Range; readonly message: string }[];
}
