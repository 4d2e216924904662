// All and none of something, told in words: `All services have an owner`, `No P1 incidents`, 每个班组都有…, 没有一个客户….
import { compiled } from '../compiled.ts';
import * as en from '../lexicon/en-numbers.ts';
import { words } from '../lexicon/lists.ts';
import type { Tag } from '../lexicon/tags.ts';
import * as zh from '../lexicon/zh-numbers.ts';
import type { Mark } from '../marks.ts';
import type { Span } from '../statement.ts';
import type { Found } from './found.ts';
import { nothing, percent } from './measured.ts';
import { anyOf, beginsWith, beginsWithHan, endsIn, han, spansOf, wordEnd, wordStart } from './pattern.ts';
import { has, type Words } from './scene.ts';

/** The first word for all, as 100 %, or for none, as 0; not where it is mere rhetoric. */
export function impliedIn(context: Words): Found | undefined {
  for (const pattern of [english, chinese]) {
    for (const span of spansOf(context.plain, pattern, MOST)) {
      const place = placeOf(span, context);
      const told = kinds.find(({ word, means }) => word.test(place.word) && means(place));
      if (told)
        return told.value === 0 ? none(span) : { ...percent(100, span.start, span.end), form: 'implied' };
    }
  }
  return undefined;
}

/** More than any statement has. */
const MOST = 20;

const none = ({ start, end }: Span): Found => ({
  ...nothing,
  start,
  end,
  value: 0,
  worded: true,
  form: 'implied',
});

interface Place {
  readonly word: string;
  /** The clause before and behind the word. */
  readonly left: string;
  readonly right: string;
  /** What the clause does before the word. */
  readonly verb: Mark<Tag> | undefined;
  readonly context: Words;
  readonly span: Span;
}

/** How far a clause is looked at. */
const NEAR = 64;

function placeOf(span: Span, context: Words): Place {
  const { plain, marks } = context;
  const before = plain.slice(Math.max(0, span.start - NEAR), span.start);
  const left = before.split(clauseEnd).at(-1) ?? '';
  const right = plain.slice(span.end, span.end + NEAR).split(clauseEnd, 1)[0] ?? '';
  const from = span.start - left.length;
  const verb = marks.findLast(
    mark =>
      mark.start >= from &&
      mark.end <= span.start &&
      has(mark, ...doing) &&
      !has(mark, 'plain') &&
      acts(mark, plain.slice(from, mark.start)),
  );
  return { word: plain.slice(span.start, span.end), left, right, verb, context, span };
}

const clauseEnd = /[,;!?()，。；：！？（）]|[:.](?=\s|$)/;

const doing = [
  'up',
  'down',
  'better',
  'keep',
  'activity',
  'wish',
  'make',
  'output',
  'gain',
  'reach',
  'attain',
] as const;

/** Chinese verbs stand anywhere; an English one begins its clause, follows `to` or a subject, or has the form of a verb. */
const acts = ({ forms, word }: Mark<Tag>, left: string) =>
  /^[^a-z]/.test(word) || forms.has('s') || /(?:^|(?<![a-z])(?:to|and|we|will|can|must)|ly)\s*$/.test(left);

interface Kind {
  readonly word: RegExp;
  readonly value: 0 | 100;
  readonly means: (place: Place) => boolean;
}

