// The days, months, quarters, halves, weeks and years of the calendar in a text.
import { compiled } from '../compiled.ts';
import { months } from '../lexicon/en-numbers.ts';
import type { Span } from '../statement.ts';
import { anyOf, spansOf } from './pattern.ts';

/** In the order of the text, not overlapping. Only those with a number or a month in them. */
export function datesIn(plain: string): readonly Span[] {
  return spansOf(plain, date, MOST);
}

/** More than any statement has. */
const MOST = 200;

const month = `(?:${anyOf(months)})`;
const year = `(?:(?:19|20)\\d\\d|'\\d\\d)(?![\\d%])`;
const han = '[一二三四1234]';

const clock = '(?:[01]?\\d|2[0-4]):[03]0';
const ofDay = '(?:凌晨|早上?|上午|中午|下午|晚上?|傍晚)';
const hour = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?点(?!数)';

const alternatives: readonly string[] = [
  // 2026-03-31, 2026/3/31, 31.03.2026, 03/31/2026
  `(?:19|20)\\d\\d[-/.](?:0?[1-9]|1[0-2])(?:[-/.](?:0?[1-9]|[12]\\d|3[01]))?(?![\\d.,%])`,
  `\\d{1,2}[/.]\\d{1,2}[/.](?:20)?\\d\\d(?![\\d%])`,
  // 31 March 2026, the 31st of March; March 31st, 2026; March 2026; March
  `\\d{1,2}(?:st|nd|rd|th)?(?: of|\\.)? ${month}(?![a-z])(?:,? ${year})?`,
  `${month}(?![a-z])\\.? \\d{1,2}(?:st|nd|rd|th)?(?![\\d%:,]\\d|\\d|%| ?(?:percent|x|times|people|customers|users))(?:,? ${year})?`,
  `${month}(?![a-z])(?:,? ${year})?`,
  // Q3 FY26, FY26-Q3, 2026 Q3, 26Q3, H1 FY25, FY2026, CY26, S1 2026
  `(?:fy|cy) ?'?(?:20)?\\d\\d(?:[-/ ]?[qh][1-4](?!\\d))?(?![\\d%])`,
  `(?:(?:20)?\\d\\d[-/ ]?)?[qh][1-4](?:[-/ ]?(?:fy|cy)? ?'?(?:20)?\\d\\d(?![\\d%]))?(?![\\d%a-z])(?: ?[-~&/] ?[qh][1-4](?!\\d))?`,
  `[1-4]q(?: ?'?(?:20)?\\d\\d)?(?![\\da-z])`,
  // Week 6, KW 12, CW 5
  '(?:week|calendar week|kw|cw|wk) ?\\d{1,2}(?![\\d%])',
  '(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half|semester|trimester)(?![a-z])(?! of (?:all|the [a-z]+s))',
  // Opening hours: 9:00 to 18:00, 早九点到晚九点
  `(?<!(?:from|从|由) ?)${clock} ?(?:-|–|—|~|至|到|to) ?${clock}(?![\\d:])`,
  `(?:${ofDay} ?)?${hour}半? ?(?:-|–|—|~|至|到) ?${ofDay}? ?${hour}半?`,
  `${ofDay} ?${hour}(?:半|[一三]刻)?`,
  // By 9:00, at 5 pm
  '\\d{1,2}(?::[0-5]\\d)? ?(?:am|pm|a\\.m\\.|p\\.m\\.)(?![a-z])',
  '(?<=\\b(?:by|before|at|until) )\\d{1,2}:[0-5]\\d(?![\\d:])',
  // 2026年3月31日, 3月, 12 月 31 日, 三月底; not 3个月
  `(?:(?:20)?\\d\\d ?(?:年度?|财年|会计年度|学年) ?)?(?:\\d{1,2}|十[一二]?|[一二三四五六七八九]) ?月(?:份?(?: ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?[日号])?)(?! ?(?:活|均|薪|租|费|度))`,
  `(?:20\\d\\d|19\\d\\d) ?(?:年度?|财年|会计年度|财政年度|学年)(?: ?(?:第? ?${han} ?季度?|[上下]半年|q[1-4]|h[12]|s[12]))?`,
  `(?:2[0-9]) ?(?:年(?![内以前后]|期)|财年|会计年度)(?: ?(?:第? ?${han} ?季度?|[上下]半年|q[1-4]|h[12]))?`,
  `(?:第 ?${han} ?|(?<![\\d.])[1-4] ?|[一二三四])(?:个)?季度(?!目标完成率)`,
  '第 ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3}) ?周',
  '\\d{1,2}[:点]\\d{0,2}(?=前|之前)',
  // A year where it can be nothing else.
  `(?<=\\b(?:in|by|of|before|until|till|during|since|for|end|from|to|than|vs|summer|winter|spring|autumn|fall|year|the|and|through|early|late|mid) |-|^)(?:19|20)\\d\\d(?=$|[\\s.,;:)])(?! (?:users|customers|people|stars|orders|leads|members|visitors|subscribers|downloads|sign-ups|signups|tickets|hours|units|active|daily|weekly|monthly|new|paying|installs|clients|students|followers|points|words|calls|requests|visits|trees|meals|households|patients|residents|developers|employees|companies|teams))`,
  '(?<=[\\s(])(?:20[2-4]\\d)(?=$|[.)])',
  `'2\\d(?!\\d)`,
];

/** What a date may begin with, so that the rest is tried at few places only. */
const first = "(?=[\\d'acdfhjkmnoqstw第一二三四五六七八九十凌早上中下晚傍])";
const date = compiled(new RegExp(`${first}(?<![a-z\\u00df-\\u024f\\d.])(?:${alternatives.join('|')})`, 'g'));
