// What is known of a field before it is written: numbers that the title tells, and what was checked in last.
import type { AnyPart, CheckIn, KeyResult, Kpi } from '../../language/model.ts';
import { formatDay } from '../../language/period.ts';
import { byDate } from '../../progress/check-ins.ts';
import { asChange, asField } from '../../rules/title-numbers.ts';
import { analyse } from '../../text/analyse.ts';
import type { Statement } from '../../text/statement.ts';

/** Values by field, as a file writes them but without quotes: of `from 40 to 60`, baseline and target. */
export function toldByTitle(title: string, part: KeyResult | Kpi): ReadonlyMap<string, string> {
  const statement = analyse(title, 'key_result');
  const { baseline, target, delta } = statement;
  const value = target && asField(part, target);
  const values = {
    baseline: baseline && asField(part, baseline),
    target: value,
    change: target ? undefined : delta && asChange(delta),
    [limitOf(statement)]: value,
  };
  return new Map(Object.entries(values).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}

/** Whether a number that is to be kept is the least or the most: by its sign, else by whether more of it is better. */
function limitOf({ target, upIsGood }: Statement): 'min' | 'max' {
  const sign = target?.comparator?.charAt(0);
  return sign === '<' || (sign !== '>' && upIsGood === false) ? 'max' : 'min';
}

export interface CheckedIn {
  readonly value?: string;
  readonly confidence?: string;
  /** The day of the value, as a file writes it. */
  readonly date?: string;
}

/** What was told last of a part, or of the part that a check-in belongs to, the check-in itself left aside; as written. */
export function lastCheckIn(part: AnyPart | undefined, text: string): CheckedIn {
  const holder = part?.thing === 'check_in' ? part.parent : part;
  if (!holder || !('check_ins' in holder)) return {};
  const others = byDate(holder).filter(checkIn => checkIn !== part);
  const written = (checkIn: CheckIn | undefined, key: 'value' | 'confidence' | 'date') => {
    const field = checkIn?.[key];
    return field && { [key]: unquoted(text.slice(field.range.start, field.range.end)) };
  };
  const measured = others.findLast(({ value }) => value);
  const current = 'current' in holder && !measured ? holder.current : undefined;
  return {
    ...(current && { value: unquoted(text.slice(current.range.start, current.range.end)) }),
    ...written(measured, 'value'),
    ...(measured?.date && { date: formatDay(measured.date.value) }),
    ...written(
      others.findLast(({ confidence }) => confidence),
      'confidence',
    ),
  };
}

/** A value without the quotes around it; escapes in them stay, numbers have none. */
export function unquoted(text: string): string {
  return text.replace(/^(['"])(.*)\1$/su, '$2');
}
