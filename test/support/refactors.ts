// Refactorings as a person meets them: a text with a cursor, what is offered there, and the text after choosing.
import {
  type Refactoring,
  type RefactoringContext,
  refactorings,
} from '../../server/src/features/refactorings/index.ts';
import { parseDay } from '../../server/src/language/period.ts';
import { applyEdits } from '../../server/src/language/range.ts';
import { read } from '../../server/src/language/read.ts';
import { withCursor } from './markers.ts';

export const context: RefactoringContext = {
  today: parseDay('2026-02-20') as number,
  fiscalYearStart: 1,
  isWrittenElsewhere: () => false,
};

/** What is offered at the `█`. */
export function offeredAt(marked: string, options: Partial<RefactoringContext> = {}): readonly Refactoring[] {
  const { text, offset } = withCursor(marked);
  return refactorings(read({ text, name: 'test' }), offset, { ...context, ...options });
}

/** Their ids, in order. */
export function idsAt(marked: string, options: Partial<RefactoringContext> = {}): string[] {
  return offeredAt(marked, options).map(({ id }) => id);
}

/** The file after what was chosen at the `█`. */
export function refactored(marked: string, id: string): string {
  const chosen = offeredAt(marked).find(each => each.id === id);
  if (!chosen) throw new Error(`${id} is not among ${idsAt(marked).join(', ') || 'nothing'}`);
  return applyEdits(withCursor(marked).text, chosen.edits());
}
