// Who is spoken of across files: what a part is aligned to and what is aligned to it, in a line each.
import type { AnyPart, Field, KeyResult, Kpi, Objective } from '../../language/model.ts';
import { formatReference, type Reference } from '../../language/reference.ts';
import { walk } from '../../language/walk.ts';
import { hover, hoverWords } from '../../messages/hover.ts';
import { tree } from '../../messages/tree.ts';
import { objectiveProgress, type ProgressSettings, resultProgress } from '../../progress/index.ts';
import { levelOrder } from '../../rules/level-order.ts';
import { aboveOf, childrenOf } from '../../workspace/alignment.ts';
import { belowOf } from '../../workspace/alignment-graph.ts';
import { coverageOf } from '../../workspace/coverage.ts';
import type { PartFacts } from '../../workspace/facts.ts';
import type { Resolved } from '../../workspace/index.ts';
import { partIn } from '../../workspace/places.ts';
import { type HoverContext, say } from './context.ts';
import { percent } from './figures.ts';
import { lines, link, text } from './markdown.ts';

/** What references mean, by title, file and progress; as written where that is nothing or several things. */
export function targets(references: readonly Field<Reference>[], context: HoverContext): string {
  const meaning = (reference: Field<Reference>) => {
    const [only, ...others] = resolved(reference, context)?.targets ?? [];
    return only && others.length === 0 ? mention(only, context) : text(formatReference(reference.value));
  };
  return named(references, meaning, context);
}

/** `Aligns to “Sales sells what helps” (sales, 40%) › “Win the mid-market” (company, 62%)`: step by step to the top. */
export function alignsTo(part: Objective | KeyResult, context: HoverContext): string {
  const { aligns_to } = part;
  if (aligns_to.length === 0) return '';
  const steps = [targets(aligns_to, context), ...stepsAbove(part, context)];
  return say(hover.alignsTo, context, { targets: steps.join(' › ') });
}

/** What the targets of a part serve in their turn, a list for each step; nobody climbs more than a few. */
function stepsAbove(part: Objective | KeyResult, context: HoverContext): readonly string[] {
  const { file, index } = context.around();
  const own = partIn(file, part);
  const nearest = part.aligns_to.flatMap(reference => {
    const { targets = [] } = resolved(reference, context) ?? {};
    return targets.length === 1 ? targets : [];
  });
  const steps: PartFacts[][] = [];
  for (const { part, depth } of aboveOf(index, nearest)) {
    if (part === own || part.parent === own) continue;
    steps[depth] ??= [];
    steps[depth].push(part);
  }
  const told = steps.filter(step => step !== undefined);
  const names = told.slice(0, highest).map(step => mentions(step, context));
  return told.length > highest ? [...names, '…'] : names;
}

/** Steps of a chain. */
const highest = 5;

/**
 * `Supported by “Cut tickets” (support, 50%)`: below an objective, what supports its key results too. Where more hangs on it than
 * that tells, a second line counts all of it.
 */
export function supportedBy(part: Objective | KeyResult, context: HoverContext): string {
  const { file, index } = context.around();
  const facts = partIn(file, part);
  if (!facts) return '';
  const isOwn = (child: PartFacts) => child.parent === facts;
  const children = childrenOf(index, facts).flatMap(child =>
    isOwn(child) ? childrenOf(index, child) : child,
  );
  const others = [...new Set(children)].filter(child => child !== facts && !isOwn(child));
  if (others.length === 0) return '';
  const all = belowOf(index, facts);
  return lines(
    say(hover.supportedBy, context, { targets: mentions(others, context) }),
    all.length > Math.min(others.length, most)
      ? say(hover.below, context, {
          levels: counted(
            all.map(({ part }) => part),
            context,
          ),
        })
      : '',
  );
}

