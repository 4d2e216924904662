// Key results in another order: what needs a look first, or what is due first. Equal ones keep theirs.
import { sortItems } from '../../language/edit.ts';
import { windowOf } from '../../language/inherit.ts';
import type { KeyResult, Objective } from '../../language/model.ts';
import type { TextEdit } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { newestCheckIn } from '../../progress/check-ins.ts';
import { around, type Refactor, type RefactoringContext, titled } from './refactoring.ts';
import { isCountedOn } from './referred.ts';

/** Of the objective at the cursor, and as a source action of the whole file. */
export const sortKeyResults: Refactor = ({ reading, part }, context) => {
  const objective = around(part, 'objective');
  const { objectives } = reading.document;
  return orders.flatMap(({ id, title, placeOf }) => {
    const sorted = (some: readonly Objective[]) =>
      some.flatMap(each => sortedBy(placeOf, each, reading, context));
    const here = objective ? sorted([objective]) : [];
    const everywhere = sorted(objectives);
    return [
      ...(here.length > 0
        ? [{ id: `sort/${id}`, kind: 'rewrite' as const, title: titled(title), edits: () => here }]
        : []),
      ...(everywhere.length > 0
        ? [
            {
              id: `sort-all/${id}`,
              kind: `file/sort-${id}` as const,
              title: titled(title),
              edits: () => everywhere,
            },
          ]
        : []),
    ];
  });
};

type PlaceOf = (keyResult: KeyResult, context: RefactoringContext) => number;

const orders: readonly { id: 'status' | 'due'; title: 'sortByStatus' | 'sortByDue'; placeOf: PlaceOf }[] = [
  { id: 'status', title: 'sortByStatus', placeOf: placeByStatus },
  { id: 'due', title: 'sortByDue', placeOf: placeByDue },
];

function sortedBy(
  placeOf: PlaceOf,
  objective: Objective,
  reading: Reading,
  context: RefactoringContext,
): readonly TextEdit[] {
  const { key_results: results } = objective;
  const places = new Map(results.map(result => [result, placeOf(result, context)]));
  const order = results.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  const moves = order.some((result, index) => result !== results[index]);
  if (!moves || isCountedOn(results, reading, context)) return [];
  return sortItems(reading, { parent: objective, key: 'key_results' }, order);
}

/** Blocked before on track, what is worked on before what is over. */
function placeByStatus(keyResult: KeyResult): number {
  const stage = stages.indexOf(keyResult.status?.value ?? 'active');
  const told = newestCheckIn(keyResult)?.status?.value;
  return stage * 10 + (told === undefined ? tellings.length : tellings.indexOf(told));
}

const stages: readonly string[] = ['active', 'draft', 'done', 'postponed', 'cancelled'];
const tellings: readonly string[] = ['blocked', 'off_track', 'at_risk', 'on_track', 'done'];

/** What has no end comes last. */
function placeByDue(keyResult: KeyResult, { fiscalYearStart }: RefactoringContext): number {
  return windowOf(keyResult, fiscalYearStart).end ?? Number.MAX_SAFE_INTEGER;
}
