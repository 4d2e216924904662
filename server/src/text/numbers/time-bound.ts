// The deadline or the period that a statement tells: by May 1, this quarter, 6月底前, 年内.
import { compiled } from '../compiled.ts';
import { months, numberedPeriods, occasions, periods } from '../lexicon/en-numbers.ts';
import { comparedWith, occasions as hanOccasions, periods as hanPeriods } from '../lexicon/zh-numbers.ts';
import type { Span } from '../statement.ts';
import { anyOf, endsInHan, han, letters, wordEnd, wordStart } from './pattern.ts';

/** The first of the text. `dates` are its dates, in order. */
export function timeBoundIn(plain: string, dates: readonly Span[]): Span | undefined {
  let told = worded(plain);
  for (const date of dates) {
    if (told !== undefined && told.start < date.start - NEAR) break;
    const span = boundBy(plain, date);
    if (span !== undefined && (told === undefined || span.start <= told.start)) told = span;
  }
  return told;
}

/** How far before and behind a date its preposition stands. */
const NEAR = 48;

function boundBy(plain: string, { start, end }: Span): Span | undefined {
  const left = plain.slice(Math.max(0, start - NEAR), start);
  const right = plain.slice(end, end + NEAR);
  const own = plain.slice(start, end);
  // When it is open, not until when.
  if (openingHours.test(own) && !/^ ?之?前/.test(right)) return undefined;
  if (comparedHan.test(left.trimEnd()) || compared.test(left)) return undefined;
  // `22% (Q1) → 30% (Q4)`: when it was so.
  if (/^\)? ?(?:→|-?->|=>)/.test(right)) return undefined;
  if (anyHan.test(own)) return { start, end: end + (hanEnd.exec(right)?.[0].trimEnd().length ?? 0) };
  const said = preposition.exec(left)?.[0];
  if (said !== undefined) return { start: start - said.length, end };
  if (anyHan.test(plain))
    return /^\d{1,2}:/.test(own)
      ? undefined
      : { start, end: end + (hanEnd.exec(right)?.[0].trimEnd().length ?? 0) };
  // `Q4 renewal value` and `2026 plan` are names; `Make Q3 our best` and `Q3: …` are not.
  if (/^\s(?!our|the|a|is|with|by|and)[a-z]/.test(right) || /(?:^|[ (])(?:the|our|its|their|a) $/.test(left))
    return undefined;
  return /^(?:may|march)$/.test(own) ? undefined : { start, end };
}

/** The first period told in words that is not compared with. */
function worded(plain: string): Span | undefined {
  const ways = [
    ...(/[a-z]{2}[ -][a-z]/.test(plain) ? english.filter(({ hint }) => hint.test(plain)) : []),
    ...(anyHan.test(plain) ? [chinese] : []),
  ];
  const spans = ways.flatMap(({ pattern }) => firstOf(plain, pattern()) ?? []);
  return spans.sort((a, b) => a.start - b.start)[0];
}

function firstOf(plain: string, pattern: RegExp): Span | undefined {
  pattern.lastIndex = 0;
  for (let found = pattern.exec(plain); found !== null; found = pattern.exec(plain)) {
    const left = plain.slice(Math.max(0, found.index - NEAR), found.index);
    if (!compared.test(left) && !comparedHan.test(left))
      return { start: found.index, end: found.index + found[0].length };
    pattern.lastIndex = found.index + 1;
  }
  return undefined;
}

const openingHours = /[:点].*[-–—~至到to].*[:点]|^[凌早上中下晚傍]/;

const ending =
  '(?:the |our )?(?:very )?(?:(?:end|close|start|beginning|middle|first half|second half|last week|half) of )?(?:the |our )?';
const preposition = new RegExp(
  `(?:^|(?<=[\\s(,]))(?:(?:by|before|until|till|in|during|through|throughout|over|within|for|at|on|as of|no later than|not later than|starting|from|end of|ending|late|early|mid|due|latest|to|-|–|@) ?)(?:${ending})$`,
);
const compared =
  /(?:\bvs\.?|\bversus|(?<!\b(?:no|not) later )\bthan(?: in)?|\bsince|\bcompared (?:to|with)(?: the)?|\brelative to|\bagainst|\bover last|\bfrom last|\bthan last|\bthan the|\bthe) $|\bup from (?:the )?$/;
