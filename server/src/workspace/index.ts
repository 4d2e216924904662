// What all files say together: who is called how, who refers to whom, who owns what. Only files that changed are looked at again.
import { isOkrFile } from '../language/read.ts';
import { addressed } from './addresses.ts';
import { type FileFacts, factsOf, type PartFacts, type PersonFacts, type ReferenceFacts } from './facts.ts';
import { nearest } from './nearest.ts';
import { resolvedPath } from './paths.ts';
import { byKey, Shelves } from './shelves.ts';
import type { Snapshot } from './snapshot.ts';
import { canonical } from './uri.ts';

/** Where a reference leads: nowhere when a list is empty, to one of several when it is longer than one. */
export interface Resolved {
  /** The files that its document may be. */
  readonly files: readonly FileFacts[];
  /** What its first name means: objectives or KPIs. */
  readonly objectives: readonly PartFacts[];
  /** What it means as a whole. */
  readonly targets: readonly PartFacts[];
}

export class WorkspaceIndex {
  readonly #fiscalYearStart: (uri: string) => number;
  readonly #files = new Map<string, FileFacts>();
  #inOrder: readonly FileFacts[] | undefined;
  /** Files by what documents are called, by the names that are referred to, and by the people in them. */
  readonly #named = new Shelves();
  readonly #naming = new Shelves();
  readonly #peopled = new Shelves();

  /** @param fiscalYearStart the month, 1–12, in which it begins for a file; asked for when cycles are compared. */
  constructor(fiscalYearStart: (uri: string) => number = () => 1) {
    this.#fiscalYearStart = fiscalYearStart;
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
    const other = new WorkspaceIndex(this.#fiscalYearStart);
    for (const facts of this.#files.values()) other.#take(facts);
    for (const snapshot of snapshots) other.put(snapshot);
    return other;
  }

  /** Takes one file in, or its new state. */
  put(snapshot: Snapshot): FileFacts {
    return this.#take(factsOf(snapshot));
  }

  #take(facts: FileFacts): FileFacts {
    const before = this.#files.get(facts.key);
    if (before === facts) return facts;
    if (before) this.#drop(before);
    this.#files.set(facts.key, facts);
    this.#inOrder = undefined;
    for (const [shelves, labels] of this.#labels(facts)) shelves.add(labels, facts);
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
    return this.#named.on(name);
  }

  /**
   * Where a reference leads. Of several documents with one name, those that have the target count; of these the file
   * itself, else those of the cycle that fits best, else those in the nearest folder.
   */
  resolve({ from, value }: ReferenceFacts): Resolved {
    const called = this.#called(from.file, value.document);
    const full = value.keyResult === undefined ? value.objective : `${value.objective}/${value.keyResult}`;
    const having = [full, value.objective]
      .map(address => called.filter(file => addressed(file, address).length > 0))
      .find(files => files.length > 0);
    const cycleIn = (file: FileFacts) => addressed(file, value.objective)[0]?.cycle ?? file.parts[0].cycle;
    const files = nearest(from, having ?? called, cycleIn, () => this.#fiscalYearStart(from.file.uri));
    return {
      files,
      objectives: files.flatMap(file => addressed(file, value.objective)),
      targets: files.flatMap(file => addressed(file, full)),
    };
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
    return this.#peopled
      .on(key)
      .flatMap(({ parts }) => parts.filter(({ owners }) => owners.some(owner => personKey(owner) === key)));
  }

  /** Where a person is written. */
  placesOf(person: string): readonly PersonFacts[] {
    const key = personKey(person);
    return this.#peopled
      .on(key)
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

  #referring(part: PartFacts, means: (resolved: Resolved) => boolean): readonly ReferenceFacts[] {
    const files = byKey(new Set(labelsOf(part).flatMap(label => this.#naming.on(label))));
    return files.flatMap(({ references }) => references.filter(reference => means(this.resolve(reference))));
  }

  /** The files that a reference may mean by its document: its own where it names none. */
  #called(from: FileFacts, document: string | undefined): readonly FileFacts[] {
    if (document === undefined) return [from];
    if (!isPath(document)) return this.named(document);
    const file = this.file(resolvedPath(from.uri, document));
    return file ? [file] : [];
  }

  #labels(facts: FileFacts): readonly (readonly [Shelves, Iterable<string>])[] {
    return [
      [this.#named, [facts.name]],
      [this.#naming, facts.references.flatMap(labelsIn)],
      [this.#peopled, facts.people.map(({ name }) => personKey(name))],
    ];
  }

  #drop(facts: FileFacts): void {
    this.#files.delete(facts.key);
    this.#inOrder = undefined;
    for (const [shelves, labels] of this.#labels(facts)) shelves.remove(labels, facts);
  }
}

/** Whether the document of a reference is the way to a file, and not a name. */
export function isPath(document: string): boolean {
  return /[\\/]/.test(document) || isOkrFile(document);
}

/** The same for all spellings of a name that mean one person. */
export function personKey(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

/** What the files that may name a part are filed under: its document, called by name or by the way to it, and its first name. */
function labelsOf({ thing, file, address }: PartFacts): readonly string[] {
  if (thing !== 'document' && address === undefined) return [];
  const name = thing === 'document' ? '' : address?.replace(/\/.*/, '');
  return [`${file.name}#${name}`, `${file.key}#${name}`];
}

function labelsIn({ from: { file }, value: { document, objective } }: ReferenceFacts): readonly string[] {
  if (document === undefined) return [`${file.key}#${objective}`];
  const called = isPath(document) ? resolvedPath(file.uri, document) : document;
  return [`${called}#${objective}`, `${called}#`];
}
