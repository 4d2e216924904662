// One row of the tree: label, description and state of a part, and the same for a screen reader.
import { ownersOf, windowOf } from '../../language/inherit.ts';
import { fill, type Locale } from '../../language/locale.ts';
import type { Initiative, Kpi, NorthStar } from '../../language/model.ts';
import type { Quantity } from '../../language/quantity.ts';
import type { Reading } from '../../language/read.ts';
import { formatDate } from '../../messages/dates.ts';
import { tree } from '../../messages/tree.ts';
import {
  documentProgress,
  type Health,
  kpiState,
  objectiveProgress,
  resultProgress,
} from '../../progress/index.ts';
import type { TreeContext, TreePart } from './index.ts';

export type RowState = Health | 'planned' | 'in_progress' | 'blocked' | 'on_hold' | 'unreadable' | 'none';

interface Row {
  readonly label: string;
  readonly description: string;
  readonly state: RowState;
  /** 0–1; null where it is not known, or there is none. */
  readonly progress: number | null;
  readonly spoken: string;
}

export function rowOf(part: TreePart, reading: Reading, context: TreeContext): Row {
  const { locale } = context;
  const { state, progress = null, facts: details } = factsOf(part, reading, context);
  const label = labelOf(part, locale);
  const facts = [percent(progress), ...details];
  const description = facts.filter(fact => fact !== '').join(' · ');
  const spoken = [tree[part.thing][locale], label, tree.states[state][locale], ...facts].filter(
    fact => fact !== '',
  );
  return { label, description, state, progress, spoken: spoken.join(tree.comma[locale]) };
}

interface Facts {
  readonly state: RowState;
  readonly progress?: number | null;
  readonly facts: readonly string[];
}

function factsOf(part: TreePart, reading: Reading, context: TreeContext): Facts {
  const { today, settings } = context;
  switch (part.thing) {
    case 'document': {
      const { progress, health } = documentProgress(part, today, settings);
      const unreadable = reading.problems.some(
        ({ code }) => code === 'yaml-syntax' || code === 'full-width-punctuation',
      );
      const facts = [part.cycle?.value.text ?? ''];
      return unreadable
        ? { state: 'unreadable', progress, facts: [...facts, tree.unreadable[context.locale]] }
        : { state: health, progress, facts };
    }
    case 'objective': {
      const { progress, health } = objectiveProgress(part, today, settings);
      return { state: health, progress, facts: [owner(part), due(part, context)] };
    }
    case 'key_result': {
      const result = resultProgress(part, today, settings);
      const { baseline, target, current, min, max } = result;
      const numbers =
        result.type === 'maintain' ? within(current, [min, max]) : way([baseline, current, target]);
      return {
        state: result.health,
        progress: result.progress,
        facts: [numbers, owner(part), due(part, context)],
      };
    }
    case 'initiative':
      return {
        state: part.status?.value ?? 'planned',
        facts: [statusOf(part, context), owner(part), due(part, context)],
      };
    case 'kpi':
      return kpiFacts(part);
    case 'north_star':
      return northStarFacts(part);
  }
}

function kpiFacts(kpi: Kpi): Facts {
  const { current, min, max, target, inBand } = kpiState(kpi);
  const state = inBand === null ? 'unknown' : inBand ? 'on_track' : 'off_track';
  const numbers = min || max ? within(current, [min, max]) : way([current, target]);
  return { state, facts: [numbers, owner(kpi)] };
}

function northStarFacts({ baseline, current, target }: NorthStar): Facts {
  const start = baseline?.value === 'unknown' ? undefined : baseline?.value;
  return { state: 'none', facts: [way([start, current?.value, target?.value])] };
}

/** 120 → 75 → 30, as far as it is known. */
function way(quantities: readonly (Quantity | undefined)[]): string {
  return quantities.flatMap(quantity => (quantity ? [quantity.text] : [])).join(' → ');
}

/** 99.7% (≥ 99.5%), a value and the band that it should stay in. */
function within(current: Quantity | undefined, [min, max]: readonly (Quantity | undefined)[]): string {
  const limits = [min && `≥ ${min.text}`, max && `≤ ${max.text}`].filter(limit => limit !== undefined);
  const band = limits.length > 0 ? `(${limits.join(', ')})` : '';
  return [current?.text, band].filter(text => text).join(' ');
}

function labelOf(part: TreePart, locale: Locale): string {
  if (part.thing === 'document') return part.title?.value ?? part.team?.value ?? part.name;
  return (
    part.title?.value ?? part.id?.value ?? fill(tree.untitled[locale], { thing: tree[part.thing] }, locale)
  );
}

function owner(part: Exclude<TreePart, { thing: 'document' }>): string {
  return ownersOf(part)
    .map(({ value }) => value)
    .join(', ');
}

/** Only a part's own date: that of its cycle is the same on every row. */
function due(
  part: Extract<TreePart, { thing: 'objective' | 'key_result' | 'initiative' }>,
  context: TreeContext,
): string {
  if (!part.due) return '';
  const { end, ongoing } = windowOf(part, context.settings.fiscalYearStart);
  return ongoing ? tree.ongoing[context.locale] : end === undefined ? '' : formatDate(end, context.locale);
}

const percent = (progress: number | null) => (progress === null ? '' : `${Math.round(progress * 100)}%`);

function statusOf({ status }: Initiative, { locale }: TreeContext): string {
  return tree.states[status?.value ?? 'planned'][locale];
}
