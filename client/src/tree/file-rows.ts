// The rows of all files in their order. The server tells of a few at a time.
import type { FileItem } from '../../../server/src/lsp/protocol.ts';
import { type Row, rowOf, updated } from './rows.ts';

export class FileRows {
  readonly #rows = new Map<string, { readonly row: Row; readonly rank: number }>();
  #sorted: readonly Row[] | undefined;

  get size(): number {
    return this.#rows.size;
  }

  get(uri: string): Row | undefined {
    return this.#rows.get(uri)?.row;
  }

  /** By rank, then by URI. */
  all(): readonly Row[] {
    this.#sorted ??= [...this.#rows.values()]
      .sort((a, b) => a.rank - b.rank || (a.row.item.uri < b.row.item.uri ? -1 : 1))
      .map(({ row }) => row);
    return this.#sorted;
  }

  /**
   * Takes what the server says of the files that it was asked for, or of all. Rows that look different go into `changed`.
   * @returns whether rows came, went or changed places
   */
  take(items: readonly FileItem[], asked: readonly string[] | undefined, changed: Row[]): boolean {
    const told = new Set(items.map(({ uri }) => uri));
    const gone = (asked ?? [...this.#rows.keys()]).filter(uri => !told.has(uri) && this.#rows.delete(uri));
    const placed = items.filter(item => this.#put(item, changed));
    if (gone.length + placed.length === 0) return false;
    this.#sorted = undefined;
    return true;
  }

  /** Whether the row is new or has another rank. */
  #put(item: FileItem, changed: Row[]): boolean {
    const known = this.#rows.get(item.uri);
    const row = known ? updated(known.row, item, changed) : rowOf(item, undefined);
    this.#rows.set(item.uri, { row, rank: item.rank });
    return known?.rank !== item.rank;
  }
}
