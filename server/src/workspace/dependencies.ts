// Who asked for what: when something changes, those whose answers were made of it are told apart from all others.

export class Dependencies {
  readonly #asked = new Map<string, ReadonlySet<string>>();
  readonly #askers = new Map<string, Set<string>>();
  readonly #stamps = new Map<string, number>();
  /** When labels were last touched, counted in touches; of those before `#forgotten` nothing is known any more. */
  readonly #touched = new Map<string, number>();
  #now = 0;
  #forgotten = 0;

  /** Replaces what somebody asked for before: mostly the same. */
  record(asker: string, labels: ReadonlySet<string>): void {
    const before = this.#asked.get(asker) ?? nothing;
    for (const label of before) if (!labels.has(label)) this.#leave(label, asker);
    for (const label of labels) {
      if (before.has(label)) continue;
      const askers = this.#askers.get(label);
      if (askers) askers.add(asker);
      else this.#askers.set(label, new Set([asker]));
    }
    this.#asked.set(asker, labels);
  }

  forget(asker: string): void {
    for (const label of this.#asked.get(asker) ?? nothing) this.#leave(label, asker);
    this.#asked.delete(asker);
  }

  #leave(label: string, asker: string): void {
    const askers = this.#askers.get(label);
    askers?.delete(asker);
    if (askers?.size === 0) this.#askers.delete(label);
  }

  /** What has been asked for under these labels is no longer so. */
  touch(labels: Iterable<string>): void {
    this.#now++;
    if (this.#touched.size > remembered) {
      this.#touched.clear();
      this.#forgotten = this.#now;
    }
    const told = [...labels];
    for (const label of told) if (this.#askers.has(label)) this.#touched.set(label, this.#now);
    for (const asker of this.dependents(told)) this.#stamps.set(asker, this.stampOf(asker) + 1);
  }

  /** Those whose last answers were made of what stands under these labels. */
  dependents(labels: Iterable<string>): ReadonlySet<string> {
    const found = new Set<string>();
    for (const label of labels) for (const asker of this.#askers.get(label) ?? []) found.add(asker);
    return found;
  }

  /** Another number whenever the answers to somebody may have become others. */
  stampOf(asker: string): number {
    return this.#stamps.get(asker) ?? 0;
  }

  /** To be given to `isStill` later. */
  get now(): number {
    return this.#now;
  }

  /** Whether everything under these labels is as it was then. */
  isStill(labels: Iterable<string>, then: number): boolean {
    if (then < this.#forgotten) return false;
    for (const label of labels) if ((this.#touched.get(label) ?? 0) > then) return false;
    return true;
  }

  isAsked(label: string): boolean {
    return this.#askers.has(label);
  }

  /** Whether anybody waits for a change. */
  get isEmpty(): boolean {
    return this.#asked.size === 0;
  }
}

/** Labels; there are new ones with every word that is typed. */
const remembered = 50_000;

const nothing: ReadonlySet<string> = new Set();
