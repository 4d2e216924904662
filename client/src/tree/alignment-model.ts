// The OKR view by alignment: what serves nothing at the top, and below each row what serves it, as far as somebody has looked.
import type { AlignmentParams, IndexingParams, TreeItem } from '../../../server/src/lsp/protocol.ts';
import { holds, openRows, outermost, type Row, reconcile } from './rows.ts';

/** What is right below each of some rows, or at the top for null; null for a row that is gone. */
export type AlignmentSource = (
  rows: AlignmentParams['rows'],
) => Promise<readonly (readonly TreeItem[] | null)[]>;

export class AlignmentModel {
  readonly #source: AlignmentSource;
  readonly #draw: (rows: Row[] | undefined) => void;
  #isWanted = false;
  #top: readonly Row[] | undefined;
  /** Questions one after the other: what a change has made of a row is asked for when the row is there. */
  #turn: Promise<unknown> = Promise.resolve();
  #refreshing: Promise<void> | undefined;
  readonly #loading = new Map<Row, Promise<readonly Row[]>>();
  #indexing: IndexingParams = { done: 0, total: 0 };
  /** How many files had been read when all was asked for last. */
  #seen = 0;

  /** @param draw shows these rows again, and all below them; or everything. */
  constructor(source: AlignmentSource, draw: (rows: Row[] | undefined) => void) {
    this.#source = source;
    this.#draw = rows => {
      if (rows?.length !== 0) draw(rows);
    };
  }

  /** The rows at the top that are there. */
  get topCount(): number {
    return this.#top?.length ?? 0;
  }

  async top(): Promise<readonly Row[]> {
    this.#isWanted = true;
    if (!this.#top) await this.#inTurn(async () => this.#top ?? this.#renew());
    return this.#top ?? [];
  }

  /** What is right below a row, asked for when it is looked at first. */
  async below(row: Row): Promise<readonly Row[]> {
    if (!row.item.hasChildren) return [];
    const loading = this.#loading.get(row);
    if (loading || row.children) return loading ?? row.children ?? [];
    const load = this.#inTurn(() => this.#load(row)).finally(() => this.#loading.delete(row));
    this.#loading.set(row, load);
    return load;
  }

  /** The deepest row whose text holds a line of a file, of those that somebody has looked at. */
  async rowAt(uri: string, line: number): Promise<Row | undefined> {
    const all = (this.#top ?? []).flatMap(row => [
      row,
      ...openRows(row).flatMap(({ children }) => children ?? []),
    ]);
    return all
      .filter(row => row.item.uri === uri && holds(row, line))
      .reduce<Row | undefined>(
        (deepest, row) => (deepest && depth(deepest) >= depth(row) ? deepest : row),
        undefined,
      );
  }

  /** Brings everything that somebody has looked at up to date: a change in one file moves rows of others. */
  refresh(): Promise<void> {
    if (!this.#isWanted || this.#isEarly) return Promise.resolve();
    this.#refreshing ??= this.#inTurn(() => {
      // What changes from now on wants another refresh.
      this.#refreshing = undefined;
      return this.#renew().then(this.#draw);
    });
    return this.#refreshing;
  }

  /** How far the reading of files is. While it goes on, all is asked for again only when twice as many have been read. */
  async indexing(progress: IndexingParams): Promise<void> {
    this.#indexing = progress;
    if (progress.done < progress.total) return;
    this.#seen = 0;
    await this.refresh();
  }

  get #isEarly(): boolean {
    const { done, total } = this.#indexing;
    return done < total && done < 2 * this.#seen;
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.#turn.then(work);
    this.#turn = mine.catch(() => {});
    return mine;
  }

  async #load(row: Row): Promise<readonly Row[]> {
    const [items] = await this.#source([partOf(row)]);
    row.children = this.#reconciled(row, row.children ?? [], items ?? [], []).rows;
    return row.children;
  }

  /** @returns what must be drawn again; undefined for all */
  async #renew(): Promise<Row[] | undefined> {
    this.#seen = this.#indexing.done;
    const open = (this.#top ?? []).flatMap(openRows);
    const [top, ...below] = await this.#source([null, ...open.map(partOf)]);
    const changed: Row[] = [];
    const { rows, isReordered } = this.#reconciled(undefined, this.#top ?? [], top ?? [], changed);
    this.#top = rows;
    for (const [place, row] of open.entries()) {
      const items = below[place];
      // A row that is gone keeps what it had: its parent no longer shows it.
      if (!items) continue;
      const next = this.#reconciled(row, row.children ?? [], items, changed);
      row.children = next.rows;
      if (next.isReordered) changed.push(row);
    }
    return isReordered ? undefined : outermost(changed);
  }

  #reconciled(parent: Row | undefined, rows: readonly Row[], items: readonly TreeItem[], changed: Row[]) {
    const ended = items.map(item => (meetsItself(item, parent) ? { ...item, hasChildren: false } : item));
    return reconcile(rows, ended, parent, changed, keyWithin);
  }
}

const partOf = ({ item: { uri, id } }: Row) => ({ uri, id });

/** What serves two stands in two places. */
const keyWithin = ({ uri, id }: TreeItem, parent: Row | undefined) => `${parent?.key ?? ''} ${uri}#${id}`;

/** Whether a row comes again below itself. */
function meetsItself(item: TreeItem, above: Row | undefined): boolean {
  for (let row = above; row; row = row.parent)
    if (row.item.uri === item.uri && row.item.id === item.id) return true;
  return false;
}

/** Of parts that hold the same line. */
const depth = ({ item: { id } }: Row) => id.length;
