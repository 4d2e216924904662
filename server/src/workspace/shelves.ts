// Files by label; a file may stand on several shelves.
import type { FileFacts } from './facts.ts';

export class Shelves {
  readonly #file: (key: string) => FileFacts | undefined;
  readonly #shelves = new Map<string, Set<string>>();

  /** @param file what is known of a file by now, by its key */
  constructor(file: (key: string) => FileFacts | undefined) {
    this.#file = file;
  }

  /** By URI. */
  on(label: string): readonly FileFacts[] {
    const files: FileFacts[] = [];
    for (const key of this.#shelves.get(label) ?? []) {
      const file = this.#file(key);
      if (file) files.push(file);
    }
    return files.length > 1 ? byKey(files) : files;
  }

  add(labels: Iterable<string>, key: string): void {
    for (const label of labels) {
      const shelf = this.#shelves.get(label);
      if (shelf) shelf.add(key);
      else this.#shelves.set(label, new Set([key]));
    }
  }

  remove(labels: Iterable<string>, key: string): void {
    for (const label of labels) {
      const shelf = this.#shelves.get(label);
      shelf?.delete(key);
      if (shelf?.size === 0) this.#shelves.delete(label);
    }
  }
}

export function byKey(files: Iterable<FileFacts>): readonly FileFacts[] {
  return [...files].sort((a, b) => (a.key < b.key ? -1 : 1));
}