/** `2 department objectives, 5 team objectives`, from the top down; just `7 objectives` where no levels are told. */
function counted(objectives: readonly PartFacts[], context: HoverContext): string {
  const isTold = objectives.some(({ level }) => level !== undefined);
  return [...levelOrder, undefined]
    .map(level => {
      const count = objectives.filter(part => part.level === level).length;
      const { one, many } = isTold ? hoverWords.below[level ?? 'other'] : hoverWords.counted.objective;
      return count === 0 ? '' : say(count === 1 ? one : many, context, { count });
    })
    .filter(told => told !== '')
    .join(say(hover.and, context));
}

/**
 * `Lead up to it: 3 of 4 department objectives, 7 of 9 team objectives`, and under that those that lead nowhere yet; empty where
 * nothing leads up to it.
 */
export function coveredBy(context: HoverContext): string {
  const { file, index } = context.around();
  const levels = coverageOf(index, file);
  if (!levels.some(({ supporting }) => supporting > 0)) return '';
  const told = levels.map(({ level, supporting: count, all }) =>
    say(hoverWords.covered[level], context, { count, all }),
  );
  const unaligned = levels.flatMap(level => level.unaligned);
  return lines(
    say(hover.covered, context, { levels: told.join(say(hover.and, context)) }),
    unaligned.length > 0 ? say(hover.unaligned, context, { objectives: mentions(unaligned, context) }) : '',
  );
}

export function mentions(parts: readonly PartFacts[], context: HoverContext): string {
  return named(parts, part => mention(part, context), context);
}

/** The first of a list, and how many more there are. */
function named<T>(all: readonly T[], name: (one: T) => string, context: HoverContext): string {
  const list = all.slice(0, most).map(name).join(say(hover.and, context));
  const count = all.length - most;
  return count > 0 ? say(hover.andMore, context, { list, count }) : list;
}

const most = 3;

/** `“Win the mid-market” (company, 62%)`, a link to where it is written; its document where that is another. */
function mention(part: PartFacts, context: HoverContext): string {
  const { file, title, address = '', at } = part;
  const words = text(title, longest) || text(address, longest);
  const { lines } = context.around().written(file.uri) ?? {};
  const name = say(hover.quoted, context, {
    text: lines && words !== '' ? link(words, `${file.uri}#L${lines.lineAt(at.start) + 1}`) : words,
  });
  const remarks = [file.key === context.around().file.key ? '' : text(file.name, 60), shareOf(part, context)];
  const told = remarks.filter(remark => remark !== '').join(say(tree.comma, context));
  return told === '' ? name : say(hover.mention, context, { name, remarks: told });
}

/** Characters of a title beside others. */
const longest = 80;

/** Undefined for a reference that the facts of the file do not have. */
export function resolved({ range }: Field<Reference>, context: HoverContext): Resolved | undefined {
  const { file, index } = context.around();
  const reference = file.references.find(
    each => each.range.start === range.start && each.range.end === range.end,
  );
  return reference && index.resolve(reference);
}

/** What is written of a part, and the settings that count there; undefined when it has gone since. */
export function writtenAs(
  { file, thing, range }: PartFacts,
  context: HoverContext,
): { readonly part: Objective | KeyResult | Kpi; readonly settings: ProgressSettings } | undefined {
  const written = context.around().written(file.uri);
  if (!written) return undefined;
  let found: AnyPart | undefined;
  walk(written.document, part => {
    if (part.thing === thing && part.range.start === range.start) found ??= part;
  });
  if (found?.thing !== 'objective' && found?.thing !== 'key_result' && found?.thing !== 'kpi')
    return undefined;
  return { part: found, settings: written.settings };
}

/** Progress in percent; empty where there is none. */
function shareOf(facts: PartFacts, context: HoverContext): string {
  const { part, settings } = writtenAs(facts, context) ?? {};
  if (!part || !settings || part.thing === 'kpi') return '';
  const { progress } =
    part.thing === 'objective'
      ? objectiveProgress(part, context.today, settings)
      : resultProgress(part, context.today, settings);
  return progress === null ? '' : percent(progress);
}
