// How SMART something is: five letters, each met, not met or not known, with the reason.
export { type Scored, smartScores } from './part.ts';
export { becauseOf, type Judgement, type Letter, letters, type Mark, type SmartScore } from './score.ts';
export { scoreOfStatement } from './statement.ts';
