// Renaming an id with all that refers to it, over files; or why that cannot be.
import { listIn } from '../../language/list-in.ts';
import type { Locale } from '../../language/locale.ts';
import type { Range } from '../../language/range.ts';
import { rename as words } from '../../messages/rename.ts';
import { isPath, type WorkspaceIndex } from '../../workspace/index.ts';
import { baseName } from '../../workspace/paths.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { segmentOf } from '../navigation/subject.ts';
import { conflictOf } from './conflict.ts';
import { type FileEdits, fileEdits, type SnapshotOf } from './file-edits.ts';
import { changedMeaning } from './meaning.ts';
import { isRepeatedElsewhere, type Rewrite, rewriteReference, rewriteValue } from './rewrite.ts';
import { isAmbiguous, type Refused, type RenameTarget, refused, targetAt } from './target.ts';
import { unreadMention } from './unread.ts';

export interface Renameable {
  /** The name at the offset, without quotes. */
  readonly range: Range;
  readonly name: string;
}

/** All files: what is known of them, and their texts. */
export interface Workspace {
  readonly index: WorkspaceIndex;
  readonly snapshotOf: SnapshotOf;
}

export function prepareRename(
  snapshot: Snapshot,
  offset: number,
  index: WorkspaceIndex,
  locale: Locale,
): Renameable | Refused {
  const target = targetAt(snapshot, offset, index, locale);
  return 'refused' in target ? target : { range: target.range, name: target.part.id.value };
}

/**
 * The edits, file by file; none where the name stays as it is. Nothing but the id changes: where a reference that leads
 * somewhere would lead elsewhere afterwards, the rename is refused.
 */
export function rename(
  snapshot: Snapshot,
  offset: number,
  name: string,
  { index, snapshotOf }: Workspace,
  locale: Locale,
): readonly FileEdits[] | Refused {
  const target = targetAt(snapshot, offset, index, locale);
  if ('refused' in target) return target;
  const { part } = target;
  const becomes = name.trim();
  if (becomes === part.id.value) return [];
  const conflict = conflictOf(part, becomes, index, locale);
  if (conflict) return conflict;

  const unread = unreadIn(part, { index, snapshotOf }, locale);
  if (unread) return unread;

  const rewrites = rewritesFor(part, becomes, { index, snapshotOf });
  if (!rewrites) return refused(words.several, locale, { name: part.id.value });
  for (const [uri, some] of rewrites) {
    if (isRepeatedElsewhere(snapshotOf(uri)?.text ?? '', some))
      return refused(words.shared, locale, { file: baseName(uri) });
  }
  const edits = fileEdits(rewrites, snapshotOf);
  return changedMeaning(edits, [part.id.value, becomes], index, snapshotOf, locale) ?? edits;
}

/** A reference that was not read would be left behind. */
function unreadIn(
  part: RenameTarget['part'],
  { index, snapshotOf }: Workspace,
  locale: Locale,
): Refused | undefined {
  const { value: name } = part.id;
  for (const { uri } of index.files()) {
    const snapshot = snapshotOf(uri);
    const at = snapshot && unreadMention(snapshot, part, name);
    if (!snapshot || at === undefined) continue;
    const line = snapshot.reading.lines.lineAt(at) + 1;
    return refused(words.unread, locale, { name, file: baseName(uri), line });
  }
  return undefined;
}

/** By file; undefined where it is not clear which references mean the part. */
function rewritesFor(
  part: RenameTarget['part'],
  becomes: string,
  { index, snapshotOf }: Workspace,
): ReadonlyMap<string, readonly Rewrite[]> | undefined {
  const segment = segmentOf(part);
  const rewrites = new Map<string, Rewrite[]>();
  const text = snapshotOf(part.file.uri)?.text ?? '';
  listIn(rewrites, part.file.uri).push(rewriteValue(text, part.id.range, part.id.value, becomes));
  for (const reference of index.mentions(part)) {
    if (segment === 'document' && isPath(reference.value.document ?? '')) continue;
    if (isAmbiguous(index, reference, segment)) return undefined;
    listIn(rewrites, reference.from.file.uri).push(rewriteReference(reference, segment, becomes));
  }
  return rewrites;
}
