// Several results in one title, taken apart as the rule about them would, be it on or off.
import { fill, type Localised, locales } from '../../language/locale.ts';
import { defaultSettings } from '../../progress/index.ts';
import { compoundKeyResult } from '../../rules/compound-key-result/index.ts';
import { wording } from '../../rules/rule.ts';
import { run } from '../../rules/runner.ts';
import { analyse } from '../../text/analyse.ts';
import type { Refactor } from './refactoring.ts';

export const splitKeyResult: Refactor = ({ reading, part }, { today }) => {
  if (part.thing !== 'key_result' || !part.title) return [];
  if (analyse(part.title.value, 'key_result').results.length < 2) return [];
  const { title } = part;
  const found = run(
    [compoundKeyResult],
    { ...reading, suppressions: [] },
    {
      today,
      progress: defaultSettings,
      rules: { preset: 'standard', rules: { [compoundKeyResult.id]: 'info' } },
    },
  ).find(({ at }) => title.range.start <= at.start && at.end <= title.range.end);
  const repair = found?.suggest?.[0];
  if (!repair) return [];
  const words = locales.map(locale => [
    locale,
    fill(wording(compoundKeyResult, repair.title, locale), repair.data, locale),
  ]);
  return [
    {
      id: 'split',
      kind: 'rewrite',
      title: Object.fromEntries(words) as unknown as Localised,
      edits: () => repair.edits,
    },
  ];
};
