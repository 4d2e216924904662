// A statement in one line, as the engine reads it: `decrease from 120 to 30, a month`.
import { fill, type Locale } from '../../language/locale.ts';
import { explain, readings } from '../../messages/explain.ts';
import type { Span, Statement, TextQuantity } from '../../text/statement.ts';
import { shown } from './quantity.ts';

/** Plain text, with words of the statement in it as they are. Empty where it says nothing that could be told apart. */
export function readsAs(statement: Statement, locale: Locale): string {
  const { results, frequency, timeBound, text } = statement;
  const gist = gistOf(statement, locale);
  if (gist === '') return '';
  const words = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const count = results.length;
  return [gist, words(frequency), words(timeBound), count > 1 ? fill(explain.firstOf[locale], { count }) : '']
    .filter(part => part !== '')
    .join(explain.comma[locale])
    .replace(betweenHan, '');
}

/** Where a unit in Chinese meets the sentence around it. */
const betweenHan = /(?<=\p{Script=Han}) (?=\p{Script=Han})/gu;

function gistOf(statement: Statement, locale: Locale): string {
  const { baseline, target, delta, direction = 'achieve', nature, measurable, binary, kind } = statement;
  const reading = readings[direction];
  if (target && baseline) return fill(reading.pair[locale], { from: shown(baseline), to: shown(target) });
  if (nature !== 'outcome' && !(target && measures.has(target.dimension))) {
    return nature === 'output' && target
      ? fill(explain.outputOf[locale], { to: shown(target) })
      : explain[nature][locale];
  }
  if (target) {
    const isBound = direction === 'achieve' && target.comparator !== undefined;
    return fill((isBound ? explain.bound : reading.to)[locale], { to: shown(target) });
  }
  if (delta) return fill(reading.by[locale], { by: shown(delta) });
  if (binary && kind === 'key_result') return explain.yesOrNo[locale];
  if (baseline) return fill(explain.onlyStart[locale], { from: shown(baseline) });
  // Without any number, a direction is all that is told; an objective needs no more.
  return measurable || kind === 'objective' ? '' : reading.none[locale];
}

/** Nobody hands over 50 % or three days. */
const measures: ReadonlySet<TextQuantity['dimension']> = new Set([
  'percent',
  'points',
  'duration',
  'currency',
]);
