// What somebody who points at an offset means: a part by its id or title, one name in a reference, a person, a link.
import { contains, type Range } from '../../language/range.ts';
import type { FileFacts, LinkFacts, PartFacts, PersonFacts, ReferenceFacts } from '../../workspace/facts.ts';
import type { WorkspaceIndex } from '../../workspace/index.ts';

export type Subject =
  | { readonly kind: 'id'; readonly part: PartFacts; readonly range: Range }
  | { readonly kind: 'title'; readonly part: PartFacts; readonly range: Range }
  | {
      readonly kind: 'reference';
      readonly reference: ReferenceFacts;
      readonly segment: Segment;
      readonly range: Range;
    }
  | { readonly kind: 'person'; readonly person: PersonFacts; readonly range: Range }
  | { readonly kind: 'link'; readonly link: LinkFacts; readonly range: Range };

/** The names that a reference is made of. */
export type Segment = 'document' | 'objective' | 'keyResult';

export function subjectAt(file: FileFacts, offset: number): Subject | undefined {
  const isHere = ({ range }: { readonly range: Range }) => contains(range, offset);
  const reference = file.references.find(isHere);
  if (reference) {
    const segment = segmentAt(reference, offset);
    return { kind: 'reference', reference, segment, range: segmentRange(reference, segment) };
  }
  const person = file.people.find(isHere);
  if (person) return { kind: 'person', person, range: person.range };
  const link = file.links.find(isHere);
  if (link) return { kind: 'link', link, range: link.range };
  for (const part of file.parts) {
    if (part.id && contains(part.id.range, offset)) return { kind: 'id', part, range: part.id.range };
    if (part.title !== '' && contains(part.at, offset)) return { kind: 'title', part, range: part.at };
  }
  return undefined;
}

/** The parts that a name in a reference means: the objective of `win/kr1` by its first name, the key result by its second. */
export function partsMeant(
  index: WorkspaceIndex,
  reference: ReferenceFacts,
  segment: Segment,
): readonly PartFacts[] {
  const { files, objectives, targets } = index.resolve(reference);
  if (segment === 'document') return files.map(({ parts: [document] }) => document);
  return segment === 'objective' ? objectives : targets;
}

/** The place of one name in a reference; of all of it where that is not written letter by letter. */
export function segmentRange({ start, value, range }: ReferenceFacts, segment: Segment): Range {
  if (start === undefined) return range;
  const { document, objective, keyResult = '' } = value;
  const second = document === undefined ? start : start + document.length + 1;
  if (segment === 'document') return { start, end: second - 1 };
  if (segment === 'objective') return { start: second, end: second + objective.length };
  const third = second + objective.length + 1;
  return { start: third, end: third + keyResult.length };
}

/** The part of a reference that names something: `company#` the document, and so on. */
export function segmentOf({ thing }: PartFacts): Segment {
  if (thing === 'document') return 'document';
  return thing === 'key_result' ? 'keyResult' : 'objective';
}

function segmentAt(reference: ReferenceFacts, offset: number): Segment {
  const { value, start } = reference;
  const last = value.keyResult === undefined ? 'objective' : 'keyResult';
  if (start === undefined) return last;
  if (value.document !== undefined && offset <= segmentRange(reference, 'document').end) return 'document';
  return offset <= segmentRange(reference, 'objective').end ? 'objective' : last;
}
