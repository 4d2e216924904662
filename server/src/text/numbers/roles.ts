// What each number does in its sentence, by the words before and behind it.
import type { Comparator } from '../../language/comparator.ts';
import * as en from '../lexicon/en-numbers.ts';
import { words } from '../lexicon/lexicon.ts';
import type { Tag } from '../lexicon/tags.ts';
import * as zh from '../lexicon/zh-numbers.ts';
import type { Mark } from '../marks.ts';
import type { Role, Span } from '../statement.ts';
import type { Found } from './found.ts';
import { anyOf, beginsWith, beginsWithHan, endsIn, endsInHan } from './pattern.ts';

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

export interface Words {
  readonly plain: string;
  readonly marks: readonly Mark<Tag>[];
  readonly frequencies: readonly Span[];
  /** Marks by where they end. */
  readonly ending: ReadonlyMap<number, Mark<Tag>>;
}

const NEAR = 48;

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

interface Lead {
  /** What stands before the number, without comparators and fillers. */
  readonly left: string;
  /** Where that ends in the text. */
  readonly at: number;
  readonly comparator?: Comparator;
  /** A word says that this is where the metric stands now. */
  readonly isBaseline: boolean;
}

interface Scene extends Lead {
  readonly found: Found;
  readonly context: Words;
  readonly right: string;
  readonly verb: Mark<Tag> | undefined;
}

interface Decision {
  readonly role: Role;
  readonly rank: 0 | 1 | 2 | 3;
  readonly sign?: number;
  readonly bound?: boolean;
}

function leadOf({ start }: Found, { plain, frequencies }: Words): Lead {
  let at = start;
  let comparator: Comparator | undefined;
  const isBaseline = baseline.test(before(plain, start)) || baselineHan.test(before(plain, start));
  for (let taken = 0; taken < 6; taken++) {
    const left = before(plain, at);
    at -= plain.slice(Math.max(0, at - NEAR), at).length - left.length;
    if (arrow.test(left)) break;
    const said = comparatorsBefore.map(([sign, pattern]) => [sign, pattern.exec(left)?.[0]] as const).find(([, word]) => word !== undefined);
    const often = frequencies.find(({ start: from, end }) => end === at && at - from < NEAR && /^每/.test(plain.slice(from, at)));
    const word = said?.[1] ?? filler.exec(left)?.[0];
    if (often !== undefined) at = often.start;
    else if (word !== undefined && word !== '') at -= word.length;
    else break;
    comparator ??= said?.[0];
  }
  const left = before(plain, at);
  at -= plain.slice(Math.max(0, at - NEAR), at).length - left.length;
  return { left, at, isBaseline, ...(comparator !== undefined && { comparator }) };
}

const before = (plain: string, at: number) => plain.slice(Math.max(0, at - NEAR), at).trimEnd();

