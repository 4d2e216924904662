// One state of one file. Immutable; what is derived from it is computed when first asked for.
import { type Lines, linesOf } from '../language/lines.ts';
import { nameOf, type Reading, read } from '../language/read.ts';
import { type Content, contentOf, tooLarge } from './files.ts';

export interface Snapshot {
  readonly uri: string;
  /** The editor's version; none when the text came from disk. */
  readonly version: number | undefined;
  /** Empty for a file on disk that is too large. */
  readonly text: string;
  /** Of the text; there without reading it. */
  readonly lines: Lines;
  /**
   * Of a file in an editor computed once. Of one on disk it is let go when nobody holds it, and computed again when asked for: a
   * company's files are mostly closed, and a reading takes many times the room of its text. Within one answer it is the same.
   */
  readonly reading: Reading;
}

/**
 * @param version the editor's; left out for a file on disk
 * @param before the state that this one follows: what it has read is taken over, and then let go
 */
export function snapshotOf(uri: string, content: Content, version?: number, before?: Snapshot): Snapshot {
  return new FileState(uri, content, version, before instanceof FileState ? before.latest : undefined);
}

class FileState implements Snapshot {
  readonly uri: string;
  readonly version: number | undefined;
  readonly text: string;
  readonly #isTooLarge: boolean;
  #earlier: Reading | undefined;
  #held: Reading | undefined;
  #loose: WeakRef<Reading> | undefined;
  #lines: WeakRef<Lines> | undefined;

  constructor(uri: string, content: Content, version: number | undefined, earlier: Reading | undefined) {
    this.uri = uri;
    this.version = version;
    this.text = content === tooLarge ? '' : content;
    this.#isTooLarge = content === tooLarge || contentOf(content) === tooLarge;
    this.#earlier = earlier;
  }

  get lines(): Lines {
    const known = this.#current?.lines ?? this.#lines?.deref();
    if (known) return known;
    const lines = linesOf(this.text);
    this.#lines = new WeakRef(lines);
    return lines;
  }

  get reading(): Reading {
    const known = this.#current;
    if (known) return known;
    const name = documentName(this.uri);
    const reading = this.#isTooLarge
      ? unread(this.text, name)
      : read({ text: this.text, name, before: this.#earlier });
    this.#earlier = undefined;
    if (this.version === undefined) this.#loose = new WeakRef(reading);
    else this.#held = reading;
    return reading;
  }

  /** The newest reading that there is of the file. */
  get latest(): Reading | undefined {
    return this.#current ?? this.#earlier;
  }

  get #current(): Reading | undefined {
    return this.#held ?? this.#loose?.deref();
  }
}

/** Nothing is missing in what nobody has looked at: its start, too, lies in what was not read. */
function unread(text: string, name: string): Reading {
  return {
    ...read({ text: '', name }),
    text,
    lines: linesOf(text),
    problems: [{ code: 'yaml-syntax', at: { start: 0, end: 0 }, message: 'too-large' }],
    unread: [{ start: -1, end: text.length }],
  };
}

/** What the document in a file is called when it gives no `id`. */
export function documentName(uri: string): string {
  return nameOf(decoded(uri));
}

/** A URI percent-encodes what is not ASCII, and a document may well be called 增长. */
function decoded(uri: string): string {
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
