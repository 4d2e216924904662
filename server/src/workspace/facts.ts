// What other files may want to know of a file: its parts, ids, references, people and links. Plain and compact; walked once.
import type { Document } from '../language/model.ts';
import type { Cycle, Day, Due } from '../language/period.ts';
import type { Range } from '../language/range.ts';
import type { Reference } from '../language/reference.ts';
import type { ThingName } from '../language/schema.ts';
import { gathered } from './gathered.ts';
import type { Snapshot } from './snapshot.ts';

/** What is told of a stretch of a file. */
export interface Facts {
  readonly parts: readonly PartFacts[];
  readonly references: readonly ReferenceFacts[];
  readonly people: readonly PersonFacts[];
  readonly links: readonly LinkFacts[];
}

export interface FileFacts extends Facts {
  /** As the snapshot has it. */
  readonly uri: string;
  /** The one spelling of the URI, for comparing. */
  readonly key: string;
  /** What references call the document: its `id`, or the file's name before `.okr.yaml`. */
  readonly name: string;
  /** All of it could be read: what is not among the parts is not there. */
  readonly isWhole: boolean;
  /** The document itself, then all others, parents before children. */
  readonly parts: readonly [PartFacts, ...PartFacts[]];
  /**
   * The same by stretches of the file: one, but for a long file in an editor. There the first tells of the document itself, the
   * last of its KPIs, and each between them of one objective.
   */
  readonly pieces: readonly FactsPiece[];
}

export interface FactsPiece extends Facts {
  /** Offset from which places are told to be the same when the whole piece has moved. */
  readonly start: number;
  /** The same object as long as everything in the piece is the same but its place; none where nobody keeps track of that. */
  readonly same?: object;
}

/** Parts that people talk about; check-ins, milestones and steps belong to theirs. */
export type IndexedThing = Exclude<ThingName, 'check_in' | 'milestone' | 'step'>;

export interface PartFacts {
  readonly file: FileFacts;
  readonly thing: IndexedThing;
  /** None for the document. */
  readonly parent: PartFacts | undefined;
  readonly id: { readonly value: string; readonly range: Range } | undefined;
  /** What references in its own document call it: `win`, `win/kr1`, `o2/kr1`. None for what nothing can refer to. */
  readonly address: string | undefined;
  /** Empty where there is none. */
  readonly title: string;
  readonly range: Range;
  /** What to point at when the part as a whole is meant. */
  readonly at: Range;
  /** Its own, or those of the nearest part above that names any. */
  readonly owners: readonly string[];
  /** Its own, or that of the nearest part above. */
  readonly cycle: Cycle | undefined;
  /** Of a document, an objective and a key result, its own or inherited. */
  readonly level: NonNullable<Document['level']>['value'] | undefined;
  /** The dates that an objective or a key result has of its own, beside its cycle. */
  readonly start: Day | undefined;
  readonly due: Due | undefined;
  /** Given up, put off, closed or done, or part of something that is. */
  readonly isOver: boolean;
  /** Still to be worked on, past its draft, and with a title. */
  readonly isAsked: boolean;
  /** Says itself who owns it. */
  readonly namesOwner: boolean;
  /** Of a key result: what it measures, where a field says so, and what it promises; see ./promise.ts. */
  readonly metric: string | undefined;
  readonly unit: string | undefined;
  readonly promises: readonly string[];
}

export interface ReferenceFacts {
  readonly from: PartFacts;
  /** The field: `aligns_to`, `supports`, `guards` or `kpi`. */
  readonly field: string;
  readonly value: Reference;
  /** As written, quotes included. */
  readonly range: Range;
  /** Where its first character stands; undefined where it is not written letter by letter, as by an alias. */
  readonly start: number | undefined;
}

export interface PersonFacts {
  readonly name: string;
  /** The field: `owner`, `contributors` or `by`. */
  readonly field: string;
  /** For the author of a check-in, what is checked in. */
  readonly part: PartFacts;
  readonly range: Range;
}

export interface LinkFacts {
  /** A URL, a path, or whatever else somebody wrote. */
  readonly value: string;
  readonly range: Range;
}

/** The same facts for the same snapshot, whoever asks. */
export function factsOf(snapshot: Snapshot): FileFacts {
  let facts = known.get(snapshot);
  if (!facts) {
    facts = gathered(snapshot);
    known.set(snapshot, facts);
  }
  return facts;
}

const known = new WeakMap<Snapshot, FileFacts>();
