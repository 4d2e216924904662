// The separate results that one statement tells. Means, purposes, conditions, explanations and noun lists are none of their own.

import { compiled } from './compiled.ts';
import { comparatives } from './deliverable.ts';
import { type Clause, is, isGoal, type Sentence, type Word } from './sentence.ts';
import type { Span } from './statement.ts';
import { verbsOf } from './verbs.ts';

/** The results in the order of the text, each a span; one span over the whole text where there is one result or none. */
export function resultsOf(sentence: Sentence): readonly Span[] {
  const results: { piece: Clause; told: Told }[] = [];
  for (const piece of sentence.clauses.filter(clause => !clause.aside).flatMap(piecesOf)) {
    const told = belongsToOther(sentence, piece) ? undefined : toldBy(piece);
    const before = results.at(-1);
    if (told && (!before || isAnother(sentence, before, { piece, told }))) results.push({ piece, told });
    // A means and its end are one result, with the number of the end.
    else if (told?.goal && before) before.told = { ...before.told, goal: true };
  }
  const { text } = sentence;
  if (results.length < 2) return [{ start: 0, end: text.length }];
  const starts = results.map(({ piece }, index) => (index === 0 ? 0 : piece.start));
  return starts.map((start, index) => trimmed(text, start, starts[index + 1] ?? text.length));
}

/** A number to get to, a thing to make, or a direction; several at once. */
interface Told {
  readonly goal: boolean;
  readonly thing: boolean;
  readonly direction: boolean;
}

function toldBy(piece: Clause): Told | undefined {
  const verbs = verbsOf(piece);
  const [first, second] = piece.words;
  const goal =
    piece.quantities.some(isGoal) ||
    (is(first, 'none') && is(second, 'goodUp', 'goodDown', 'audience', 'artifact'));
  const acts = hasObject(piece, verbs);
  const thing = acts && verbs.some(verb => is(verb, 'output', 'make'));
  const direction =
    comparatives.test(first?.word ?? '') ||
    (acts &&
      verbs.some(verb => is(verb, 'up', 'down', 'better', 'gain', 'reach', 'keep', 'activity', 'wish')));
  return goal || thing || direction ? { goal, thing, direction } : undefined;
}

