// What stands where a number should: X, Y %, TBD, ___, 待定, N 个.
import { beforeLetter, letterNames, slots } from '../lexicon/en-numbers.ts';
import {
  beforeLetter as beforeLetterHan,
  slots as hanSlots,
  measureWords,
  placeholders,
} from '../lexicon/zh-numbers.ts';
import type { Span } from '../statement.ts';
import { anyOf, letters } from './pattern.ts';

/** The first of the text; `cased` has its capitals. */
export function placeholderIn(plain: string, cased: string): Span | undefined {
  const spans = [
    ...(hint.test(plain) ? firstOf(plain, anywhere) : []),
    ...(capital.test(cased) ? firstOf(simplified(plain, cased), letter) : []),
  ];
  return spans.sort((a, b) => a.start - b.start)[0];
}

function firstOf(text: string, pattern: RegExp): readonly Span[] {
  const found = pattern.exec(text);
  return found ? [{ start: found.index, end: found.index + found[0].length }] : [];
}

/** With the capitals of the one and the characters of the other. */
const simplified = (plain: string, cased: string) =>
  cased.replace(/[\u3400-\u9fff]/g, (_, at: number) => plain.charAt(at));

/** Without any of these, there is no need to look closer. */
const hint = /(?<![a-z\d])(?:[xyzn]{1,5}|tb[dca])(?![a-z])|[?_[{<…【「某几○〇□●待]|\.{3}|若干/;
const capital = /(?<![A-Za-z])[XYZN](?![A-Za-z\d])/;

const slot = `${anyOf(slots)}(?: ${anyOf(slots)})?`;

/** Whatever the capitals. */
const anywhere = new RegExp(
  [
    `[[{<【「] ?(?:(?:the |your |our )?${slot}|${anyOf(hanSlots)}|${anyOf(placeholders)}|[xyzn]{1,3} ?%?) ?[\\]}>】」]`,
    '(?<![a-z\\d])(?:x{1,4}|y{1,3}|n|z)(?: ?%| ?(?:percent|pp|个百分点)(?![a-z]))',
    '(?<![a-z\\d])(?:tbd|tbc|tba|x{2,5}[kmb]?|nn|yy)(?![a-z\\d])|[$€£¥] ?x[kmb]?(?![a-z\\d])',
    '\\?{2,}(?: ?%)?|(?<=[\\s到至为达])\\? ?%',
    '_{2,}(?: ?%)?|…{1,2} ?%|\\.{3,} ?%',
    anyOf(placeholders),
    '[某几](?=%)|[○〇□●]{2,}',
  ].join('|'),
);

/** X, Y, Z and N alone, in capitals, where a number would stand: behind a relation, or before what is counted. */
const letter = new RegExp(
  [
    `(?<=(?:^|[\\s(])${eitherCase(beforeLetter)} (?:[$€£¥])?)[XYZN](?![${letters}A-Z\\d+'’/-])(?! (?:Combinator|[Pp]latform|[Aa]pp|[Aa]ds|[Aa]xis|account))`,
    `(?<![A-Za-z\\d+/-])(?<!${anyOf(letterNames)} )[XYN](?= ?(?:${anyOf(measureWords)}|小时|天(?!使)|周|万|亿|元))(?! ?(?:轴|世代|光片|射线))`,
    `(?<=${anyOf(beforeLetterHan)} ?)[XYN](?![A-Za-z\\d+-])`,
    `(?<=[≥≤<>=] ?)[XYZN](?![${letters}A-Z\\d])`,
    `(?<![${letters}A-Z\\d])[XYN](?= ?(?:→|->|=>) ?[XYN\\d])`,
  ].join('|'),
);

function eitherCase(list: string): string {
  return anyOf(
    list,
    list.replace(/(?<=^|, )[a-z]/g, first => first.toUpperCase()),
  );
}
