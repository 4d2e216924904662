// Files by label; a file may stand on several shelves.
import type { FileFacts } from './facts.ts';

export class Shelves {
  readonly #shelves = new Map<string, Set<FileFacts>>();

  /** By URI. */
  on(label: string): readonly FileFacts[] {
    const shelf = this.#shelves.get(label);
    return shelf ? byKey(shelf) : [];
  }

  add(labels: Iterable<string>, file: FileFacts): void {
    for (const label of labels) {
      const shelf = this.#shelves.get(label);
      if (shelf) shelf.add(file);
      else this.#shelves.set(label, new Set([file]));
    }
  }

  remove(labels: Iterable<string>, file: FileFacts): void {
    for (const label of labels) {
      const shelf = this.#shelves.get(label);
      shelf?.delete(file);
      if (shelf?.size === 0) this.#shelves.delete(label);
    }
  }
}

export function byKey(files: Iterable<FileFacts>): readonly FileFacts[] {
  return [...files].sort((a, b) => (a.key < b.key ? -1 : 1));
}
