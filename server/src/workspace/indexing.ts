// The index of all files, kept up with the store: what has changed is taken in when the index is next asked for.
import { WorkspaceIndex } from './index.ts';
import { type Snapshot, snapshotOf } from './snapshot.ts';
import { Store } from './store.ts';

interface Ways {
  /** Whether a file is left alone, and so is not in the index; asked with the one spelling of its URI. */
  readonly isLeftAlone: (uri: string) => boolean;
  /** The month, 1–12, in which the fiscal year begins for a file. */
  readonly fiscalYearStart: (uri: string) => number;
}

export class Indexing {
  readonly store: Store<Snapshot>;
  /** Every file that there is has been put into the store: what is not found now is nowhere. */
  isComplete = true;
  readonly #index: WorkspaceIndex;
  readonly #isLeftAlone: Ways['isLeftAlone'];
  readonly #changed = new Set<string>();
  readonly #fiscalYearStart: Ways['fiscalYearStart'];
  /** By file, the month that counted when it was taken in. */
  readonly #months = new Map<string, number>();

  constructor({ isLeftAlone, fiscalYearStart }: Ways) {
    this.store = new Store<Snapshot>(snapshotOf, key => this.#changed.add(key));
    this.#index = new WorkspaceIndex(fiscalYearStart, isLeftAlone);
    this.#isLeftAlone = isLeftAlone;
    this.#fiscalYearStart = fiscalYearStart;
  }

  /** Costs what has changed since it was last asked for. */
  index(): WorkspaceIndex {
    for (const key of this.#changed) {
      // First, so that a mistake of ours in one file is not made again for every question about the others.
      this.#changed.delete(key);
      const snapshot = this.store.get(key);
      if (snapshot && !this.#isLeftAlone(key)) this.#take(key, snapshot);
      else this.#drop(key);
    }
    this.#index.isComplete = this.isComplete;
    return this.#index;
  }

  /**
   * Other files may be left alone now, or count their fiscal year from another month. Those whose state is still the same cost
   * next to nothing.
   */
  reconsider(): void {
    for (const { uri } of this.store.all()) this.#changed.add(uri);
  }

  /** In another fiscal year all times of a file are others, though it says the same: it comes anew, for all who asked of it. */
  #take(key: string, snapshot: Snapshot): void {
    const month = this.#fiscalYearStart(key);
    if ((this.#months.get(key) ?? month) !== month) this.#index.remove(key);
    this.#months.set(key, month);
    this.#index.put(snapshot);
  }

  #drop(key: string): void {
    this.#months.delete(key);
    this.#index.remove(key);
  }
}
