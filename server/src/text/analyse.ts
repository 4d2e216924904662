// What a statement says: each judgement in its own file, put together here and remembered by the text.

import { checkable } from './checkable.ts';
import { type Judged, natureOf, natureOfGoal, outcome } from './clause-nature.ts';
import { headNoun, isDeliverable } from './deliverable.ts';
import { aimOf } from './direction.ts';
import { resultsOf } from './results.ts';
import { type Clause, is, isGoal, type Sentence, sentenceOf } from './sentence.ts';
import { solutionIn } from './solution.ts';
import type { Statement, StatementKind } from './statement.ts';

/** Pure; linear in the length of the text; never throws. The same text gives the same object while it is remembered. */
export function analyse(text: string, kind: StatementKind): Statement {
  const memory = remembered[kind];
  const known = memory.recent.get(text) ?? memory.earlier.get(text);
  const statement = known ?? statementOf(ownText(text), kind);
  if (memory.recent.get(statement.text) === statement) return statement;
  if (memory.recent.size >= MOST) {
    memory.earlier = memory.recent;
    memory.recent = new Map();
  }
  memory.recent.set(statement.text, statement);
  return statement;
}

/** A part of a longer text holds all of it in memory; this is a text of its own. */
function ownText(text: string): string {
  return ` ${text}`.slice(1);
}

/** What is longer is no statement; it is judged by its beginning. */
const LONGEST = 4000;

/** More than anyone has open. Twice as many are remembered, those that were asked for last among them. */
const MOST = 4000;

interface Memory {
  recent: Map<string, Statement>;
  earlier: ReadonlyMap<string, Statement>;
}

const remembered: Readonly<Record<StatementKind, Memory>> = {
  objective: { recent: new Map(), earlier: new Map() },
  key_result: { recent: new Map(), earlier: new Map() },
};

/** The same, remembering nothing. */
export function statementOf(text: string, kind: StatementKind): Statement {
  const sentence = sentenceOf(text.slice(0, LONGEST), kind);
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

/** A number that the statement wants to get to decides; else its first clause that says anything. An outcome beside a task is an outcome. */
function judged(sentence: Sentence, kind: StatementKind): Judged {
  const goals = sentence.clauses.flatMap(clause =>
    clause.quantities
      .filter(isGoal)
      .slice(0, 1)
      .map(quantity => natureOfGoal(clause, quantity)),
  );
  const [first] = goals;
  if (first) return goals.find(({ nature }) => nature === 'outcome') ?? first;
  for (const clause of sentence.clauses) {
    const judgement = clause.aside ? undefined : natureOf(clause);
    if (judgement) return kind === 'key_result' || isNamedThing(clause, judgement) ? judgement : outcome;
  }
  return outcome;
}

/** An objective may well build and establish; a task it is where it hands over a thing, and what is built has a name for one. */
function isNamedThing(clause: Clause, { nature, words: [verb] }: Judged): boolean {
  if (nature !== 'output' || !verb || !isDeliverable(clause)) return false;
  if (!is(verb, 'make')) return true;
  // 建成新人离不开的工具: what it will be to somebody.
  return (
    is(headNoun(clause, verb), 'artifact') && !clause.plain.slice(verb.end - clause.start).includes('的')
  );
}
