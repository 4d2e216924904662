// What can be folded: parts, lists and long texts that take more than one line, and runs of comments.

import type { AnyPart } from '../language/model.ts';
import type { Reading } from '../language/read.ts';
import { childrenOf } from '../language/walk.ts';

export interface Fold {
  /** Zero-based; the first line stays visible. */
  readonly startLine: number;
  readonly endLine: number;
  readonly kind: 'part' | 'comment';
}

export function folding({ document, lines, text }: Reading): readonly Fold[] {
  const folds = new Map<number, Fold>();
  const add = (startLine: number, endLine: number, kind: Fold['kind']) => {
    const before = folds.get(startLine);
    if (endLine > startLine && (before?.endLine ?? 0) < endLine)
      folds.set(startLine, { startLine, endLine, kind });
  };
  const addPart = (part: AnyPart) => {
    if (part.thing !== 'document') add(lines.lineAt(part.range.start), lines.lineAt(part.range.end), 'part');
    for (const { key, value } of part.entries) add(lines.lineAt(key.start), lines.lineAt(value.end), 'part');
    childrenOf(part).forEach(addPart);
  };
  addPart(document);
  for (let line = 0; line < lines.count; line++) {
    const first = line;
    while (line < lines.count && isComment(text.slice(lines.startOf(line), lines.endOf(line)))) line++;
    add(first, line - 1, 'comment');
  }
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine);
}

const isComment = (line: string) => /^\s*#/.test(line);
