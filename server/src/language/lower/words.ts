// Things of the language as they are called in a sentence.
import type { Localised } from '../locale.ts';
import { type ThingName, thingOf } from '../schema.ts';

/** “a key result”; “关键结果”. */
export function nameOf(thing: ThingName): Localised {
  return thingOf(thing).name;
}

/** “an objective, a key result or a KPI”; “目标、关键结果或 KPI”. */
export function oneOf(things: readonly ThingName[]): Localised {
  const names = things.map(nameOf);
  const joined = (words: readonly string[], comma: string, or: string) =>
    words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(comma)}${or}${words.at(-1)}`;
  return {
    en: joined(
      names.map(({ en }) => en),
      ', ',
      ' or ',
    ),
    'zh-cn': joined(
      names.map(name => name['zh-cn']),
      '、',
      '或',
    ),
  };
}
