// What the engine reads in a statement: its analysis, how SMART it is, and a better wording where the text gives one.
import { isWritten, type KeyResult, type Objective } from '../../language/model.ts';
import { type SmartScore, scoreOfStatement } from '../../rules/smart-score/index.ts';
import { analyse } from '../../text/analyse.ts';
import type { Statement, StatementKind } from '../../text/statement.ts';
import { betterWording } from './better.ts';

export { type Run, sheet, sheetText, type Tone } from './sheet.ts';

export interface Explanation {
  readonly statement: Statement;
  readonly smart: SmartScore;
  /** In the language of the statement, with `___` where a person has to fill in a number. */
  readonly better: string | undefined;
}

/** Of a mere text. Linear in its length; never throws. */
export function explain(text: string, kind: StatementKind): Explanation {
  const statement = analyse(text, kind);
  const smart = scoreOfStatement(statement);
  return { statement, smart, better: betterWording(statement, smart) };
}

/** Of a title in its file, with the score that it has there. Nothing where there is no title. Fields may say more than words need. */
export function explainTitle(part: KeyResult | Objective, smart: SmartScore): Explanation | undefined {
  const title = part.title?.value.trim();
  if (!title) return undefined;
  const statement = analyse(title, part.thing);
  return { statement, smart, better: hasNumbers(part) ? undefined : betterWording(statement, smart) };
}

function hasNumbers(part: KeyResult | Objective): boolean {
  return numberKeys.some(key => isWritten(part, key));
}

const numberKeys = ['baseline', 'target', 'change', 'min', 'max', 'milestones'] as const;
