// The configuration files of the workspace and of the folders above it: looked for from OKR files upwards, as the command
// line does, and followed from then on.

import { type ConfigSnapshot, configUrisFor } from '../workspace/config/snapshot.ts';
import type { Files } from '../workspace/files.ts';
import type { Store } from '../workspace/store.ts';
import { canonical } from '../workspace/uri.ts';

export interface Configs {
  /** Done when every configuration file that can count for a file is known. Each folder is looked into once. */
  lookAbove(uri: string): Promise<void>;
  /**
   * Looks again into those folders above a file that no editor watches, such as those above the workspace: done when a file is
   * opened or anything changes on disk, for nobody tells of a change there.
   */
  lookAgain(uri: string): Promise<void>;
  /** A configuration file is another on disk, or gone. */
  reread(uri: string): Promise<void>;
  /** The editor's text of a configuration file; none when it no longer owns the file. */
  edited(uri: string, text?: string, version?: number): void;
}

/**
 * @param isWatched whether a change of this file would be told
 * @param changed what the configuration files say is now another
 */
export function configsOf(
  files: Files,
  store: Store<ConfigSnapshot>,
  isWatched: (uri: string) => boolean,
  changed: () => void,
): Configs {
  const looked = new Map<string, Promise<void>>();
  /** Of several readings of one file, the last that was begun counts. */
  const begun = new Map<string, symbol>();
  const telling = (uri: string, change: () => void) => {
    const before = store.get(uri)?.saying;
    change();
    if (store.get(uri)?.saying !== before) changed();
  };
  const reread = async (uri: string) => {
    const [key, mine] = [canonical(uri), Symbol()];
    begun.set(key, mine);
    const content = await files.read(uri);
    if (begun.get(key) !== mine) return;
    begun.delete(key);
    telling(uri, () => (content === undefined ? store.remove(uri) : store.put(uri, content)));
  };
  return {
    reread,
    async lookAbove(uri) {
      await Promise.all(
        configUrisFor(uri).map(config => {
          const known = looked.get(config) ?? reread(config);
          looked.set(config, known);
          return known;
        }),
      );
    },
    async lookAgain(uri) {
      const again = configUrisFor(uri).filter(config => looked.has(config) && !isWatched(config));
      await Promise.all(again.map(reread));
    },
    edited(uri, text, version) {
      const isClosed = text === undefined || version === undefined;
      telling(uri, () => (isClosed ? store.close(uri) : store.open(uri, text, version)));
      // It may have been saved where nobody watches.
      if (isClosed && !isWatched(uri)) void reread(uri);
    },
  };
}
