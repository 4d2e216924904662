// The deadline or the period that a statement tells: by May 1, this quarter, 6月底前, 年内.
import { months, occasions, periods } from '../lexicon/en-numbers.ts';
import { comparedWith, occasions as hanOccasions, periods as hanPeriods } from '../lexicon/zh-numbers.ts';
import type { Span } from '../statement.ts';
import { anyOf, endsInHan } from './pattern.ts';

/** The first of the text. `dates` are its dates, in order. */
export function timeBoundIn(plain: string, dates: readonly Span[]): Span | undefined {
  const spans = [...dates.flatMap(date => boundBy(plain, date)), ...worded(plain)];
  return spans.sort((a, b) => a.start - b.start)[0];
}

/** How far before and behind a date its preposition stands. */
const NEAR = 48;

function boundBy(plain: string, { start, end }: Span): readonly Span[] {
  const left = plain.slice(Math.max(0, start - NEAR), start);
  const right = plain.slice(end, end + NEAR);
  const own = plain.slice(start, end);
  if (comparedHan.test(left.trimEnd()) || compared.test(left)) return [];
  // `22% (Q1) → 30% (Q4)`: when it was so.
  if (/^\)? ?(?:→|-?->|=>)/.test(right)) return [];
  if (/\p{Script=Han}/u.test(own))
    return [{ start, end: end + (hanEnd.exec(right)?.[0].trimEnd().length ?? 0) }];
  const said = preposition.exec(left)?.[0];
  if (said !== undefined) return [{ start: start - said.length, end }];
  const isHan = /\p{Script=Han}/u.test(plain);
  if (isHan)
    return /^\d{1,2}:/.test(own)
      ? []
      : [{ start, end: end + (hanEnd.exec(right)?.[0].trimEnd().length ?? 0) }];
  // `Q4 renewal value` and `2026 plan` are names; `Make Q3 our best` and `Q3: …` are not.
  if (/^\s(?!our|the|a|is|with|by|and)[a-z]/.test(right) || /(?:^|[ (])(?:the|our|its|their|a) $/.test(left))
    return [];
  return /^(?:may|march)$/.test(own) ? [] : [{ start, end }];
}

function worded(plain: string): readonly Span[] {
  const spans: Span[] = [];
  for (const pattern of wordedPatterns) {
    for (const found of plain.matchAll(pattern)) {
      const span = { start: found.index, end: found.index + found[0].length };
      const left = plain.slice(Math.max(0, span.start - NEAR), span.start);
      if (!compared.test(left) && !comparedHan.test(left)) spans.push(span);
    }
  }
  return spans;
}

const ending =
  '(?:the |our )?(?:very )?(?:(?:end|close|start|beginning|middle|first half|second half|last week|half) of )?(?:the |our )?';
const preposition = new RegExp(
  `(?:^|(?<=[\\s(,]))(?:(?:by|before|until|till|in|during|through|throughout|over|within|for|at|on|as of|no later than|not later than|starting|from|end of|ending|late|early|mid|due|latest|to|-|–|@) ?)(?:${ending})$`,
);
const compared =
  /(?:\bvs\.?|\bversus|\bthan(?: in)?|\bsince|\bcompared (?:to|with)(?: the)?|\brelative to|\bagainst|\bover last|\bfrom last|\bthan last|\bthan the|\bthe) $|\bup from (?:the )?$/;
const comparedHan = endsInHan(comparedWith);
const hanEnd =
  /^\s?(?:年?[底末初中内前]|结束时?)?(?:之?[前内]|以[前内]|结束[之以]?前|结束时|期间|底前|末前)?/u;

const period = anyOf(periods);
const month = anyOf(months);

const wordedPatterns: readonly RegExp[] = [
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?:by|before|until|in|within|during|through|at|over) )?(?:the )?(?:end of )?(?:this|next|the current|the coming|the upcoming) (?:${period})(?![\\p{L}\\d]|-)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?:by|before|until|at|through|in) )?(?:the )?(?:end|close|beginning|middle|half) of (?:the |our |this |next |each )?(?:${period}|pilot|project|programme|program|campaign|experiment|trial|holidays|phase)(?![\\p{L}\\d])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:over|during|in|within|throughout|for|across|before|by) (?:the |this |our )(?:(?:fiscal|calendar|academic|school|next|coming|following) )?(?:${period})(?![\\p{L}\\d]|-| of| (?:to|in) \\d)`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:by|before|until|till|no later than|at|for|ahead of|after) (?:${anyOf(occasions)})(?![\\p{L}\\d])`,
    'gu',
  ),
  new RegExp(
    `(?<![\\p{L}\\d])(?:by|before|until) (?:the |our |its )?(?:${month}|\\p{L}{3,12}) (?:deadline|release|launch|summit|conference|season|holidays|elections?|audit|milestone)(?![\\p{L}\\d])`,
    'gu',
  ),
  /(?<![\p{L}\d])(?:in|over|during|within) (?:the )?(?:next|coming|following) (?:\d{1,3}|[a-z]{3,9}) (?:days|weeks|months|quarters|years|sprints)(?![\p{L}\d])/gu,
  /(?<![\p{L}\d])(?:within|in) (?:\d{1,2}|a|one|two|three|four|six|nine|twelve) (?:months?|quarters?|years?)(?![\p{L}\d]| (?:of|after|from|or|since))/gu,
  /(?<![\p{L}\d])(?:year-end|year end|eoy|eoq|eofy|end of year|end of quarter|ytd)(?![\p{L}\d])/gu,
  new RegExp(
    `(?<![\\d一二两三四五六七八九十几个每])(?<!\\d )(?:${anyOf(hanPeriods)})(?:之?前|以前|结束前|结束之前|内|之内|结束时|期间)?(?!(?:大会|晚会|奖|同期|报告|考核|总结|盘点))`,
    'gu',
  ),
  new RegExp(`(?:${anyOf(hanOccasions)})(?:节|假期|大促)?(?:之前|以前|前|期间)(?![\\p{N}])`, 'gu'),
  // In months and years one plans; in days one answers.
  /(?<![\d每\p{L}])(?:\d{1,2}|[一二两三四五六七八九十半]{1,2}) ?(?:个?月|年|个?季度|个?学期|个?财年)(?:之内|以内|内|后|之后)/gu,
  /(?<=[，,。；;、\s]|^)(?:\d{1,2}|[一二两三四五六七八九十半]{1,2}) ?(?:个?月|年|个?季度|个?学期|个?财年)(?:之内|以内|内|后|之后)/gu,
];
