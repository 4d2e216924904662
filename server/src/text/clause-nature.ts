// Whether a clause tells of a change in the world, of a thing to hand over, or of mere doing.

import { isDeliverable } from './deliverable.ts';
import { type Clause, is, type Word } from './sentence.ts';
import type { Nature, TextQuantity } from './statement.ts';
import { governorOf, verbsOf } from './verbs.ts';

export interface Judged {
  readonly nature: Nature;
  /** The words that say so. */
  readonly words: readonly Word[];
}

/** Of a clause with a number that it wants to get to, the number decides with its verb and what it counts. */
export function natureOfGoal(clause: Clause, quantity: TextQuantity): Judged {
  const verb = governorOf(clause, quantity.start);
  const thing = countedBy(clause, quantity);
  // None of something bad, and a service level, are states of the world.
  if (quantity.value === 0 && quantity.role !== 'by') return outcome;
  const made = isCount(quantity) && (is(thing, 'artifact') || artifactUnit.test(quantity.unit ?? ''));
  if (!verb)
    return made && !measured(clause, quantity.start)
      ? { nature: 'output', words: thing ? [thing] : [] }
      : outcome;
  // Seventy percent of tenants complete an order: they do, not we.
  const theirs =
    is(thing, 'audience') || !isCount(quantity) || (verb.start > quantity.start && verb.forms.has('base'));
  const told =
    !verb.forms.has('past') ||
    / by $/.test(clause.plain.slice(verb.end - clause.start, verb.end - clause.start + 4)) ||
    /\b(?:is|are|was|were|be|been)\s*$/.test(clause.plain.slice(0, verb.start - clause.start));
  if (
    theirs &&
    verb.start > quantity.start &&
    told &&
    !dative.test(clause.plain.slice(0, quantity.start - clause.start))
  )
    return outcome;
  if (!isCount(quantity) && isStandard(clause, verb)) return outcome;
  if (
    is(verb, 'output', 'make', 'activity') &&
    measures.test(clause.plain.slice(0, quantity.start - clause.start))
  )
    return outcome;
  // More posts are more work done; more money and more users are not.
  if (is(verb, 'up') && made && !is(thing, 'audience', 'goodUp') && !measured(clause, quantity.start))
    return output(verb);
  // Holding workshops is work, holding an error rate is not.
  const held =
    is(verb, 'keep') && (!is(verb, 'output') || !isCount(quantity) || measured(clause, quantity.start));
  if (held || quantity.dimension === 'currency' || is(verb, 'up', 'down', 'wish')) return outcome;
  // Closing tickets is work, closing deals is won from others, and closing 90 % of them is a standard.
  if (is(verb, 'gain', 'reach'))
    return is(verb, 'output') && made && !is(thing, 'audience', 'goodUp') ? output(verb) : outcome;
  if (is(verb, 'output')) return output(verb);
  if (is(verb, 'make')) return made ? output(verb) : outcome;
  if (is(verb, 'activity') && isCount(quantity) && !is(thing, 'audience') && verb.start < quantity.start)
    return { nature: 'activity', words: [verb] };
  return outcome;
}

/** Of a clause without a number. Undefined for a mere name. */
export function natureOf(clause: Clause): Judged | undefined {
  const verbs = verbsOf(clause);
  const verb = verbs.find(word => !is(word, 'leading')) ?? verbs[0];
  if (!verb || /^[^,]{0,12}(?:让|使)|更\p{Script=Han}{1,3}$/u.test(clause.plain)) return undefined;
  if (clause.words.some(word => is(word, 'none') && word.end <= verb.start)) return outcome;
  const state = clause.words.find(word => is(word, 'state') && word.end <= verb.start);
  if (
    state &&
    /[a-z]/.test(
      clause.plain.slice(state.end - clause.start, verb.start - clause.start).replace(/\w+ly/g, ''),
    )
  )
    return outcome;
  if (
    is(verb, 'attain') &&
    clause.words.some(word => word !== verb && is(word, 'gain') && word.start > verb.start)
  )
    return outcome;
  if (is(verb, 'output') && !is(verb, 'gain', 'wish') && (!is(verb, 'better') || isDeliverable(clause)))
    return output(verb);
  if (is(verb, 'make')) return isDeliverable(clause) ? output(verb) : outcome;
  if (is(verb, 'activity') && !is(verb, 'wish')) return { nature: 'activity', words: [verb] };
  return outcome;
}

export const outcome: Judged = { nature: 'outcome', words: [] };
const output = (verb: Word): Judged => ({ nature: 'output', words: [verb] });

/** 与 50 个客户交谈: what is done with them. */
const dative = /(?:与|向|给|为|对|和|跟|带)\s*$/;

/** 预算执行偏差不超过: what stands before the number names a measure. */
const measures =
  /(?:率|度|值|分数|得分|数量|额|偏差|时间|时长|周期|成本|差|比|比例)\s*(?:均|都|保持|稳定|控制)?(?:不?(?:超过|低于|高于|少于|多于|大于|小于)|达到?|至|到|为|在|[≥≤><=:~约±])*\s*$/;

/** `95% of orders shipped within a day`, `40% of tickets resolved by self-service`: a standard to be kept. */
const isStandard = (clause: Clause, verb: Word) =>
  clause.quantities.some(({ role }) => role === 'within') ||
  serviceLevel.test(clause.plain) ||
  (verb.forms.has('past') && /^ by /.test(clause.plain.slice(verb.end - clause.start)));
const serviceLevel =
  /\b(?:within|on time|on schedule|in time|same[- ]day|next[- ]day|first time)\b|内|按时|及时|准时|按期|如期/;

/** Measure words of things that are made or held. */
const artifactUnit = /^[篇场份节期册](?!\p{Script=Han})/u;

const isCount = (quantity: TextQuantity) => quantity.dimension === 'count' || quantity.dimension === 'plain';

/** What a number counts: the last thing named before a preposition: in `8 blog posts about pricing`, posts. */
function countedBy(clause: Clause, quantity: TextQuantity): Word | undefined {
  const from = quantity.end - clause.start;
  const stop = prepositions.exec(clause.plain.slice(from));
  // `50 customers use the new module`: what they do counts nothing.
  const deed = clause.words.find(
    word => word.start >= quantity.end && is(word, 'state', 'gain') && word.forms.has('base'),
  );
  const end = Math.min(stop ? quantity.end + stop.index : clause.end, deed?.start ?? clause.end);
  const named = clause.words.filter(
    word => word.end > quantity.start && word.end <= end && is(word, ...things),
  );
  // 5 名学生写书评: in Chinese the measure word is followed by what it counts.
  return /\p{Script=Han}/u.test(clause.plain) ? named[0] : named.at(-1);
}

const things = ['artifact', 'audience', 'goodUp', 'goodDown', 'metric', 'formless'] as const;
const prepositions =
  /\b(?:of|for|in|with|to|across|on|at|from|by|per|that|which|who|so|into|between|about|within|as|than|by|during|through|via|using)\b|[/@]|的/u;

const measured = (clause: Clause, place: number) =>
  clause.words.some(
    word =>
      word.end <= place && is(word, 'goodUp', 'goodDown', 'metric') && !is(word, 'audience', 'artifact'),
  );
