// How often: per month, weekly, twice a week, 每周, 每季度.
import { compiled } from '../compiled.ts';
import { repeated, rhythms } from '../lexicon/en-numbers.ts';
import { repeated as hanRepeated } from '../lexicon/zh-numbers.ts';
import type { Span } from '../statement.ts';
import { anyOf, letters, spansOf, wordStart } from './pattern.ts';

/** All that a text tells, in order. */
export function frequenciesIn(plain: string): readonly Span[] {
  return spansOf(plain, frequency);
}

const frequency = compiled(
  new RegExp(
    [
      `${wordStart}(?:per|each|every|(?<!\\b(?:by|cut) )an?) (?:(?:other|single|\\d{1,3}|two|three|four|six) )?(?:${anyOf(repeated)})s?(?![${letters}\\d'-])(?! (?:of|ago|later|earlier))`,
      `/(?<=[${letters}\\d%)] ?/) ?(?:${anyOf(repeated, hanRepeated)})(?![a-z\\d])`,
      // `weekly active users` is what is measured, `reviewed weekly` how often.
      `(?<![${letters}\\d-])${anyOf(rhythms)}(?=$|[.,;:!?)]| (?:in|on|at|by|for|with|to|and|via|through|as|from|until|since|basis)(?![a-z]))`,
      '(?:\\d{1,2}|[两二三四六半]) ?个?(?:天|周|星期|月|季度|年)一次',
      `每(?:隔|个|一)?(?:自然|工作)?(?: ?(?:\\d{1,3}|[两二三四六半]) ?个?)?(?:${anyOf(hanRepeated)})(?![均组级])(?:一次(?![${letters}])|度)?`,
    ].join('|'),
    'g',
  ),
);