const comparedHan = endsInHan(comparedWith);
const hanEnd =
  /^\s?(?:年?[底末初中内前]|结束时?)?(?:之?[前内]|以[前内]|结束[之以]?前|结束时|期间|底前|末前)?/u;

const anyHan = new RegExp(`[${han}]`);
const period = anyOf(periods);
const month = anyOf(months);

/** One way to tell a period. Without its hint there is no need to look closer: each pattern takes a while to compile. */
interface Way {
  readonly hint: RegExp;
  readonly pattern: () => RegExp;
}

function madeOnce(sources: readonly string[]): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= compiled(new RegExp(sources.join('|'), 'g'));
    return pattern;
  };
}

/** Where two begin at one place, the first counts. */
const english: readonly Way[] = (
  [
    [
      /(?:this|next|current|coming) /,
      `(?:(?:by|before|until|in|within|during|through|at|over) )?(?:the )?(?:end of )?(?:this|next|the current|the coming|the upcoming) ${period}(?![${letters}\\d]|-)`,
    ],
    [
      /(?:end|close|beginning|middle|half) of /,
      `(?:(?:by|before|until|at|through|in) )?(?:the )?(?:end|close|beginning|middle|half) of (?:the |our |this |next |each )?(?:${period}|pilot|project|programme|program|campaign|experiment|trial|holidays|phase)${wordEnd}`,
    ],
    [
      /(?:over|during|in|within|throughout|for|across|before|by) (?:the|this|our) /,
      `(?:over|during|in|within|throughout|for|across|before|by) (?:the |this |our )(?:(?:fiscal|calendar|academic|school|next|coming|following) )?${period}(?![${letters}\\d]|-| of| (?:to|in) \\d)`,
    ],
    [
      /(?:by|before|until|till|than|at|for|of|after) [a-z]/,
      `(?:by|before|until|till|no later than|at|for|ahead of|after) ${anyOf(occasions)}${wordEnd}`,
    ],
    // Before the June deadline, by sprint 14.
    [
      / (?:deadline|release|launch|summit|conference|season|holidays|election|audit|milestone)/,
      `(?:by|before|until) (?:the |our |its )?(?:${month}|[${letters}]{3,12}) (?:deadline|release|launch|summit|conference|season|holidays|elections?|audit|milestone)${wordEnd}`,
    ],
    [
      /(?:by|before|until|till|than|in) [a-z]/,
      `(?:by|before|until|till|no later than|in) ${anyOf(numberedPeriods)} \\d{1,3}(?![\\d%]|[.,]\\d)`,
    ],
    [
      /(?:next|coming|following) /,
      `(?:in|over|during|within) (?:the )?(?:next|coming|following) (?:\\d{1,3}|[a-z]{3,9}) (?:days|weeks|months|quarters|years|sprints)${wordEnd}`,
    ],
    [
      /in (?:[\dao]|t[hw]|four|six|nine)/,
      `(?:within|in) (?:\\d{1,2}|a|one|two|three|four|six|nine|twelve) (?:months?|quarters?|years?)(?![${letters}\\d]| (?:of|after|from|or|since))`,
    ],
    [
      /year|eo[yqf]|end of quarter|ytd/,
      `(?:year-end|year end|eoy|eoq|eofy|end of year|end of quarter|ytd)${wordEnd}`,
    ],
  ] as const
).map(([hint, way]) => ({ hint, pattern: madeOnce([`${wordStart}(?:${way})`]) }));

/** In months and years one plans; in days one answers. */
const hanSpan =
  '(?:\\d{1,2}|[一二两三四五六七八九十半]{1,2}) ?(?:个?月|年|个?季度|个?学期|个?财年)(?:之内|以内|内|后|之后)';
const chinese = {
  pattern: madeOnce([
    `(?<![\\d一二两三四五六七八九十几个每])(?<!\\d )${anyOf(hanPeriods)}(?:之?前|以前|结束前|结束之前|内|之内|结束时|期间)?(?!(?:大会|晚会|奖|同期|报告|考核|总结|盘点))`,
    `${anyOf(hanOccasions)} ?(?:节|假期|大促)?(?:之前|以前|前|期间)(?!\\d)`,
    `(?<![\\d每${letters}])${hanSpan}`,
    `(?<=[，,。；;、\\s]|^)${hanSpan}`,
  ]),
};
