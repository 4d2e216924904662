// What all files say together: who is called how, who refers to whom, who owns what. Only files that changed are looked at again.

import type { Load } from '../rules/surroundings.ts';
import { addressed } from './addresses.ts';
import { AlignmentEdges, type WayRound } from './alignment-edges.ts';
import { Dependencies } from './dependencies.ts';
import { type FileFacts, factsOf, type PartFacts, type PersonFacts, type ReferenceFacts } from './facts.ts';
import {
  changedBetween,
  labels,
  labelsOf,
  ownOf,
  personKey,
  type Sayings,
  sharedBy,
  without,
} from './labels.ts';
import { nearest } from './nearest.ts';
import { AllPromisers, type Promisers } from './promisers.ts';
import { Pursuits } from './pursuits.ts';
import { calledBy, isPath } from './references.ts';
import { byKey, Shelves } from './shelves.ts';
import type { Snapshot } from './snapshot.ts';
import { Times } from './times.ts';
import { canonical } from './uri.ts';

export { personKey } from './labels.ts';
export { isPath } from './references.ts';

/** Where a reference leads: nowhere when a list is empty, to one of several when it is longer than one. */
export interface Resolved {
  /** The files that its document may be. */
  readonly files: readonly FileFacts[];
  /** What its first name means: objectives or KPIs. */
  readonly objectives: readonly PartFacts[];
  /** What it means as a whole. */
  readonly targets: readonly PartFacts[];
}

/** Told the label of everything that an answer is made of; see ./labels.ts. */
export type Asked = (label: string) => void;

const unheard: Asked = () => {};

const none: readonly Sayings[] = [];

export class WorkspaceIndex {
  readonly #fiscalYearStart: (uri: string) => number;
  readonly #isLeftAlone: (uri: string) => boolean;
  readonly #files = new Map<string, FileFacts>();
  #inOrder: readonly FileFacts[] | undefined;
  /** Asked for by every file that a person has something in, and the same for all of them. */
  readonly #loads = new Map<string, Map<string, Load>>();
  /** Files by what they say that others ask for. */
  readonly #shelves = new Shelves(key => this.#files.get(key));
  readonly #times = new Times();
  readonly #pursuits = new Pursuits();
  readonly #edges: AlignmentEdges;
  readonly #promisers = new AllPromisers();
  readonly #askers = new Dependencies();
  #isComplete = false;

