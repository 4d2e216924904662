// What a rule may ask about all files together, its own among them. This floor knows no files: ../workspace answers.
import type { Field, KeyResult, Kpi, Objective } from '../language/model.ts';
import type { Cycle, Period } from '../language/period.ts';
import type { Range } from '../language/range.ts';
import type { Reference } from '../language/reference.ts';
import type { ThingName } from '../language/schema.ts';

export type LevelName = 'company' | 'department' | 'team' | 'individual';

/** A part of any file, as others see it. */
export interface PartSeen {
  readonly file: { readonly uri: string; readonly key: string; readonly name: string };
  readonly thing: ThingName;
  readonly parent: PartSeen | undefined;
  /** What references in its own file call it: `win`, `win/kr1`, `o2/kr1`. */
  readonly address: string | undefined;
  /** Its own, or that of the nearest part above. */
  readonly cycle: Cycle | undefined;
  readonly level: LevelName | undefined;
  /** Given up, put off, closed or done, or part of something that is. */
  readonly isOver: boolean;
}

export interface Resolution {
  /** Whether there is a document or a file as it is called. */
  readonly hasDocument: boolean;
  /** One where all is well; none where the reference points at nothing, several where nothing tells them apart. */
  readonly targets: readonly PartSeen[];
}

/** What may have been meant by a reference that points at nothing. */
export interface Meant {
  /** To be written in its place. */
  readonly reference: string;
  readonly title: string;
  /** Nothing else comes near, and it is but a slip of the fingers away. */
  readonly isCertain: boolean;
}

export interface Load {
  readonly objectives: number;
  readonly keyResults: number;
  /** Files in which they stand. */
  readonly files: number;
}

/** Parts of which each is aligned to the next, and the last to the first. */
export interface Circle {
  /** From the one with the reference on; of a large circle only the first. */
  readonly parts: readonly PartSeen[];
  /** How many there are in all. */
  readonly count: number;
}

/** What questions were answered from, and when. */
export interface Note {
  readonly labels: ReadonlySet<string>;
  readonly moment: number;
  /** Who answered: somebody else may answer in another way. */
  readonly by: object;
}

/**
 * Every question is noted down: the file is checked again when something has changed that the answer was made of.
 * Ask as little as you can, and only for what is then reported. Only rules of scope `workspace` may ask.
 */
export interface Surroundings {
  /** Does some work, and notes what its questions were. */
  noting<T>(work: () => T): { readonly result: T; readonly note: Note };
  /** Whether the same questions would get the same answers as when they were noted; if so, they count as asked again. */
  isStill(note: Note): boolean;
  /** Whether all files are known; while it is false, what was not found may only not have been read yet. */
  isComplete(): boolean;
  /** Where a reference of the file leads; undefined while that cannot be told, as its file is not read yet or unreadable. */
  resolve(reference: Field<Reference>): Resolution | undefined;
  /** The likeliest first; for a reference that points at nothing. */
  meantBy(reference: Field<Reference>): readonly Meant[];
  /** A reference that means this part and no other, by name or by the way to its file; undefined where there is none. */
  precisely(target: PartSeen): string | undefined;
  /** The circle that the alignment goes round in by a reference; undefined where it does not come back. */
  circleBy(reference: Field<Reference>): Circle | undefined;
  /** When a part of any file runs: its cycle, or the dates that it has of its own. Undefined where nothing tells. */
  periodOf(part: PartSeen): Partial<Period> | undefined;
  /** Whether a level has objectives in any file at some time of the period. */
  hasLevel(level: LevelName, period: Partial<Period>): boolean;
  /** Parts of other files that refer to a part, and to nothing else, in one of their fields. */
  referrers(part: Objective | KeyResult | Kpi, field: ReferringField): Iterable<Pick<PartSeen, 'isOver'>>;
  /** Key results under other objectives that promise the same: the same title or metric, from and to the same numbers. */
  sameResults(keyResult: KeyResult): readonly PartSeen[];
  /** What a person has to attend to in all files in exactly this period. However the name is capitalised. */
  loadOf(person: string, period: Period): Load;
  /** Whether nobody else owns anything in any file. */
  isOnlyOwner(person: string): boolean;
  /** Whether an objective or key result of any file has a good part of these words in its title or metric. */
  isPursued(words: string): boolean;
  /** What to call a part; to be asked only for what is shown. */
  titleOf(part: PartSeen): string;
  /** Where to point at a part; to be asked only for what is shown, since it changes with every line above it. */
  placeOf(part: PartSeen): { readonly uri: string; readonly at: Range };
  /** The part of any file that a part of this one is; undefined for what others do not see. */
  seen(part: Objective | KeyResult | Kpi): PartSeen | undefined;
}

export type ReferringField = 'aligns_to' | 'supports' | 'guards' | 'kpi';

/** Nothing is known of any file: no reference leads anywhere for sure, and nobody else is there. */
export const nothingAround: Surroundings = {
  noting: work => ({ result: work(), note: { labels: new Set(), moment: 0, by: nothingAround } }),
  isStill: ({ by }) => by === nothingAround,
  isComplete: () => false,
  resolve: () => undefined,
  meantBy: () => [],
  precisely: () => undefined,
  circleBy: () => undefined,
  periodOf: () => undefined,
  hasLevel: () => false,
  referrers: () => [],
  sameResults: () => [],
  loadOf: () => ({ objectives: 0, keyResults: 0, files: 0 }),
  isOnlyOwner: () => true,
  isPursued: () => true,
  titleOf: ({ address = '' }) => address,
  placeOf: ({ file: { uri } }) => ({ uri, at: { start: 0, end: 0 } }),
  seen: () => undefined,
};
