// One state of one file. Immutable; what is derived from it is computed when first asked for, and once.
import { nameOf, type Reading, read } from '../language/read.ts';

export interface Snapshot {
  readonly uri: string;
  /** The editor's version; none when the text came from disk. */
  readonly version: number | undefined;
  readonly text: string;
  readonly reading: Reading;
}

export function snapshotOf(uri: string, text: string, version?: number): Snapshot {
  let reading: Reading | undefined;
  return {
    uri,
    version,
    text,
    get reading() {
      reading ??= read({ text, name: documentName(uri) });
      return reading;
    },
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
