// The parts of a statement by name, in the order of its text.
import { fill, type Locale } from '../../language/locale.ts';
import { partNames } from '../../messages/explain.ts';
import type { Span, Statement, TextQuantity } from '../../text/statement.ts';
import { resolved } from './quantity.ts';

export type PartKind = keyof typeof partNames;

export interface StatementPart extends Span {
  readonly kind: PartKind;
  readonly quantity?: TextQuantity;
}

/** May overlap: a verb can be in the words that prescribe a way. What is one thing is told once. */
export function partsOf(statement: Statement): readonly StatementPart[] {
  const { kind, direction, directionWord, nature, text } = statement;
  const named = (kind: PartKind, ...spans: readonly (Span | undefined)[]) =>
    spans.filter(span => span !== undefined).map(({ start, end }) => ({ kind, start, end }));
  const times = [
    ...named('deadline', statement.timeBound),
    ...named('frequency', statement.frequency),
    ...named('placeholder', statement.placeholder),
  ];
  const words = nature === 'outcome' ? [] : named(nature, ...statement.taskWords);
  // Objectives may leave it open how far.
  const vague =
    kind === 'objective'
      ? []
      : named('vague', ...statement.vagueWords).filter(({ start, end }) => end - start < text.trim().length);
  const aim = direction && direction !== 'achieve' ? named(direction, directionWord) : [];
  const told = [...times, ...words, ...vague];
  return [
    ...told,
    ...aim.filter(part => !told.some(other => other.start === part.start && other.end === part.end)),
    ...named('solution', statement.solution),
    ...statement.quantities
      .filter(quantity => !times.some(time => time.start <= quantity.start && quantity.end <= time.end))
      .map(quantity => ({ kind: quantity.role, start: quantity.start, end: quantity.end, quantity })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** `goal`, and of a number that is written in another way than it counts: `goal (12,000,000)`. */
export function nameOfPart({ kind, quantity }: StatementPart, locale: Locale): string {
  const name = partNames[kind][locale];
  const value = quantity && !isName.has(kind) ? resolved(quantity) : '';
  return value === ''
    ? name
    : fill(locale === 'en' ? '{name} ({value})' : '{name}（{value}）', { name, value });
}

const isName: ReadonlySet<PartKind> = new Set(['label', 'date']);
