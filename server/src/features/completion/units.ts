// Units that fit what a title or a metric speaks of: those of its numbers, of the things that it counts, of what it measures.

import { countedThings, rhythmUnits } from '../../messages/completion.ts';
import { measureIn, unitsOfMeasure } from '../../rules/measures.ts';
import { magnitudeUnitOf } from '../../rules/title-numbers.ts';
import { analyse } from '../../text/analyse.ts';
import type { Statement, TextQuantity } from '../../text/statement.ts';

/** Likeliest first, each once; in the language of the text. */
export function fittingUnits(text: string): readonly string[] {
  if (text === '') return [];
  const statement = analyse(text, 'key_result');
  const measure = measureIn(text);
  const counted = [...unitsInNumbers(statement), ...thingsIn(text, statement)];
  const units = [
    ...unitsOfShare(statement),
    ...overTime(counted, statement),
    ...(measure ? unitsOfMeasure[measure][statement.language] : []),
  ];
  return [...new Set(units)];
}

const fixed: ReadonlySet<string> = new Set(['percent', 'points', 'currency', 'duration']);

/** What is measured, not counted: it stands as it is, whatever it is told for. */
function unitsOfShare(statement: Statement): string[] {
  return numbersOf(statement).flatMap(number =>
    fixed.has(number.dimension) ? (magnitudeUnitOf(number) ?? number.unit ?? []) : [],
  );
}

function unitsInNumbers(statement: Statement): string[] {
  return numbersOf(statement).flatMap(({ dimension, unit }) => (dimension === 'count' && unit ? [unit] : []));
}

/** The change is told in percent of something else. */
function numbersOf({ target, baseline }: Statement): TextQuantity[] {
  return [target, baseline].flatMap(number => number ?? []);
}

function thingsIn(text: string, { language }: Statement): string[] {
  return countedThings[language].flatMap(([pattern, unit]) => (pattern.test(text) ? [unit] : []));
}

/** Where a rhythm is told, `tickets/month` before `tickets`. */
function overTime(units: readonly string[], { text, frequency, language }: Statement): string[] {
  const words = frequency ? text.slice(frequency.start, frequency.end) : text;
  const rhythm = rhythmUnits[language].find(([pattern]) => pattern.test(words))?.[1];
  if (rhythm === undefined) return [...units];
  return units.flatMap(unit => (unit.includes('/') ? [unit] : [`${unit}/${rhythm}`, unit]));
}
