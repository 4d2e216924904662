// Whether a clause hands over a thing: `publish the pricing page`, 上线会员商城; not `complete the optimization`.
import { type Clause, is, type Word } from './sentence.ts';
import { verbsOf } from './verbs.ts';

/** A thing is made, and it is a thing: `publish the pricing page`, 上线会员商城. */
export function isDeliverable(clause: Clause): boolean {
  const verbs = verbsOf(clause);
  const verb = verbs.find(word => is(word, 'output', 'make') && !is(word, 'leading'));
  if (
    !verb ||
    verbs.some(
      word =>
        is(word, 'better', 'up', 'down', 'wish', 'activity') &&
        !is(word, 'output', 'make', 'leading') &&
        word.start < verb.start,
    )
  )
    return false;
  const object = clause.words.filter(word => word.start >= verb.end);
  if (object.some(word => comparatives.test(word.word))) return false;
  const rest = clause.plain.slice(verb.end - clause.start).trim();
  const subject = clause.plain.slice(0, verb.start - clause.start).trim();
  if (
    (rest === '' && subject === '') ||
    (!verb.forms.has('past') && /^(?:about|on|for|with|like|as|than|towards?)\b/.test(rest))
  )
    return false;
  const head = headNoun(clause, verb);
  const praised = object.some(word => is(word, 'empty') && word.end <= (head?.end ?? clause.end));
  if (praised && (is(verb, 'make') || !is(head, 'artifact'))) return false;
  return is(verb, 'output')
    ? !is(head, 'formless') || is(head, 'artifact')
    : is(head, 'artifact', 'technology') || (head === undefined && verb.forms.size > 0);
}

/** The noun of what a verb acts on: in English the last before a preposition, in Chinese the last of all. */
export function headNoun(clause: Clause, verb: Word): Word | undefined {
  const after = clause.words.filter(word => word.start >= verb.end);
  if (/\p{Script=Han}/u.test(clause.plain)) {
    const last = after.at(-1);
    const tail = last ? clause.plain.slice(last.end - clause.start).trim() : 'x';
    return tail === '' ? last : undefined;
  }
  const stop =
    /\b(?:of|for|in|with|to|across|on|at|from|by|that|which|so|into|between|about|within|as|and|or)\b/g;
  stop.lastIndex = verb.end - clause.start;
  const end = clause.start + (stop.exec(clause.plain)?.index ?? clause.plain.length);
  const noun = after.findLast(word => word.end <= end);
  const tail = noun ? clause.plain.slice(noun.end - clause.start, end - clause.start) : 'x';
  return /[a-z]/.test(tail) ? undefined : noun;
}

export const comparatives =
  /^(?:better|more|stronger|faster|quicker|easier|simpler|smarter|cleaner|happier|higher|lower|fewer|less|greater|great|good)(?: than)?$|^更/;
