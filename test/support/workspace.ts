// A small workspace in one string: `── path` begins a file, `█` is the cursor, `⟦` and `⟧` are around places.
import type { Range, TextEdit } from '../../server/src/language/range.ts';
import { applyEdits } from '../../server/src/language/range.ts';
import { WorkspaceIndex } from '../../server/src/workspace/index.ts';
import { type Snapshot, snapshotOf } from '../../server/src/workspace/snapshot.ts';
import { Store } from '../../server/src/workspace/store.ts';
import { withPlaces } from './markers.ts';

export interface TestWorkspace {
  readonly store: Store<Snapshot>;
  readonly index: WorkspaceIndex;
  snapshotOf(uri: string): Snapshot | undefined;
  /** The file with the cursor, and where in it that is; the first file and 0 where there is none. */
  readonly snapshot: Snapshot;
  readonly offset: number;
  /** The marked places, by path, as `path:start-end`. */
  readonly places: readonly string[];
}

const root = 'file:///okr/';

export const uriOf = (path: string) => root + encodeURI(path);
export const pathOf = (uri: string) => decodeURI(uri.slice(root.length));

/** @param eol how the lines end */
export function workspaceOf(marked: string, eol: '\n' | '\r\n' = '\n'): TestWorkspace {
  const store = new Store(snapshotOf);
  const places: string[] = [];
  let cursor: { uri: string; offset: number } | undefined;
  for (const [path, content] of filesIn(marked)) {
    const { text, places: found } = withPlaces(content.replace('█', '').replaceAll('\n', eol));
    const at = withPlaces(content.slice(0, Math.max(0, content.indexOf('█'))).replaceAll('\n', eol)).text
      .length;
    if (!cursor || content.includes('█')) cursor = { uri: uriOf(path), offset: at };
    places.push(...found.map(range => placeName(uriOf(path), range)));
    store.put(uriOf(path), text);
  }
  if (!cursor) throw new Error(`a file wanted in: ${marked}`);
  const index = new WorkspaceIndex().update(store.all());
  return {
    store,
    index,
    snapshotOf: uri => store.get(uri),
    snapshot: store.get(cursor.uri) as Snapshot,
    offset: cursor.offset,
    places: places.sort(),
  };
}

/** Places found, to be compared with the marked ones. */
export function placesFound(found: readonly { readonly uri: string; readonly range?: Range }[]): string[] {
  return found.map(({ uri, range }) => placeName(uri, range ?? { start: 0, end: 0 })).sort();
}

/** All files after edits of some, in the form in which they were given. */
export function edited(
  { store }: TestWorkspace,
  edits: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[],
): string {
  const byUri = new Map(edits.map(each => [store.get(each.uri)?.uri, each.edits]));
  return store
    .all()
    .map(({ uri, text }) => `── ${pathOf(uri)}\n${applyEdits(text, byUri.get(uri) ?? [])}`)
    .join('');
}

function filesIn(marked: string): [path: string, content: string][] {
  return marked
    .split(/^ *── /m)
    .slice(1)
    .map(file => [file.slice(0, file.indexOf('\n')), outdented(file.slice(file.indexOf('\n') + 1))]);
}

/** Without the indentation that all lines share, so that files can be moved in with the code around them. */
function outdented(content: string): string {
  const lines = content.replace(/\n *$/, '\n').split('\n');
  const indent = Math.min(...lines.filter(line => line.trim() !== '').map(line => line.search(/\S/)));
  return lines.map(line => line.slice(indent)).join('\n');
}

const placeName = (uri: string, { start, end }: Range) => `${pathOf(uri)}:${start}-${end}`;
