// How the engine reaches files that no editor has open. Each door brings its own: Node's file system, or the client's.

export interface Files {
  /**
   * URIs of the OKR files below a folder, in any order. Folders that cannot be read are passed over, links to folders are not
   * followed, and a file that links to another of them is left out.
   */
  find(folder: string): Promise<readonly string[]>;
  /**
   * Of files that have come later, those that `find` would not leave out beside the known ones. Not there where nothing links to
   * anything.
   */
  withoutRepeats?(uris: readonly string[], known: readonly string[]): Promise<readonly string[]>;
  /** What is in a file; nothing when it is not there or cannot be read. */
  read(uri: string): Promise<Content | undefined>;
  /** Whether there is a file of any kind; a folder is none. */
  exists(uri: string): Promise<boolean>;
}

/** The text of a file, or that it has more than `sizeLimit` bytes and was not loaded. */
export type Content = string | typeof tooLarge;

export const tooLarge = Symbol('too large');

/** Bytes, some hundred times a long file of OKRs. The message of `yaml-syntax` names it. */
export const sizeLimit = 5_000_000;

/** A text that somebody brings, measured as it would be on disk. */
export function contentOf(text: string): Content {
  // In UTF-8 a unit of UTF-16 takes one to three bytes, so most texts need not be counted.
  const isLarge =
    text.length > sizeLimit ||
    (text.length * 3 > sizeLimit && new TextEncoder().encode(text).length > sizeLimit);
  return isLarge ? tooLarge : text;
}

/** Whether a folder of this name holds no one's own files. */
export function isForeign(folder: string): boolean {
  return foreign.has(folder);
}

const foreign = new Set(['node_modules', '.git', '.hg', '.svn', '.vscode-test']);
