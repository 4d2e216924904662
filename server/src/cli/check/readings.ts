// Keeps files read between the two times that a check looks at them: for what others ask of them, and for what is found in them.
import type { Snapshot } from '../../workspace/snapshot.ts';

/** Reads these files, and holds what was read until it is cleared. Of very many, the last are read again instead. */
export function readings(snapshots: readonly Snapshot[]): Set<unknown> {
  return new Set(snapshots.slice(0, most).map(({ reading }) => reading));
}

/** A file of 70 lines takes some 50 kB once it is read. */
const most = 5000;
