// What each objective and key result serves, file by file, and the circles in that; only what has changed is looked at again.
import { listIn } from '../language/list-in.ts';
import { addressed } from './addresses.ts';
import { type Circle, circlesIn, wayIn } from './circles.ts';
import { Dependencies } from './dependencies.ts';
import type { FileFacts, PartFacts, ReferenceFacts } from './facts.ts';
import { labels } from './labels.ts';

/** What the edges are made of. */
export interface EdgeSource {
  file(key: string): FileFacts | undefined;
  files(): Iterable<FileFacts>;
  targets(reference: ReferenceFacts, asked: (label: string) => void): readonly PartFacts[];
}

/** Steps of a circle from a part until it is back there; in a large circle only the first. */
export interface WayRound {
  readonly parts: readonly PartFacts[];
  /** Of all the steps. */
  readonly length: number;
}

export class AlignmentEdges {
  readonly #source: EdgeSource;
  readonly #dependencies = new Dependencies();
  readonly #edges = new Map<string, EdgesOfFile>();
  readonly #changed = new Set<string>();
  #isWanted = false;
  #circles: ReadonlyMap<string, Circle> = new Map();
  #told: ReadonlyMap<string, string> = new Map();

  constructor(source: EdgeSource) {
    this.#source = source;
  }

  /** Whether anybody has ever asked for a circle. */
  get isWanted(): boolean {
    return this.#isWanted;
  }

  /** A file has come, gone, or another text, and what stood under these labels is no longer so. */
  changed(key: string, said: readonly string[]): void {
    if (!this.#isWanted) return;
    if (said.includes(labels.edges(key))) this.#changed.add(key);
    for (const asker of this.#dependencies.dependents(said)) this.#changed.add(asker);
  }

  /**
   * Brings the circles up to date where anybody has ever asked for one.
   * @returns the labels of those that are now others
   */
  settle(): readonly string[] {
    if (this.#changed.size === 0) return [];
    const changes = [...this.#changed].map(key => this.#look(key));
    this.#changed.clear();
    if (!changes.includes(true)) return [];
    const before = this.#told;
    this.#circles = circlesIn(this.#nodes(), this.#served);
    const tellings = new Map(
      [...new Set(this.#circles.values())].map(circle => [circle, this.#tell(circle)]),
    );
    this.#told = new Map([...this.#circles].map(([node, circle]) => [node, tellings.get(circle) ?? '']));
    const nodes = new Set([...before.keys(), ...this.#told.keys()]);
    return [...nodes].filter(node => before.get(node) !== this.#told.get(node)).map(labels.circle);
  }

  /** From a part by way of what it is aligned to; undefined where that does not lead back. */
  wayRound(part: PartFacts, target: PartFacts, asked: (label: string) => void): WayRound | undefined {
    if (!this.#isWanted) {
      this.#isWanted = true;
      for (const { key } of this.#source.files()) this.#changed.add(key);
      this.settle();
    }
    const [from, to] = [nodeOf(part), nodeOf(target)];
    if (from === undefined || to === undefined) return undefined;
    asked(labels.circle(from));
    const circle = this.#circles.get(from);
    if (!circle?.has(to)) return undefined;
    const way =
      circle.size > searched
        ? this.#firstSteps(circle, to)
        : wayIn(circle, this.#served, to, from).slice(0, -1);
    for (const node of way) asked(`part ${node}`);
    const parts = [from, ...way].flatMap(node => this.#partAt(node) ?? []);
    return { parts, length: circle.size > searched ? circle.size : parts.length };
  }

  /** @returns whether a file's parts serve something else than before */
  #look(key: string): boolean {
    const before = this.#edges.get(key);
    const file = this.#source.file(key);
    if (!file) {
      this.#dependencies.forget(key);
      return this.#edges.delete(key) && before !== undefined && before.size > 0;
    }
    const asked = new Set<string>();
    const edges = edgesOf(file, reference => this.#source.targets(reference, label => asked.add(label)));
    this.#dependencies.record(key, asked);
    this.#edges.set(key, edges);
    return told(edges) !== told(before ?? nothing);
  }

  *#nodes(): Iterable<string> {
    for (const edges of this.#edges.values()) yield* edges.keys();
  }

  /** A key result leads up to its objective. */
  readonly #served = (node: string): readonly string[] => {
    const hash = node.lastIndexOf('#');
    const named = this.#edges.get(node.slice(0, hash))?.get(node) ?? none;
    const slash = node.indexOf('/', hash);
    return slash < 0 ? named : [...named, node.slice(0, slash)];
  };

  #partAt(node: string): PartFacts | undefined {
    const hash = node.lastIndexOf('#');
    const file = this.#source.file(node.slice(0, hash));
    return file && addressed(file, node.slice(hash + 1))[0];
  }

  #firstSteps(circle: Circle, from: string): readonly string[] {
    const steps: string[] = [];
    for (let node: string | undefined = from; node !== undefined && steps.length < shown; ) {
      steps.push(node);
      node = this.#served(node).find(next => circle.has(next) && !steps.includes(next));
    }
    return steps;
  }

  #tell(circle: Circle): string {
    const ways = [...circle].sort().map(node => [node, this.#served(node).filter(next => circle.has(next))]);
    return JSON.stringify(ways);
  }
}

/** By part. */
type EdgesOfFile = ReadonlyMap<string, readonly string[]>;

const nothing: EdgesOfFile = new Map();
const none: readonly string[] = [];

/** Parts of a circle in which the shortest way is searched for, and steps that are told of a larger one. */
const searched = 50;
const shown = 12;

/** Only what is certain: a reference that may mean several things leads nowhere. */
function edgesOf(
  file: FileFacts,
  targetsOf: (reference: ReferenceFacts) => readonly PartFacts[],
): EdgesOfFile {
  const edges = new Map<string, string[]>();
  for (const reference of file.references) {
    if (reference.field !== 'aligns_to') continue;
    const targets = targetsOf(reference);
    const [from, to] = [nodeOf(reference.from), targets.length === 1 && targets[0] && nodeOf(targets[0])];
    if (from === undefined || !to) continue;
    listIn(edges, from).push(to);
  }
  return edges;
}

function told(edges: EdgesOfFile): string {
  return JSON.stringify([...edges]);
}

/** The name of an objective or key result; none for what nothing can refer to, and of two with one id for both. */
function nodeOf(part: PartFacts): string | undefined {
  const { file, address = '' } = part;
  const [only, ...others] = addressed(file, address);
  return only === part && others.length === 0 ? `${file.key}#${address}` : undefined;
}
