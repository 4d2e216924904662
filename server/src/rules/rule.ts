// What a rule is: a constant that says what it looks for, why, how it words it in both languages, and shows it by example.
import type { Lines } from '../language/lines.ts';
import type { Locale, Localised } from '../language/locale.ts';
import type { Document, KeyResult, Objective, Parts } from '../language/model.ts';
import type { Day } from '../language/period.ts';
import type { MessageData, Problem, ProblemCode, Repair, Sentence } from '../language/problem.ts';
import type { Range } from '../language/range.ts';
import type { GroupProgress, ProgressSettings, ResultProgress } from '../progress/index.ts';
import type { Tell, Told } from './each.ts';
import type { SuppressionUse } from './suppression-use.ts';
import type { Surroundings } from './surroundings.ts';

export type Level = 'error' | 'warning' | 'info' | 'hint';
export type Preset = 'standard' | 'strict' | 'early-stage';
export const presets: readonly Preset[] = ['standard', 'strict', 'early-stage'];

/** Specific, Measurable, Achievable, Relevant, Time-bound; null for rules about reading the file. */
export type Smart = 'S' | 'M' | 'A' | 'R' | 'T' | null;

/** `measurement`: nobody can tell whether it is reached. `timing`: it is not where its dates say it should be. */
export type Cause = 'measurement' | 'timing';

export interface RuleText {
  /** One line: what the rule finds. */
  readonly summary: string;
  /** Why it matters and what to do, in a few sentences; Markdown. */
  readonly why: string;
  /** Every other sentence: messages of at most 80 characters, and titles of fixes. */
  readonly messages: Readonly<Record<string, string>>;
}

export interface Option {
  readonly default: number;
  readonly doc: Localised;
}

/** Shown in the rule's page, and run as its test beside all other rules; today is 2026-02-20. */
export type Example = {
  /** Other files by their paths from the folder of the example, which is called `example.okr.yaml`. */
  readonly files?: Readonly<Record<string, string>>;
} & (
  | {
      readonly bad: string;
      /** The texts under the squiggles, in order. */
      readonly finds: readonly string[];
      /** What the safe fixes make of it; it must be clean for this rule. */
      readonly fixed?: string;
      /** What choosing the first suggestion of the first finding makes of it. */
      readonly chosen?: string;
    }
  | { readonly good: string }
);

export interface Report {
  readonly at: Range;
  /** Key of the message in the rule's text. */
  readonly message: string;
  readonly data?: MessageData;
  /** Safe to run on its own. */
  readonly fix?: Repair;
  /** Each needs a person's choice. */
  readonly suggest?: readonly Repair[];
  readonly related?: readonly Related[];
  /** Another level than the rule's, for a finding that is graver or milder than most; what a user set still wins. */
  readonly level?: Level;
}

/** Another place that belongs to a finding. */
export interface Related {
  readonly at: Range;
  /** The file of the place, where that is another. */
  readonly uri?: string;
  /** Key of the message in the rule's text. */
  readonly message: string;
  /** Left out: that of the finding. */
  readonly data?: MessageData;
}

/** What a rule is given. It is also the source that the edits of ../language/edit.ts are for. */
export interface RuleContext {
  readonly text: string;
  readonly lines: Lines;
  readonly document: Document;
  readonly today: Day;
  readonly settings: ProgressSettings;
  /** The rule's options by name, defaults filled in. */
  readonly options: Readonly<Record<string, number>>;
  /** Of every rule there is, on or off. */
  readonly ruleIds: readonly string[];
  /** All files; only for rules of scope `workspace`. */
  readonly around: Surroundings;
  /** Computed at most once a run. */
  progressOf(keyResult: KeyResult): ResultProgress;
  progressOf(objective: Objective): GroupProgress;
  /**
   * What is told of each objective of the document, in order, by a function that is the same each time: it is asked again only
   * about those that have changed.
   */
  each<T>(tell: Tell<T>): Told<T>;
  report(report: Report): void;
}

type Visitors = { readonly [T in keyof Parts]?: (part: Parts[T], context: RuleContext) => void };

export interface Rule {
  readonly id: string;
  readonly smart: Smart;
  /**
   * How far it looks. Left out: at the objective of the part that it visits, and at what belongs to no objective; what it
   * finds is then kept as long as these do not change. `workspace`: also at other objectives and files, by asking about
   * them only, so that what it finds is kept as long as the answers do not change. Rules that share a cause look no further
   * than an objective.
   */
  readonly scope?: 'workspace';
  readonly levels: Readonly<Record<Preset, Level | 'off'>>;
  readonly text: Readonly<Record<Locale, RuleText>>;
  /** Where the rule comes from: books, guides, handbooks. */
  readonly source: readonly string[];
  readonly options?: Readonly<Record<string, Option>>;
  /** What it finds on the line that is being typed is mostly just not finished yet. */
  readonly waitsForTyping?: true;
  /** Of several findings of one cause on one part, only that of the rule listed first is shown. */
  readonly cause?: Cause;
  readonly on: Visitors & {
    /** Called for problems whose code is the rule's id. */
    readonly problem?: (problem: Problem & { readonly code: ProblemCode }, context: RuleContext) => void;
    /** Called for comments that silence rules, when all other rules have run. */
    readonly suppression?: (use: SuppressionUse, context: RuleContext) => void;
  };
  readonly examples: readonly Example[];
}

/** A rule that only words what reading the file found: it has a sentence for everything that reading says under its name. */
export interface ReadingRule<C extends ProblemCode> extends Omit<Rule, 'smart' | 'on' | 'source'> {
  readonly id: C;
  readonly text: Readonly<
    Record<Locale, RuleText & { readonly messages: Readonly<Record<Sentence<C>, string>> }>
  >;
}

export function readingRule<C extends ProblemCode>(rule: ReadingRule<C>): Rule {
  return { ...rule, smart: null, source: [], on: { problem: (problem, context) => context.report(problem) } };
}

/** What a rule found, with its wording still open: words are chosen by the reader's locale. */
export interface Finding extends Report {
  readonly rule: Rule;
  readonly level: Level;
}

/** The sentence of a finding, a fix or a related place in the reader's language. */
export function wording(rule: Rule, key: string, locale: Locale): string {
  return rule.text[locale].messages[key] ?? rule.text.en.messages[key] ?? key;
}
