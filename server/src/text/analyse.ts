// What a statement says: each judgement in its own file, put together here and remembered by the text.
import { isDeliverable } from './deliverable.ts';
import { aimOf } from './direction.ts';
import { checkable } from './checkable.ts';
import { type Judged, natureOf, natureOfGoal } from './clause-nature.ts';
import { resultsOf } from './results.ts';
import { type Sentence, sentenceOf } from './sentence.ts';
import { solutionIn } from './solution.ts';
import type { Statement, StatementKind } from './statement.ts';

/** Pure; linear in the length of the text; never throws. The same text gives the same object while it is remembered. */
export function analyse(text: string, kind: StatementKind): Statement {
  const known = remembered[kind].get(text);
  if (known) return known;
  const statement = read(text.length > LONGEST ? text.slice(0, LONGEST) : text, kind);
  if (remembered[kind].size >= MOST) remembered[kind].clear();
  remembered[kind].set(text, statement);
  return statement;
}

/** What is longer is no statement; it is judged by its beginning. */
const LONGEST = 4000;

/** Enough for all titles of a large company. */
const MOST = 20_000;

const remembered: Readonly<Record<StatementKind, Map<string, Statement>>> = { objective: new Map(), key_result: new Map() };

function read(text: string, kind: StatementKind): Statement {
  const sentence = sentenceOf(text);
  const { numbers } = sentence;
  const nature = judged(sentence, kind);
  const { direction, word, upIsGood } = aimOf(sentence);
  return {
    text,
    kind,
    language: sentence.chinese ? 'zh' : 'en',
    quantities: numbers.quantities,
    baseline: numbers.baseline,
    target: numbers.target,
    delta: numbers.delta,
    certain: numbers.certain,
    direction,
    directionWord: word && { start: word.start, end: word.end },
    upIsGood,
    timeBound: numbers.timeBound,
    frequency: numbers.frequency,
    nature: nature.nature,
    taskWords: nature.words.map(({ start, end }) => ({ start, end })),
    results: resultsOf(sentence),
    placeholder: numbers.placeholder,
    solution: solutionIn(sentence, nature.nature),
    ...checkable(sentence),
  };
}

/** A number that the statement wants to get to decides; else its first clause that says anything. */
function judged(sentence: Sentence, kind: StatementKind): Judged {
  const { clauses, numbers } = sentence;
  const goal = numbers.target ?? numbers.delta;
  const home = goal && clauses.find(clause => clause.start <= goal.start && goal.start < clause.end);
  if (goal && home) return natureOfGoal(home, goal);
  for (const clause of clauses) {
    const nature = clause.aside ? undefined : natureOf(clause);
    if (nature) return kind === 'key_result' || (nature.nature === 'output' && isDeliverable(clause)) ? nature : { nature: 'outcome', words: [] };
  }
  return { nature: 'outcome', words: [] };
}