const inScale = /(?:满分|总分|(?<![a-z])out of|scale of|scale)(?:为|是)?$/;
const arrow = /[-—]>$|[\d%][a-z ]{0,8}=>$/;
const distance = /^(?:km|k|mi|miles?|公里|千米|米|m|meters?|metres?|kilomet(?:er|re)s?)$/;
const negated = /(?:\bnot|\bnever|n't|\bno) (?:[a-z]+ ){1,3}(?:more|longer|greater|higher) than$/;
const comparatorsBefore: readonly (readonly [Comparator, RegExp])[] = [
  ['<=', negated],
  ...(['>=', '<=', '>', '<', '~'] as const).flatMap(sign => [
    [sign, endsIn(en.comparators[sign])] as const,
    // 约 but not 签约, 近 but not 最近.
    [sign, new RegExp(`(?<![签预节履违续附最特])(?:${anyOf(zh.comparators[sign])})$`, 'u')] as const,
  ]),
];
// The longest word decides: `no more than` is not `more than`, 不超过 not 超过.
const filler = new RegExp(`(?:(?<![\\p{L}\\p{N}-])(?:${anyOf(en.fillers)})|(?:${anyOf(zh.fillers)}))$`, 'u');
const baseline = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${anyOf(en.baselineWords)})(?: ?[:=])?(?: (?:about|around|only|roughly|just|~|the|at))?$`, 'u');
const baselineHan = new RegExp(`(?:${anyOf(zh.baselineWords)})(?:的|约|仅|是|为|:|值|水平|约为){0,3} ?$`, 'u');

const level = endsIn(en.levelWords);
const levelHan = endsInHan(zh.levelWords);
const scope = endsIn(en.scopeWords);
const scopeHan = /(?:将|把|对|为|给|向|从|由|自|在|于|与|和|每|这|该|让|使|针对|面向|覆盖的|围绕|其中|top|超过|按|以|比|较)$/u;
const spanWord = endsIn(en.spanWords);
const by = /(?<![\p{L}])by(?: (?:about|around|factor of|a factor of))?$/u;
const riseOf = new RegExp(`(?<![\\p{L}])(?:${anyOf(en.risen)})(?: (?:in|of|for)\\b[^,.;]{0,36})? of$`, 'u');
const fallOf = new RegExp(`(?<![\\p{L}])(?:${anyOf(en.fallen)})(?: (?:in|of|for)\\b[^,.;]{0,36})? of$`, 'u');
const grown = beginsWith(en.risen, en.fallen);
const more = beginsWith(en.more, en.risen);
const less = beginsWith(en.less, en.fallen);
const changedHan = beginsWithHan(zh.changed);
const changedDownHan = beginsWithHan(zh.changedDown);
const upHan = endsInHan(zh.up);
const downHan = endsInHan(zh.down);
const qualitative = endsInHan(zh.qualitative);
const additive = /(?:新增|增加|增设|净增|扩充|节省|节约|减少|缩减|新增加|再增加|增长)$/;

const isDuration = ({ found }: Scene) => found.dimension === 'duration' || found.form === 'clock';
/** The 30-day of `30-day retention`. */
const isAdjective = ({ found, context }: Scene) => /[^-]-[a-z]+$/.test(context.plain.slice(found.start, found.end));
const isRelative = ({ found }: Scene) => found.dimension === 'percent' || found.dimension === 'points';
const has = (mark: Mark<Tag> | undefined, ...tags: readonly Tag[]) => tags.some(tag => mark?.tags.has(tag));
const upOrDown = (mark: Mark<Tag> | undefined) => has(mark, 'up', 'down') && !levelVerb.test(mark?.word ?? '');
/** These have a count as their goal, though they say up or down: win, 5 deals; cap spend at, eliminate 5 bugs. */
const levelVerb = /^(?:gain|win|raise|cap|limit|contain|eliminate|eradicate|prevent|get rid of|break|up)(?:s|ed|ing|ped|ping|nt)?$/;
const counts = ({ found }: Scene) => found.dimension === 'plain' || found.dimension === 'count';

type Rule = readonly [applies: (scene: Scene) => boolean, decide: (scene: Scene) => Decision];

const goal = (): Decision => ({ role: 'to', rank: 3 });
const change = (): Decision => ({ role: 'by', rank: 3 });
const about = (): Decision => ({ role: 'of', rank: 1 });

/** The first that applies decides. */
const rules: readonly Rule[] = [
  [({ found }) => found.form === 'multiple', change],
  [({ found }) => found.form === 'times', change],
  [scene => inScale.test(scene.left) || /^ ?(?:分制|-point)/.test(scene.right), () => ({ role: 'of', rank: 0 })],
  [({ found, left }) => found.signed && !levelHan.test(left) && !/\b(?:to|at|of|is)$/.test(left), change],
  [scene => distance.test(scene.found.unit ?? '') && /\d:[0-5]\d/.test(scene.right), about],
  [({ left }) => by.test(left), change],
  [({ isBaseline }) => isBaseline, () => ({ role: 'from', rank: 0 })],
  [scene => isDuration(scene) && (isAdjective(scene) || /^(?:留存|复购|流失|活跃|转化|回访|账期|续|未)/.test(scene.right)), () => ({ role: 'within', rank: 0 })],
  [scene => isDuration(scene) && spanWord.test(scene.left) && scene.found.form !== 'clock', () => ({ role: 'within', rank: 0 })],
  [scene => scene.found.form === 'clock' && /(?<![a-z])in$/.test(scene.left), goal],
  [scene => isDuration(scene) && /^(?:以|之)?(?:内|后|前|期间|来)/.test(scene.right.trimStart()) && !isLevelHan(scene) && scene.comparator === undefined, () => ({ role: 'within', rank: 0 })],
  [scene => isDuration(scene) && /^-|^ (?:of|after|before|ago|old|older|later|from)(?![a-z])/.test(scene.right) && !level.test(scene.left) && scene.found.worded, () => ({ role: 'within', rank: 0 })],
  [({ left }) => riseOf.test(left), () => ({ role: 'by', rank: 3, sign: 1 })],
  [({ left }) => fallOf.test(left), () => ({ role: 'by', rank: 3, sign: -1 })],
  [({ left }) => /(?:\d[^\s]*|half|all|most|some|any|one|each|%|percent) (?:out )?of$/.test(left), about],
  [scene => isRelative(scene) && grown.test(scene.right.trimStart()) && !/(?<![a-z])(?:to|at|of|is)$/.test(scene.left), scene => ({ role: 'by', rank: 3, sign: less.test(scene.right.trimStart()) ? -1 : 1 })],
  [({ left }) => level.test(left), goal],
  [isLevelHan, goal],
  [({ left, comparator }) => scope.test(left) && comparator !== undefined, about],
  [scene => (upHan.test(scene.left) || downHan.test(scene.left)) && !isWhich(scene), change],
  [scene => upHan.test(scene.left) || downHan.test(scene.left), about],
  [({ comparator, left }) => comparator !== undefined && comparator !== '~' && !scope.test(left), goal],
  [scene => /^\s?(?:more|fewer|additional|extra)\b/.test(scene.right) || (!counts(scene) && (more.test(scene.right.trimStart()) || less.test(scene.right.trimStart()))), scene => ({ role: 'by', rank: 3, sign: less.test(scene.right.trimStart()) ? -1 : 1 })],
  [scene => isRelative(scene) && changedHan.test(scene.right.trimStart()), () => ({ role: 'by', rank: 3, sign: 1 })],
  [scene => isRelative(scene) && changedDownHan.test(scene.right.trimStart()), () => ({ role: 'by', rank: 3, sign: -1 })],
  [({ left }) => /(?<![a-z])(?:up|down)$/.test(left), ({ left }) => ({ role: 'by', rank: 3, sign: left.endsWith('up') ? 1 : -1 })],
  [scene => upOrDown(scene.verb) && !(counts(scene) && has(scene.verb, 'gain')), change],
  [scene => isRelative(scene) && has(scene.verb, 'better'), change],
  [({ left }) => scope.test(left), about],
  [({ left }) => scopeHan.test(left), about],
  [scene => /^[\p{Script=Han}]{0,8}(?:中|里)/u.test(scene.right.trimStart()) && counts(scene), about],
  [isChangedBefore, change],
];

const bare = (scene: Scene): Decision => ({ role: 'to', rank: 2, bound: isBound(scene) });

const isBound = ({ verb, left, right }: Scene) => (left === '' && !/^\s?\p{Script=Han}/u.test(right)) || /[.:;!?。：；]$/.test(left) || (verb !== undefined && !has(verb, 'metric', 'goodUp', 'goodDown', 'audience', 'artifact', 'plain')) || (verb !== undefined && has(verb, 'output', 'gain', 'reach'));

/** A level, though 为 and 在 are none everywhere: 降为, 控制在, but 为 30 家客户 and 在 3 个城市. */
function isLevelHan({ left, comparator }: Scene): boolean {
  if (!levelHan.test(left)) return comparator !== undefined && /[为达到至在]$/.test(left);
  if (left.endsWith('为')) return /(?:[降升增减变调提缩短率数值量分时间长度目标均别高低额比]|成本|价|度|期|次|均)为$/.test(left);
  return true;
}

/** 提升三个门店的客流: a count behind such a verb tells which things get better. */
function isWhich(scene: Scene): boolean {
  if (scene.found.dimension === 'count' && /^\p{Script=Han}{1,8} ?\d[\d.]* ?(?:%|个百分点)/u.test(scene.right)) return true;
  return counts(scene) && scene.found.unit !== '分' && scene.found.unit !== '名次' && qualitative.test(scene.left) && /^[^，。；,;\d]{0,12}的/.test(scene.right) && scene.found.dimension === 'count';
}

/** `Reduce AWS spend 18%`, 降低云资源费用 18 万元: the verb stands before the metric. */
function isChangedBefore(scene: Scene): boolean {
  const { left, found } = scene;
  const clause = left.slice(left.search(/[^，。；,;：:()!?]*$/u));
  if (/\p{Script=Han}$/u.test(left)) {
    const verb = lastChange(clause);
    if (verb === undefined || /[到至达]/.test(clause.slice(verb.end))) return false;
    return !counts(scene) || found.magnitude !== undefined ? true : additive.test(clause.slice(0, verb.end)) && !/的$/.test(left) && !isWhich(scene);
  }
  if (counts(scene) || !/[a-z)]$/.test(left) || notNoun.test(left)) return false;
  const verb = nearestVerb(scene, false);
  return (upOrDown(verb) || (isRelative(scene) && has(verb, 'better'))) && verb !== undefined && !/(?<![a-z])(?:to|so that|until|where|that|which)(?![a-z])/.test(scene.context.plain.slice(verb.end, scene.at));
}

const notNoun = endsIn('and, or, that, so, until, where, when, which, if, while, with, for, of, to, as, than, is, are, be, ensure, have, has, achieve, reach');

const changeHan = new RegExp(`(?:${anyOf(zh.up, zh.down)})(?!率|期|点|速|幅|量)`, 'gu');

function lastChange(clause: string): { end: number } | undefined {
  const found = [...clause.matchAll(changeHan)].at(-1);
  return found && { end: found.index + found[0].length };
}

/** The change verb before the number in its clause, else the first behind it. */
function nearestVerb({ found, context: { marks, plain } }: Scene, behind = true): Mark<Tag> | undefined {
  const changes = marks.filter(mark => has(mark, 'up', 'down', 'better') && Math.abs(mark.start - found.start) < 120);
  const sameClause = (mark: Mark<Tag>) => !/[;；。，,]|\. /.test(plain.slice(Math.min(mark.end, found.end), Math.max(mark.start, found.start)));
  return changes.filter(mark => mark.end <= found.start && sameClause(mark)).at(-1) ?? (behind ? changes.find(mark => mark.start >= found.end && sameClause(mark)) ?? changes.filter(mark => mark.end <= found.start).at(-1) : undefined);
}

/** The signed amount of a change: `2x` is 100 (%), 3 倍 300, `10 times less` -90. */
function amountBy(scene: Scene, told: number): number {
  const { found, left, right } = scene;
  if (found.form === 'multiple') return found.value;
  if (found.form === 'times') {
    const fewer = less.test(right.trimStart()) || isFalling(scene);
    if (fewer && found.value > 0) return Math.round(-100 * (1 - 1 / found.value) * 1e9) / 1e9;
    const literal = /\p{Script=Han}$/u.test(left) && !isLevelHan(scene) && upHan.test(left);
    return (literal ? found.value : found.value - 1) * 100;
  }
  if (found.signed || found.value === 0) return found.value;
  return told < 0 || isFalling(scene) ? 0 - found.value : found.value;
}

const downWords = new Set(words(zh.down));

function isFalling(scene: Scene): boolean {
  const { left, right } = scene;
  if (/(?<![a-z])down(?: by)?$/.test(left) || less.test(right.trimStart())) return true;
  if (/(?<![a-z])up$/.test(left) || more.test(right.trimStart())) return false;
  if (/\p{Script=Han}/u.test(left)) {
    const clause = left.slice(left.search(/[^，。；,;]*$/u));
    const verb = [...clause.matchAll(changeHan)].at(-1)?.[0];
    if (verb !== undefined) return downWords.has(verb);
  }
  const verb = nearestVerb(scene);
  if (has(verb, 'down')) return true;
  return has(verb, 'better') && !has(verb, 'up') && scene.context.marks.some(mark => mark.start >= (verb?.end ?? 0) && mark.end <= scene.found.start && has(mark, 'goodDown'));
}
