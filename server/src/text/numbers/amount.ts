// The signed amount of a change: by 5 % less, 2x, 减少 3 天.
import { words } from '../lexicon/lists.ts';
import * as zh from '../lexicon/zh-numbers.ts';
import {
  has,
  isLevelHan,
  isRelative,
  lastChange,
  less,
  more,
  NEAR,
  nearestVerb,
  ofBefore,
  type Scene,
  upHan,
} from './scene.ts';

/** `2x` is 100 (%), 3 倍 300, `10 times less` -90. `told` is the sign that the words behind the number give. */
export function amountBy(scene: Scene, told: number): number {
  const { found, left, right } = scene;
  if (found.form === 'multiple') return found.value;
  if (found.form === 'times') {
    const fewer = less.test(right.trimStart()) || isFalling(scene);
    if (fewer && found.value > 0) return Math.round(-100 * (1 - 1 / found.value) * 1e9) / 1e9;
    const literal = /\p{Script=Han}$/u.test(left) && !isLevelHan(scene) && upHan.test(left);
    return (literal ? found.value : found.value - 1) * 100;
  }
  // 降到原来的 50%
  if (
    isRelative(scene) &&
    ofBefore.test(scene.context.plain.slice(Math.max(0, found.start - NEAR), found.start).trimEnd())
  )
    return found.value - 100;
  if (found.signed || found.value === 0) return found.value;
  return told < 0 || isFalling(scene) ? 0 - found.value : found.value;
}

const downWords = new Set(words(zh.down));

function isFalling(scene: Scene): boolean {
  const { left, right } = scene;
  if (/[↓⬇↘]\ufe0f?$/.test(left)) return true;
  if (/[↑⬆↗]\ufe0f?$/.test(left)) return false;
  if (/(?<![a-z])down(?: by)?$/.test(left) || less.test(right.trimStart())) return true;
  if (/(?<![a-z])up$/.test(left) || more.test(right.trimStart())) return false;
  if (/\p{Script=Han}/u.test(left)) {
    const clause = left.slice(left.search(/[^，。；,;]*$/u));
    const verb = lastChange(clause);
    if (verb !== undefined) return downWords.has(clause.slice(verb.start, verb.end));
  }
  const verb = nearestVerb(scene);
  if (has(verb, 'down')) return true;
  return (
    has(verb, 'better') &&
    !has(verb, 'up') &&
    scene.context.marks.some(
      mark => mark.start >= (verb?.end ?? 0) && mark.end <= scene.found.start && has(mark, 'goodDown'),
    )
  );
}
