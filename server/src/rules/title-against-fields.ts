// Where the title of a key result and its fields state different numbers. Silent wherever they may speak of different things.
import { type Field, isWritten, type KeyResult } from '../language/model.ts';
import { amountOf, type Quantity } from '../language/quantity.ts';
import { numberIn, unitOf } from '../progress/unit.ts';
import type { Statement, TextQuantity } from '../text/statement.ts';
import { type Agreement, agreementOf, quantityOf, statementOf } from './title-numbers.ts';

export interface Disagreement {
  readonly key: 'baseline' | 'target';
  /** In the unit of its key result. */
  readonly written: Quantity;
  readonly field: Field<Quantity | 'unknown'>;
  readonly told: TextQuantity;
  /** The field has the digits of the title without its 万 or K. */
  readonly lacksMagnitude: boolean;
}

/** The ends at which fields and title disagree for certain; the target first. */
export function disagreementsOf(keyResult: KeyResult): readonly Disagreement[] {
  const known = remembered.get(keyResult);
  if (known) return known;
  const disagreements = disagreementsIn(keyResult);
  remembered.set(keyResult, disagreements);
  return disagreements;
}

/** Several rules are silent where others speak of these. */
const remembered = new WeakMap<KeyResult, readonly Disagreement[]>();

function disagreementsIn(keyResult: KeyResult): readonly Disagreement[] {
  const statement = statementOf(keyResult);
  if (!statement?.certain || statement.placeholder || statement.results.length > 1) return [];
  if (keyResult.type?.value === 'baseline') return [];
  const ends = endsOf(keyResult, statement);
  const isAnchored = ends.some(({ agreement }) => agreement === 'same');
  const isSwapped = swapped(ends);
  const isOneThing = isAnchored || isSwapped || !mayBeApart(keyResult, statement, ends);
  return ends
    .filter(end => differs(end, isOneThing, isAnchored))
    .filter(end => isSwapped || !isExplained(end, keyResult, statement, isAnchored))
    .map(({ agreement, ...end }) => ({ ...end, lacksMagnitude: agreement === 'magnitude' }));
}

type End = Omit<Disagreement, 'lacksMagnitude'> & { readonly agreement: Agreement };

function endsOf(keyResult: KeyResult, statement: Statement): readonly End[] {
  return (['target', 'baseline'] as const).flatMap(key => {
    const [field, told] = [keyResult[key], statement[key]];
    const number = numberIn(field);
    if (!field || !number || !told) return [];
    const written = unitOf(keyResult)(number);
    return [{ key, field, written, told, agreement: agreementOf(told, written) }];
  });
}

function differs({ agreement }: End, isOneThing: boolean, isAnchored: boolean): boolean {
  if (agreement === 'magnitude') return true;
  return (agreement === 'different' && isOneThing) || (agreement === 'likely' && isAnchored);
}

/** From 60 to 40 in the title, from 40 to 60 in the fields: the same numbers, and one of the two is wrong. */
function swapped([target, baseline]: readonly End[]): boolean {
  if (!target || !baseline) return false;
  return (
    [target, baseline].every(({ agreement }) => agreement === 'different') &&
    agreementOf(target.told, baseline.written) === 'same' &&
    agreementOf(baseline.told, target.written) === 'same'
  );
}

/**
 * Whether title and fields may measure different things, so that only a number which they share shows that they do not:
 * another metric, another time over which is counted, or the way itself as 0 to 100.
 */
function mayBeApart(keyResult: KeyResult, { frequency }: Statement, ends: readonly End[]): boolean {
  if (isWritten(keyResult, 'metric') || isWritten(keyResult, 'kpi')) return true;
  if (ends.some(({ written }) => (written.per !== undefined) !== (frequency !== undefined))) return true;
  const start = numberIn(keyResult.baseline)?.value ?? 0;
  return start === 0 && ends.some(({ key, written }) => key === 'target' && isWhole(written));
}

const isWhole = ({ value, dimension }: Quantity) =>
  (dimension === 'plain' || dimension === 'percent') && (value === 1 || value === 100);

/** Something else that is written says why the number is another one. */
function isExplained(end: End, keyResult: KeyResult, statement: Statement, isAnchored: boolean): boolean {
  const { key, written, told } = end;
  const inUnit = unitOf(keyResult);
  const isElsewhere = neighboursOf(keyResult, key).some(other => agreementOf(told, inUnit(other)) === 'same');
  const isRest = !isAnchored && written.dimension === 'percent' && written.value + told.value === 100;
  return (
    isElsewhere ||
    isRest ||
    saysMagnitude(end, keyResult) ||
    isInTitle(end, statement) ||
    isDistance(end, statement)
  );
}

/** The metric or the note says in what its numbers are counted. */
function saysMagnitude({ agreement }: End, { metric, note }: KeyResult): boolean {
  return agreement === 'magnitude' && [metric, note].some(text => text && magnitudes.test(text.value));
}

const magnitudes = /[万萬亿億千百]|thousand|million|billion|\b[KkMB]\b/;

/** What a title may state in place of the baseline or the target. */
function neighboursOf({ current, check_ins, plan, min, max, commit, stretch }: KeyResult, key: End['key']) {
  const now = [current, ...check_ins.map(({ value }) => value)];
  const levels = [min, max, commit, stretch, ...plan.map(({ value }) => value)];
  return [...(key === 'baseline' ? [...now, min, max] : levels)].flatMap(field => numberIn(field) ?? []);
}

/** The title has the field's number too, so that it may be the one which is meant: `90% of 200 shops`, target 200. */
function isInTitle({ field, written, told }: End, { text, quantities }: Statement): boolean {
  if (quantities.some(other => other !== told && other.value === written.value)) return true;
  const [digits] = field.value === 'unknown' ? [] : (/\d+(?:[.,]\d+)*/.exec(field.value.text) ?? []);
  const rest = text.slice(0, told.start) + ' '.repeat(told.end - told.start) + text.slice(told.end);
  return digits !== undefined && rest.split(/[^\d.,]+/).includes(digits);
}

/** `Grow from 40 to 60 shops`, target 20: what is added. `80% of 50 shops`, target 40: what the share comes to. */
function isDistance({ key, written, told }: End, { baseline, quantities }: Statement): boolean {
  if (key !== 'target') return false;
  const [from, to] = [baseline && quantityOf(baseline), quantityOf(told)];
  if (from && to && Math.abs(amountOf(to) - amountOf(from)) === Math.abs(amountOf(written))) return true;
  return quantities.some(({ role, value }) => role === 'of' && (value * told.value) / 100 === written.value);
}