/** `grow, enhance and support collaboration`: a verb without an object shares the next one's. */
function hasObject(piece: Clause, verbs: readonly Word[]): boolean {
  const verb = isHan(piece.plain) ? verbs[0] : verbs.at(-1);
  if (!verb) return false;
  const after = piece.plain.slice(verb.end - piece.start);
  // What is told as done has it in front: `the portal launched`.
  return /[\p{L}\d]/u.test(
    verb.forms.has('past') || isHan(piece.plain) ? piece.plain.replace(verb.word, '') : after,
  );
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** In Chinese a comma parts a means from its end, unless both have numbers, both hand something over, or both are ends. */
function isAnother({ chinese, plain }: Sentence, before: Result, next: Result): boolean {
  const [a, b] = [before.told, next.told];
  if (!chinese || (a.goal && b.goal) || (a.thing && b.thing)) return true;
  if (/(?:并|并且|且|同时)$/.test(plain.slice(0, next.piece.start).trimEnd()))
    return a.goal || b.goal || a.direction === b.direction;
  return a.direction && b.direction && !a.goal && !b.goal && (isEnd(before.piece) || !isEnd(next.piece));
}

interface Result {
  readonly piece: Clause;
  readonly told: Told;
}

/** 提高 and 降低 are ends; 优化 and 加强 may be the way there. */
const isEnd = (piece: Clause) => is(verbsOf(piece)[0], 'up', 'down');

/** What a piece begins with makes it a part of the one before. */
function belongsToOther({ chinese, plain }: Sentence, piece: Clause): boolean {
  const start = piece.plain.trim();
  if ((chinese && continuesHan.test(start)) || continues.test(start)) return true;
  // `audit findings closed in time: 95%`
  if (value.test(start)) return true;
  const goal = piece.quantities.find(isGoal);
  if (goal && /\bso that\b/.test(plain.slice(piece.start, goal.start))) return true;
  return /\bfrom\s*$/.test(plain.slice(Math.max(0, piece.start - 8), piece.start));
}

const continuesHan =
  /^(?:使|让|从而|以|进而|实现|占|其中|当前|目前|现在|现为|原|由|从|通过|确保|保证|即|包括|如|较|比|相比|不低于|不高于|不超过|至少|达到|达|为|并达到|且不|统计口径|口径|数据来源|备注|注|不含|不包括|含)/;
const continues = compiled(
  /^(?:to|so|which|that|where|without|with|while|by|through|via|from|up from|down from|currently|current|including|e\.g|i\.e|such|excluding|of|for|in|within|as|was|is|measured|compared|at|or|per|vs|versus|target|baseline|starting|resulting|leading|irrespective|regardless|although|though|because|if|when|unless|until|whether|not|counting|being|thanks|due|based|even|only|see|evidence|note|notes|source|scope|status|driven|tagged|today|now|previously|last|it|owner|details?|context|definition)\b/,
);

/** 95%, 5 of 6, 30 by December: the value of what stands before it. */
const value = /^[<>≥≤~\s]*\d[\d.,]*\s?(?:%|(?:out )?of \d+)?(?: by \S+(?: \S+)?)?[.\s]*$/;

/** A clause parted where a second verb or a second number with its own measure begins. */
function piecesOf(clause: Clause): readonly Clause[] {
  const cuts = joints(clause);
  const starts = [clause.start, ...cuts.map(cut => cut.end)];
  return starts.map((start, index) => {
    const end = cuts[index]?.start ?? clause.end;
    const inside = <T extends Span>(items: readonly T[]) =>
      items.filter(item => item.start >= start && item.start < end);
    return {
      start,
      end,
      aside: false,
      plain: clause.plain.slice(start - clause.start, end - clause.start),
      words: inside(clause.words),
      quantities: inside(clause.quantities),
    };
  });
}

/** The places where a clause may go on with another result: `and`, 并, and 、 between numbers. */
function joints(clause: Clause): readonly Span[] {
  const words = clause.words.filter(
    (word, index) => is(word, 'and') && joinsResults(clause, word, clause.words[index + 1]),
  );
  const stops = [...clause.plain.matchAll(/、|(?<= )\+(?= )/g)].map(({ index }) => ({
    start: clause.start + index,
    end: clause.start + index + 1,
  }));
  return [...words, ...stops.filter(stop => isBetweenGoals(clause, stop))].sort((a, b) => a.start - b.start);
}

const isBetweenGoals = ({ quantities }: Clause, { start, end }: Span) =>
  quantities.some(quantity => quantity.end <= start && isGoal(quantity)) &&
  quantities.some(quantity => quantity.start >= end && isGoal(quantity));

function joinsResults(clause: Clause, and: Word, next: Word | undefined): boolean {
  if (isBetweenGoals(clause, and)) return true;
  if (!next) return false;
  const between = clause.plain.slice(and.end - clause.start, next.start - clause.start);
  if (/[\p{L}\d]/u.test(between)) return false;
  const isHan = /\p{Script=Han}/u.test(and.word);
  if (isHan && !/^(?:并|并且|同时|且|而且)$/.test(and.word)) return false;
  return isHan ? is(next, 'output', 'make', 'up', 'down', 'better', 'gain') : isImperative(clause, next);
}

/** `ship it and email customers`, but not `across chat and email`. */
function isImperative(clause: Clause, word: Word): boolean {
  const [head] = verbsOf(clause);
  if (!head || head === word || (head.forms.has('past') && !head.forms.has('base'))) return false;
  const verb =
    is(word, 'up', 'down', 'better', 'gain', 'output', 'make', 'activity', 'wish', 'keep', 'reach') &&
    word.forms.has('base');
  if (!verb) return is(word, 'leading');
  const isNoun = is(word, 'artifact', 'goodUp', 'goodDown', 'metric', 'audience', 'formless');
  return (
    !isNoun ||
    /^\s+(?:the|a|an|our|all|every|each|its|their|\d|\w+ (?:to|by|from)\b)/.test(
      clause.plain.slice(word.end - clause.start),
    )
  );
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.replace(/^[\s,;.，；。、]+/u, '').length;
  const kept = piece.replace(/(?:[\s,;，；。、]|\band|&|并且|并|同时|且)+$/u, '');
  return { start: start + lead, end: start + Math.max(lead, kept.length) };
}
