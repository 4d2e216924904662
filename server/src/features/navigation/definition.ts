// Where what stands at an offset is written: the target of a reference, a person's entry, the page that a link leads to.
import type { Range } from '../../language/range.ts';
import { factsOf, type PartFacts } from '../../workspace/facts.ts';
import { personKey, type WorkspaceIndex } from '../../workspace/index.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { linkOf } from './links.ts';
import type { PersonEntry } from './people.ts';
import { partsMeant, type Subject, subjectAt } from './subject.ts';

/** A place that one can go to. */
export interface Destination {
  readonly uri: string;
  /** All of what is there, and what of it to select. Both are absent for files that only their URI is known of. */
  readonly range?: Range;
  readonly selection?: Range;
}

export interface Definition {
  /** What was pointed at. */
  readonly origin: Range;
  /** More than one where a reference is ambiguous; never none. */
  readonly destinations: readonly Destination[];
}

/** For an id the place itself: editors show the references then. A link to a file is told whether the file exists or not. */
export function definition(
  snapshot: Snapshot,
  offset: number,
  index: WorkspaceIndex,
  people: readonly PersonEntry[] = [],
): Definition | undefined {
  const subject = subjectAt(factsOf(snapshot), offset);
  const destinations = subject ? destinationsOf(subject, snapshot.uri, index, people) : [];
  return subject && destinations.length > 0 ? { origin: subject.range, destinations } : undefined;
}

function destinationsOf(
  subject: Subject,
  uri: string,
  index: WorkspaceIndex,
  people: readonly PersonEntry[],
): readonly Destination[] {
  switch (subject.kind) {
    case 'id':
      return [placeOf(subject.part)];
    case 'reference':
      return partsMeant(index, subject.reference, subject.segment).map(placeOf);
    case 'person': {
      const key = personKey(subject.person.name);
      return people
        .filter(({ names }) => names.some(name => personKey(name) === key))
        .map(({ uri, range }) => ({ uri, range, selection: range }));
    }
    case 'link': {
      const link = linkOf(subject.link, uri);
      return link?.kind === 'file' ? [{ uri: link.target }] : [];
    }
    default:
      return [];
  }
}

/** A document is selected by its id or title; one that has neither by its first character. */
function placeOf({ thing, file, id, range, at, title }: PartFacts): Destination {
  const start = { start: 0, end: 0 };
  const selection = id?.range ?? (thing === 'document' && title === '' ? start : at);
  const isWithin = range.start <= selection.start && selection.end <= range.end;
  return { uri: file.uri, range: isWithin ? range : selection, selection };
}
