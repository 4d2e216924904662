// How the engine reaches files that no editor has open. Each door brings its own: Node's file system, or the client's.

export interface Files {
  /** URIs of the OKR files below a folder, in any order. Folders that cannot be read are passed over. */
  find(folder: string): Promise<readonly string[]>;
  /** The text of a file; nothing when it is not there or cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Whether there is a file of any kind; a folder is none. */
  exists(uri: string): Promise<boolean>;
}
