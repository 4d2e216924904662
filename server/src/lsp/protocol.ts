// The messages of ours between server and client, beside those of the protocol. Both sides import this file.
import type { TreeNode } from '../features/tree-view/index.ts';

/** Lines and characters from 0, characters in UTF-16 units. */
export interface TreeRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

/** A node of the tree with its places as the protocol tells them. */
export interface TreeItem extends Omit<TreeNode, 'range' | 'selection' | 'children'> {
  readonly range: TreeRange;
  readonly selection: TreeRange;
  readonly children: readonly TreeItem[];
}

/** Request, client to server, no parameters → `TreeItem[]`, one for each file. */
export const treeRequest = 'okr/tree';

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

/** What a client of ours tells the server when it starts; any other client tells nothing. */
export interface InitializationOptions {
  /** It is VS Code: `$(icon)` in Markdown is an icon, and its commands are known. */
  readonly vscode?: boolean;
  /** It asks for `okr/tree` and listens to `okr/changed`. */
  readonly tree?: boolean;
}
