// What each number does in its sentence, by the words before and behind it.
import type { Comparator } from '../../language/comparator.ts';
import * as en from '../lexicon/en-numbers.ts';
import * as zh from '../lexicon/zh-numbers.ts';
import type { Role } from '../statement.ts';
import { amountBy } from './amount.ts';
import type { Found } from './found.ts';
import { leadOf } from './lead.ts';
import { anyOf, beginsWith, beginsWithHan, endsIn, endsInHan, letters } from './pattern.ts';
import {
  changeHan,
  counts,
  has,
  isAdjective,
  isDuration,
  isLevelHan,
  isRelative,
  less,
  levelHan,
  more,
  NEAR,
  nearestVerb,
  ofBefore,
  type Scene,
  upHan,
  upOrDown,
  type Words,
} from './scene.ts';

export interface Placed {
  readonly found: Found;
  readonly role: Role;
  /** With role `by`, signed by its verb. */
  readonly value: number;
  readonly comparator?: Comparator;
  /**
   * How strongly it asks to be the goal: 3 where a word says so (`to`, 达到, ≥), 2 where it stands bare,
   * 1 where it tells rather whom or what the goal is about, 0 where it is none unless nothing else is there.
   */
  readonly rank: 0 | 1 | 2 | 3;
  /** A bare count directly behind its verb is not outdone by a later number. */
  readonly bound: boolean;
}
export function placed(found: Found, context: Words): Placed {
  const lead = leadOf(found, context);
  const right = context.plain.slice(found.end, found.end + NEAR);
  const scene: Scene = { found, context, right, verb: context.ending.get(lead.at), ...lead };
  const [, decision] = rules.find(([applies]) => applies(scene)) ?? [undefined, bare];
  const { role, rank, sign = 1, bound = false } = decision(scene);
  const comparator = found.comparator ?? lead.comparator;
  const value = role === 'by' ? amountBy(scene, sign) : found.value;
  return { found, role, rank, value, bound, ...(comparator !== undefined && { comparator }) };
}

interface Decision {
  readonly role: Role;
  readonly rank: 0 | 1 | 2 | 3;
  readonly sign?: number;
  readonly bound?: boolean;
}

type Rule = readonly [applies: (scene: Scene) => boolean, decide: (scene: Scene) => Decision];

const goal = (): Decision => ({ role: 'to', rank: 3 });
const change = (): Decision => ({ role: 'by', rank: 3 });
const about = (): Decision => ({ role: 'of', rank: 1 });

/** The first that applies decides. */
const rules: readonly Rule[] = [
  [({ found }) => found.form === 'multiple', change],
  [({ found }) => found.form === 'times', change],
  [
    scene => inScale.test(scene.left) || /^ ?(?:分制|-point)/.test(scene.right),
    () => ({ role: 'of', rank: 0 }),
  ],
  [({ found, left }) => found.signed && !levelHan.test(left) && !/\b(?:to|at|of|is)$/.test(left), change],
  [
    scene =>
      distance.test(scene.found.unit ?? '') &&
      /^[^,;。]*\d(?::[0-5]\d| ?(?:分钟|小时|min|hour))/.test(scene.right),
    about,
  ],
  [isAside, about],
  [({ left }) => by.test(left), change],
  [scene => isRelative(scene) && ofBefore.test(scene.left), change],
  [
    ({ right }) => /^ ?(?:today|now|currently|at present|last year|last quarter)(?![a-z])/.test(right),
    () => ({ role: 'from', rank: 0 }),
  ],
  [({ isBaseline }) => isBaseline, () => ({ role: 'from', rank: 0 })],
  [
    scene =>
      isDuration(scene) &&
      (isAdjective(scene) || /^(?:留存|复购|流失|活跃|转化|回访|账期|续|未)/.test(scene.right)),
    () => ({ role: 'within', rank: 0 }),
  ],
  [
    scene => isDuration(scene) && spanWord.test(scene.left) && scene.found.form !== 'clock',
    () => ({ role: 'within', rank: 0 }),
  ],
  [scene => scene.found.form === 'clock' && /(?<![a-z])in$/.test(scene.left), goal],
  [
    scene =>
      isDuration(scene) &&
      /^(?:以|之)?(?:内|后|前|期间|来)/.test(scene.right.trimStart()) &&
      !isLevelHan(scene) &&
      scene.comparator === undefined &&
      !duration.test(scene.left),
    () => ({ role: 'within', rank: 0 }),
  ],
  [
    scene =>
      isDuration(scene) &&
      /^-|^ (?:of|after|before|ago|old|older|later|from)(?![a-z])/.test(scene.right) &&
      !level.test(scene.left) &&
      scene.found.worded,
    () => ({ role: 'within', rank: 0 }),
  ],
  [
    ({ left, context }) =>
      /(?<![a-z])from$/.test(left) && context.marks.some(mark => has(mark, 'up', 'down', 'better')),
    () => ({ role: 'from', rank: 0 }),
  ],
  [({ left }) => /(?<![a-z])from$/.test(left), about],
  [({ left }) => riseOf.test(left), () => ({ role: 'by', rank: 3, sign: 1 })],
  [({ left }) => fallOf.test(left), () => ({ role: 'by', rank: 3, sign: -1 })],
  [({ left }) => /(?:\d[^\s]*|half|all|most|some|any|one|each|%|percent) (?:out )?of$/.test(left), about],
  [
    scene =>
      isRelative(scene) &&
      grown.test(scene.right.trimStart()) &&
      !/(?<![a-z])(?:to|at|of|is)$/.test(scene.left),
    scene => ({ role: 'by', rank: 3, sign: less.test(scene.right.trimStart()) ? -1 : 1 }),
  ],
  [({ left }) => level.test(left), goal],
  [isLevelHan, goal],
  [({ left, comparator }) => scope.test(left) && comparator !== undefined, about],
  [scene => (upHan.test(scene.left) || downHan.test(scene.left)) && !isWhich(scene), change],
  [scene => upHan.test(scene.left) || downHan.test(scene.left), about],
  [({ comparator, left }) => comparator !== undefined && comparator !== '~' && !scope.test(left), goal],
  [
    scene =>
      /^\s?(?:more|fewer|additional|extra)\b/.test(scene.right) ||
      (!counts(scene) && (more.test(scene.right.trimStart()) || less.test(scene.right.trimStart()))),
    scene => ({ role: 'by', rank: 3, sign: less.test(scene.right.trimStart()) ? -1 : 1 }),
  ],
  [
    scene => isRelative(scene) && changedHan.test(scene.right.trimStart()),
    () => ({ role: 'by', rank: 3, sign: 1 }),
  ],
  [
    scene => isRelative(scene) && changedDownHan.test(scene.right.trimStart()),
    () => ({ role: 'by', rank: 3, sign: -1 }),
  ],
  [
    ({ left }) => /(?<![a-z])(?:up|down)$/.test(left),
    ({ left }) => ({ role: 'by', rank: 3, sign: left.endsWith('up') ? 1 : -1 }),
  ],
  [scene => upOrDown(scene.verb) && !(counts(scene) && has(scene.verb, 'gain')), change],
  [scene => isRelative(scene) && has(scene.verb, 'better'), change],
  [({ left }) => scope.test(left), about],
  [({ left }) => scopeHan.test(left), about],
  [scene => /^[\p{Script=Han}]{0,8}(?:中|里)/u.test(scene.right.trimStart()) && counts(scene), about],
  [isChangedBefore, change],
];