const kinds: readonly Kind[] = [
  {
    word: new RegExp(`^${anyOf(en.nones)}$`),
    value: 0,
    means: ({ left, right }) =>
      (left.trim() === '' || noneLead.test(left.trimEnd())) &&
      /^ [a-z\d]/.test(right) &&
      !notNone.test(right.trimStart()),
  },
  {
    word: new RegExp(`^${anyOf(en.wholes)}$`),
    value: 100,
    means: place =>
      /^(?: [a-z]|$)/.test(place.right) && !isRhetoric(place) && isMeant(place, en.widePrepositions),
  },
  {
    word: new RegExp(`^${anyOf(zh.nones)}$`),
    value: 0,
    means: ({ word, left, right }) =>
      !condition.test(right) &&
      (word === '没有' || word === '无'
        ? noneOfAny.test(right) || hasIncident.test(right) || (word === '没有' && left.trim() === '')
        : true),
  },
  { word: /^[全百]/, value: 100, means: place => isMeant(place, '') },
  {
    word: /^[所人每]/,
    value: 100,
    means: place => isMeant(place, '') && (place.verb !== undefined || signs.test(place.right)),
  },
  {
    word: /^各$/,
    value: 100,
    means: place => place.verb === undefined && /^[^\d]{1,14}(?:均|都)(?!衡)/.test(place.right),
  },
];

/** `at all`, `all over`, `every day`, and `all 14 sites`, where the number tells it. */
function isRhetoric({ left, right, span, context: { frequencies, numbers } }: Place): boolean {
  return (
    beforeNotAll.test(left.trimEnd()) ||
    notAll.test(right.trimStart()) ||
    frequencies.some(({ start, end }) => start <= span.start && span.start < end) ||
    numbers.some(
      ({ start }) =>
        start >= span.end &&
        start - span.end < 12 &&
        /^ (?:of )?(?:the |our |its |these )?$/.test(right.slice(0, start - span.end)),
    )
  );
}

/** `Improve onboarding for all customers` does nothing to all of them; `Migrate all customers` does. */
function isMeant({ verb, left, span, context: { frequencies, marks } }: Place, wide: string): boolean {
  if (frequencies.some(({ start, end }) => start <= span.start && span.start < end)) return false;
  // `Support for all accounts` is a name.
  if (verb === undefined) return !preposition.test(left) && !hope.test(left.trimEnd());
  if (assuring.has(verb.word) || has(verb, 'output')) return true;
  // Holding workshops with all squads is a thing of which each has its share, supporting all squads is not.
  if (has(verb, 'activity') && preposition.test(left))
    return marks.some(mark => mark.start >= verb.end && mark.end <= span.start && has(mark, 'artifact'));
  if (wide !== '' && widely.test(left.trimEnd())) return false;
  if (has(verb, 'keep', 'make') && !has(verb, 'better', 'activity'))
    return left.trimEnd().endsWith(verb.word);
  return has(verb, 'gain', 'reach', 'attain') && !has(verb, 'up', 'down', 'better', 'activity', 'wish');
}

/** 安全员, 场所有. */
const beginsOther = `(?:[${zh.beforeAll}](?=全)|[${zh.beforeOwn}](?=所))`;
/** A word for none opens the text. */
export const noneFirst = new RegExp(`^\\s*${anyOf(en.nones, zh.nones)}`);
const english = compiled(
  new RegExp(`(?=[aen])${wordStart}(?<![-'])(?:${anyOf(en.wholes, en.nones)})${wordEnd}(?![-'])`, 'g'),
);
const chinese = compiled(
  new RegExp(`(?!${anyOf(zh.notWhole, zh.notNone)})(?<!${beginsOther})${anyOf(zh.wholes, zh.nones)}`, 'g'),
);
const preposition = /(?<![a-z])(?:for|with|of|to|in|at|on|from|by|across) $/;
const hope = endsIn(en.hopes);
const noneLead = endsIn(en.noneLeads);
const notNone = beginsWith(en.notNone);
const notAll = beginsWith(en.notAll);
const beforeNotAll = endsIn(en.beforeNotAll);
const widely = endsIn(en.widePrepositions);
const noneOfAny = beginsWithHan(zh.noneOfAny);
const hasIncident = new RegExp(`^[${han}a-z\\d ]{0,10}?${anyOf(zh.incidents)}`);
const condition = new RegExp(`${anyOf(zh.conditions)}`);
const signs = new RegExp(`${anyOf(zh.wholeSigns)}`);
const assuring: ReadonlySet<string> = new Set([...words(en.assuring), ...words(zh.assuring)]);
