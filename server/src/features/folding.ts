// What can be folded: parts, lists and texts that take more than one line, and runs of comments.
import type { AnyPart } from '../language/model.ts';
import type { Reading } from '../language/read.ts';
import { walk } from '../language/walk.ts';

export interface Fold {
  /** Zero-based; the first line stays visible. */
  readonly startLine: number;
  readonly endLine: number;
  /** `aside`: what one reads when one wants to know more, as check-ins, notes and long texts; all of it can be folded at once. */
  readonly kind: 'part' | 'aside' | 'comment';
}

export function folding({ document, lines, text }: Reading): readonly Fold[] {
  const folds: Fold[] = [];
  const add = (startLine: number, endLine: number, kind: Fold['kind']) =>
    folds.push({ startLine, endLine, kind });
  /** Lines whose `#` is part of a text. */
  const inText = new Set<number>();
  walk(document, (part: AnyPart) => {
    if (part.thing !== 'document') add(lines.lineAt(part.range.start), lines.lineAt(part.range.end), 'part');
    for (const { means, key, value, style } of part.entries) {
      const [first, last] = [lines.lineAt(key.start), lines.lineAt(value.end)];
      const isText = style === 'block-text' || style === 'plain' || style === 'quoted';
      add(first, last, isText || means === 'check_ins' ? 'aside' : 'part');
      if (isText) for (let line = first + 1; line <= last; line++) inText.add(line);
    }
  });
  return oneALine([...folds, ...commentFolds({ text, lines }, inText)]);
}

/** Runs of lines with nothing but a comment. @param inText lines whose `#` is part of a text */
export function commentFolds(
  { text, lines }: Pick<Reading, 'text' | 'lines'>,
  inText: ReadonlySet<number>,
): readonly Fold[] {
  const isComment = (line: number) =>
    !inText.has(line) && /^\s*#/.test(text.slice(lines.startOf(line), lines.endOf(line)));
  const folds: Fold[] = [];
  for (let line = 0; line < lines.count; line++) {
    const first = line;
    while (line < lines.count && isComment(line)) line++;
    folds.push({ startLine: first, endLine: line - 1, kind: 'comment' });
  }
  return folds;
}

/** In the order of the lines: of those that begin on a line the longest, the first where several are; none within a line. */
export function oneALine(folds: readonly Fold[]): readonly Fold[] {
  const longest = new Map<number, Fold>();
  for (const fold of folds) {
    const { startLine, endLine } = fold;
    if (endLine > startLine && (longest.get(startLine)?.endLine ?? 0) < endLine) longest.set(startLine, fold);
  }
  return [...longest.values()].sort((a, b) => a.startLine - b.startLine);
}
