// Alignment step by step: an objective or key result, what it supports, and what supports it.
import { contains, type Range } from '../../language/range.ts';
import { addressed } from '../../workspace/addresses.ts';
import { childrenOf, parentsOf } from '../../workspace/alignment.ts';
import { factsOf, type IndexedThing, type PartFacts } from '../../workspace/facts.ts';
import type { WorkspaceIndex } from '../../workspace/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { partsMeant, subjectAt } from './subject.ts';

export interface HierarchyItem {
  readonly uri: string;
  /** With `uri` it tells the part when the next step is asked for: `win/kr1`. */
  readonly address: string;
  readonly thing: IndexedThing;
  readonly name: string;
  /** The document, the cycle and the owners: what tells apart what is called alike. */
  readonly detail: string;
  readonly range: Range;
  /** Lies within `range`. */
  readonly selection: Range;
}

/** The objective or key result at an offset; on a reference, what it means. */
export function hierarchyAt(
  snapshot: Snapshot,
  offset: number,
  index: WorkspaceIndex,
): readonly HierarchyItem[] {
  const file = factsOf(snapshot);
  const subject = subjectAt(file, offset);
  if (subject?.kind === 'reference' && subject.segment !== 'document')
    return partsMeant(index, subject.reference, subject.segment).flatMap(itemOf);
  return file.parts
    .filter(part => canAlign(part) && contains(part.range, offset))
    .slice(-1)
    .flatMap(itemOf);
}

/** What an item supports. Empty when the file or the part has gone since. */
export function supported(item: Pick<HierarchyItem, 'uri' | 'address'>, index: WorkspaceIndex) {
  return partsOf(item, index)
    .flatMap(part => parentsOf(index, part))
    .flatMap(itemOf);
}

/** What supports an item. */
export function supporting(item: Pick<HierarchyItem, 'uri' | 'address'>, index: WorkspaceIndex) {
  return partsOf(item, index)
    .flatMap(part => childrenOf(index, part))
    .flatMap(itemOf);
}

function partsOf({ uri, address }: Pick<HierarchyItem, 'uri' | 'address'>, index: WorkspaceIndex) {
  const file = index.file(uri);
  return file ? addressed(file, address).slice(0, 1) : [];
}

const canAlign = ({ thing }: PartFacts) => thing === 'objective' || thing === 'key_result';

function itemOf(part: PartFacts): readonly HierarchyItem[] {
  const { file, address, thing, title, cycle, owners, range, at } = part;
  if (address === undefined || !canAlign(part)) return [];
  const selection = range.start <= at.start && at.end <= range.end ? at : range;
  return [
    {
      uri: file.uri,
      address,
      thing,
      name: title || address,
      detail: [file.name, cycle?.text, owners.join(', ')].filter(Boolean).join(' · '),
      range,
      selection,
    },
  ];
}
