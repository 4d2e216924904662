// What a completion is, and what it may know beyond the file.
import type { Locale } from '../../language/locale.ts';
import type { Day } from '../../language/period.ts';
import type { Range, TextEdit } from '../../language/range.ts';
import type { Topic } from './documentation.ts';

export interface CompletionItem {
  readonly label: string;
  readonly kind:
    | 'field'
    | 'list'
    | 'type'
    | 'choice'
    | 'value'
    | 'person'
    | 'reference'
    | 'date'
    | 'cycle'
    | 'unit'
    | 'rule'
    | 'template';
  /** A few words, in the reader's locale. */
  readonly detail?: string;
  /** What there is more to say about, by documentation.ts. */
  readonly topic?: Topic;
  /**
   * The range lies on one line and contains the cursor. Every line of the text after its first carries its whole
   * indentation, and ends as the file's lines do: editors must not indent it again (`insertTextMode: asIs`).
   * `snippet`: the text is in the snippet syntax of the protocol, tab stops `${1:…}` and literal `$ } \` escaped.
   */
  readonly edit: { readonly range: Range; readonly text: string; readonly snippet: boolean };
  /** The text for editors that know no snippets. */
  readonly plainText: string;
  /** Apply to the text before the completion, as `edit` does, and do not touch its range. */
  readonly extraEdits?: readonly TextEdit[];
  /** Completions sort by it as they are listed. */
  readonly sortText: string;
  /** What is typed is compared with this: the label and other words for it, Chinese ones among them. */
  readonly filterText?: string;
  /** Worth asking again right after accepting: a key whose value can be completed. */
  readonly again?: boolean;
}

/** A completion that has not found its place in the list yet. */
export type Draft = Omit<CompletionItem, 'sortText'>;

export interface CompletionContext {
  readonly today: Day;
  readonly locale: Locale;
  /** The rules that a comment may silence. */
  readonly ruleIds?: readonly { readonly id: string; readonly summary: string }[];
  /** Those of the configuration file, offered first. */
  readonly people?: readonly { readonly id: string; readonly name?: string }[];
  /** What other files say, likeliest first; offered after what stands in the file itself. */
  readonly elsewhere?: Elsewhere;
}

export interface Elsewhere {
  readonly people: readonly string[];
  /** Objectives and key results, as a reference from this file writes them: `company#win/kr1`. */
  readonly references: readonly { readonly reference: string; readonly title: string }[];
  readonly units: readonly string[];
}
