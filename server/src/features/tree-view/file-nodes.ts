// The rows of files, remembered: thousands are asked for again and again, and few have changed.
import type { Snapshot } from '../../workspace/snapshot.ts';
import { type FileNode, fileNode, type TreeContext } from './index.ts';

/** Gives `fileNode`, computed once for a text, a day, settings and a language. Keeps nothing of a file but its row. */
export function fileNodes(): (snapshot: Snapshot, context: TreeContext) => FileNode {
  const known = new WeakMap<
    Snapshot,
    Pick<TreeContext, 'locale' | 'today' | 'settings'> & { node: FileNode }
  >();
  return (snapshot, context) => {
    const { locale, today, settings } = context;
    const before = known.get(snapshot);
    if (before?.locale === locale && before.today === today && before.settings === settings)
      return before.node;
    const node = fileNode(snapshot, context);
    known.set(snapshot, { locale, today, settings, node });
    return node;
  };
}