  /**
   * @param fiscalYearStart the month, 1–12, in which it begins for a file; asked for when cycles are compared
   * @param isLeftAlone whether a file is not here though it may be there
   */
  constructor(
    fiscalYearStart: (uri: string) => number = () => 1,
    isLeftAlone: (uri: string) => boolean = () => false,
  ) {
    this.#fiscalYearStart = fiscalYearStart;
    this.#isLeftAlone = isLeftAlone;
    this.#edges = new AlignmentEdges({
      file: key => this.#files.get(key),
      files: () => this.#files.values(),
      targets: (reference, asked) => this.resolve(reference, asked).targets,
    });
  }

  /** The month, 1–12, in which the fiscal year of a file begins. */
  fiscalYearStartOf({ uri }: FileFacts): number {
    return this.#fiscalYearStart(uri);
  }

  /** Whether a file is none of those that are taken in, by its URI. */
  isLeftAlone(uri: string): boolean {
    return this.#isLeftAlone(canonical(uri));
  }

  /** Whether these are all the files that there are, so that what is not here is nowhere. They are not until somebody says so. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  set isComplete(isComplete: boolean) {
    if (this.#isComplete === isComplete) return;
    this.#isComplete = isComplete;
    this.#askers.touch([labels.complete]);
  }

  /** Makes these all the files that there are. Those whose snapshot is still the same cost next to nothing. */
  update(snapshots: readonly Snapshot[]): this {
    const seen = new Set<FileFacts>(snapshots.map(snapshot => this.put(snapshot)));
    if (seen.size < this.#files.size)
      for (const facts of this.#files.values()) if (!seen.has(facts)) this.#drop(facts);
    return this;
  }

  /** The index as it were with these files in another state. */
  with(snapshots: readonly Snapshot[]): WorkspaceIndex {
    const other = new WorkspaceIndex(this.#fiscalYearStart, this.#isLeftAlone);
    for (const facts of this.#files.values()) other.#take(facts);
    for (const snapshot of snapshots) other.put(snapshot);
    return other;
  }

  /** Takes one file in, or its new state. */
  put(snapshot: Snapshot): FileFacts {
    return this.#take(factsOf(snapshot));
  }

  /** Takes in what somebody else has read of a file, such as another thread. */
  know(facts: FileFacts): void {
    this.#take(facts);
  }

  #take(facts: FileFacts): FileFacts {
    const before = this.#files.get(facts.key);
    if (before === facts) return facts;
    this.#files.set(facts.key, facts);
    this.#change(facts.key, before, facts);
    return facts;
  }

  remove(uri: string): void {
    const facts = this.file(uri);
    if (facts) this.#drop(facts);
  }

  /** By URI, whatever came first: the same files always give the same answers. */
  files(): readonly FileFacts[] {
    this.#inOrder ??= byKey(this.#files.values());
    return this.#inOrder;
  }

  file(uri: string): FileFacts | undefined {
    return this.#files.get(canonical(uri));
  }

  /** Documents with this name. */
  named(name: string): readonly FileFacts[] {
    return this.#shelves.on(labels.named(name));
  }

  /**
   * Where a reference leads. Of several documents with one name, those that have the target count; of these the file
   * itself, else those of the cycle that fits best, else those in the nearest folder.
   */
  resolve({ from, value }: ReferenceFacts, asked: Asked = unheard): Resolved {
    const called = this.called(from.file, value.document, asked);
    const full = value.keyResult === undefined ? value.objective : `${value.objective}/${value.keyResult}`;
    for (const { key } of called) {
      asked(labels.file(key));
      asked(labels.part(key, full));
      if (full !== value.objective) asked(labels.part(key, value.objective));
    }
    const having = [full, value.objective]
      .map(address => called.filter(file => addressed(file, address).length > 0))
      .find(files => files.length > 0);
    const cycleIn = (file: FileFacts) => addressed(file, value.objective)[0]?.cycle ?? file.parts[0].cycle;
    const files = nearest(from, having ?? called, cycleIn, () => this.fiscalYearStartOf(from.file));
    return {
      files,
      objectives: files.flatMap(file => addressed(file, value.objective)),
      targets: files.flatMap(file => addressed(file, full)),
    };
  }

  /** The files that a reference may mean by its document: its own where it names none. */
  called(from: FileFacts, document: string | undefined, asked: Asked = unheard): readonly FileFacts[] {
    if (document === undefined) return [from];
    const name = calledBy(from, document);
    if (!isPath(document)) {
      asked(labels.named(name));
      return this.named(name);
    }
    asked(labels.file(canonical(name)));
    const file = this.file(name);
    return file ? [file] : [];
  }

  /** Files that say something under a label, by URI. */
  saying(label: string, asked: Asked = unheard): readonly FileFacts[] {
    asked(label);
    return this.#shelves.on(label);
  }

  /** What a person has to attend to, worked out once for each `time` until something changes under the person's label. */
  load(person: string, time: string, work: () => Load): Load {
    const loads = this.#loads.get(person) ?? new Map<string, Load>();
    this.#loads.set(person, loads);
    const known = loads.get(time) ?? work();
    loads.set(time, known);
    return known;
  }

  /** The references that lead to a part and nowhere else, file by file. */
  referrers(part: PartFacts): readonly ReferenceFacts[] {
    return this.#referring(part, ({ targets }) => targets.length === 1 && targets[0] === part);
  }

  /**
   * The references that have the name of a part in them, be it on the way to another or one of several that are meant:
   * `win/kr1` has that of the objective `win`, `company#win` that of the document `company`.
   */
  mentions(part: PartFacts): readonly ReferenceFacts[] {
    if (part.thing === 'document') return this.#referring(part, ({ files }) => files.includes(part.file));
    if (part.thing === 'key_result') return this.#referring(part, ({ targets }) => targets.includes(part));
    return this.#referring(part, ({ objectives }) => objectives.includes(part));
  }

  /** The parts that a person owns, named there or above. However the name is capitalised. */
  ownedBy(person: string): readonly PartFacts[] {
    const key = personKey(person);
    return this.#shelves
      .on(labels.person(key))
      .flatMap(({ parts }) => parts.filter(({ owners }) => owners.some(owner => personKey(owner) === key)));
  }

  /** Where a person is written. */
  placesOf(person: string): readonly PersonFacts[] {
    const key = personKey(person);
    return this.#shelves
      .on(labels.person(key))
      .flatMap(({ people }) => people.filter(({ name }) => personKey(name) === key));
  }

  /** Everybody who is written somewhere, as first written, with the number of places; the commonest first. */
  people(): readonly { readonly name: string; readonly count: number }[] {
    const people = new Map<string, { name: string; count: number }>();
    for (const file of this.files()) {
      for (const { name } of file.people) {
        const known = people.get(personKey(name));
        if (known) known.count++;
        else people.set(personKey(name), { name, count: 1 });
      }
    }
    return [...people.values()].sort((a, b) => b.count - a.count);
  }

  /** The references to a part in one field that lead to it and nowhere else, in order. */
  *referring(part: PartFacts, field: string, asked: Asked = unheard): Iterable<ReferenceFacts> {
    for (const file of byKey(new Set(labelsOf(part, field).flatMap(label => this.saying(label, asked))))) {
      for (const reference of file.references) {
        if (reference.field !== field || reference.value.objective !== nameOf(part)) continue;
        const { targets } = this.resolve(reference, asked);
        if (targets.length === 1 && targets[0] === part) yield reference;
      }
    }
  }

  /** The times at which objectives of a level run, anywhere. */
  timesOf(level: string, asked: Asked): Iterable<PartFacts> {
    asked(labels.times(level));
    return this.#times.of(level);
  }

  /** Whether an objective or a key result of any file has enough of some words in its title or metric. */
  isPursued(words: string, asked: Asked): boolean {
    asked(labels.pursuit(words));
    return this.#pursuits.isPursued(words, this.#files.values());
  }

  /** Those who make a promise, where several do. */
  promisers(promise: string, asked: Asked): Promisers | undefined {
    return this.#promisers.of(promise, this, asked);
  }

  /** How the alignment leads from a part by way of a target back to the part; undefined where it does not. */
  wayRound(part: PartFacts, target: PartFacts, asked: Asked): WayRound | undefined {
    this.#settle();
    return this.#edges.wayRound(part, target, asked);
  }

  /** Notes down what the findings in a file were made of. */
  record(uri: string, asked: ReadonlySet<string>): void {
    this.#askers.record(canonical(uri), asked);
  }

  /** To be given to `isStill` later. */
  moment(): number {
    this.#settle();
    return this.#askers.now;
  }

  /** Whether everything under these labels, which somebody recorded, is as it was at a moment. */
  isStill(labels: Iterable<string>, then: number): boolean {
    this.#settle();
    return this.#askers.isStill(labels, then);
  }

  /** Another number whenever what was recorded for a file may have changed since. */
  stampOf(uri: string): number {
    this.#settle();
    return this.#askers.stampOf(canonical(uri));
  }

  #referring(part: PartFacts, means: (resolved: Resolved) => boolean): readonly ReferenceFacts[] {
    const filed = referringFields.flatMap(field => labelsOf(part, field));
    const files = byKey(new Set(filed.flatMap(label => this.#shelves.on(label))));
    return files.flatMap(({ references }) => references.filter(reference => means(this.resolve(reference))));
  }

  #drop(facts: FileFacts): void {
    this.#files.delete(facts.key);
    this.#change(facts.key, facts, undefined);
    this.#askers.forget(facts.key);
  }

  /** Files a file under what it now says, and tells those who asked for what it says no longer. */
  #change(key: string, before: FileFacts | undefined, after: FileFacts | undefined): void {
    const [was, is] = [before ? sharedBy(before) : none, after ? sharedBy(after) : none];
    this.#inOrder = undefined;
    const isSaid = (label: string) => is.some(sayings => sayings.has(label));
    for (const sayings of without(was, is))
      this.#shelves.remove(
        [...sayings.keys()].filter(label => !isSaid(label)),
        key,
      );
    for (const sayings of without(is, was)) this.#shelves.add(sayings.keys(), key);
    this.#pursuits.forget(label => this.#askers.isAsked(label));
    if (before) {
      this.#times.remove(before);
      this.#pursuits.remove(before);
    }
    if (after) {
      this.#times.add(after);
      this.#pursuits.add(after);
    }
    const derived = [...this.#times.takeChanged(), ...this.#pursuits.takeChanged()];
    const shared = changedBetween(was, is);
    for (const label of shared) this.#loads.delete(label);
    if (this.#askers.isEmpty && !this.#edges.isWanted && this.#promisers.isEmpty) return;
    const own = changedBetween(before ? ownOf(before) : none, after ? ownOf(after) : none);
    const changed = [...shared, ...own, ...derived];
    this.#edges.changed(key, changed);
    this.#askers.touch([...changed, ...this.#promisers.changed(changed)]);
  }

  #settle(): void {
    const changed = this.#edges.settle();
    if (changed.length > 0) this.#askers.touch(changed);
  }
}

/** The first name that references to a part have: of a key result that of its objective. */
function nameOf({ address }: PartFacts): string | undefined {
  return address?.replace(/\/.*/, '');
}

const referringFields = ['aligns_to', 'supports', 'guards', 'kpi'];
