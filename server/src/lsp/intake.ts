// Takes files in bit by bit: read from disk in batches, understood in slices, so that whoever types or asks about an open file
// is answered in between.
import type { Content } from '../workspace/files.ts';
import { canonical } from '../workspace/uri.ts';
import { othersFirst } from './slices.ts';

export interface Intake {
  /** These are to be read, once each and as they are from now on. */
  add(uris: Iterable<string>): void;
  /** These are not to be taken in any more, even if they are being read just now. */
  forget(isGone: (uri: string) => boolean): void;
  /** What is not in yet stays out, whatever is added later. */
  stop(): void;
  /** Takes in what was left out by stopping. */
  resume(): void;
  isRunning(): boolean;
  /** Files that are not in yet. */
  pending(): number;
}

export interface Intaken {
  /** The files of the last slice. */
  readonly uris: readonly string[];
  /** Since there was last nothing to do. */
  readonly done: number;
  /** Of those that were not left out. */
  readonly total: number;
  /** Nothing goes on after this: all are in, or it was stopped. */
  readonly isOver: boolean;
}

interface Ways {
  /** What is in a file now; nothing where there is none. Never throws. */
  readonly read: (uri: string) => Promise<Content | undefined>;
  /** Takes in what was read. Never throws. */
  readonly take: (uri: string, content: Content | undefined) => void;
  readonly told: (progress: Intaken) => void;
}

export function intake({ read, take, told }: Ways): Intake {
  /** By the one spelling of their URIs. One that is asked for again while it is being read is another object, read again. */
  const waiting = new Map<string, { readonly uri: string }>();
  const leftOut = new Map<string, { readonly uri: string }>();
  let taken: string[] = [];
  let done = 0;
  let isRunning = false;

  const tell = (isOver: boolean) => {
    const uris = taken;
    taken = [];
    told({ uris, done, total: done + waiting.size, isOver });
  };
  const run = async () => {
    let began = performance.now();
    while (waiting.size > 0) {
      const some = [...waiting].slice(0, batch);
      const contents = await Promise.all(some.map(([, { uri }]) => read(uri)));
      for (const [index, [key, file]] of some.entries()) {
        if (waiting.get(key) !== file) continue;
        waiting.delete(key);
        take(file.uri, contents[index]);
        taken.push(file.uri);
        done++;
        if (performance.now() - began < slice) continue;
        tell(false);
        await pause();
        began = performance.now();
      }
    }
    isRunning = false;
    tell(true);
    if (waiting.size === 0) done = 0;
  };
  const start = () => {
    if (isRunning || waiting.size === 0) return;
    isRunning = true;
    void run();
  };
  return {
    add(uris) {
      for (const uri of uris) {
        const key = canonical(uri);
        leftOut.delete(key);
        waiting.set(key, { uri });
      }
      start();
    },
    forget(isGone) {
      for (const files of [waiting, leftOut])
        for (const [key, { uri }] of files) if (isGone(uri)) files.delete(key);
    },
    stop() {
      for (const [key, file] of waiting) leftOut.set(key, file);
      waiting.clear();
    },
    resume() {
      for (const [key, { uri }] of leftOut) waiting.set(key, { uri });
      leftOut.clear();
      start();
    },
    isRunning: () => isRunning,
    pending: () => waiting.size + leftOut.size,
  };
}

/**
 * Lets everything else come first, what has just arrived included: that is read in the first turn, handed over in the next and
 * answered in the one after (see guarded.ts).
 */
async function pause(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await othersFirst();
}

/** Files read at a time: enough to keep a disk busy, few enough to forget. */
const batch = 32;

/** Milliseconds, of which nobody notices two or three; one file may take as long. */
const slice = 5;
