// The fields that a part wants and has not: with their value where it is certain, else for somebody to fill in.
import { addFields, type NewField } from '../../language/edit.ts';
import { ownersOf, windowOf } from '../../language/inherit.ts';
import { type AnyPart, isWritten, type KeyResult, type Parts } from '../../language/model.ts';
import { cyclesAround } from '../../language/period.ts';
import { typeOf } from '../../progress/type.ts';
import { compares, distance } from '../../progress/unit.ts';
import { measureIn } from '../../rules/measures.ts';
import { quantityOf, statementOf } from '../../rules/title-numbers.ts';
import { type Refactor, type RefactoringContext, titled } from './refactoring.ts';
import { fieldsInTitle } from './title-fields.ts';

export const addMissingFields: Refactor = ({ reading, part }, context) => {
  const want = wanted[part.thing] as
    | ((part: AnyPart, context: RefactoringContext) => readonly NewField[])
    | undefined;
  const fields = want?.(part, context).filter(([key]) => isMissing(part, key)) ?? [];
  if (fields.length === 0) return [];
  return [
    {
      id: 'add-missing-fields',
      kind: 'rewrite',
      title: titled('addFields', { keys: fields.map(([key]) => key).join(', ') }),
      edits: () => addFields(reading, part, fields),
    },
  ];
};

/** What stands there with nothing behind it is already waiting, unless there is a value for it. */
function isMissing(part: AnyPart, key: string): boolean {
  return !part.entries.some(({ means }) => means === key);
}

/** By thing, what each should have; what it has already is left out later. */
const wanted: {
  readonly [T in keyof Parts]?: (part: Parts[T], context: RefactoringContext) => readonly NewField[];
} = {
  document: (document, { today }) => [
    ['cycle', cyclesAround(today)[0] ?? null],
    ...(document.objectives.every(objective => ownersOf(objective).length > 0) ? [] : [blank('owner')]),
  ],
  objective: (objective, context) => [...owner(objective), blank('commitment'), ...due(objective, context)],
  key_result: (keyResult, context) => [
    ...numbers(keyResult),
    ...owner(keyResult),
    ...due(keyResult, context),
  ],
  initiative: (initiative, context) => [...owner(initiative), blank('status'), ...due(initiative, context)],
  check_in: ({ parent }) => [...(parent.thing === 'objective' ? [] : [blank('value')]), blank('confidence')],
  kpi: kpi => [
    ...(['min', 'max', 'target'].some(key => isWritten(kpi, key)) ? [] : [blank('min')]),
    ...(kpi.check_ins.length > 0 ? [] : [blank('current')]),
    ...owner(kpi),
  ],
};

const blank = (key: string): NewField => [key, null];

function owner(part: Parameters<typeof ownersOf>[0]): readonly NewField[] {
  return ownersOf(part).length > 0 ? [] : [blank('owner')];
}

function due(
  part: Parameters<typeof windowOf>[0],
  { fiscalYearStart }: RefactoringContext,
): readonly NewField[] {
  const { end, ongoing } = windowOf(part, fiscalYearStart);
  return end !== undefined || ongoing ? [] : [blank('due')];
}

function numbers(keyResult: KeyResult): readonly NewField[] {
  const told = fieldsInTitle(keyResult);
  const type = typeOf(keyResult).type ?? typeInTitle(keyResult);
  const has = (key: string) => isWritten(keyResult, key) || told.some(([other]) => other === key);
  const keys = type ? needed[type] : (['baseline', 'target'] as const);
  const isBand = type === 'maintain';
  return [
    ['type', type ?? null],
    ...told,
    ...keys.filter(key => !has(key) && !(key === 'target' && has('change'))).map(blank),
    ...(isBand && !['min', 'max', 'target'].some(has) ? [blank('min')] : []),
    ...(wantsUnit(keyResult) ? [blank('unit')] : []),
  ];
}

const needed = {
  increase: ['baseline', 'target'],
  decrease: ['baseline', 'target'],
  reach: ['target'],
  maintain: [],
  milestone: [],
  baseline: [],
} as const;

/** From one number to another is up or down, whatever the verb. */
function typeInTitle(keyResult: KeyResult): 'increase' | 'decrease' | undefined {
  const { certain, baseline, target, results } = statementOf(keyResult) ?? {};
  const [from, to] = [baseline && quantityOf(baseline), target && quantityOf(target)];
  if (!certain || !from || !to || results?.length !== 1 || !compares(from, to)) return undefined;
  const way = distance(from, to);
  return way === 0 ? undefined : way > 0 ? 'increase' : 'decrease';
}

/** Bare numbers of a share, money or time. */
function wantsUnit(keyResult: KeyResult): boolean {
  const { title, metric, baseline, target } = keyResult;
  const written = [baseline?.value, target?.value].filter(value => typeof value === 'object');
  const isBare = written.length > 0 && written.every(value => value.dimension === 'plain');
  return isBare && measureIn(metric?.value ?? title?.value ?? '') !== undefined;
}
