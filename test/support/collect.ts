// Has the garbage collected, for tests of what is held on to.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const gc = runInNewContext('gc') as () => void;

/** Done when all that nobody holds is gone. */
export async function collected(): Promise<void> {
  // What was looked at through a weak reference is held until the turn is over.
  for (let turn = 0; turn < 3; turn++) {
    await new Promise(resolve => setImmediate(resolve));
    gc();
  }
}
