// The table of what an okr.config.yaml may hold, for a reader of one language.

import { table } from '../../server/src/features/rule-page/markdown.ts';
import { pageWords } from '../../server/src/features/rule-page/words.ts';
import type { Locale } from '../../server/src/language/locale.ts';
import { type Setting, settings } from '../../server/src/workspace/config/schema.ts';

export function configTable(locale: Locale): string {
  const { setting, meaning, default: otherwise } = pageWords[locale];
  return table([setting, meaning, otherwise], rowsOf(settings, '', locale));
}

function rowsOf(
  fields: Readonly<Record<string, Setting>>,
  owner: string,
  locale: Locale,
): readonly (readonly string[])[] {
  return Object.entries(fields).flatMap(([key, { doc, otherwise, fields: below = {} }]) => [
    [`\`${owner}${key}\``, doc[locale], otherwise[locale]],
    ...rowsOf(below, `${key}.`, locale),
  ]);
}
