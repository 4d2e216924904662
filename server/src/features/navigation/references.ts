// Everywhere that a part, a document or a person is spoken of; in all files, or in one for highlighting.
import type { Range } from '../../language/range.ts';
import { type FileFacts, factsOf, type PartFacts } from '../../workspace/facts.ts';
import type { WorkspaceIndex } from '../../workspace/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { partsMeant, type Subject, segmentOf, segmentRange, subjectAt } from './subject.ts';

export interface Place {
  readonly uri: string;
  readonly range: Range;
}

export interface Highlight {
  readonly range: Range;
  /** The id itself, not a reference to it. */
  readonly isDefinition: boolean;
}

/**
 * File by file, in the order of the text. For a title, that of the part that has it. A reference to a key result
 * speaks of its objective too: what hangs on `win/kr1` hangs on `win`.
 * @param withDefinition whether the id itself is among them
 */
export function references(
  snapshot: Snapshot,
  offset: number,
  index: WorkspaceIndex,
  withDefinition: boolean,
): readonly Place[] {
  const subject = subjectAt(factsOf(snapshot), offset);
  const places = subject ? placesOf(subject, index) : [];
  return places
    .filter(({ isDefinition }) => withDefinition || !isDefinition)
    .map(({ file, range }) => ({ uri: file.uri, range }));
}

/** The same within the file, but not for titles: who reads one does not want the lines below to light up. */
export function highlights(snapshot: Snapshot, offset: number, index: WorkspaceIndex): readonly Highlight[] {
  const file = factsOf(snapshot);
  const subject = subjectAt(file, offset);
  if (!subject || subject.kind === 'title') return [];
  return placesOf(subject, index)
    .filter(place => place.file === file)
    .map(({ range, isDefinition }) => ({ range, isDefinition }));
}

interface Spoken {
  readonly file: FileFacts;
  readonly range: Range;
  readonly isDefinition: boolean;
}

function placesOf(subject: Subject, index: WorkspaceIndex): readonly Spoken[] {
  return inOrder(spokenOf(subject, index));
}

function spokenOf(subject: Subject, index: WorkspaceIndex): readonly Spoken[] {
  switch (subject.kind) {
    case 'id':
    case 'title':
      return ofPart(subject.part, index);
    case 'reference':
      return partsMeant(index, subject.reference, subject.segment).flatMap(part => ofPart(part, index));
    case 'person':
      return index
        .placesOf(subject.person.name)
        .map(({ part, range }) => ({ file: part.file, range, isDefinition: false }));
    default:
      return [];
  }
}

function ofPart(part: PartFacts, index: WorkspaceIndex): readonly Spoken[] {
  const { file, id } = part;
  const definition = id ? [{ file, range: id.range, isDefinition: true }] : [];
  const mentions = index.mentions(part).map(reference => ({
    file: reference.from.file,
    range: segmentRange(reference, segmentOf(part)),
    isDefinition: false,
  }));
  return [...definition, ...mentions];
}

/** What an alias says again is written once. */
function inOrder(places: readonly Spoken[]): readonly Spoken[] {
  const once = new Map(places.map(place => [`${place.file.key} ${place.range.start}`, place]));
  return [...once.values()].sort((a, b) =>
    a.file === b.file ? a.range.start - b.range.start : a.file.key < b.file.key ? -1 : 1,
  );
}
