// The fields that the title of a key result tells for certain.
import { isWritten, type KeyResult } from '../../language/model.ts';
import { typeOf } from '../../progress/type.ts';
import { disagreementsOf } from '../../rules/title-against-fields.ts';
import { asChange, asField, statementOf } from '../../rules/title-numbers.ts';

type TitleField = readonly [key: 'baseline' | 'target' | 'min' | 'max' | 'change', value: string];

/** Those that are not written yet; none where title and fields may speak of different things. */
export function fieldsInTitle(keyResult: KeyResult): readonly TitleField[] {
  const statement = statementOf(keyResult);
  if (!statement?.certain || statement.placeholder || statement.results.length > 1) return [];
  if (isWritten(keyResult, 'metric') || disagreementsOf(keyResult).length > 0) return [];
  const { type } = typeOf(keyResult);
  if (type === 'milestone' || type === 'baseline') return [];
  const { baseline, target, delta } = statement;
  const told: (readonly [TitleField[0] | undefined, string | undefined])[] = [
    ['baseline', baseline && type !== 'maintain' ? asField(keyResult, baseline) : undefined],
    [target && type === 'maintain' ? limitIn(keyResult) : 'target', target && asField(keyResult, target)],
    ['change', !target && delta && type !== 'maintain' ? asChange(delta) : undefined],
  ];
  return told.flatMap(([key, value]) =>
    key !== undefined && value !== undefined && !sayTheSame[key].some(other => isWritten(keyResult, other))
      ? [[key, value] as const]
      : [],
  );
}

/** Of a number that is to stay where it is, the word that goes with it tells which limit it is. */
function limitIn(keyResult: KeyResult): 'min' | 'max' | undefined {
  const { target, upIsGood } = statementOf(keyResult) ?? {};
  const comparator = target?.comparator?.charAt(0);
  if (comparator === '>') return 'min';
  if (comparator === '<') return 'max';
  return upIsGood === undefined ? undefined : upIsGood ? 'min' : 'max';
}

/** Where one of these is written, the title's number has its place. */
const sayTheSame: Readonly<Record<TitleField[0], readonly string[]>> = {
  baseline: ['baseline'],
  target: ['target', 'change'],
  change: ['target', 'change'],
  min: ['min', 'target'],
  max: ['max', 'target'],
};
