// What stands where a number should: X, Y %, TBD, ___, 待定, N 个.
import { slots } from '../lexicon/en-numbers.ts';
import { measureWords, placeholders } from '../lexicon/zh-numbers.ts';
import type { Span } from '../statement.ts';
import { anyOf } from './pattern.ts';

/** The first of the text; `cased` has its capitals. */
export function placeholderIn(plain: string, cased: string): Span | undefined {
  const folded = cased.replace(/\p{Script=Han}/gu, (char, at: number) => plain.slice(at, at + char.length));
  const spans = [
    ...[...plain.matchAll(anywhere)].map(found => ({
      start: found.index,
      end: found.index + found[0].length,
    })),
    ...[...folded.matchAll(letter)].map(found => ({
      start: found.index,
      end: found.index + found[0].length,
    })),
  ];
  return spans.sort((a, b) => a.start - b.start)[0];
}

/** Whatever the capitals. */
const anywhere = new RegExp(
  [
    '(?<![a-z\\d])(?:x{1,4}|y{1,3}|n|z)(?: ?%| ?(?:percent|pp|个百分点)(?![a-z]))',
    '(?<![a-z\\d])(?:tbd|tbc|tba|x{2,5}[kmb]?|nn|yy)(?![a-z\\d])|[$€£¥] ?x[kmb]?(?![a-z\\d])',
    '\\?{2,}(?: ?%)?|(?<=[\\s到至为达]) ?\\? ?%',
    '_{2,}(?: ?%)?|…{1,2} ?%|\\.{3,} ?%',
    `[[{<] ?(?:the |your |our )?(?:${anyOf(slots)})(?: (?:${anyOf(slots)}))? ?[\\]}>]`,
    anyOf(placeholders),
    `[某几](?=%)|[○〇□●]{2,}`,
  ].join('|'),
  'gu',
);

/** X, Y, Z and N alone, in capitals, where a number would stand: behind a relation, or before what is counted. */
const letter = new RegExp(
  [
    "(?<=(?:^|[\\s(])(?:[Ff]rom|[Tt]o|[Bb]y|[Rr]each|[Aa]t least|[Aa]t most|[Uu]p to|[Mm]ore than|[Ll]ess than|[Bb]elow|[Aa]bove|[Oo]ver|[Uu]nder|[Hh]ire|[Pp]ublish|[Cc]lose|[Ww]in|[Gg]ain|[Ll]aunch|[Oo]nboard|[Ss]ign|[Ii]ncrease|[Rr]educe|[Aa]chieve|[Gg]enerate|[Ii]nterview|[Rr]un|[Hh]old|[Ww]rite|[Dd]eliver|[Cc]omplete|[Gg]et|[Aa]dd) (?:[$€£¥])?)[XYZN](?![\\p{L}\\p{N}+'’/-])(?! (?:Combinator|[Pp]latform|[Aa]pp|[Aa]ds|[Aa]xis|account))",
    `(?<![A-Za-z\\d+/-])(?<!(?:iPhone|Factor|Series|Model|Gen|OS|Mac OS|Space|Type|Class|Windows|Generation|Plan|Vitamin) )[XYN](?= ?(?:${anyOf(measureWords)}|小时|天(?!使)|周|万|亿|元))(?! ?(?:轴|世代|光片|射线))`,
    '(?<=(?:从|由|自|到|至|为|达|达到|增加|减少|提升|降低|提高|突破|超过|不低于|不少于) ?)[XYZN](?![A-Za-z\\d+-])',
    '(?<=[≥≤<>=] ?)[XYZN](?![\\p{L}\\p{N}])',
    '(?<![\\p{L}\\d])[XYN](?= ?(?:→|->|=>) ?[XYN\\d])',
  ].join('|'),
  'gu',
);
