// What a refactoring is: something that may be done where the cursor stands, though nothing is wrong there.
import { fill, type Localised, locales } from '../../language/locale.ts';
import type { AnyPart, KeyResult, Objective, Parts } from '../../language/model.ts';
import type { Day } from '../../language/period.ts';
import type { MessageData } from '../../language/problem.ts';
import type { TextEdit } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { refactoringMessages } from '../../messages/refactorings.ts';

/** Of the part at the cursor; or of the whole file, wherever the cursor is, so that it can be done on saving. */
export type RefactoringKind =
  | 'rewrite'
  | 'extract'
  | 'move'
  | 'file/sort-status'
  | 'file/sort-due'
  | 'file/assign-ids';

export interface Refactoring {
  /** The same for the same thing to do at the same place: `convert/decrease`. */
  readonly id: string;
  readonly kind: RefactoringKind;
  readonly title: Localised;
  /** Never empty for what is offered; computed when asked for. */
  readonly edits: () => readonly TextEdit[];
}

export interface RefactoringContext {
  readonly today: Day;
  /** 1–12. */
  readonly fiscalYearStart: number;
  /** Whether a reference in another file means a part, or something in it, by its id or by its place. */
  readonly isReferredToElsewhere: (part: Objective | KeyResult) => boolean;
}

/** Where the cursor is. */
export interface Place {
  readonly reading: Reading;
  /** The innermost part there. */
  readonly part: AnyPart;
}

/** What it offers at a place; each file here holds one or several that belong together. */
export type Refactor = (place: Place, context: RefactoringContext) => readonly Refactoring[];

/** The part itself or the nearest above that is such a thing. */
export function around<T extends keyof Parts>(part: AnyPart, thing: T): Parts[T] | undefined {
  if (part.thing === thing) return part as Parts[T];
  return 'parent' in part ? around(part.parent, thing) : undefined;
}

/** A title in all languages. */
export function titled(name: keyof typeof refactoringMessages, data: MessageData = {}): Localised {
  return Object.fromEntries(
    locales.map(locale => [locale, fill(refactoringMessages[name][locale], data, locale)]),
  ) as unknown as Localised;
}
