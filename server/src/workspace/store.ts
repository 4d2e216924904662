// The files that are known: what is open in an editor beats what is on disk.

import { canonical } from './uri.ts';

/** @typeParam S what a file is kept as. */
export class Store<S extends { readonly text: string; readonly uri: string }> {
  readonly #snapshotOf: (uri: string, text: string, version?: number) => S;
  readonly #open = new Map<string, S>();
  readonly #disk = new Map<string, S>();

  constructor(snapshotOf: (uri: string, text: string, version?: number) => S) {
    this.#snapshotOf = snapshotOf;
  }

  /** The editor's text, on opening and after each change. */
  open(uri: string, text: string, version: number): void {
    this.#open.set(canonical(uri), this.#snapshotOf(uri, text, version));
  }

  /** The editor no longer owns the file; what is on disk counts again. */
  close(uri: string): void {
    this.#open.delete(canonical(uri));
  }

  /** A file was found or has changed on disk. */
  put(uri: string, text: string): void {
    const key = canonical(uri);
    if (this.#disk.get(key)?.text !== text) this.#disk.set(key, this.#snapshotOf(key, text));
  }

  /** A file is gone from disk. */
  remove(uri: string): void {
    this.#disk.delete(canonical(uri));
  }

  get(uri: string): S | undefined {
    const key = canonical(uri);
    return this.#open.get(key) ?? this.#disk.get(key);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(canonical(uri));
  }

  /** Every known file, by URI. A file that is only open, such as an unsaved one, is among them. */
  all(): readonly S[] {
    return [...new Map([...this.#disk, ...this.#open]).values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }
}
