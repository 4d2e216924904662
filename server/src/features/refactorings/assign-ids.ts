// Ids for what has none: from the title, or counted through where the file does so or the title is Chinese.
import { addFields } from '../../language/edit.ts';
import type { Document, KeyResult, Objective } from '../../language/model.ts';
import type { TextEdit } from '../../language/range.ts';
import { idFrom } from './names.ts';
import { type Refactor, type Refactoring, type RefactoringContext, titled } from './refactoring.ts';
import { referencesIn } from './referred.ts';

export const assignIds: Refactor = ({ reading, part }, context) => {
  const given = new Map<Objective | KeyResult, string>(newIds(reading.document, context));
  const edits = (some: Iterable<Objective | KeyResult>): readonly TextEdit[] =>
    [...some].flatMap(each => addFields(reading, each, [['id', given.get(each) ?? '']]));
  const offers: Refactoring[] = [];
  const own = part.thing === 'objective' || part.thing === 'key_result' ? given.get(part) : undefined;
  if (own !== undefined)
    offers.push({
      id: 'assign-id',
      kind: 'rewrite',
      title: titled('assignId', { id: own }),
      edits: () => edits([part as Objective | KeyResult]),
    });
  if (given.size > 0)
    offers.push({
      id: 'assign-ids',
      kind: 'file/assign-ids',
      title: titled('assignIds', { count: given.size }),
      edits: () => edits(given.keys()),
    });
  return offers;
};

/** For every objective and key result that has a title and no id. What is called by its place keeps that for its id. */
function* newIds(
  document: Document,
  { isReferredToElsewhere }: RefactoringContext,
): Generator<[Objective | KeyResult, string]> {
  const called = new Set(
    referencesIn(document).flatMap(({ objective, keyResult }) => [objective, keyResult ?? objective]),
  );
  const isCalled = (part: Objective | KeyResult, place: string) =>
    called.has(place) || isReferredToElsewhere(part);
  const { objectives, kpis } = document;
  const results = objectives.flatMap(({ key_results }) => key_results);
  const [countedObjectives, countedResults] = [
    isCounted(objectives, results),
    isCounted(results, objectives),
  ];
  const taken = idsOf([...objectives, ...kpis]);
  for (const objective of objectives) {
    if (isNameless(objective)) {
      const place = `o${objective.index + 1}`;
      const id = free(
        isCalled(objective, place) ? place : countedObjectives ? undefined : idFrom(objective),
        taken,
        more => counted(objectives, objective, 'o', objective.index + 1 + more),
      );
      yield [objective, id];
    }
    const inside = idsOf(objective.key_results);
    for (const result of objective.key_results) {
      if (!isNameless(result)) continue;
      const place = `kr${result.index + 1}`;
      const own = isCalled(result, place) ? place : countedResults ? undefined : idFrom(result);
      yield [result, free(own, inside, more => counted(results, result, 'kr', result.index + 1 + more))];
    }
  }
}

const isNameless = ({ id, title, entries }: Objective | KeyResult) =>
  title !== undefined && !id && !entries.some(({ means, style }) => means === 'id' && style !== 'none');

function idsOf(parts: readonly { readonly id: Objective['id'] }[]): Set<string> {
  return new Set(parts.flatMap(({ id }) => id?.value ?? []));
}

/** Most ids of its kind are numbers behind a letter or two; without any, most of the other kind. */
function isCounted(
  parts: readonly (Objective | KeyResult)[],
  others: readonly (Objective | KeyResult)[],
): boolean {
  const ids = [...idsOf(parts)];
  const shown = ids.length > 0 ? ids : [...idsOf(others)];
  return shown.filter(id => numbered.test(id)).length * 2 > shown.length;
}

const numbered = /^([a-z]{0,3}[-_]?)(\d+)(?:([.-])(\d+))?$/i;

/** The next in the manner of those that are there: `kr2`, `KR1.2`. */
function counted(
  parts: readonly (Objective | KeyResult)[],
  part: Objective | KeyResult,
  prefix: string,
  number: number,
): string {
  const shown = parts.flatMap(({ id }) => numbered.exec(id?.value ?? '') ?? []);
  const [, letters = prefix, , dot] = shown;
  return part.thing === 'key_result' && dot
    ? `${letters}${part.parent.index + 1}${dot}${number}`
    : `${letters}${number}`;
}

/** Remembers what it gives away. */
function free(wish: string | undefined, taken: Set<string>, byNumber: (more: number) => string): string {
  let id = wish ?? byNumber(0);
  for (let more = 1; taken.has(id); more++) id = wish ? `${wish}-${more + 1}` : byNumber(more);
  taken.add(id);
  return id;
}
