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
  const folds = new Map<number, Fold>();
  // One fold a line: the longest.
  const add = (startLine: number, endLine: number, kind: Fold['kind']) => {
    const before = folds.get(startLine);
    if (endLine > startLine && (before?.endLine ?? 0) < endLine)
      folds.set(startLine, { startLine, endLine, kind });
  };
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
  for (let line = 0; line < lines.count; line++) {
    const first = line;
    while (line < lines.count && !inText.has(line) && isComment(lines.startOf(line), lines.endOf(line)))
      line++;
    add(first, line - 1, 'comment');
  }
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine);

  function isComment(start: number, end: number): boolean {
    return /^\s*#/.test(text.slice(start, end));
  }
}