const bare = (scene: Scene): Decision => ({ role: 'to', rank: 2, bound: isBound(scene) });

const isBound = ({ verb, left, right }: Scene) =>
  (left === '' && !/^\s?\p{Script=Han}/u.test(right)) ||
  /[.:;!?。：；]$/.test(left) ||
  (verb !== undefined && !has(verb, 'metric', 'goodUp', 'goodDown', 'audience', 'artifact', 'plain')) ||
  (verb !== undefined && has(verb, 'output', 'gain', 'reach'));

/** 提升三个门店的客流: a count behind such a verb tells which things get better. */
function isWhich(scene: Scene): boolean {
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

/** `Reduce AWS spend 18%`, 降低云资源费用 18 万元: the verb stands before the metric. */
function isChangedBefore(scene: Scene): boolean {
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

function lastChange(clause: string): { end: number } | undefined {
  const found = [...clause.matchAll(changeHan)].at(-1);
  return found && { end: found.index + found[0].length };
}

/** 重点客户（年采购额 100 万以上）: in brackets stands whom it is about, unless they tell a start or an end. */
function isAside({ left, isBaseline }: Scene): boolean {
  const inside = /[(（]([^()（）]*)$/.exec(left)?.[1];
  return (
    inside !== undefined &&
    !isBaseline &&
    !/target|goal|from|to$|up$|down$|by|is|=|:|→|目标|[从由到至达升降]|提高|[增减]/.test(inside)
  );
}

const duration = endsInHan(zh.durations);
const inScale = /(?:满分|总分|(?<![a-z])out of|scale of|scale)(?:为|是)?$/;
const distance = /^(?:km|k|mi|miles?|公里|千米|米|m|meters?|metres?|kilomet(?:er|re)s?)$/;
const level = endsIn(en.levelWords);
const scope = endsIn(en.scopeWords);
const scopeHan = endsInHan(zh.scopeWords);
const spanWord = endsIn(en.spanWords);
const by = /(?<![\p{L}])by(?: (?:about|around|factor of|a factor of))?$/u;
const riseOf = new RegExp(`(?<![${letters}])${anyOf(en.risen)}(?: (?:in|of|for)\\b[^,.;]{0,36})? of$`);
const fallOf = new RegExp(`(?<![${letters}])${anyOf(en.fallen)}(?: (?:in|of|for)\\b[^,.;]{0,36})? of$`);
const grown = beginsWith(en.risen, en.fallen);
const changedHan = beginsWithHan(zh.changed);
const changedDownHan = beginsWithHan(zh.changedDown);
const downHan = endsInHan(zh.down);
const qualitative = endsInHan(zh.qualitative);
const additive = endsInHan(zh.additive);
