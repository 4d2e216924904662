// The files that are known: what is open in an editor beats what is on disk.
import type { Content } from './files.ts';
import { canonical } from './uri.ts';

interface State {
  readonly uri: string;
  readonly text: string;
}

/** @typeParam S what a file is kept as. */
export class Store<S extends State> {
  readonly #stateOf: (uri: string, content: Content, version?: number, before?: S) => S;
  readonly #changed: (key: string) => void;
  readonly #open = new Map<string, S>();
  readonly #disk = new Map<string, S>();
  #keys: readonly string[] | undefined;
  #all: readonly S[] | undefined;

  /**
   * @param stateOf makes one state of a file from its text and, in an editor, its version and the state before
   * @param changed told the one spelling of the URI of each file that is another now, new or gone
   */
  constructor(
    stateOf: (uri: string, content: Content, version?: number, before?: S) => S,
    changed: (key: string) => void = () => {},
  ) {
    this.#stateOf = stateOf;
    this.#changed = changed;
  }

  /** The editor's text, on opening and after each change. */
  open(uri: string, text: string, version: number): void {
    const key = canonical(uri);
    const before = this.get(key);
    this.#open.set(key, this.#stateOf(uri, text, version, before));
    this.#tell(key, before);
  }

  /** The editor no longer owns the file; what is on disk counts again. */
  close(uri: string): void {
    const key = canonical(uri);
    const before = this.get(key);
    if (this.#open.delete(key)) this.#tell(key, before);
  }

  /** A file was found or has changed on disk. */
  put(uri: string, content: Content): void {
    const key = canonical(uri);
    const before = this.get(key);
    // The text of a file that is too large is empty, too.
    if (content !== '' && this.#disk.get(key)?.text === content) return;
    this.#disk.set(key, this.#stateOf(key, content));
    this.#tell(key, before);
  }

  /** A file is gone from disk, or is no longer of interest there. */
  remove(uri: string): void {
    const key = canonical(uri);
    const before = this.get(key);
    if (this.#disk.delete(key)) this.#tell(key, before);
  }

  get(uri: string): S | undefined {
    const key = canonical(uri);
    return this.#open.get(key) ?? this.#disk.get(key);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(canonical(uri));
  }

  isOnDisk(uri: string): boolean {
    return this.#disk.has(canonical(uri));
  }

  /** Every known file, by URI. A file that is only open, such as an unsaved one, is among them. */
  all(): readonly S[] {
    this.#keys ??= [...new Set([...this.#disk.keys(), ...this.#open.keys()])].sort();
    this.#all ??= this.#keys.flatMap(key => this.#open.get(key) ?? this.#disk.get(key) ?? []);
    return this.#all;
  }

  /** Those in an editor, in the order in which they were opened. */
  opened(): readonly S[] {
    return [...this.#open.values()];
  }

  #tell(key: string, before: S | undefined): void {
    const now = this.#open.get(key) ?? this.#disk.get(key);
    if (now === before) return;
    if (!now || !before) this.#keys = undefined;
    this.#all = undefined;
    this.#changed(key);
  }
}
