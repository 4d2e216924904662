// What other files offer to one file: their people, what can be referred to, and their units; gathered when asked for.
import type { Document } from '../../language/model.ts';
import type { FileFacts, PartFacts } from '../../workspace/facts.ts';
import { relativePath, stepsBetween } from '../../workspace/paths.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { canonical } from '../../workspace/uri.ts';
import type { Elsewhere } from './item.ts';

/** @param all the file itself may be among them */
export function elsewhere(snapshot: Snapshot, all: readonly FileFacts[]): Elsewhere {
  const own = canonical(snapshot.uri);
  const others = all.filter(({ key }) => key !== own);
  return {
    get people() {
      return commonest(others.flatMap(({ people }) => people.map(({ name }) => name)));
    },
    get references() {
      return referencesTo(others, snapshot);
    },
    get units() {
      return commonest(others.flatMap(({ parts }) => parts.flatMap(({ unit }) => unit ?? [])));
    },
  };
}

/** Parents are looked for first above: in files of a higher level, then in those nearby. */
function referencesTo(
  files: readonly FileFacts[],
  { uri, reading: { document } }: Snapshot,
): Elsewhere['references'] {
  const names = new Map<string, number>();
  for (const { name } of [document, ...files]) names.set(name, (names.get(name) ?? 0) + 1);
  return files
    .map(file => ({ file, rank: rankOf(file, document), steps: stepsBetween(uri, file.uri) }))
    .sort((a, b) => a.rank - b.rank || a.steps - b.steps || (a.file.name < b.file.name ? -1 : 1))
    .flatMap(({ file }) => {
      // A name that two documents have leads nowhere for sure; the way to the file does.
      const called = names.get(file.name) === 1 ? file.name : relativePath(uri, file.uri);
      if (called === undefined || /[\s#]/.test(called)) return [];
      return file.parts.filter(isReferable).map(({ address, title }) => ({
        reference: `${called}#${address}`,
        title,
      }));
    });
}

/** By name only: the place of a part may change with the next line. */
function isReferable({ thing, id, parent, address }: PartFacts): boolean {
  if (address === undefined || !id) return false;
  return thing === 'objective' || (thing === 'key_result' && parent?.id !== undefined);
}

/** 0 for the level right above that of the file, 1 for those further up, 2 for all else. */
function rankOf({ parts: [above] }: FileFacts, from: Document): number {
  const there = levels.indexOf(above.level);
  const here = levels.indexOf(from.level?.value);
  if (there < 0 || there >= here) return 2;
  return here - there === 1 ? 0 : 1;
}

const levels: readonly PartFacts['level'][] = ['company', 'department', 'team', 'individual'];

function commonest(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
