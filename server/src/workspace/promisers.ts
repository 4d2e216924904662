// Who promises one thing, and what each of them is handed down from: worked out once for all, until any of that changes.
import { listIn } from '../language/list-in.ts';
import { Dependencies } from './dependencies.ts';
import type { FileFacts, PartFacts } from './facts.ts';
import type { Asked, WorkspaceIndex } from './index.ts';
import { labels } from './labels.ts';
import { ofPiece } from './of-piece.ts';

/** A key result as it can be found again while other things in its file change. */
export interface Promiser {
  /** The key of its file, and which of those it is that promise this in there. */
  readonly file: string;
  readonly nth: number;
  /** By key, what it or its objective is aligned to, over however many steps. */
  readonly above: readonly string[];
}

export interface Promisers {
  /** File by file in the order of their URIs. */
  readonly all: readonly Promiser[];
  /** By their own keys and those of their objectives. */
  called(key: string): readonly Promiser[];
  in(file: string): readonly Promiser[];
}

export class AllPromisers {
  readonly #known = new Map<string, Promisers>();
  readonly #dependencies = new Dependencies();

  /** Whether nobody waits for a change. */
  get isEmpty(): boolean {
    return this.#known.size === 0;
  }

  /** Of a promise; none where only one makes it, as it mostly is: nothing is kept of that. */
  of(promise: string, index: WorkspaceIndex, asked: Asked): Promisers | undefined {
    const known = this.#known.get(promise);
    if (known) {
      asked(labels.promisers(promise));
      return known;
    }
    const files = index.saying(labels.promise(promise), asked);
    const parts = files.flatMap(file => promising(file, promise));
    if (parts.length < 2) return undefined;
    const made = new Set([labels.promise(promise)]);
    const promisers = promisersOf(parts, index, label => made.add(label));
    this.#known.set(promise, promisers);
    this.#dependencies.record(promise, made);
    asked(labels.promisers(promise));
    return promisers;
  }

  /** What stood under these labels is no longer so. @returns the labels of those that were made of it */
  changed(said: Iterable<string>): readonly string[] {
    const promises = [...this.#dependencies.dependents(said)];
    for (const promise of promises) {
      this.#known.delete(promise);
      this.#dependencies.forget(promise);
    }
    return promises.map(labels.promisers);
  }
}

/** The key results of a file that promise something. */
export function promising({ pieces }: FileFacts, promise: string): readonly PartFacts[] {
  return pieces.flatMap(piece =>
    (promised(piece).get(promise) ?? []).flatMap(place => piece.parts[place] ?? []),
  );
}

/** By what is promised, the places of those that do among the parts of a piece. */
const promised = ofPiece(({ parts }): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, { promises }] of parts.entries())
    for (const promise of promises) listIn(places, promise).push(place);
  return places;
});

function promisersOf(parts: readonly PartFacts[], index: WorkspaceIndex, asked: Asked): Promisers {
  const all: Promiser[] = [];
  const byKey = new Map<string, Promiser[]>();
  const byFile = new Map<string, Promiser[]>();
  for (const part of parts) {
    const { file, parent } = part;
    const beside = listIn(byFile, file.key);
    const promiser = { file: file.key, nth: beside.length, above: ancestorsOf(part, index, asked) };
    all.push(promiser);
    beside.push(promiser);
    for (const each of parent ? [part, parent] : [part]) listIn(byKey, keyOf(each)).push(promiser);
  }
  return { all, called: key => byKey.get(key) ?? none, in: file => byFile.get(file) ?? none };
}

const none: readonly Promiser[] = [];

const keyOf = ({ file, address }: PartFacts) => `${file.key}#${address ?? ''}`;

function ancestorsOf(part: PartFacts, index: WorkspaceIndex, asked: Asked): readonly string[] {
  const keys = new Set<string>();
  const next = [part, part.parent];
  const seen = new Set(next);
  for (let each = next.shift(); each; each = next.shift()) {
    const { file, address = '' } = each;
    asked(labels.alignment(file.key, address));
    for (const reference of file.references) {
      if (reference.from !== each || reference.field !== 'aligns_to') continue;
      for (const target of index.resolve(reference, asked).targets) {
        keys.add(keyOf(target));
        for (const one of [target, target.thing === 'key_result' ? target.parent : undefined]) {
          if (!one || seen.has(one)) continue;
          seen.add(one);
          next.push(one);
        }
      }
    }
  }
  return [...keys];
}
