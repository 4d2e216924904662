// What a field stands for when it is left out: what is inferred, inherited or read elsewhere.
import { cycleOf, levelOf, ownersOf, teamOf, windowOf } from '../../language/inherit.ts';
import type { AnyPart, KeyResult } from '../../language/model.ts';
import { hoverWords } from '../../messages/hover.ts';
import { kpiState, resultProgress } from '../../progress/index.ts';
import { type HoverContext, say } from '../describe/context.ts';
import { names, weightShare } from '../describe/facts.ts';
import { fraction, quantity } from '../describe/figures.ts';
import { code, text } from '../describe/markdown.ts';
import { date } from '../describe/time.ts';

/** As Markdown; empty where leaving the field out says nothing. */
export function impliedValue(part: AnyPart, key: string, context: HoverContext): string {
  return implied[key]?.(part, context) ?? '';
}

type Implied = (part: AnyPart, context: HoverContext) => string | undefined;

const implied: Readonly<Record<string, Implied>> = {
  id: part => (part.thing === 'document' ? text(part.name) : undefined),
  type: (part, context) => {
    const type = part.thing === 'key_result' ? resultOf(part, context).type : undefined;
    return type && code(type);
  },
  baseline: (part, context) => number(part, 'baseline', context),
  target: (part, context) => number(part, 'target', context),
  current: (part, context) => number(part, 'current', context),
  confidence: (part, context) => {
    const confidence = part.thing === 'key_result' ? resultOf(part, context).confidence : null;
    return confidence === null ? undefined : fraction(confidence);
  },
  owner: (part, context) => ('owner' in part ? names(ownersOf(part), context) : undefined),
  cycle: part => {
    const cycle = part.thing === 'objective' ? cycleOf(part) : undefined;
    return cycle && text(cycle.value.text);
  },
  level: (part, context) => {
    const level = part.thing === 'objective' ? levelOf(part) : undefined;
    return level && say(hoverWords.level[level.value], context);
  },
  team: part => {
    const team = part.thing === 'objective' ? teamOf(part) : undefined;
    return team && text(team.value);
  },
  start: (part, context) => day(part, 'start', context),
  due: (part, context) => day(part, 'end', context),
  weight: (part, context) => {
    const weighs = part.thing === 'objective' || part.thing === 'key_result' || part.thing === 'milestone';
    return weighs ? weightShare(part, context) : undefined;
  },
};

function number(
  part: AnyPart,
  key: 'baseline' | 'target' | 'current',
  context: HoverContext,
): string | undefined {
  const numbers = numbersOf(part, context);
  const value = numbers?.[key];
  return value && quantity(value);
}

function numbersOf(part: AnyPart, context: HoverContext) {
  if (part.thing === 'key_result') return resultOf(part, context);
  return part.thing === 'kpi' ? { baseline: undefined, ...kpiState(part) } : undefined;
}

function resultOf(keyResult: KeyResult, { today, settings }: HoverContext) {
  return resultProgress(keyResult, today, settings);
}

function day(part: AnyPart, side: 'start' | 'end', context: HoverContext): string | undefined {
  if (!('start' in part || 'due' in part)) return undefined;
  const window = windowOf(part, context.settings.fiscalYearStart);
  return window[side] === undefined ? undefined : date(window[side], context);
}
