// What the SMART score of an objective or a key result is: five letters, each with its reason.
import { fill, type Locale } from '../../language/locale.ts';
import type { MessageData } from '../../language/problem.ts';
import { smartReasons } from '../../messages/smart.ts';
import { type Finding, type Smart, wording } from '../rule.ts';

export type Letter = NonNullable<Smart>;
export const letters: readonly Letter[] = ['S', 'M', 'A', 'R', 'T'];

/** Not known is not wrong. */
export type Mark = 'met' | 'unmet' | 'unknown';

export interface Judgement {
  readonly mark: Mark;
  readonly because: Finding | Reason;
}

/** A reason that is no finding, with its wording still open. */
export interface Reason {
  readonly reason: keyof typeof smartReasons;
  readonly data?: MessageData;
}

export type SmartScore = Readonly<Record<Letter, Judgement>>;

/** Why a letter is as it is, in one short sentence of plain text. */
export function becauseOf({ because }: Judgement, locale: Locale): string {
  return 'rule' in because
    ? fill(wording(because.rule, because.message, locale), because.data, locale)
    : fill(smartReasons[because.reason][locale], because.data, locale);
}

export const met = (reason: Reason['reason'], data?: MessageData) => judged('met', reason, data);
export const unmet = (reason: Reason['reason'], data?: MessageData) => judged('unmet', reason, data);
export const unknown = (reason: Reason['reason'], data?: MessageData) => judged('unknown', reason, data);

function judged(mark: Mark, reason: Reason['reason'], data: MessageData | undefined): Judgement {
  return { mark, because: data ? { reason, data } : { reason } };
}
