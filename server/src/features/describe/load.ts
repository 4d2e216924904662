// What a person owns in all files, cycle by cycle.
import type { Localised } from '../../language/locale.ts';
import { type Period, periodOf } from '../../language/period.ts';
import { hover, hoverWords } from '../../messages/hover.ts';
import type { PartFacts } from '../../workspace/facts.ts';
import { type HoverContext, say } from './context.ts';
import { lines, strong, text } from './markdown.ts';

/** `Owns in 2026-Q1: 3 objectives, 5 key results`, the latest cycle first; empty for who owns nothing. */
export function load(person: string, context: HoverContext): string {
  const cycles = byCycle(context.around().index.ownedBy(person), context);
  const more = cycles.length - most;
  return lines(
    ...cycles.slice(0, most).map(({ name, parts }) => {
      const things = strong(counted(parts, context));
      return name === ''
        ? say(hover.owns, context, { things })
        : say(hover.ownsIn, context, { cycle: text(name), things });
    }),
    more > 0 ? say(hover.more, context, { count: more }) : '',
  );
}

/** Cycles that are told. */
const most = 3;

interface Cycled {
  /** As first written; empty without a cycle. */
  readonly name: string;
  readonly period: Period | undefined;
  readonly parts: PartFacts[];
}

/** Two spellings of one time are one cycle. */
function byCycle(parts: readonly PartFacts[], { settings }: HoverContext): readonly Cycled[] {
  const cycles = new Map<string, Cycled>();
  for (const part of parts.filter(({ thing }) => thing in hoverWords.counted)) {
    const period = part.cycle && periodOf(part.cycle, settings.fiscalYearStart);
    const key = period ? `${period.start}/${period.end}` : '';
    const known = cycles.get(key);
    if (known) known.parts.push(part);
    else cycles.set(key, { name: part.cycle?.text ?? '', period, parts: [part] });
  }
  const start = ({ period }: Cycled) => period?.start ?? Number.NEGATIVE_INFINITY;
  return [...cycles.values()].toSorted((a, b) => (start(a) < start(b) ? 1 : -1));
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
