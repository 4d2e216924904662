// The separate results that one statement tells. Means, purposes, conditions, explanations and noun lists are none of their own.
import { type Clause, is, type Sentence, type Word } from './sentence.ts';
import type { Span, TextQuantity } from './statement.ts';
import { verbsOf } from './verbs.ts';

/** The results in the order of the text, each a span; one span over the whole text where there is one result or none. */
export function resultsOf(sentence: Sentence): readonly Span[] {
  const pieces = sentence.clauses.filter(clause => !clause.aside).flatMap(piecesOf);
  const results: Clause[] = [];
  let told: Told = 'nothing';
  for (const piece of pieces) {
    const says = belongsToOther(sentence, piece) ? 'nothing' : toldBy(sentence, piece);
    if (says !== 'nothing' && (told === 'nothing' || isAnother(sentence, told, says, results.at(-1) as Clause, piece))) {
      results.push(piece);
      told = says;
    } else if (says === 'goal' && told !== 'goal') told = 'goal';
  }
  if (results.length < 2) return [{ start: 0, end: sentence.text.length }];
  return results.map((result, index) => trimmed(sentence.text, index === 0 ? 0 : result.start, results[index + 1]?.start ?? sentence.text.length));
}

/** A number to get to, a thing to make, or a direction. */
type Told = 'goal' | 'thing' | 'direction' | 'nothing';

function toldBy({ chinese }: Sentence, piece: Clause): Told {
  if (piece.quantities.some(isGoal)) return 'goal';
  const verbs = verbsOf(piece).filter(verb => !is(verb, 'leading') || !chinese);
  if (verbs.some(verb => is(verb, 'output', 'make')) && hasObject(piece, verbs)) return 'thing';
  if (verbs.some(verb => is(verb, 'up', 'down', 'better', 'gain', 'reach', 'keep', 'activity')) && hasObject(piece, verbs)) return 'direction';
  return 'nothing';
}

const isGoal = ({ role }: TextQuantity) => role === 'to' || role === 'by' || role === 'other';

/** `grow, enhance and support collaboration`: a verb without an object shares the next one's. */
function hasObject(piece: Clause, verbs: readonly Word[]): boolean {
  const verb = isHan(piece.plain) ? verbs[0] : verbs.at(-1);
  if (!verb) return false;
  const after = piece.plain.slice(verb.end - piece.start);
  // What is told as done has it in front: `the portal launched`.
  return /[\p{L}\d]/u.test(verb.forms.has('past') || isHan(piece.plain) ? piece.plain.replace(verb.word, '') : after);
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

/** In Chinese a comma parts a means from its end, unless both have numbers, both hand something over, or both are ends. */
function isAnother({ chinese, plain }: Sentence, told: Told, says: Told, before: Clause, piece: Clause): boolean {
  if (!chinese || (told === 'goal' && says === 'goal')) return true;
  const joined = /[并且]$|同时$/.test(plain.slice(0, piece.start).trimEnd());
  if (joined) return told === says || says === 'goal';
  if (told === 'thing' && says === 'thing') return true;
  return told === 'direction' && says === 'direction' && (isEnd(before) || !isEnd(piece));
}

/** 提高 and 降低 are ends; 优化 and 加强 may be the way there. */
const isEnd = (piece: Clause) => is(verbsOf(piece)[0], 'up', 'down');

/** What a piece begins with makes it a part of the one before. */
function belongsToOther({ chinese, plain }: Sentence, piece: Clause): boolean {
  const start = piece.plain.trim();
  if (chinese && /^(?:使|让|从而|以|进而|实现|占|其中|当前|目前|现在|现为|原|由|从|通过|确保|保证|即|包括|如|较|比|相比|不低于|不高于|不超过|至少|达到|达|为|并达到|且不)/.test(start)) return true;
  if (/^(?:to|so|which|that|where|without|with|while|by|through|via|from|up from|down from|currently|current|including|e\.g|i\.e|such|excluding|of|for|in|within|as|was|is|measured|compared|at|or|per|vs|versus|target|baseline|starting|resulting|leading)\b/.test(start)) return true;
  return /\b(?:from)\s*$/.test(plain.slice(0, piece.start));
}

/** A clause parted where a second verb or a second number with its own measure begins. */
function piecesOf(clause: Clause): readonly Clause[] {
  const cuts = joints(clause);
  const starts = [clause.start, ...cuts.map(cut => cut.end)];
  return starts.map((start, index) => {
    const end = cuts[index]?.start ?? clause.end;
    const inside = <T extends Span>(items: readonly T[]) => items.filter(item => item.start >= start && item.start < end);
    return { start, end, aside: false, plain: clause.plain.slice(start - clause.start, end - clause.start), words: inside(clause.words), quantities: inside(clause.quantities) };
  });
}

/** The places where a clause may go on with another result: `and`, 并, and 、 between numbers. */
function joints(clause: Clause): readonly Span[] {
  const words = clause.words.filter((word, index) => is(word, 'and') && joinsResults(clause, word, clause.words[index + 1]));
  const stops = [...clause.plain.matchAll(/、/g)].map(({ index }) => ({ start: clause.start + index, end: clause.start + index + 1 }));
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
  return isHan ? is(next, 'output', 'make', 'up', 'down', 'better', 'gain') : is(next, 'up', 'down', 'better', 'gain', 'output', 'activity', 'keep', 'leading') && next.forms.has('base');
}

function trimmed(text: string, start: number, end: number): Span {
  const piece = text.slice(start, end);
  const lead = piece.length - piece.replace(/^[\s,;.，；。、]+/u, '').length;
  const kept = piece.replace(/(?:[\s,;，；。、]|\band|&|并且|并|同时|且)+$/u, '');
  return { start: start + lead, end: start + Math.max(lead, kept.length) };
}
