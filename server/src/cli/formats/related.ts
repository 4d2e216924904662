// The other places that belong to a finding, in whichever of the checked files they are.
import { fill, type Locale } from '../../language/locale.ts';
import { type Finding, wording } from '../../rules/rule.ts';
import type { Checked } from './check-json.ts';

export interface Place {
  readonly file: string;
  /** From 1, as `column`. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** Places in files that were not checked are left out. */
export function relatedPlaces(
  checked: readonly Checked[],
  locale: Locale,
): (finding: Finding, own: Checked) => readonly Place[] {
  const files = new Map(checked.map(file => [file.snapshot.uri, file]));
  return ({ rule, data, related = [] }, own) =>
    related.flatMap(({ at, uri, message, data: told = data }) => {
      const file = uri === undefined ? own : files.get(uri);
      if (!file) return [];
      const { line, character } = file.snapshot.lines.positionAt(at.start);
      const sentence = fill(wording(rule, message, locale), told, locale);
      return [{ file: file.path, line: line + 1, column: character + 1, message: sentence }];
    });
}
