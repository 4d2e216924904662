// What is said alike of several things: names, owners, what something belongs to, the share it has.
import { ownersOf } from '../../language/inherit.ts';
import type { Localised } from '../../language/locale.ts';
import type { AnyPart, CheckIn, Field, KeyResult, Milestone, Objective, Step } from '../../language/model.ts';
import { hover, hoverWords } from '../../messages/hover.ts';
import { tree } from '../../messages/tree.ts';
import { sharesOf } from '../../progress/index.ts';
import { type HoverContext, say } from './context.ts';
import { percent } from './figures.ts';
import { text } from './markdown.ts';

/** What people call by a name; check-ins and steps have none. */
type Named = Exclude<AnyPart, CheckIn | Step>;

/** Its title, or whatever else it is known by, as Markdown. */
export function nameOf(part: Named, context: HoverContext): string {
  const known =
    part.thing === 'document' ? [part.title?.value, part.team?.value, part.name] : [part.title?.value];
  const id = 'id' in part ? part.id?.value : undefined;
  const [name] = [...known, id].map(each => text(each ?? '')).filter(each => each !== '');
  return name ?? say(tree.untitled, context, { thing: say(words[part.thing], context) });
}

const words: Readonly<Record<Named['thing'], Localised>> = { ...tree, milestone: hoverWords.type.milestone };

/** The name in a sentence. */
export function quotedName(part: Named, context: HoverContext): string {
  return say(hover.quoted, context, { text: nameOf(part, context) });
}

/** Own or inherited owners. */
export function owner(part: Parameters<typeof ownersOf>[0], context: HoverContext): string {
  const owners = ownersOf(part);
  if (owners.length === 0) return '';
  return say(owners.length === 1 ? hover.owner : hover.owners, context, { names: names(owners, context) });
}

export function names(people: readonly Field<string>[], context: HoverContext): string {
  return people.map(({ value }) => text(value, 60)).join(say(hover.and, context));
}

/** `40% of the objective`, where it has neighbours and somebody weighed them. */
export function weightShare(part: Objective | KeyResult | Milestone, context: HoverContext): string {
  const neighbours = neighboursOf(part);
  if (neighbours.length < 2 || !neighbours.some(({ weight }) => weight)) return '';
  const share = sharesOf(neighbours)[part.index];
  return share === undefined ? '' : say(wholes[part.thing], context, { share: percent(share) });
}

const wholes = {
  objective: hover.shareOfDocument,
  key_result: hover.shareOfObjective,
  milestone: hover.shareOfResult,
};

function neighboursOf(
  part: Objective | KeyResult | Milestone,
): readonly (Objective | KeyResult | Milestone)[] {
  if (part.thing === 'objective') return part.parent.objectives;
  return part.thing === 'key_result' ? part.parent.key_results : part.parent.milestones;
}
