// Whether a statement prescribes how its outcome is to be reached: `by building a React app`, 引入CI/CD工具，使….
import { is, type Sentence } from './sentence.ts';
import type { Nature, Span } from './statement.ts';

/** The words that prescribe it, from the means to the end of its clause. Only of an outcome: a task is a solution as a whole. */
export function solutionIn({ clauses }: Sentence, nature: Nature): Span | undefined {
  if (nature !== 'outcome') return undefined;
  for (const clause of clauses) {
    const technology = clause.words.find(word => is(word, 'technology'));
    if (!technology) continue;
    const start = clause.words.findLast(word => word.start < technology.start && is(word, 'means', 'output'));
    if (start) return { start: start.start, end: clause.start + clause.plain.trimEnd().length };
  }
  return undefined;
}
