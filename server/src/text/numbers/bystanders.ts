// Numbers that tell whom or what the goal is about: in brackets, of a group that is known, of the things that get better.
import * as en from '../lexicon/en-numbers.ts';
import * as zh from '../lexicon/zh-numbers.ts';
import { anyOf, endsInHan } from './pattern.ts';
import { counts, has, NEAR, type Scene, upOrDown } from './scene.ts';

/** 重点客户（年采购额 100 万以上）: in brackets stands whom it is about, unless they tell a start or an end. */
export function isAside({ left, isBaseline }: Scene): boolean {
  const inside = /[(（]([^()（）]*)$/.exec(left)?.[1];
  return (
    inside !== undefined &&
    !isBaseline &&
    !/target|goal|from|to$|up$|down$|by|is|=|:|→|目标|[从由到至达升降]|提高|[增减]/.test(inside)
  );
}

/** `across the three showrooms`, `the 12 sites which`: a group that is known already. `Ship the top two features` counts. */
export function isDefinite(scene: Scene): boolean {
  const { found, context, right } = scene;
  if (!counts(scene)) return false;
  const left = context.plain.slice(Math.max(0, found.start - NEAR), found.start);
  const [group, place] = knownGroup.exec(left) ?? [];
  // `Open shops in the 5 largest cities` is done in each.
  if (group !== undefined)
    return (
      place === undefined ||
      !context.marks.some(mark => mark.end <= found.start && has(mark, 'output', 'gain') && !upOrDown(mark))
    );
  return isKnown.test(left) && /^ (?:which|that|who)(?![a-z])/.test(right);
}

/** 提升三个门店的客流: a count behind such a verb tells which things get better. */
export function isWhich(scene: Scene): boolean {
  if (
    scene.found.dimension === 'count' &&
    /^\p{Script=Han}{1,8} ?\d[\d.]* ?(?:%|个百分点)/u.test(scene.right)
  )
    return true;
  return (
    counts(scene) &&
    scene.found.unit !== '分' &&
    scene.found.unit !== '名次' &&
    qualitative.test(scene.left) &&
    /^[^，。；,;\d]{0,12}的/.test(scene.right) &&
    scene.found.dimension === 'count'
  );
}

const isKnown = /(?<![a-z])(?:the|these|those) (?:remaining |other )?$/;
const knownGroup = new RegExp(
  `(?<![a-z])(?:(${anyOf(en.groupPrepositions)}) (?:the|these|those) (?:remaining |other )?|(?:across|throughout|among|within|between) (?:the|these|those) (?:remaining |other )?|among (?:the )?(?:top |first )?|(?:across|throughout|among|between) [^.;:\\d]{0,32}(?:,|and) (?:the|these|those) )$`,
);
const qualitative = endsInHan(zh.qualitative);
