// What others may want to know of one part.
import { cycleOf, levelOf, ownersOf } from '../language/inherit.ts';
import type { AnyPart } from '../language/model.ts';
import { isAsked, isOver } from '../rules/standing.ts';
import type { FileFacts, IndexedThing, PartFacts } from './facts.ts';
import { promisesOf } from './promise.ts';

export type IndexedPart = Extract<AnyPart, { thing: IndexedThing }>;

export function isIndexed(part: AnyPart): part is IndexedPart {
  return part.thing !== 'check_in' && part.thing !== 'milestone' && part.thing !== 'step';
}

export function partFacts(part: IndexedPart, file: FileFacts, parent: PartFacts | undefined): PartFacts {
  const { thing, id, title, range, at } = part;
  return {
    file,
    thing,
    parent,
    id: id && { value: id.value, range: id.range },
    address: addressOf(part),
    title: title?.value ?? '',
    range,
    at,
    owners: ownersOf(part).map(({ value }) => value),
    cycle: cycleOf(part)?.value,
    level: isPlaced(part) ? levelOf(part)?.value : undefined,
    start: isDated(part) ? part.start?.value : undefined,
    due: isDated(part) ? part.due?.value : undefined,
    isOver: isOver(part),
    isAsked: isAsked(part),
    namesOwner: part.owner.length > 0,
    metric: thing === 'key_result' ? part.metric?.value : undefined,
    unit: 'unit' in part ? part.unit?.value : undefined,
    promises: thing === 'key_result' ? promisesOf(part) : none,
  };
}

const none: readonly string[] = [];

function isDated(part: IndexedPart): part is Extract<AnyPart, { thing: 'objective' | 'key_result' }> {
  return part.thing === 'objective' || part.thing === 'key_result';
}

function isPlaced(
  part: IndexedPart,
): part is Extract<AnyPart, { thing: 'document' | 'objective' | 'key_result' }> {
  return part.thing === 'document' || part.thing === 'objective' || part.thing === 'key_result';
}

/** What has no id is called by its place; KPIs have none, for references count objectives only. */
function addressOf(part: IndexedPart): string | undefined {
  switch (part.thing) {
    case 'objective':
      return part.id?.value ?? `o${part.index + 1}`;
    case 'key_result':
      return `${addressOf(part.parent)}/${part.id?.value ?? `kr${part.index + 1}`}`;
    case 'kpi':
      return part.id?.value;
    default:
      return undefined;
  }
}
