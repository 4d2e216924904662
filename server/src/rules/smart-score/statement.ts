// The SMART score of a mere text: what its words tell. Who owns it and what it serves, they do not.
import type { Span, Statement, TextQuantity } from '../../text/statement.ts';
import { type Judgement, met, type SmartScore, unknown, unmet } from './score.ts';

export function scoreOfStatement(statement: Statement): SmartScore {
  const ofKeyResult = statement.kind === 'key_result';
  return {
    S: ofKeyResult ? specific(statement) : specificObjective(statement),
    M: ofKeyResult ? measurable(statement) : unknown('byKeyResults'),
    A: unknown('ownerUntold'),
    R: unknown('serviceUntold'),
    T: timeBound(statement) ?? unknown('endUntold'),
  };
}

export function timeBound(statement: Statement): Judgement | undefined {
  return statement.timeBound && met('deadline', { words: wordsAt(statement, [statement.timeBound]) });
}

function specific(statement: Statement): Judgement {
  const { results, vagueWords } = statement;
  if (results.length > 1) return unmet('several', { count: results.length });
  const task = taskIn(statement);
  if (task) return task;
  if (vagueWords.length === 0) return met('oneResult');
  return isOnlyAName(statement) ? unknown('onlyAName') : openness(statement);
}

/** Objectives are to inspire: they may leave open how far. */
function specificObjective(statement: Statement): Judgement {
  const { target, delta, text } = statement;
  if (target ?? delta) return unmet('numberInObjective');
  if (isOnlyAName(statement) && text.trim().length < shortName) return unknown('onlyAName');
  return taskIn(statement) ?? met('aChange');
}

/** A label rather than a sentence: `Marketing`, 市场. In UTF-16 units. */
const shortName = 12;

function taskIn(statement: Statement): Judgement | undefined {
  if (statement.nature === 'outcome') return undefined;
  return unmet('task', { words: wordsAt(statement, statement.taskWords) });
}

function measurable(statement: Statement): Judgement {
  const { binary, placeholder } = statement;
  if (statement.measurable) {
    if (binary) return met('yesOrNo');
    const numbers = statement.quantities.filter(tells);
    return numbers.length === 0 ? met('allOrNone') : met('number', { numbers: wordsAt(statement, numbers) });
  }
  if (placeholder) return unmet('placeholder', { words: wordsAt(statement, [placeholder]) });
  return isOnlyAName(statement) ? unknown('onlyAName') : unmet('nothingToCheck');
}

const tells = ({ role }: TextQuantity) => role !== 'label' && role !== 'date';

/** It says of what, and leaves to the fields what should become of it. */
function isOnlyAName({ directionWord, taskWords }: Statement): boolean {
  return directionWord === undefined && taskWords.length === 0;
}

/** Some of its words leave it open, or all of it does. */
function openness(statement: Statement): Judgement {
  const { vagueWords, text } = statement;
  const isWhole = vagueWords.some(({ start, end }) => end - start >= text.trim().length);
  return isWhole ? unmet('indefinite') : unmet('vague', { words: wordsAt(statement, vagueWords) });
}

/** The first few words at the spans, as the text has them. */
function wordsAt({ text, language }: Statement, spans: readonly Span[]): string {
  return spans
    .slice(0, mostWords)
    .map(({ start, end }) =>
      end - start > longestWord ? `${text.slice(start, start + longestWord)}…` : text.slice(start, end),
    )
    .join(language === 'zh' ? '、' : ', ');
}

const mostWords = 3;
const longestWord = 40;
