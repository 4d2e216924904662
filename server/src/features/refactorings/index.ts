// Everything that can be done to the part at the cursor beside mending what is wrong.
import { isTied } from '../../language/edit.ts';
import type { AnyPart } from '../../language/model.ts';
import { applyEdits, contains, type TextEdit } from '../../language/range.ts';
import { type Reading, read } from '../../language/read.ts';
import { childrenOf } from '../../language/walk.ts';
import { addMissingFields } from './add-missing-fields.ts';
import { assignIds } from './assign-ids.ts';
import { checkIn } from './check-in.ts';
import { convertType } from './convert-type.ts';
import { extractKeyResult } from './extract-key-result.ts';
import { moveKeyResult } from './move-key-result.ts';
import type { Place, Refactor, Refactoring, RefactoringContext } from './refactoring.ts';
import { sortKeyResults } from './sort-key-results.ts';
import { splitKeyResult } from './split-key-result.ts';
import { takeNumbers } from './take-numbers.ts';

export type { Refactoring, RefactoringContext, RefactoringKind } from './refactoring.ts';

/** In the order in which they are shown. */
const table: readonly Refactor[] = [
  checkIn,
  takeNumbers,
  addMissingFields,
  splitKeyResult,
  convertType,
  extractKeyResult,
  moveKeyResult,
  sortKeyResults,
  assignIds,
];

/**
 * What is offered at an offset. Nothing in a file whose layout had to be guessed, or that has names for its parts and
 * says them again: what is mistyped wants to be mended first, and what is said twice would be changed twice.
 */
export function refactorings(
  reading: Reading,
  offset: number,
  context: RefactoringContext,
): readonly Refactoring[] {
  if (!isPlain(reading)) return [];
  const place: Place = { reading, part: partAt(reading, reading.document, offset) };
  return table
    .flatMap(refactor => refactor(place, context))
    .map(({ edits, ...offer }) => ({ ...offer, edits: () => proven(reading, edits()) }));
}

function isPlain(reading: Reading): boolean {
  const { text, problems, unread } = reading;
  if (unread.length > 0 || problems.some(({ code }) => guessed.has(code))) return false;
  return !isTied(reading, { start: 0, end: text.length });
}

/** These say that the text was read otherwise than YAML says. */
const guessed: ReadonlySet<string> = new Set([
  'yaml-syntax',
  'full-width-punctuation',
  'misplaced-key',
  'duplicate-key',
]);

/** The innermost part at an offset; on a line that just one part has a share in, that part. */
function partAt(reading: Reading, part: AnyPart, offset: number): AnyPart {
  const { lines } = reading;
  const line = lines.lineAt(offset);
  const children = childrenOf(part);
  const near = children.filter(
    ({ range }) => lines.lineAt(range.start) <= line && line <= lines.lineAt(range.end),
  );
  const child =
    near.find(({ range }) => contains(range, offset)) ?? (near.length === 1 ? near[0] : undefined);
  return child ? partAt(reading, child, offset) : part;
}

/** Nothing rather than an edit after which the file has a problem that it had not. */
function proven(reading: Reading, edits: readonly TextEdit[]): readonly TextEdit[] {
  if (edits.length === 0) return edits;
  const after = read({ text: applyEdits(reading.text, edits), name: reading.document.name });
  return after.problems.length > reading.problems.length ? [] : edits;
}
