// The messages of ours between server and client, beside those of the protocol. Both sides import this file.
import type { FileNode, TreeNode } from '../features/tree-view/index.ts';

/** Lines and characters from 0, characters in UTF-16 units. */
export interface TreeRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A row of the tree with its places as the protocol tells them. */
export interface TreeItem extends Omit<TreeNode, 'range' | 'selection'> {
  readonly range: TreeRange;
  readonly selection: TreeRange;
}

/** The row of a file, and what its place among the others goes by. */
export type FileItem = TreeItem & Pick<FileNode, 'rank'>;

/**
 * Request, client to server → `FileItem[]`, in any order. Files that are still to be read are left out; `okr/changed`
 * names them once they have been.
 */
export const treeRequest = 'okr/tree';
export interface TreeParams {
  /** Only these files; those that are gone or left alone are not in the answer. Left out: all. */
  readonly uris?: readonly string[];
}

/** Request, client to server: what is right below some rows of a file. → for each id, `TreeItem[]`, or null when it is gone. */
export const childrenRequest = 'okr/children';
export interface ChildrenParams {
  readonly uri: string;
  readonly ids: readonly string[];
}

/**
 * Request, client to server: the tree by alignment, what is right below some of its rows. → for each row, `TreeItem[]`, or null
 * when it is gone. An objective has those that serve it below it, from whatever file, and then what it has of its own. Where
 * something serves two, or itself by way of others, the same row comes again: a client ends a way where it meets itself.
 */
export const alignmentRequest = 'okr/alignment';
export interface AlignmentParams {
  /** Null for the top: what serves nothing, and a last row, in no file, above all that does not and should. */
  readonly rows: readonly (Pick<TreeItem, 'uri' | 'id'> | null)[];
}

/** Request, client to server: the hover of a part, as a tooltip. → Markdown, or null when the part is gone. */
export const describeRequest = 'okr/describe';
export interface DescribeParams {
  readonly uri: string;
  readonly id: string;
}

/**
 * Request, client to server: how a statement is read. An empty range is a cursor and means the title of the objective or
 * key result that it is in; another range is a selection and means just its words. → `Explained`, or null where there is none.
 */
export const explainRequest = 'okr/explain';
export interface ExplainParams {
  readonly uri: string;
  readonly range: TreeRange;
}
export interface Explained {
  /** Lines of plain text in the reader's language, to be shown in a font where letters have one width. */
  readonly text: string;
  /** What is explained. */
  readonly range: TreeRange;
}

/** Request, client to server: the page of a rule, by its id. → Markdown in the client's language, or null. */
export const ruleRequest = 'okr/rule';
export interface RuleParams {
  readonly id: string;
}

/**
 * The command of `workspace/executeCommand` that adds today's check-in, its one argument `AddCheckInParams`. The server
 * asks the client to apply the edit, and then to show the value that is to be typed over.
 */
export const addCheckInCommand = 'okr.addCheckIn';
export interface AddCheckInParams {
  readonly uri: string;
  /** The part, as a tree node's id. */
  readonly id?: string;
  /** Without an id: a place in the objective, key result or KPI. */
  readonly position?: TreeRange['start'];
}

/**
 * The client's own command behind "3 references", to be shown as places: a URI, a position in it, and the `Location`s that
 * refer to what is there.
 */
export const showReferencesCommand = 'okr.showReferences';

/** Notification, server to client: what `okr/tree` answers has changed for these files. Coalesced. */
export const changedNotification = 'okr/changed';
export interface ChangedParams {
  readonly uris: readonly string[];
}

/**
 * Notification, server to client: how many of the files that were found have been read. Coalesced. The last one has `done`
 * equal to `total`, also where reading was stopped before its end.
 */
export const indexingNotification = 'okr/indexing';
export interface IndexingParams {
  readonly done: number;
  readonly total: number;
}

/** Notification, client to server, no parameters: the reader has seen enough; files that have not been read stay out. */
export const stopIndexingNotification = 'okr/stopIndexing';

/** Request, server to client: what is in a folder that only the editor can reach. → `FolderEntries`, or null when it cannot be read. */
export const listFolderRequest = 'okr/files/list';
export interface ListFolderParams {
  readonly uri: string;
}
/** Names. Links are neither. */
export interface FolderEntries {
  readonly files: readonly string[];
  readonly folders: readonly string[];
}

/** Request, server to client: what is in such a file. → `FileContent`, or null when it is not there or cannot be read. */
export const readFileRequest = 'okr/files/read';
export interface ReadFileParams {
  readonly uri: string;
  /** Bytes; a larger file is not sent. */
  readonly limit: number;
}
export type FileContent = { readonly text: string } | 'too large';

/** Request, server to client: whether there is such a file. → boolean; a folder is none. */
export const fileExistsRequest = 'okr/files/exists';
export interface FileExistsParams {
  readonly uri: string;
}

/** What a client of ours tells the server when it starts; any other client tells nothing. */
export interface InitializationOptions {
  /** It is VS Code: `$(icon)` in Markdown is an icon, and its commands are known. */
  readonly vscode?: boolean;
  /** It asks for `okr/tree` and listens to `okr/changed`. */
  readonly tree?: boolean;
  /** Scheme of the addresses at which it shows the pages of rules: `scheme:/missing-unit.md`. */
  readonly rulePages?: string;
  /** The day that is taken for today, such as `2026-02-20`, for demonstrations and tests; left out or no day, the clock tells. */
  readonly today?: string;
  /** It answers `okr/files/list`, `okr/files/read` and `okr/files/exists`. */
  readonly files?: boolean;
}
