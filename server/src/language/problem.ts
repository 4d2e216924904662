// What reading a file can find wrong. Reading never throws; it returns what it could read and these.
import type { Localised } from './locale.ts';
import type { Range, TextEdit } from './range.ts';

/**
 * Every sentence that reading can want, by the rule that words it (its messages have these keys, in both languages):
 * what is wrong, then what fixes and related places say. The keys are also the ids of the rules.
 */
export const sentences = {
  'yaml-syntax': [
    'tab',
    'fix-tab',
    'space-after-colon',
    'fix-space-after-colon',
    'space-after-dash',
    'fix-space-after-dash',
    'missing-dash',
    'fix-missing-dash',
    'missing-list',
    'fix-missing-list',
    'indent',
    'fix-indent',
    'special-start',
    'fix-special-start',
    'colon-in-value',
    'fix-colon-in-value',
    'quotes-in-value',
    'fix-quotes-in-value',
    'comma-in-value',
    'fix-comma-in-value',
    'hash-in-value',
    'fix-hash-in-value',
    'space-before-hash',
    'fix-space-before-hash',
    'comma-in-number',
    'fix-comma-in-number',
    'missing-comma',
    'fix-missing-comma',
    'unclosed-bracket',
    'fix-unclosed-bracket',
    'unopened-bracket',
    'fix-unopened-bracket',
    'unclosed-quote',
    'fix-unclosed-quote',
    'missing-colon',
    'fix-missing-colon',
    'unfinished-field',
    'not-a-field',
    'join',
    'comment-out',
    'several-documents',
    'unreadable',
    'binary',
    'too-large',
  ],
  'full-width-punctuation': [
    'wide-colon',
    'fix-wide-colon',
    'wide-in-flow',
    'fix-wide-in-flow',
    'wide-indent',
    'fix-wide-indent',
    'wide-space',
    'fix-wide-space',
  ],
  'unknown-key': ['unknown', 'did-you-mean', 'rename'],
  'misplaced-key': ['misplaced', 'move'],
  'missing-title': ['objective', 'key_result', 'initiative', 'milestone', 'kpi', 'north_star'],
  'invalid-value': [
    'choice',
    'id',
    'reference',
    'replace',
    'text-wanted',
    'text-or-list-wanted',
    'list-wanted',
    'fields-wanted',
    'item-wanted',
    'item-text',
    'fix-item-text',
    'key',
    'not-a-document',
    'too-much',
  ],
  'invalid-quantity': ['quantity', 'baseline', 'change', 'fraction', 'percent', 'weight', 'every', 'replace'],
  'invalid-date': ['date', 'due', 'done', 'replace'],
  'invalid-cycle': ['cycle', 'replace'],
  'duplicate-id': ['duplicate', 'first', 'rename'],
  'duplicate-key': ['duplicate', 'first', 'remove', 'new-item'],
} as const;

/** Each is also the id of the rule that words it and gives it a level. */
export type ProblemCode = keyof typeof sentences;

export type Sentence<C extends ProblemCode> = (typeof sentences)[C][number];

/** What a sentence's `{placeholders}` are filled with; words of ours come in both languages. */
export type MessageData = Readonly<Record<string, string | number | Localised>>;

export interface Repair<Title extends string = string> {
  /** Key of the sentence, in the rule's text, that says what the edit does. */
  readonly title: Title;
  readonly data?: MessageData;
  readonly edits: readonly TextEdit[];
}

export interface ProblemOf<C extends ProblemCode> {
  readonly code: C;
  readonly at: Range;
  /** Key of the sentence in the rule's text. */
  readonly message: Sentence<C>;
  readonly data?: MessageData;
  /** Safe to apply without asking. */
  readonly fix?: Repair<Sentence<C>>;
  /** Needs a person's choice. */
  readonly suggest?: readonly Repair<Sentence<C>>[];
  /** Other places that belong to the problem, such as the first use of an id. */
  readonly related?: readonly { readonly at: Range; readonly message: Sentence<C> }[];
}

export type Problem = { [C in ProblemCode]: ProblemOf<C> }[ProblemCode];
