// Which words of a clause are its verbs. The same word may be a noun elsewhere: `design`, `review`, 培训.
import { type Clause, is, type Word } from './sentence.ts';

/** The verbs of a clause in their order; empty for a noun phrase, and where the verb is not known. */
export function verbsOf(clause: Clause): readonly Word[] {
  const known = remembered.get(clause);
  if (known) return known;
  const verbs = findVerbs(clause);
  remembered.set(clause, verbs);
  return verbs;
}

/** Asked for by several judgements of one statement. */
const remembered = new WeakMap<Clause, readonly Word[]>();

function findVerbs(clause: Clause): readonly Word[] {
  const verbs = clause.words.filter(
    (word, index) => isVerb(word) && (isHanWord(word) ? hanVerb(clause, index) : latinVerb(clause, index)),
  );
  // After an imperative, `purchases` are things.
  const [first] = verbs;
  const isImperative =
    first?.forms.has('base') && adverbs.test(clause.plain.slice(0, first.start - clause.start));
  return isImperative ? verbs.filter(verb => !isThirdPerson(verb)) : verbs;
}

const isThirdPerson = ({ forms }: Word) => forms.has('s') && !forms.has('base') && !forms.has('past');

/** The verb that says what happens to a number: the last before it, else the first after it: `3 studies published`. */
export function governorOf(clause: Clause, place: number): Word | undefined {
  const verbs = verbsOf(clause);
  const before = verbs.filter(verb => verb.start < place);
  const [first] = before;
  // `raise the share of customers who buy again from 42% to 50%`
  if (first && /[a-z]/.test(first.word) && is(first, 'up', 'down', 'keep', 'better')) return first;
  // `reduce the toil reported by engineers by 30%`: a participle belongs to its noun.
  const finite = before.filter(verb => !verb.forms.has('past') || verb.forms.has('base'));
  const near = [finite, before].map(list => list.findLast(verb => !is(verb, 'leading')) ?? list.at(-1));
  return near[0] ?? near[1] ?? verbs.find(verb => verb.start >= place);
}

const isVerb = (word: Word) =>
  is(word, 'up', 'down', 'keep', 'better', 'reach', 'gain', 'output', 'make', 'activity', 'wish') &&
  !is(word, 'plain');

const isHanWord = (word: Word) => /^\p{Script=Han}/u.test(word.word);

/** Before 的, before a measure that it names and before a time word, a verb is part of a name: 培训的, 培训满意度, 上线后. */
function hanVerb(clause: Clause, index: number): boolean {
  const word = clause.words[index] as Word;
  const rest = clause.plain.slice(word.end - clause.start);
  if (/^(?:的|后|前(?! ?[\d一二三四五六七八九十])|期间|过程|中(?![台心国文]))/.test(rest)) return false;
  // 从烘焙到发货: a stretch between two deeds.
  if (/(?:^|[^达提升降做办找看得])[到从]$/.test(clause.plain.slice(0, word.start - clause.start)))
    return false;
  // 写 5 篇, but not the 背 of 腰背.
  if (word.word.length === 1 && is(word, 'output') && !/^ ?[\da-z《一二三四五六七八九十两]/.test(rest))
    return false;
  if (is(word, 'up', 'down', 'better', 'keep', 'reach')) return true;
  // 一个客户的接入: what ends on a verb after 的 is a noun.
  if (word.end === clause.end && clause.plain.charAt(word.start - clause.start - 1) === '的') return false;
  const next = clause.words[index + 1];
  return !(
    next &&
    next.start === word.end &&
    is(next, 'goodUp', 'goodDown', 'metric') &&
    !is(next, 'audience', 'artifact')
  );
}

/** In front, after what can only stand before a verb, or in a form that no noun has. */
function latinVerb(clause: Clause, index: number): boolean {
  const word = clause.words[index] as Word;
  const isPast = word.forms.has('past') && !word.forms.has('base');
  if (isPast) return !isAttribute(clause, word);
  if (word.forms.size === 0 || stays.test(word.word)) return true;
  const from = index === 0 ? clause.start : (clause.words[index - 1] as Word).end;
  const between = clause.plain.slice(from - clause.start, word.start - clause.start);
  if (index === 0 && adverbs.test(between)) return !isThirdPerson(word) && !namesMeasure(clause, index);
  const before = clause.words[index - 1];
  if (before && !/[a-z\d]/.test(between) && is(before, 'leading', 'and', 'purpose', 'means', 'guardrail'))
    return true;
  // `a, b and c`: what a comma joins to a verb.
  if (before && /^\s*,\s*$/.test(between)) return true;
  if (word.forms.has('base'))
    return /\b(?:to|and|or|we|will|can|must|should|they|who|that)\s+$/.test(between);
  if (word.forms.has('s'))
    return !is(word, 'artifact', 'goodUp', 'goodDown', 'metric', 'audience') && index > 0;
  return /\b(?:and|by|of|for|while|when|start|is|are)\s+$/.test(between);
}

/** `plan accuracy of 90%`, `review turnaround under 4 hours`: the noun of a measure. */
function namesMeasure(clause: Clause, index: number): boolean {
  const [word, next] = [clause.words[index] as Word, clause.words[index + 1]];
  if (!next || !is(word, 'output', 'make', 'activity') || !is(next, 'goodUp', 'goodDown', 'metric'))
    return false;
  const isCompound = next.start === word.end + 1 && !is(next, 'audience', 'artifact');
  return (
    isCompound &&
    /^ (?:of|at|under|over|above|below|from|is|to|up|down|[\d<>≥≤=:])/.test(
      clause.plain.slice(next.end - clause.start),
    )
  );
}

/** `of planted saplings`, `unified customer records`: a participle before its noun. */
function isAttribute(clause: Clause, word: Word): boolean {
  const before = clause.plain.slice(0, word.start - clause.start);
  const after = clause.plain.slice(word.end - clause.start);
  return (
    /(?:^|\b(?:of|the|a|an|our|all|every|each|for|with|from|and|to|in|on|number of|\d+)) *$/.test(before) &&
    nounNext.test(after)
  );
}

const nounNext =
  /^ (?!(?:in|on|at|by|for|to|from|with|within|across|and|or|before|after|under|over|as|per|through|via|into|off|out|up|down|live|done)\b)[a-z]{3,}/;
const stays = /^(?:stays?|remains?)$/;

/** Nothing, or words such as `meaningfully`. */
const adverbs = /^[^a-z\d]*(?:[a-z]{2,20}ly\s+){0,3}$/;
