// Two neighbouring numbers that belong together: from one to the other, a range, a part of a whole.
import { compiled } from '../compiled.ts';
import { comparators as english } from '../lexicon/en-numbers.ts';
import { comparators as chinese, down, measureWords, up } from '../lexicon/zh-numbers.ts';
import type { Found } from './found.ts';
import { anyOf, letters } from './pattern.ts';

/**
 * What the first of two numbers is to the second: `pair` and `back` (told the other way round) of baseline and target,
 * `range`, `share` (8 of 10) and `group` (10 次中有 8 次), `part` (4 of the 6), `state` (7/13: so many are done),
 * `scale` (4.6 out of 5).
 */
export type Link = 'pair' | 'back' | 'range' | 'share' | 'group' | 'part' | 'state' | 'scale';

const NEAR = 48;

export function linkOf(plain: string, a: Found, b: Found): Link | undefined {
  if (b.start - a.end > 64 || b.start < a.end) return undefined;
  const left = plain.slice(Math.max(0, a.start - NEAR), a.start);
  const gap = plain.slice(a.end, b.start);
  return ways.find(way => way.gap.test(gap) && (way.left?.test(left) ?? true) && way.fits(a, b, plain))?.link;
}

interface Way {
  readonly link: Link;
  readonly left?: RegExp;
  readonly gap: RegExp;
  readonly fits: (a: Found, b: Found, plain: string) => boolean;
}

/**
 * Where they may come several times they stand in a capturing group: without one, V8 writes the whole list out once for
 * each time, and takes twenty times as long to compile it.
 */
const englishWords = anyOf(...Object.values(english), 'the', 'an average of', 'a', 'an');
const hanWords = anyOf(
  ...Object.values(chinese),
  '每月',
  '每周',
  '每天',
  '每年',
  '每季度',
  '每次',
  '每日',
  '了',
  '人均',
  '月均',
);
const change = `(?:${anyOf(up, down, '改善, 优化, 改进, 做, 变, 变更, 调整, 扩展, 升级, 拓展, 发展, 扩, 压, 拉, 提, 升, 降, 减, 缩, 增, 冲, 推, 加快, 加速, 恢复, 推进')})`;

const same = (a: Found, b: Found) => {
  if (a.dimension === 'plain' || b.dimension === 'plain' || a.form === 'times' || b.form === 'times')
    return true;
  if (a.dimension !== b.dimension) return false;
  return a.dimension !== 'count' || a.unit === b.unit || !isMeasure(a.unit) || !isMeasure(b.unit);
};
const measure = new RegExp(`^(?:${anyOf(measureWords)})$`);
const isMeasure = (unit = '') => measure.test(unit);
const isWhole = (found: Found) =>
  Number.isInteger(found.value) && found.dimension !== 'percent' && found.dimension !== 'currency';
const isPart = (a: Found, b: Found) =>
  isWhole(a) && isWhole(b) && a.value <= b.value && a.dimension === 'plain';
/** A single number alone, whose unit comes with the other. */
const shared = (a: Found, b: Found) =>
  !a.signed &&
  (a.dimension === 'plain' ? same(a, b) : same(a, b) && b.dimension !== 'plain') &&
  a.value < b.value;

const ways: readonly Way[] = [
  {
    link: 'pair',
    gap: /^ ?[\p{L}/ ]{0,24}?(?:[(（][^()（）]{0,16})?[)）]? ?(?:→|⇒|➔|➜|⟶|—>|--?>|=>|==>|>>) ?(?:[<>≥≤]=?)? ?$/u,
    fits: same,
  },
  {
    link: 'pair',
    left: /(?:^|[^\p{L}])from (?:[a-z'~≈<>-]+ ){0,4}$|(?:^|[^\p{L}])from [a-z]+ of $/u,
    gap: compiled(
      new RegExp(
        `^(?!.*[.;!?] )[^;]{0,60}?(?<![${letters}])(?:to|into|towards?|until) ?(?:(${englishWords}) ?){0,3}$`,
      ),
    ),
    fits: same,
  },
  {
    link: 'pair',
    left: /(?:从|由|自)[^，。；,;！!：:]{0,24}$/u,
    gap: compiled(
      new RegExp(`^[^，。；,;！!]{0,20}?(?:到|至|为|成|达|达到)(?:${hanWords})? ?(?:${hanWords})? ?$`),
    ),
    fits: same,
  },
  {
    link: 'pair',
    gap: new RegExp(
      `^ ?(?:的)?(?:逐步|大幅|快速|显著)?(?:${change}){1,2}(?:了)?(?:到|至|为|成|达到|达) ?(?:${hanWords})? ?$`,
    ),
    fits: (a, b, plain) =>
      same(a, b) &&
      a.dimension !== 'plain' &&
      !/[至到达于超]$/.test(plain.slice(0, a.start).trimEnd().slice(-1)),
  },
  {
    link: 'back',
    left: compiled(new RegExp(`(?<![${letters}])to (?:(${englishWords}) ?){0,2}$`)),
    gap: /^[^.;]{0,36}?(?:^|[ (,])from (?:[a-z'~≈-]+ ){0,4}$/u,
    fits: same,
  },
  {
    link: 'range',
    left: /(?:^|[^\p{L}])between (?:[a-z]+ ){0,2}$/u,
    gap: /^ and $/,
    fits: same,
  },
  {
    link: 'pair',
    left: /(?<!(?:\bby|\bof) )$/,
    gap: /^ ?(?:to|至|到) ?$/,
    fits: (a, b) => a.dimension !== 'plain' && a.dimension === b.dimension && a.dimension !== 'count',
  },
  { link: 'range', gap: /^ ?(?:-|–|—|~|或|or) ?$/, fits: shared },
  { link: 'range', left: /(?<!\bby )$/, gap: /^ ?(?:至|到|to) ?$/, fits: shared },
  {
    link: 'group',
    gap: /^[^，。；,;\d]{0,10}(?:中|里)(?:面)?(?:,|，)?(?:至少|能|会|须|要)?(?:有)?(?:至少)? ?$/u,
    fits: (a, b) => isWhole(a) && isWhole(b) && b.value <= a.value,
  },
  {
    link: 'share',
    gap: /^ of(?: every)? $/,
    fits: (a, b) => isPart(a, b) && b.dimension === 'count' && (b.value === 10 || b.value === 100),
  },
  {
    link: 'share',
    gap: /^ (?:out of|in)(?: every)? $/,
    fits: (a, b) =>
      isPart(a, b) && b.dimension === 'count' && (b.value <= 10 || b.value === 100 || a.value === 1),
  },
  {
    link: 'scale',
    gap: /^ ?\(?(?:\/|(?:out )?of|on a scale of|scale of) ?$/,
    fits: (a, b) =>
      a.dimension === 'plain' &&
      (b.value === 5 || b.value === 10 || b.value === 7 || b.value === 100) &&
      b.dimension === 'plain',
  },
  { link: 'part', gap: /^ (?:out )?of (?:the |all |our |its |these |\p{L}+ )?$/u, fits: isPart },
  { link: 'state', gap: /^ ?\/ ?$/, fits: isPart },
];
