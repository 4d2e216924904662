// What a person owns in all files, cycle by cycle.
import type { Localised } from '../../language/locale.ts';
import { type Cycle, type Period, periodOf } from '../../language/period.ts';
import { hover, hoverWords } from '../../messages/hover.ts';
import type { PartFacts } from '../../workspace/facts.ts';
import { type HoverContext, say } from './context.ts';
import { lines, strong, text } from './markdown.ts';
import { cycleText } from './time.ts';

/** `Owns in 2026-Q1: 3 objectives, 5 key results`, what runs today first; empty for who owns nothing. */
export function load(person: string, context: HoverContext): string {
  const cycles = byCycle(context.around().index.ownedBy(person), context);
  const count = cycles.length - most;
  return lines(
    ...cycles.slice(0, most).map(({ cycle, parts }) => {
      const things = strong(counted(parts, context));
      return cycle
        ? say(hover.ownsIn, context, { cycle: cycleName(cycle, context), things })
        : say(hover.owns, context, { things });
    }),
    count > 0 ? say(count === 1 ? hover.moreCycle : hover.moreCycles, context, { count }) : '',
  );
}

/** Cycles that are told. */
const most = 3;

interface Owned {
  /** Undefined for what belongs to none. */
  readonly cycle: Cycle | undefined;
  readonly period: Period | undefined;
  readonly parts: readonly PartFacts[];
}

/** Two spellings of one time are one cycle. */
function byCycle(all: readonly PartFacts[], { today, settings }: HoverContext): readonly Owned[] {
  const periodIn = ({ cycle }: PartFacts) => cycle && periodOf(cycle, settings.fiscalYearStart);
  const groups = new Map<string, PartFacts[]>();
  for (const part of all.filter(({ thing }) => thing in hoverWords.counted)) {
    const period = periodIn(part);
    const key = period ? `${period.start}/${period.end}` : '';
    const group = groups.get(key);
    if (group) group.push(part);
    else groups.set(key, [part]);
  }
  const owned = [...groups.values()].flatMap(parts => {
    const named = parts.find(({ cycle }) => cycle && cycle.form !== 'range') ?? parts[0];
    return named ? [{ cycle: named.cycle, period: periodIn(named), parts }] : [];
  });
  const away = ({ period }: Owned) =>
    period ? Math.max(0, period.start - today, today - period.end) : withoutCycle;
  const length = ({ period }: Owned) => (period ? period.end - period.start : 0);
  return owned.toSorted((a, b) => away(a) - away(b) || length(a) - length(b));
}

/** After what runs today, before all else: in days from today. */
const withoutCycle = 0.5;

function cycleName(cycle: Cycle, context: HoverContext): string {
  return cycle.form === 'range' ? cycleText(cycle, context) : text(cycle.text);
}

/** `3 objectives, 1 key result`. */
function counted(parts: readonly PartFacts[], context: HoverContext): string {
  const words: Readonly<Record<string, { readonly one: Localised; readonly many: Localised }>> =
    hoverWords.counted;
  return Object.entries(words)
    .map(([thing, { one, many }]) => {
      const count = parts.filter(part => part.thing === thing).length;
      return count === 0 ? '' : say(count === 1 ? one : many, context, { count });
    })
    .filter(told => told !== '')
    .join(say(hover.and, context));
}
