// Keeps files read between the two times that a check looks at them: for what others ask of them, and for what is found in them.
import { setImmediate } from 'node:timers/promises';
import type { Reading } from '../../language/read.ts';
import type { Finding } from '../../rules/rule.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';

/** Reads these files, and holds what was read. Of very many, the last are read again instead. */
export function readings(snapshots: readonly Snapshot[]): Set<Reading> {
  return new Set(snapshots.slice(0, most).map(({ reading }) => reading));
}

/** A file of 70 lines takes some 50 kB once it is read. */
const most = 5000;

/** What is found in each file, one after another; what was read of a file is let go with that. */
export async function findingsIn(
  snapshots: readonly Snapshot[],
  held: Set<Reading>,
  find: (snapshot: Snapshot) => readonly Finding[],
): Promise<readonly (readonly Finding[])[]> {
  const found: (readonly Finding[])[] = [];
  for (const snapshot of snapshots) {
    const { reading } = snapshot;
    found.push(find(snapshot));
    held.delete(reading);
    // What nobody holds any more goes when a turn is over.
    if (found.length % inATurn === 0) await setImmediate();
  }
  return found;
}

const inATurn = 100;
