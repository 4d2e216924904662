// How steeply something grows that is easily pushed.
import type { KeyResult } from '../../language/model.ts';
import { amountOf } from '../../language/quantity.ts';
import { compares, distance } from '../../progress/unit.ts';
import { marksIn } from '../../text/marks.ts';
import { plainOf } from '../../text/plain.ts';
import type { Statement } from '../../text/statement.ts';
import { endsMeasure } from '../measures.ts';
import type { RuleContext } from '../rule.ts';
import { statementOf } from '../title-numbers.ts';
import { pushWords } from './words.ts';

/**
 * By what share of where it begins something grows that is easily pushed; 0 where that is not known. A share has an end,
 * and a few points more of it are many percent.
 */
export function growthOf(keyResult: KeyResult, { progressOf }: RuleContext): number {
  if (!isPushed(keyResult)) return 0;
  const { type, baseline, target } = progressOf(keyResult);
  if (baseline?.dimension === 'percent') return 0;
  if (baseline && target && compares(baseline, target) && amountOf(baseline) > 0)
    return type === 'increase' ? distance(baseline, target) / amountOf(baseline) : 0;
  const statement = statementOf(keyResult);
  return statement ? growthTold(statement) : 0;
}

/**
 * What is counted, in the title, the metric or the unit: not a part of its name, and nothing that somebody does, as in
 * `who order twice`.
 */
function isPushed({ title, metric, unit }: KeyResult): boolean {
  return [title, metric, unit].some(field => {
    const plain = plainOf(field?.value ?? '');
    return marksIn(plain, pushWords).some(
      ({ tags, start, end }) =>
        tags.has('pushed') &&
        endsMeasure(plain, end) &&
        !/\b(?:who|that|to|can)\s$/.test(plain.slice(0, start)),
    );
  });
}

function growthTold({ text, certain, direction, directionWord, baseline, target, delta }: Statement): number {
  if (direction !== 'increase') return 0;
  if (delta) {
    // `by 60%` grows where a word or a sign says so: what is used by 60% of customers does not.
    const grows = directionWord || text.startsWith('+', delta.start) || !delta.text.includes('%');
    return grows && delta.unit === '%' ? delta.value / 100 : 0;
  }
  if (!certain || !baseline || !target || baseline.value <= 0) return 0;
  if (baseline.dimension === 'percent' || baseline.dimension !== target.dimension) return 0;
  return (target.value * target.scale) / (baseline.value * baseline.scale) - 1;
}
