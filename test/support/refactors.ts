// Refactorings as a person meets them: a text with a cursor, what is offered there, and the text after choosing.
import { expect } from 'vitest';
import {
  type Refactoring,
  type RefactoringContext,
  refactorings,
} from '../../server/src/features/refactorings/index.ts';
import { parseDay } from '../../server/src/language/period.ts';
import { applyEdits } from '../../server/src/language/range.ts';
import { type Reading, read } from '../../server/src/language/read.ts';
import { tokensOf } from '../../server/src/language/tokens.ts';
import { walk } from '../../server/src/language/walk.ts';
import { withCursor } from './markers.ts';

export const context: RefactoringContext = {
  today: parseDay('2026-02-20') as number,
  fiscalYearStart: 1,
  isReferredToElsewhere: () => false,
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

/** Tries everything at every part: it does something, loses no comment, and leaves no problem that was not there. Gives what was tried. */
export function soundlyRefactored(before: Reading): ReadonlySet<string> {
  const tried = new Set<string>();
  const done = new Set<string>();
  for (const offset of placesIn(before)) {
    for (const { id, edits } of refactorings(before, offset, context)) {
      const made = edits();
      const name = `${id} at line ${before.lines.lineAt(offset) + 1} of\n${before.text}`;
      expect(made, name).not.toEqual([]);
      tried.add(id);
      const text = applyEdits(before.text, made);
      if (done.has(text)) continue;
      done.add(text);
      expect(read({ text, name: 'test' }).problems.length, `${name}\nis\n${text}`).toBeLessThanOrEqual(
        before.problems.length,
      );
      expect(commentsIn(text), `${name}\nis\n${text}`).toEqual(commentsIn(before.text));
      if (before.text.includes('\r\n')) expect(text).not.toMatch(/[^\r]\n/);
    }
  }
  return tried;
}

function placesIn({ document }: Reading): readonly number[] {
  const places = new Set<number>();
  walk(document, ({ at }) => places.add(at.start));
  return [...places];
}

/** In no order: what is moved takes them along. */
function commentsIn(text: string): readonly string[] {
  return [...tokensOf(text)]
    .flatMap(({ source, isText }) => (!isText && source.startsWith('#') ? [source.trimEnd()] : []))
    .sort();
}
