// Indentation, spacing and blank lines: the edits that give a text its layout. Wants YAML without errors.
import { lineEndOf } from '../../language/edit/lines.ts';
import { type Lines, linesOf } from '../../language/lines.ts';
import { rangeOf, type TextEdit } from '../../language/range.ts';
import { columnsOf } from './columns.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { gapBetween } from './spacing.ts';
import { textEdits, trimmedEnd } from './texts.ts';

/** Lines from `first` to `last`, both included, from 0. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/**
 * In the order of the text. What is only partly in `range` keeps its column.
 * @param step columns from a key to what stands below it.
 * @param eol what ends a line that is added.
 */
export function layoutEdits(
  text: string,
  step: number,
  range?: LineRange,
  eol = lineEndOf(text),
): readonly TextEdit[] {
  const lines = linesOf(text);
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  const lineStart = (line: number) => Math.max(lines.startOf(line), bom);
  const isWithin = (start: number, end: number) =>
    !range || (lines.lineAt(start) >= range.first && lines.lineAt(end) <= range.last);
  const frame = {
    step,
    columnOf: (offset: number) => offset - lineStart(lines.lineAt(offset)),
    isFree: (start: number, end: () => number) => !range || isWithin(start, end()),
  };
  const found = piecesOf(text, frame);
  if (!found || found.pieces.length === 0) return [];
  const { pieces, heads } = found;
  const sheet: Sheet = { text, eol, lines, lineStart, pieces, columns: columnsOf(pieces, lines, frame) };
  const edits = [
    ...heads.flatMap(head => blankLineAbove(sheet, head)),
    ...pieces.flatMap((piece, index) => [...lead(sheet, index), ...textEdits(text, piece)]),
    ...ending(sheet),
  ];
  return edits
    .filter(edit => text.slice(edit.range.start, edit.range.end) !== edit.text && touches(edit, isWithin))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
}

interface Sheet {
  readonly text: string;
  readonly eol: string;
  readonly lines: Lines;
  /** After a byte order mark. */
  lineStart(line: number): number;
  readonly pieces: readonly Piece[];
  /** Target columns of the pieces that begin a line, by index. */
  readonly columns: ReadonlyMap<number, number>;
}

/** What stands between a piece and the one before it. */
function lead({ text, lines, lineStart, pieces, columns }: Sheet, index: number): TextEdit[] {
  const piece = pieces[index] as Piece;
  const before = pieces[index - 1];
  const line = lines.lineAt(piece.start);
  const column = columns.get(index);
  if (column === undefined) {
    const from = before?.end ?? piece.start;
    return before ? [edit(from, piece.start, gapBetween(before, piece, text.slice(from, piece.start)))] : [];
  }
  const first = before ? lines.lineAt(before.end) + 1 : 0;
  const kept = before && first < line ? 1 : 0;
  return [
    ...(before ? [withoutTrail(text, lines, before)] : []),
    ...(kept ? [edit(lines.startOf(first), lines.endOf(first), '')] : []),
    edit(lineStart(first + kept), lineStart(line), ''),
    edit(lineStart(line), piece.start, ' '.repeat(column)),
  ];
}

/** At the end of the file stands one line end, unless empty lines there are part of a text. */
function ending({ text, eol, lines, pieces }: Sheet): TextEdit[] {
  const last = pieces.at(-1) as Piece;
  if (last.body?.keepsEnd) return [];
  const line = lines.lineAt(last.end);
  const next = lines.startOf(line + 1);
  const isEnded = next > lines.endOf(line);
  return [
    withoutTrail(text, lines, last),
    isEnded ? edit(next, text.length, '') : edit(text.length, text.length, eol),
  ];
}

function withoutTrail(text: string, lines: Lines, { kind, start, end }: Piece): TextEdit {
  const from = kind === 'comment' ? trimmedEnd(text, start, end) : end;
  return edit(from, lines.endOf(lines.lineAt(end)), '');
}

/** A blank line above an objective, and above the comments that stand right over it. */
function blankLineAbove({ eol, lines, pieces, columns }: Sheet, head: number): TextEdit[] {
  const column = columns.get(head);
  if (column === undefined) return [];
  let top = head;
  while (isRightAbove(top - 1)) top--;
  const before = pieces[top - 1];
  const line = lines.lineAt((pieces[top] as Piece).start);
  // An empty line would become part of a text that keeps those at its end.
  const isTouching = before && !before.body?.keepsEnd && lines.lineAt(before.end) === line - 1;
  return isTouching ? [edit(lines.startOf(line), lines.startOf(line), eol)] : [];

  function isRightAbove(index: number): boolean {
    const [comment, below] = [pieces[index], pieces[index + 1]];
    return (
      comment?.kind === 'comment' &&
      columns.get(index) === column &&
      lines.lineAt(comment.start) === lines.lineAt((below as Piece).start) - 1
    );
  }
}

/** An edit that ends where a line begins is not in that line. */
function touches({ range: { start, end } }: TextEdit, isWithin: (start: number, end: number) => boolean) {
  return isWithin(start, Math.max(start, end - 1));
}

function edit(start: number, end: number, text: string): TextEdit {
  return { range: rangeOf(start, end), text };
}
