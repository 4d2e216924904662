// An editor on a small workspace in one string (see workspace.ts): the file with the cursor is open, the others lie on disk.
import type {
  ClientCapabilities,
  Location,
  Position,
  Range,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { linesOf } from '../../server/src/language/lines.ts';
import { applyEdits } from '../../server/src/language/range.ts';
import { editors } from './clients.ts';
import { connect, root, type Session } from './lsp.ts';
import { pathOf, workspaceOf } from './workspace.ts';

export interface Editor extends AsyncDisposable {
  readonly session: Session;
  /** The open file, and the cursor in it. */
  readonly uri: string;
  readonly position: Position;
  /** The marked places, as `placesOf` prints them. */
  readonly marked: readonly string[];
  readonly uriOf: (path: string) => string;
  /** Asks something about the cursor. */
  readonly ask: <T>(method: string, more?: object) => Promise<T>;
  /** `path:start-end`, offsets, sorted. */
  readonly placesOf: (found: readonly Location[]) => string[];
  /** All files after an edit, in the form in which they were given. */
  readonly after: (edit: WorkspaceEdit) => string;
}

interface Options {
  readonly capabilities?: ClientCapabilities;
  readonly locale?: string;
  /** Files that are no OKR files, by path. */
  readonly others?: Readonly<Record<string, string>>;
}

/** The version of the open file. */
export const version = 3;

export async function editing(marked: string, options: Options = {}): Promise<Editor> {
  const { capabilities = editors.vscode, locale = 'en', others = {} } = options;
  const { store, snapshot, offset, places } = workspaceOf(marked);
  const texts = new Map(store.all().map(({ uri, text }) => [encodeURI(pathOf(uri)), text]));
  const session = await connect({
    capabilities,
    locale,
    files: { ...Object.fromEntries(texts), ...others },
  });
  const uriOf = (path: string) => `${root}/${encodeURI(path)}`;
  const nameOf = (uri: string) => uri.slice(root.length + 1);
  const textOf = (uri: string) => texts.get(nameOf(uri)) ?? others[nameOf(uri)] ?? '';
  const uri = session.open(encodeURI(pathOf(snapshot.uri)), snapshot.text, version);
  const position = snapshot.reading.lines.positionAt(offset);
  await filesRead(session, texts.size);

  const offsets = (at: string, { start, end }: Range) => {
    const lines = linesOf(textOf(at));
    return { start: lines.offsetAt(start), end: lines.offsetAt(end) };
  };
  return {
    session,
    uri,
    position,
    marked: places,
    uriOf,
    ask: (method, more = {}) =>
      session.client.sendRequest(method, { textDocument: { uri }, position, ...more }),
    placesOf: found =>
      found
        .map(({ uri, range }) => {
          const { start, end } = offsets(uri, range);
          return `${decodeURI(nameOf(uri))}:${start}-${end}`;
        })
        .sort(),
    after: edit => {
      const edits = new Map(textEditsIn(edit));
      return [...texts]
        .map(([name, text]) => {
          const own = edits.get(`${root}/${name}`) ?? [];
          const changes = own.map(({ range, newText }) => ({
            range: offsets(`${root}/${name}`, range),
            text: newText,
          }));
          return `── ${decodeURI(name)}\n${applyEdits(text, changes)}`;
        })
        .join('');
    },
    [Symbol.asyncDispose]: () => session[Symbol.asyncDispose](),
  };
}

/** By URI, whichever way the edit tells them. */
function textEditsIn({ changes = {}, documentChanges = [] }: WorkspaceEdit) {
  return [
    ...Object.entries(changes),
    ...documentChanges.flatMap(change =>
      'textDocument' in change
        ? [[change.textDocument.uri, change.edits.filter(edit => 'newText' in edit)] as const]
        : [],
    ),
  ];
}

/** The files on disk are read while the editor is already at work. */
async function filesRead({ client }: Session, count: number): Promise<void> {
  while ((await client.sendRequest<unknown[]>('okr/tree', {})).length < count);
}
