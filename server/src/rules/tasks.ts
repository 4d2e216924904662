// Which key results are work to do rather than what the work changes.
import { isWritten, type KeyResult } from '../language/model.ts';
import type { RuleContext } from './rule.ts';
import { statementOf } from './title-numbers.ts';

/** By its words, and by no field of it told otherwise. Where something rises or falls, the work in the sentence is not the point. */
export function isTask(keyResult: KeyResult, context: RuleContext): boolean {
  const statement = statementOf(keyResult);
  if (!statement || statement.nature === 'outcome' || isToldAsOutcome(keyResult, context)) return false;
  return statement.direction === undefined || statement.direction === 'achieve';
}

/**
 * Fields over words: a measure, a number that moves from somewhere, or a delivery on purpose. Counting up from zero is
 * how tasks are counted.
 */
function isToldAsOutcome(keyResult: KeyResult, { progressOf }: RuleContext): boolean {
  if (isWritten(keyResult, 'metric') || isWritten(keyResult, 'kpi')) return true;
  const { type, target } = progressOf(keyResult);
  if (type !== 'reach') return type !== undefined;
  return target !== undefined && target.dimension !== 'plain' && target.dimension !== 'count';
}
