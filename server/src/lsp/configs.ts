// The configuration files of the workspace and of the folders above it: looked for from OKR files upwards, as the command
// line does, and followed from then on.

import { type ConfigSnapshot, configUrisFor } from '../workspace/config/snapshot.ts';
import type { Files } from '../workspace/files.ts';
import type { Store } from '../workspace/store.ts';

export interface Configs {
  /** Done when every configuration file that can count for a file is known. Each folder is looked into once. */
  lookAbove(uri: string): Promise<void>;
  /** A configuration file is another on disk, or gone. */
  reread(uri: string): Promise<void>;
  /** The editor's text of a configuration file; none when it no longer owns the file. */
  edited(uri: string, text?: string, version?: number): void;
}

/** @param changed what the configuration files say is now another. */
export function configsOf(files: Files, store: Store<ConfigSnapshot>, changed: () => void): Configs {
  const looked = new Map<string, Promise<void>>();
  /** Comments and spaces change nothing for anyone. */
  const telling = (uri: string, change: () => void) => {
    const before = sayingOf(store.get(uri));
    change();
    if (sayingOf(store.get(uri)) !== before) changed();
  };
  const reread = async (uri: string) => {
    const text = await files.read(uri);
    telling(uri, () => (text === undefined ? store.remove(uri) : store.put(uri, text)));
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
    edited(uri, text, version) {
      telling(uri, () =>
        text === undefined || version === undefined ? store.close(uri) : store.open(uri, text, version),
      );
    },
  };
}

function sayingOf(snapshot: ConfigSnapshot | undefined): string | undefined {
  return snapshot && JSON.stringify(snapshot.reading.config);
}
