// What the OKR view shows: rows of files, and below them what somebody has looked at. Asks the server for no more than that.
import type { FileItem, IndexingParams, TreeItem } from '../../../server/src/lsp/protocol.ts';
import { FileRows } from './file-rows.ts';
import { holds, openRows, outermost, type Row, reconcile } from './rows.ts';

/** Where rows come from. Questions about what is below rows are answered in the order in which they were asked. */
export interface TreeSource {
  /** Of these files, those that there still are; or of all. */
  files(uris: readonly string[] | undefined): Promise<readonly FileItem[]>;
  /** What is right below each of some rows of a file; null for one that is gone. */
  below(uri: string, ids: readonly string[]): Promise<readonly (readonly TreeItem[] | null)[]>;
}

export class TreeModel {
  readonly #source: TreeSource;
  readonly #draw: (rows: Row[] | undefined) => void;
  readonly #files = new FileRows();
  readonly #loading = new Map<Row, Promise<readonly Row[]>>();
  readonly #waiting = new Set<string>();
  #isAllWaiting = false;
  #refreshing: Promise<void> | undefined;
  #indexing: IndexingParams = { done: 0, total: 0 };
  /** How many files were there when all was drawn last. */
  #drawn = 0;
  #isBehind = false;

  /** @param draw shows these rows again, and all below them; or everything. */
  constructor(source: TreeSource, draw: (rows: Row[] | undefined) => void) {
    this.#source = source;
    this.#draw = draw;
  }

  /** The files that there are, those that are still to be read among them. */
  get fileCount(): number {
    return Math.max(this.#files.size, this.#indexing.total);
  }

  files(): readonly Row[] {
    return this.#files.all();
  }

  /** What is right below a row, asked for when it is looked at first. */
  async below(row: Row): Promise<readonly Row[]> {
    if (!row.item.hasChildren) return [];
    const loading = this.#loading.get(row);
    if (loading || row.children) return loading ?? row.children ?? [];
    const load = this.#load(row).finally(() => this.#loading.delete(row));
    this.#loading.set(row, load);
    return load;
  }

  /** The deepest row whose text holds a line of a file. */
  async rowAt(uri: string, line: number): Promise<Row | undefined> {
    const file = this.#files.get(uri);
    if (!file) return undefined;
    if (this.#isBehind) this.#drawAll();
    let row = file;
    for (;;) {
      const inner = (await this.below(row)).find(child => holds(child, line));
      if (!inner) return row;
      row = inner;
    }
  }

  /** Brings the rows of some files up to date, or of all. One refresh at a time: what is wanted meanwhile becomes one more. */
  refresh(uris?: readonly string[]): Promise<void> {
    if (!uris) this.#isAllWaiting = true;
    for (const uri of uris ?? []) this.#waiting.add(uri);
    this.#refreshing ??= this.#refreshWaiting().finally(() => {
      this.#refreshing = undefined;
    });
    return this.#refreshing;
  }

  /**
   * How far the reading of files is. While it goes on, files that come are drawn only when they have doubled in number: to
   * draw all again for each few of thousands would take longer than to read them.
   */
  async indexing(progress: IndexingParams): Promise<void> {
    this.#indexing = progress;
    if (this.#isGrowing) return;
    await this.#refreshing;
    if (this.#isBehind) this.#drawAll();
  }

  get #isGrowing(): boolean {
    return this.#indexing.done < this.#indexing.total;
  }

  async #refreshWaiting(): Promise<void> {
    while (this.#isAllWaiting || this.#waiting.size > 0) {
      const uris = this.#isAllWaiting ? undefined : [...this.#waiting];
      this.#isAllWaiting = false;
      this.#waiting.clear();
      await this.#renew(uris);
    }
  }

  async #renew(uris: readonly string[] | undefined): Promise<void> {
    const files = uris ? uris.flatMap(uri => this.#files.get(uri) ?? []) : this.#files.all();
    const open = files.filter(({ children }) => children).map(openRows);
    const [items, ...below] = await Promise.all([
      this.#source.files(uris),
      ...open.map(rows =>
        this.#source.below(
          (rows[0] as Row).item.uri,
          rows.map(({ item }) => item.id),
        ),
      ),
    ]);
    const changed: Row[] = [];
    const isReordered = this.#files.take(items, uris, changed);
    for (const [index, rows] of open.entries()) {
      for (const [place, row] of rows.entries()) this.#take(row, below[index]?.[place], changed);
    }
    if (isReordered && !(this.#isGrowing && this.#files.size < 2 * this.#drawn)) this.#drawAll();
    else {
      this.#isBehind ||= isReordered;
      if (changed.length > 0) this.#draw(outermost(changed));
    }
  }

  async #load(row: Row): Promise<readonly Row[]> {
    // From now on it is looked at: a refresh that comes before the answer must ask for what is below it, too.
    row.children = [];
    try {
      const [items] = await this.#source.below(row.item.uri, [row.item.id]);
      this.#take(row, items, []);
      return row.children;
    } catch (error) {
      row.children = undefined;
      throw error;
    }
  }

  /** A row that is gone keeps what it had: its parent no longer shows it. */
  #take(row: Row, items: readonly TreeItem[] | null | undefined, changed: Row[]): void {
    if (!items) return;
    const { rows, isReordered } = reconcile(row.children ?? [], items, row, changed);
    row.children = rows;
    if (isReordered) changed.push(row);
  }

  #drawAll(): void {
    this.#drawn = this.#files.size;
    this.#isBehind = false;
    this.#draw(undefined);
  }
}
