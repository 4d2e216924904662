// The rules by which a number gets its role: the first that applies decides.
import { compiled } from '../compiled.ts';
import * as en from '../lexicon/en-numbers.ts';
import * as zh from '../lexicon/zh-numbers.ts';
import type { Role } from '../statement.ts';
import { isAside, isDefinite, isWhich } from './bystanders.ts';
import { isChangedBefore, isRate } from './changes.ts';
import { anyOf, beginsWith, beginsWithHan, endsIn, endsInHan, letters } from './pattern.ts';
import type { Placed } from './roles.ts';
import {
  counts,
  has,
  isAdjective,
  isDuration,
  isLevelHan,
  isRelative,
  less,
  levelHan,
  more,
  ofBefore,
  type Scene,
  upHan,
  upOrDown,
} from './scene.ts';

/** The role of a number; a bare one is what is to be reached. */
export function decided(scene: Scene): Decision {
  const rule = rules.find(([applies]) => applies(scene));
  return rule ? rule[1](scene) : { role: 'to', rank: 2, bound: isBound(scene) };
}

export interface Decision {
  readonly role: Role;
  readonly rank: Placed['rank'];
  readonly sign?: number;
  readonly bound?: boolean;
}

type Rule = readonly [applies: (scene: Scene) => boolean, decide: (scene: Scene) => Decision];

/** `used by 60% of customers`: who does it, and no change. */
const isAgent = ({ left, right, context, found }: Scene) =>
  (/[a-z](?:ed|en|wn|ne) by$/.test(left) || /^ of /.test(right)) &&
  !context.marks.some(mark => mark.end <= found.start && has(mark, 'up', 'down', 'better'));

const goal = (): Decision => ({ role: 'to', rank: 3 });
const change = (): Decision => ({ role: 'by', rank: 3 });
const about = (): Decision => ({ role: 'of', rank: 1 });

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
  [({ right }) => today.test(right), () => ({ role: 'from', rank: 0 })],
  [isAside, about],
  [isDefinite, () => ({ role: 'of', rank: -1 })],
  [scene => by.test(scene.left) && !isAgent(scene), change],
  [scene => by.test(scene.left), goal],
  [scene => isRelative(scene) && ofBefore.test(scene.left), change],
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
  [isRate, goal],
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

const isBound = ({ verb, left, right }: Scene) =>
  (left === '' && !/^\s?\p{Script=Han}/u.test(right)) ||
  /[.:;!?。：；]$/.test(left) ||
  (verb !== undefined && !has(verb, 'metric', 'goodUp', 'goodDown', 'audience', 'artifact', 'plain')) ||
  (verb !== undefined && has(verb, 'output', 'gain', 'reach'));

const duration = endsInHan(zh.durations);
const today = compiled(new RegExp(`^ ?${anyOf(en.today)}(?![a-z])`));
const inScale = /(?:满分|[(（/，,] ?总分|(?<![a-z])out of|scale of|scale)(?:为|是)?$/;
const distance = /^(?:km|k|mi|miles?|公里|千米|米|m|meters?|metres?|kilomet(?:er|re)s?)$/;
const level = endsIn(en.levelWords);
const scope = endsIn(en.scopeWords);
const scopeHan = endsInHan(zh.scopeWords);
const spanWord = endsIn(en.spanWords);
const by = /(?<![\p{L}])by(?: (?:about|around|factor of|a factor of))?$/u;
const riseOf = compiled(
  new RegExp(`(?<![${letters}])${anyOf(en.risen)}(?: (?:in|of|for)\\b[^,.;]{0,36})? of$`),
);
const fallOf = compiled(
  new RegExp(`(?<![${letters}])${anyOf(en.fallen)}(?: (?:in|of|for)\\b[^,.;]{0,36})? of$`),
);
const grown = beginsWith(en.risen, en.fallen);
const changedHan = beginsWithHan(zh.changed);
const changedDownHan = beginsWithHan(zh.changedDown);
const downHan = endsInHan(zh.down);
