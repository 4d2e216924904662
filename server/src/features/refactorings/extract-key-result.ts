// A key result that has grown: an objective of its own, named after what it measures, with the key result in it.

import { asWritten } from '../../language/as-written.ts';
import { moveItem, type NewField } from '../../language/edit.ts';
import type { Document, KeyResult } from '../../language/model.ts';
import { isOver } from '../../rules/standing.ts';
import { subjectOf } from './names.ts';
import { type Refactor, type RefactoringContext, titled } from './refactoring.ts';
import { isReferredTo, referencesIn } from './referred.ts';

export const extractKeyResult: Refactor = ({ reading, part }, context) => {
  if (part.thing !== 'key_result' || !part.title || isOver(part.parent)) return [];
  if (isReferredTo(part, reading, context) || shiftsOthers(part, reading.document, context)) return [];
  const { parent: objective } = part;
  const { parent: document } = objective;
  const inherited = handedDown.flatMap((key): readonly NewField[] => {
    const field = asWritten(reading, objective, key);
    return field ? [field] : [];
  });
  const edits = moveItem(
    reading,
    { parent: objective, key: 'key_results' },
    part,
    { parent: document, key: 'objectives' },
    {
      within: item => [['title', subjectOf(part)], ...inherited, ['key_results', [item]]],
      below: objective,
    },
  );
  if (edits.length === 0) return [];
  return [{ id: 'extract', kind: 'extract', title: titled('extract'), edits: () => edits }];
};

/** What a key result takes from its objective where it does not say so itself, in the order in which it is written. */
const handedDown = ['owner', 'team', 'level', 'cycle', 'start', 'due'];

/** Whether an objective further down is called by its place. */
function shiftsOthers(
  { parent }: KeyResult,
  document: Document,
  { isReferredToElsewhere }: RefactoringContext,
): boolean {
  const called = new Set(referencesIn(document).map(({ objective }) => objective));
  return document.objectives
    .slice(parent.index + 1)
    .filter(({ id }) => !id)
    .some(objective => called.has(`o${objective.index + 1}`) || isReferredToElsewhere(objective));
}
