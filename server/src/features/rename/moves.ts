// What other files, and the moved ones themselves, must say after files or folders were renamed or moved.
import { listIn } from '../../language/list-in.ts';
import { isOkrFile } from '../../language/read.ts';
import type { FileFacts, LinkFacts, ReferenceFacts } from '../../workspace/facts.ts';
import { isPath } from '../../workspace/index.ts';
import { relativePath, resolvedPath } from '../../workspace/paths.ts';
import { documentName } from '../../workspace/snapshot.ts';
import { canonical } from '../../workspace/uri.ts';
import { linkOf } from '../navigation/links.ts';
import { type FileEdits, fileEdits } from './file-edits.ts';
import type { Workspace } from './rename.ts';
import { type Rewrite, rewriteReference, rewriteValue } from './rewrite.ts';

/** A file or a folder that goes from one URI to another. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/**
 * The edits to make before the files move, by the URIs of before: paths in references and links, and references to
 * documents that are called after their file. Where the new name would not do as one, references tell the way instead.
 */
export function moveEdits(moves: readonly Move[], { index, snapshotOf }: Workspace): readonly FileEdits[] {
  const movedTo = destinations(moves);
  const rewrites = new Map<string, Rewrite[]>();
  for (const file of index.files()) {
    for (const reference of file.references) {
      const { document } = reference.value;
      if (document === undefined) continue;
      const becomes = isPath(document)
        ? movedPath(file, document, movedTo)
        : movedName(reference, movedTo, { index, snapshotOf });
      if (becomes !== undefined && becomes !== document)
        listIn(rewrites, file.uri).push(rewriteReference(reference, 'document', becomes));
    }
    for (const link of file.links) {
      const becomes = movedLink(file, link, movedTo);
      const text = snapshotOf(file.uri)?.text ?? '';
      if (becomes !== undefined && becomes !== link.value)
        listIn(rewrites, file.uri).push(rewriteValue(text, link.range, link.value, becomes));
    }
  }
  return fileEdits(rewrites, snapshotOf);
}

/** Where a URI is after the moves; itself where nothing moves it. */
type MovedTo = (uri: string) => string;

function destinations(moves: readonly Move[]): MovedTo {
  const known = moves.map(({ from, to }) => ({ from: folded(from), to: folded(to) }));
  return uri => {
    const move = known.find(({ from }) => uri === from || uri.startsWith(`${from}/`));
    return move ? move.to + uri.slice(move.from.length) : uri;
  };
}

const folded = (uri: string) => canonical(uri).replace(/\/$/, '');

/** The way to the same file as before; as it is written where it still leads there. Undefined where there is none. */
function movedPath({ uri, key }: FileFacts, path: string, movedTo: MovedTo): string | undefined {
  const target = movedTo(resolvedPath(uri, path));
  const from = movedTo(key);
  if (resolvedPath(from, path) === target) return path;
  const next = relativePath(from, target);
  return next === undefined ? undefined : path.startsWith('./') && !next.startsWith('.') ? `./${next}` : next;
}

/** What a document that is called after its file is called then. */
function movedName(reference: ReferenceFacts, movedTo: MovedTo, { index }: Workspace): string | undefined {
  const { files } = index.resolve(reference);
  const [target] = files;
  if (!target || files.length > 1 || target.parts[0].id) return undefined;
  const to = movedTo(target.key);
  const name = documentName(to);
  if (name === target.name || !isOkrFile(to)) return undefined;
  const canBeCalled = !/[\s#]/.test(name) && !isPath(name) && index.named(name).length === 0;
  return canBeCalled ? name : relativePath(movedTo(reference.from.file.key), to);
}

/** Words that are no path stay, unless they happen to lead to what is moved. */
function movedLink(file: FileFacts, link: LinkFacts, movedTo: MovedTo): string | undefined {
  const found = linkOf(link, file.uri);
  if (found?.kind !== 'file' || /^[\\/]/.test(link.value)) return undefined;
  const [, path = '', fragment = ''] = /^([^#]*)(.*)$/.exec(link.value) ?? [];
  const target = resolvedPath(file.uri, path);
  if (movedTo(target) === target && !/[\\/]|\.\w+$/.test(path)) return undefined;
  const next = movedPath(file, path, movedTo);
  return next === undefined ? undefined : next + fragment;
}
