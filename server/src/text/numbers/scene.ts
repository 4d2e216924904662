// A number with the words around it, and the questions that roles ask of them.

import * as en from '../lexicon/en-numbers.ts';
import type { Tag } from '../lexicon/tags.ts';
import * as zh from '../lexicon/zh-numbers.ts';
import type { Mark } from '../marks.ts';
import type { Span } from '../statement.ts';
import type { Found } from './found.ts';
import type { Lead } from './lead.ts';
import { anyOf, beginsWith, endsInHan, spansOf } from './pattern.ts';

export interface Words {
  readonly plain: string;
  readonly marks: readonly Mark<Tag>[];
  readonly frequencies: readonly Span[];
  readonly numbers: readonly Found[];
}

export interface Scene extends Lead {
  readonly found: Found;
  readonly context: Words;
  /** What stands behind the number. */
  readonly right: string;
  /** The word of the lexicon directly before it. */
  readonly verb: Mark<Tag> | undefined;
}

/** How far before and behind a number its words are looked for. */
export const NEAR = 48;

export const isDuration = ({ found }: Scene) => found.dimension === 'duration' || found.form === 'clock';
/** The 30-day of `30-day retention`. */
export const isAdjective = ({ found, context }: Scene) =>
  /[^-]-[a-z]+$/.test(context.plain.slice(found.start, found.end));
export const isRelative = ({ found }: Scene) => found.dimension === 'percent' || found.dimension === 'points';
export const has = (mark: Mark<Tag> | undefined, ...tags: readonly Tag[]) =>
  tags.some(tag => mark?.tags.has(tag));
export const upOrDown = (mark: Mark<Tag> | undefined) =>
  has(mark, 'up', 'down') && !levelVerb.test(mark?.word ?? '');
/** These have a count as their goal, though they say up or down: win, 5 deals; cap spend at, eliminate 5 bugs. */
const levelVerb =
  /^(?:gain|win|raise|cap|limit|contain|eliminate|eradicate|prevent|get rid of|break|up)(?:s|ed|ing|ped|ping|nt)?$/;
export const counts = ({ found }: Scene) => found.dimension === 'plain' || found.dimension === 'count';

/** A level, though 为 and 在 are none everywhere: 降为, 控制在, but 为 30 家客户 and 在 3 个城市. */
export function isLevelHan({ left, comparator }: Scene): boolean {
  if (!levelHan.test(left)) return comparator !== undefined && /[为达到至在]$/.test(left);
  if (left.endsWith('为'))
    return /(?:[降升增减变调提缩短率数值量分时间长度目标均别高低额比]|成本|价|度|期|次|均)为$/.test(left);
  return true;
}

/** The change verb before the number in its clause, else the first behind it. */
export function nearestVerb(
  { found, context: { marks, plain } }: Scene,
  behind = true,
): Mark<Tag> | undefined {
  const changes = marks.filter(
    mark => has(mark, 'up', 'down', 'better') && Math.abs(mark.start - found.start) < 120,
  );
  const sameClause = (mark: Mark<Tag>) =>
    !/[;；。，,]|\. /.test(plain.slice(Math.min(mark.end, found.end), Math.max(mark.start, found.start)));
  return (
    changes.filter(mark => mark.end <= found.start && sameClause(mark)).at(-1) ??
    (behind
      ? (changes.find(mark => mark.start >= found.end && sameClause(mark)) ??
        changes.filter(mark => mark.end <= found.start).at(-1))
      : undefined)
  );
}

/** What makes a metric rise or fall in Chinese; 增长率 and 降幅 are metrics themselves. */
const changeHan = new RegExp(`(?:${anyOf(zh.up, zh.down)})(?!率|期|点|速|幅|量)`, 'g');
export const lastChange = (clause: string): Span | undefined => spansOf(clause, changeHan).at(-1);
export const levelHan = endsInHan(zh.levelWords);
export const upHan = endsInHan(zh.up);
/** Behind a number, by so much: `more`, `growth`; `fewer`, `reduction`. */
export const more = beginsWith(en.more, en.risen);
export const less = beginsWith(en.less, en.fallen);
/** The old level of which so much is to be left. */
export const ofBefore = /(?:到|至|为|是)(?:原来|去年|现在|目前|上年|当前)的?$/;
