// Long work in short pieces, so that what somebody waits for comes in between.
import { type CancellationToken, RAL } from 'vscode-languageserver';

/** What `work` gives for each item, one after the other. Given up when it is cancelled: what is there then is answered. */
export async function inSlices<T, R>(
  items: Iterable<T>,
  token: CancellationToken,
  work: (item: T) => readonly R[],
): Promise<readonly R[]> {
  const done: R[] = [];
  let began = performance.now();
  for (const item of items) {
    if (performance.now() - began > slice) {
      await othersFirst();
      if (token.isCancellationRequested) break;
      began = performance.now();
    }
    done.push(...work(item));
  }
  return done;
}

/** Done when everything that has come in meanwhile has had its turn. */
export function othersFirst(): Promise<void> {
  return new Promise(resolve => RAL().timer.setImmediate(resolve));
}

/** Milliseconds. */
const slice = 10;
