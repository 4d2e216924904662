// One row of the tree: label, description and state of a part, and the same for a screen reader.
import { ownersOf, windowOf } from '../../language/inherit.ts';
import { fill, type Locale } from '../../language/locale.ts';
import type { Document, Initiative, Kpi, NorthStar } from '../../language/model.ts';
import { periodOf } from '../../language/period.ts';
import type { Comparator, Quantity } from '../../language/quantity.ts';
import type { Reading } from '../../language/read.ts';
import { formatDate } from '../../messages/dates.ts';
import { tree } from '../../messages/tree.ts';
import {
  documentProgress,
  type Health,
  kpiState,
  objectiveProgress,
  type ResultProgress,
  resultProgress,
} from '../../progress/index.ts';
import type { SmartScore } from '../../rules/smart-score/index.ts';
import { isOver } from '../../rules/standing.ts';
import { percent, quantity, way } from '../describe/figures.ts';
import { plain } from '../describe/markdown.ts';
import { smartLine, spokenSmart } from '../explain/smart-line.ts';
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
  const { state: told, progress = null, facts } = factsOf(part, reading, context);
  const file = part.thing === 'objective' && context.isAmongFiles ? labelOf(reading.document, locale) : '';
  const details = [file, ...facts];
  // Without dates nothing can be said of the pace; that is not the same as not being measured.
  const state = told === 'unknown' && progress !== null ? 'none' : told;
  const label = labelOf(part, locale);
  const score = scoreOf(part, context);
  const shown = progress === null ? '' : percent(progress);
  // Rows are cut off at the end: what somebody asked for comes first.
  const description = [shown, score ? smartLine(score, '') : '', ...details]
    .filter(fact => fact !== '')
    .join(' · ');
  const spoken = [
    ...new Set([tree[part.thing][locale], label, tree.states[state][locale], shown, ...details]),
    score ? spokenSmart(score, locale) : '',
  ].filter(fact => fact !== '');
  return { label, description, state, progress, spoken: spoken.join(tree.comma[locale]) };
}

/** Nothing without a title, nor for what is over. */
function scoreOf(part: TreePart, context: TreeContext): SmartScore | undefined {
  if ((part.thing !== 'objective' && part.thing !== 'key_result') || !part.title || isOver(part))
    return undefined;
  return context.scoreOf?.(part);
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
      const unreadable = reading.unread.length > 0;
      const facts = [cycleText(part, context)];
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
        result.type === 'maintain' ? within(current, min, max) : from(baseline, current, target);
      return {
        state: result.health,
        progress: result.progress,
        facts: [numbers, stages(result, context), owner(part), due(part, context)],
      };
    }
    case 'initiative':
      return {
        state: part.status?.value ?? 'planned',
        facts: [statusOf(part, context), owner(part), due(part, context)],
      };
    case 'kpi':
      return kpiFacts(part, context);
    case 'north_star':
      return northStarFacts(part, context);
  }
}

function kpiFacts(kpi: Kpi, { locale }: TreeContext): Facts {
  const { current, min, max, target, inBand } = kpiState(kpi);
  const state = inBand === null ? 'unknown' : inBand ? 'on_track' : 'off_track';
  const numbers = min || max ? within(current, min, max) : from(current, target);
  return { state, facts: [tree.kpi[locale], numbers, owner(kpi)] };
}

function northStarFacts({ baseline, current, target }: NorthStar, { locale }: TreeContext): Facts {
  const start = baseline?.value === 'unknown' ? undefined : baseline?.value;
  return { state: 'none', facts: [tree.north_star[locale], from(start, current?.value, target?.value)] };
}

/** 120 → 75 → 30 tickets, as far as it is known. */
function from(...quantities: (Quantity | undefined)[]): string {
  return plain(way(quantities, undefined));
}

/** 99.7% (≥ 99.5%): a value and the band that it should stay in. */
function within(current: Quantity | undefined, min: Quantity | undefined, max: Quantity | undefined): string {
  const shown = (of: Quantity, comparator: Comparator) => plain(quantity({ ...of, comparator }));
  const limits = [min && shown(min, '>='), max && shown(max, '<=')].filter(limit => limit !== undefined);
  const band = limits.length > 0 ? `(${limits.join(', ')})` : '';
  return [current && plain(quantity(current)), band].filter(text => text).join(' ');
}

function stages({ milestones }: ResultProgress, { locale }: TreeContext): string {
  return milestones && milestones.total > 1 ? fill(tree.stages[locale], milestones) : '';
}

function cycleText({ cycle }: Document, { locale, settings }: TreeContext): string {
  if (cycle?.value.form !== 'range') return cycle?.value.text ?? '';
  const { start, end } = periodOf(cycle.value, settings.fiscalYearStart);
  return `${formatDate(start, locale)} – ${formatDate(end, locale)}`;
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

function statusOf({ status }: Initiative, { locale }: TreeContext): string {
  return tree.states[status?.value ?? 'planned'][locale];
}
