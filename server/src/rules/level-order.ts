// The levels of an organisation from the top down, and what they are called in a sentence.
import type { Localised } from '../language/locale.ts';
import type { LevelName } from './surroundings.ts';

export type { LevelName } from './surroundings.ts';

const names: Readonly<Record<LevelName, Localised>> = {
  company: { en: 'company', 'zh-cn': '公司' },
  department: { en: 'department', 'zh-cn': '部门' },
  team: { en: 'team', 'zh-cn': '团队' },
  individual: { en: 'individual', 'zh-cn': '个人' },
};

/** From the top down. */
export const levelOrder = Object.keys(names) as readonly LevelName[];

export function levelName(level: LevelName): Localised {
  return names[level];
}

/** From the top down. */
export function levelsAbove(level: LevelName): readonly LevelName[] {
  return levelOrder.slice(0, levelOrder.indexOf(level));
}

/** Those between two levels, whichever is higher. */
export function levelsBetween(a: LevelName, b: LevelName): readonly LevelName[] {
  const [high, low] = [levelOrder.indexOf(a), levelOrder.indexOf(b)].sort((one, other) => one - other) as [
    number,
    number,
  ];
  return levelOrder.slice(high + 1, low);
}
