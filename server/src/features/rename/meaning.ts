// Proof that a rename changes names and nothing else: every reference with such a name in it is looked up before and after.
import type { Locale } from '../../language/locale.ts';
import { applyEdits } from '../../language/range.ts';
import { formatReference } from '../../language/reference.ts';
import { rename as words } from '../../messages/rename.ts';
import type { FileFacts, PartFacts, ReferenceFacts } from '../../workspace/facts.ts';
import type { Resolved, WorkspaceIndex } from '../../workspace/index.ts';
import { baseName } from '../../workspace/paths.ts';
import { snapshotOf } from '../../workspace/snapshot.ts';
import type { FileEdits, SnapshotOf } from './file-edits.ts';
import { type Refused, refused } from './target.ts';

/** What speaks against the edits, if anything does. A reference that led nowhere may lead to the part afterwards. */
export function changedMeaning(
  edits: readonly FileEdits[],
  [before, name]: readonly [before: string, after: string],
  index: WorkspaceIndex,
  get: SnapshotOf,
  locale: Locale,
): Refused | undefined {
  const after = index.with(
    edits.map(({ uri, edits }) => snapshotOf(uri, applyEdits(get(uri)?.text ?? '', edits))),
  );
  for (const file of index.files()) {
    const changed = after.file(file.uri);
    if (!changed || !isAlike(file, changed))
      return refused(words.unreadable, locale, { file: baseName(file.key) });
    for (const [i, reference] of file.references.entries()) {
      if (!names(reference, before) && !names(reference, name)) continue;
      const is = after.resolve(changed.references[i] ?? reference);
      if (leadsAlike(index.resolve(reference), is)) continue;
      const data = { name, file: baseName(file.key), reference: formatReference(reference.value) };
      return refused(words.meaning, locale, data);
    }
  }
  return undefined;
}

/** What does not have a name in it leads where it led, whoever gets the name. */
function names({ value: { document, objective, keyResult } }: ReferenceFacts, name: string): boolean {
  return document === name || objective === name || keyResult === name;
}

/** The same parts with the same texts; ids apart. */
function isAlike(a: FileFacts, b: FileFacts): boolean {
  return (
    a === b ||
    (a.parts.length === b.parts.length &&
      a.references.length === b.references.length &&
      a.parts.every(({ thing, title }, i) => b.parts[i]?.thing === thing && b.parts[i].title === title))
  );
}

function leadsAlike(was: Resolved, is: Resolved): boolean {
  const places = (parts: readonly PartFacts[]) =>
    parts.map(part => `${part.file.key} ${part.file.parts.indexOf(part)}`).join();
  return [
    [was.files.map(({ key }) => key).join(), is.files.map(({ key }) => key).join()],
    [places(was.objectives), places(is.objectives)],
    [places(was.targets), places(is.targets)],
  ].every(([before, after]) => before === '' || before === after);
}
