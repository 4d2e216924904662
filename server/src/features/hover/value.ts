// What a value says: the meaning of a word, a number in full, the days of a date, the title behind a reference.
import type { FieldMeta, ValueOf } from '../../language/kinds.ts';
import type { Localised } from '../../language/locale.ts';
import type { AnyPart, Field } from '../../language/model.ts';
import { type Day, dueDay, periodOf } from '../../language/period.ts';
import { type Quantity, withUnit } from '../../language/quantity.ts';
import { formatReference, type Reference } from '../../language/reference.ts';
import { hover } from '../../messages/hover.ts';
import { resultProgress, scoreOf } from '../../progress/index.ts';
import { unitOf } from '../../progress/unit.ts';
import { mentions, resolved } from '../describe/alignment.ts';
import { inBrief } from '../describe/brief.ts';
import { type HoverContext, say } from '../describe/context.ts';
import { weightShare } from '../describe/facts.ts';
import { percent, quantity } from '../describe/figures.ts';
import { load } from '../describe/load.ts';
import { beside, blocks, code, lines, strong, text } from '../describe/markdown.ts';
import { meter } from '../describe/progress.ts';
import { scoreText } from '../describe/score.ts';
import { cycleText, date, days, fromToday, timeGone } from '../describe/time.ts';
import { fieldMeta, keyMeaning } from './key.ts';
import type { Place } from './place.ts';
import { spelledOut } from './spelled-out.ts';

/** What the value says, where that is not plain to see, above the meaning of its key. */
export function valueHover(place: Place, context: HoverContext): string {
  const { part, key, field } = place;
  const meta = fieldMeta(part, key);
  const said = field && meta ? saidBy(meta, { part, key, field, context }) : '';
  return blocks(said, keyMeaning(part, key, context));
}

interface At {
  readonly part: AnyPart;
  readonly key: string;
  readonly field: Field<unknown>;
  readonly context: HoverContext;
}

function saidBy({ kind, choices = {} }: FieldMeta, at: At): string {
  const { value } = at.field;
  if (kind === 'choice') return choiceText(String(value), choices, at);
  const says = sayings[kind] as ((value: unknown, at: At) => string) | undefined;
  return says?.(value, at) ?? '';
}

function choiceText(word: string, choices: Readonly<Record<string, Localised>>, { context }: At): string {
  const doc = choices[word];
  return doc ? say(hover.means, context, { key: code(word), doc: say(doc, context) }) : '';
}

/** By kind of value; the others speak for themselves. */
const sayings: { readonly [K in keyof ValueOf]?: (value: ValueOf[K], at: At) => string } = {
  quantity: numberText,
  baseline: (value, at) => (value === 'unknown' ? say(hover.unknown, at.context) : numberText(value, at)),
  change: changeText,
  fraction: fractionText,
  percent: progressText,
  weight: (_, { part, context }) =>
    part.thing === 'objective' || part.thing === 'key_result' || part.thing === 'milestone'
      ? weightShare(part, context)
      : '',
  day: dayText,
  due: (value, { context }) => {
    if (value.kind === 'ongoing') return say(hover.ongoing, context);
    const last = dueDay(value, context.settings.fiscalYearStart) as Day;
    const cycle = value.kind === 'cycle' ? cycleText(value.cycle, context) : '';
    return lines(dayText(last, { context }), cycle);
  },
  cycle: (value, { context }) =>
    beside(
      strong(cycleText(value, context)),
      timeGone(periodOf(value, context.settings.fiscalYearStart), context),
    ),
  every: (value, { context }) => strong(say(hover.every, context, { days: days(value, context) })),
  done: (value, at) =>
    typeof value === 'number' ? say(hover.doneOn, at.context, { date: date(value, at.context) }) : '',
  reference: referenceText,
  person: (value, { context }) => load(value, context),
};

function dayText(day: Day, { context }: Pick<At, 'context'>): string {
  return beside(strong(date(day, context)), fromToday(day, context));
}

function numberText(value: Quantity, { part, context }: At): string {
  const said = spelledOut(inUnitOf(part, value), context);
  return said === '' ? '' : strong(said);
}

/** Bare numbers take the unit of the part that they are in. */
function inUnitOf(part: AnyPart, value: Quantity): Quantity {
  if (part.thing === 'key_result' || part.thing === 'kpi') return unitOf(part)(value);
  return part.thing === 'north_star' ? withUnit(value, part.unit?.value) : value;
}

function changeText({ text: change }: ValueOf['change'], { part, context }: At): string {
  if (part.thing !== 'key_result' || part.target) return '';
  const { baseline, target } = resultProgress(part, context.today, context.settings);
  if (!baseline || !target) return '';
  return say(hover.changed, context, {
    change: text(change),
    baseline: quantity(baseline),
    target: strong(quantity(target)),
  });
}

function fractionText(value: number, { part, key, context }: At): string {
  const scored = key === 'score' && (part.thing === 'objective' || part.thing === 'key_result');
  return scored ? scoreText(scoreOf(part, null), context) : strong(percent(value));
}

/** Progress told by hand counts only where no number can be computed. */
function progressText(value: number, { part, context }: At): string {
  const told = meter(value);
  if (part.thing !== 'key_result') return told;
  const { byHand, progress } = resultProgress(part, context.today, context.settings);
  if (byHand || progress === null) return told;
  return lines(told, say(hover.notCounted, context, { progress: percent(progress) }));
}

function referenceText({ document: other, ...inside }: Reference, { field, context }: At): string {
  const { files = [], targets = [] } = resolved(field as Field<Reference>, context) ?? {};
  const [only] = targets;
  if (only && targets.length === 1) return inBrief(only, context);
  const reference = text(formatReference(inside));
  if (only) {
    return say(hover.ambiguous, context, { reference, targets: mentions(targets, context) });
  }
  if (other === undefined) return say(hover.nowhere, context, { reference });
  const document = text(other);
  return files.length === 0
    ? say(hover.noDocument, context, { document })
    : say(hover.notIn, context, { reference, document });
}
