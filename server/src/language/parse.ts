// Text to YAML tree. Never throws: what is mistyped is repaired on a copy, read, and reported where it was typed.
import { type Document, parseDocument, type YAMLError } from 'yaml';
import type { Problem } from './problem.ts';
import { applyEdits, type Range, type TextEdit } from './range.ts';
import { plainProblem, type Slip, slipsAt } from './slips.ts';

export interface Parsed {
  /** The tree of the repaired text; equal to the tree of the text where nothing was repaired. */
  readonly yaml: Document.Parsed;
  /** The text that was read after repairs. */
  readonly repaired: string;
  /** From an offset in the repaired text to the offset in the text as typed. */
  toTyped(offset: number): number;
  readonly problems: readonly Problem[];
  /** Offset as typed up to which the text could be read for sure. */
  readonly readUpTo: number;
}

export function parse(typed: string): Parsed {
  const problems: Problem[] = [];
  const mended = new Set<number>();
  let text = typed;
  let toTyped = (offset: number) => offset;
  let yaml = parseYaml(text);
  let readUpTo = typed.length;
  // Each repair costs a parse, so a huge and badly broken file gets fewer of them.
  for (let left = Math.max(2, Math.min(30, Math.floor(3_000_000 / (typed.length + 1)))); left > 0; left--) {
    const error = firstError(yaml);
    const isNew = (slip: Slip) => !mended.has(toTyped(slip.problem.at.start));
    const repair = firstThatHelps(text, error, yaml, isNew);
    if (!repair) {
      if (!error) break;
      problems.push(inTyped(plainProblem(error, text), toTyped));
      readUpTo = toTyped(error.pos[0]);
      break;
    }
    problems.push(inTyped(repair.slip.problem, toTyped));
    mended.add(toTyped(repair.slip.problem.at.start));
    const back = undoing(repair.slip.edits);
    const before = toTyped;
    toTyped = offset => before(back(offset));
    text = repair.text;
    yaml = repair.yaml;
  }
  return { yaml, repaired: text, toTyped, problems, readUpTo };
}

function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
}

function firstError(yaml: Document.Parsed): YAMLError | undefined {
  return yaml.errors.reduce<YAMLError | undefined>(
    (first, error) => (first && first.pos[0] <= error.pos[0] ? first : error),
    undefined,
  );
}

/** The first way to mend what stands at the error after which the reader gets further than before. */
function firstThatHelps(text: string, error: YAMLError | undefined, yaml: Document.Parsed, isNew: (slip: Slip) => boolean) {
  for (const slip of slipsAt(text, error, yaml)) {
    if (!isNew(slip)) continue;
    const mended = applyEdits(text, slip.edits);
    const again = parseYaml(mended);
    if (!error || getsFurther(again, yaml, error, slip)) return { slip, text: mended, yaml: again };
  }
  return undefined;
}

function getsFurther(after: Document.Parsed, before: Document.Parsed, error: YAMLError, slip: Slip): boolean {
  const next = firstError(after);
  if (!next) return true;
  const growth = slip.edits.reduce((sum, { range, text }) => sum + text.length - (range.end - range.start), 0);
  const end = Math.max(error.pos[1], slip.problem.at.end) + Math.max(0, growth);
  return next.pos[0] >= end || after.errors.length < before.errors.length;
}

/** From offsets after the edits to offsets before them; inside a replacement, to its nearest typed character. */
function undoing(edits: readonly TextEdit[]): (offset: number) => number {
  const sorted = [...edits].sort((a, b) => a.range.start - b.range.start);
  return offset => {
    let shift = 0;
    for (const { range, text } of sorted) {
      const start = range.start + shift;
      if (offset < start) break;
      if (offset < start + text.length) return Math.min(range.start + (offset - start), range.end);
      shift += text.length - (range.end - range.start);
    }
    return offset - shift;
  };
}

function inTyped(problem: Problem, toTyped: (offset: number) => number): Problem {
  const range = ({ start, end }: Range): Range => ({ start: toTyped(start), end: toTyped(end) });
  const repair = <R extends NonNullable<Problem['fix']>>(it: R): R => ({
    ...it,
    edits: it.edits.map(edit => ({ ...edit, range: range(edit.range) })),
  });
  return {
    ...problem,
    at: range(problem.at),
    ...(problem.fix && { fix: repair(problem.fix) }),
    ...(problem.suggest && { suggest: problem.suggest.map(repair) }),
  };
}
