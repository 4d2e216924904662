// Text to YAML tree. Never throws: what is mistyped is repaired on a copy, read, and reported where it was typed.
import { type Document, parseDocument, type YAMLError } from 'yaml';
import { calmTree } from './calm/tree.ts';
import { type Lines, linesOf } from './lines.ts';
import { moved } from './moved.ts';
import type { Problem } from './problem.ts';
import { applyEdits, undoing } from './range.ts';
import { slipsIn } from './slips.ts';

export interface Parsed {
  readonly typed: string;
  readonly lines: Lines;
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

/** @param lines those of the text, or of the whole that it is a piece of: for whoever reads on, not for parsing. */
export function parse(typed: string, lines: Lines = linesOf(typed)): Parsed {
  // YAML takes a lone carriage return for a line end, the parser does not. Neither takes more room than the other.
  const text = typed.replace(/\r(?!\n)/g, '\n');
  const calm = calmTree(text);
  if (calm) return untouched(typed, lines, calm);
  const first = parseYaml(text);
  const isBroken = first.errors.length > 0;
  // What YAML could read as something else it may no longer be able to read once that is mended.
  const attempt = mended(text, first, isBroken);
  const { slips, edits, repaired, yaml } =
    !isBroken && attempt.yaml.errors.length > 0 ? mended(text, first, true) : attempt;
  const toTyped = undoing(edits);
  const error = firstError(yaml);
  const problems: Problem[] = slips.map(({ problem }) => problem);
  if (error) problems.push(plainProblem(error, toTyped, typed.length));
  return {
    typed,
    lines,
    yaml,
    repaired,
    toTyped,
    problems,
    readUpTo: error ? Math.min(toTyped(error.pos[0]), typed.length) : typed.length,
  };
}

/**
 * A piece of a text, read as if it stood alone and told in places of the whole.
 * @param toWhole from an offset in the piece to one in the whole
 */
export function parsePiece(
  piece: string,
  whole: { readonly text: string; readonly lines: Lines },
  toWhole: (offset: number) => number,
): Parsed {
  const parsed = parse(piece, whole.lines);
  return {
    ...parsed,
    typed: whole.text,
    toTyped: offset => toWhole(parsed.toTyped(offset)),
    problems: parsed.problems.map(problem => moved(problem, toWhole)),
    readUpTo: parsed.readUpTo < piece.length ? toWhole(parsed.readUpTo) : whole.text.length,
  };
}

/** A text that is read as it was typed. */
function untouched(typed: string, lines: Lines, yaml: Document.Parsed): Parsed {
  return {
    typed,
    lines,
    yaml,
    repaired: typed,
    toTyped: offset => offset,
    problems: [],
    readUpTo: typed.length,
  };
}

function mended(text: string, yaml: Document.Parsed, isBroken: boolean) {
  const slips = slipsIn(text, isBroken);
  const edits = slips.flatMap(slip => slip.edits);
  if (edits.length === 0) return { slips, edits, repaired: text, yaml };
  const repaired = applyEdits(text, edits);
  return { slips, edits, repaired, yaml: parseYaml(repaired) };
}

function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, {
    version: '1.2',
    schema: 'core',
    strict: true,
    uniqueKeys: false,
    prettyErrors: false,
    // Only 'silent' would keep quiet about a second document; nothing is logged by this call.
    logLevel: 'error',
  });
}

function firstError({ errors }: Document.Parsed): YAMLError | undefined {
  return errors.reduce<YAMLError | undefined>(
    (first, error) => (first && first.pos[0] <= error.pos[0] ? first : error),
    undefined,
  );
}

/** What to say when no slip explains an error. */
function plainProblem(error: YAMLError, toTyped: (offset: number) => number, end: number): Problem {
  const start = Math.min(toTyped(error.pos[0]), end);
  const message = error.code === 'MULTIPLE_DOCS' ? 'several-documents' : 'unreadable';
  return {
    code: 'yaml-syntax',
    at: { start, end: Math.min(Math.max(start, toTyped(error.pos[1])), end) },
    message,
  };
}
