// Another type for a key result: what it has is kept, and takes the name that it has there.
import { renameField, setField } from '../../language/edit.ts';
import { entryOf, isWritten, type KeyResult } from '../../language/model.ts';
import { directionOf } from '../../progress/target.ts';
import { type ResultType, typeOf } from '../../progress/type.ts';
import { compares, distance, numberIn, unitOf } from '../../progress/unit.ts';
import { statementOf } from '../../rules/title-numbers.ts';
import { type Refactor, titled } from './refactoring.ts';

export const convertType: Refactor = ({ reading, part }) => {
  if (part.thing !== 'key_result') return [];
  const { type: from } = typeOf(part);
  return types.flatMap(to => {
    const carried = to === from ? undefined : carriedTo[to](part, from);
    if (!carried) return [];
    return [
      {
        id: `convert/${to}`,
        kind: 'rewrite' as const,
        title: titled('convert', { type: to }),
        edits: () => [
          ...setField(reading, part, 'type', to),
          ...carried.flatMap(([key, name]) => {
            const entry = entryOf(part, key);
            return entry ? renameField(entry, name) : [];
          }),
        ],
      },
    ];
  });
};

const types: readonly ResultType[] = ['increase', 'decrease', 'reach', 'maintain', 'milestone', 'baseline'];

/** Fields that are called otherwise there. */
type Carried = readonly (readonly [key: string, name: string])[];

/** By type, what a key result takes along; undefined where it has something that would no longer count. */
const carriedTo: Readonly<
  Record<ResultType, (keyResult: KeyResult, from: ResultType | undefined) => Carried | undefined>
> = {
  increase: (keyResult, from) => (goes(keyResult, 'up') ? goalOf(keyResult, from, 'min', 'max') : undefined),
  decrease: (keyResult, from) =>
    from !== 'reach' && goes(keyResult, 'down') ? goalOf(keyResult, from, 'max', 'min') : undefined,
  reach: (keyResult, from) => {
    const start = numberIn(keyResult.baseline);
    if ((start && start.value !== 0) || isWritten(keyResult, 'change') || !goes(keyResult, 'up'))
      return undefined;
    return goalOf(keyResult, from, 'min', 'max');
  },
  maintain: (keyResult, from) => {
    if (hasAny(keyResult, 'change', 'commit', 'stretch', 'plan', 'milestones', 'baseline')) return undefined;
    if (!isWritten(keyResult, 'target')) return [];
    const limit = from === 'decrease' ? 'max' : 'min';
    return isWritten(keyResult, limit) ? undefined : [['target', limit]];
  },
  milestone: keyResult => (hasAny(keyResult, ...numeric) ? undefined : []),
  baseline: keyResult =>
    hasAny(keyResult, 'milestones', ...numeric.filter(key => key !== 'current' && key !== 'baseline')) ||
    numberIn(keyResult.baseline)
      ? undefined
      : [],
};

const numeric = ['baseline', 'target', 'change', 'commit', 'stretch', 'current', 'min', 'max', 'plan'];

const hasAny = (keyResult: KeyResult, ...keys: readonly string[]) =>
  keys.some(key => isWritten(keyResult, key));

/** The limit that is to be kept becomes what is to be reached. */
function goalOf(
  keyResult: KeyResult,
  from: ResultType | undefined,
  limit: 'min' | 'max',
  other: 'min' | 'max',
): Carried | undefined {
  if (keyResult.milestones.length > 0) return undefined;
  if (from !== 'maintain' || isWritten(keyResult, 'target')) return [];
  if (isWritten(keyResult, other)) return undefined;
  return isWritten(keyResult, limit) ? [[limit, 'target']] : [];
}

/** Whether neither the title nor a number says that it goes the other way. */
function goes(keyResult: KeyResult, way: 'up' | 'down'): boolean {
  const told = statementOf(keyResult)?.direction;
  if (told === (way === 'up' ? 'decrease' : 'increase')) return false;
  const inUnit = unitOf(keyResult);
  const [from, to] = [numberIn(keyResult.baseline), keyResult.target?.value];
  if (to && (directionOf(to) ?? way) !== way) return false;
  const change = keyResult.change?.value;
  const step = change && (change.kind === 'factor' ? change.value - 1 : change.value);
  if (step !== undefined && step !== 0 && step > 0 !== (way === 'up')) return false;
  if (!from || !to || !compares(inUnit(from), inUnit(to))) return true;
  const far = distance(inUnit(from), inUnit(to));
  return far === 0 || far > 0 === (way === 'up');
}
