// Edits of several files, each with the state of the file that they are for.
import type { TextEdit } from '../../language/range.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { editsOf, type Rewrite } from './rewrite.ts';

export interface FileEdits {
  readonly uri: string;
  /** The editor's version that the edits are for; none where the file is not open. */
  readonly version: number | undefined;
  /** In the order of the text, not overlapping. */
  readonly edits: readonly TextEdit[];
}

/** The state of a file that an index was made of. */
export type SnapshotOf = (uri: string) => Snapshot | undefined;

/** @param rewrites by the URI of the file. Files that are gone since are left out. */
export function fileEdits(
  rewrites: ReadonlyMap<string, readonly Rewrite[]>,
  snapshotOf: SnapshotOf,
): readonly FileEdits[] {
  return [...rewrites].flatMap(([uri, some]) => {
    const snapshot = snapshotOf(uri);
    const edits = snapshot ? editsOf(snapshot.text, some) : [];
    return snapshot && edits.length > 0 ? [{ uri, version: snapshot.version, edits }] : [];
  });
}
