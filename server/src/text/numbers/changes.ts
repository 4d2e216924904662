// Changes whose verb stands apart from the number, and additions that are no change.
import * as en from '../lexicon/en-numbers.ts';
import * as zh from '../lexicon/zh-numbers.ts';
import { isWhich } from './bystanders.ts';
import { endsIn, endsInHan } from './pattern.ts';
import { counts, has, isRelative, lastChange, nearestVerb, type Scene, upOrDown } from './scene.ts';

/** `Reduce AWS spend 18%`, 降低云资源费用 18 万元: the verb stands before the metric. */
export function isChangedBefore(scene: Scene): boolean {
  const { left, found } = scene;
  const clause = left.slice(left.search(/[^，。；,;：:()!?]*$/u));
  if (/\p{Script=Han}$/u.test(left)) {
    const verb = lastChange(clause);
    if (verb === undefined || /[到至达]/.test(clause.slice(verb.end))) return false;
    return !counts(scene) || found.magnitude !== undefined
      ? true
      : additive.test(clause.slice(0, verb.end)) && !/的$/.test(left) && !isWhich(scene);
  }
  if (counts(scene) || !/[a-z)]$/.test(left) || notNoun.test(left)) return false;
  const verb = nearestVerb(scene, false);
  return (
    (upOrDown(verb) || (isRelative(scene) && has(verb, 'better'))) &&
    verb !== undefined &&
    !/(?<![a-z])(?:to|so that|until|where|that|which)(?![a-z])/.test(
      scene.context.plain.slice(verb.end, scene.at),
    )
  );
}

const notNoun = endsIn(en.notNouns);

/** 每周新增 500: so many each time, not so many more. */
export function isRate({ at, left, context: { frequencies, plain } }: Scene): boolean {
  const added = /新增[^，。；,;\d]{0,8}$/.exec(left);
  return (
    added !== null &&
    (/(?:日|周|月|年)均$/.test(left.slice(0, added.index)) ||
      frequencies.some(({ start, end }) => end <= at && !/[，。；,;]/.test(plain.slice(start, at))))
  );
}

const additive = endsInHan(zh.additive);
