// The levels of an organisation from the top down, and what they are called in a sentence.
import type { Localised } from '../language/locale.ts';
import type { LevelName } from './surroundings.ts';

const names: Readonly<Record<LevelName, Localised>> = {
  company: { en: 'company', 'zh-cn': '公司' },
  department: { en: 'department', 'zh-cn': '部门' },
  team: { en: 'team', 'zh-cn': '团队' },
  individual: { en: 'individual', 'zh-cn': '个人' },
};

const order = Object.keys(names) as readonly LevelName[];

export function levelName(level: LevelName): Localised {
  return names[level];
}

/** From the top down. */
export function levelsAbove(level: LevelName): readonly LevelName[] {
  return order.slice(0, order.indexOf(level));
}

/** Those between two levels, whichever is higher. */
export function levelsBetween(a: LevelName, b: LevelName): readonly LevelName[] {
  const [high, low] = [order.indexOf(a), order.indexOf(b)].sort((one, other) => one - other) as [
    number,
    number,
  ];
  return order.slice(high + 1, low);
}
