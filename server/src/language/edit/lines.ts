// Where in the lines of a file something is put in or taken out.
import { type Lines, linesOf } from '../lines.ts';
import type { Range, TextEdit } from '../range.ts';
import { type Token, tokensOf } from '../tokens.ts';

/** The text that the edits are for, and its lines where they are already known. */
export interface Source {
  readonly text: string;
  readonly lines?: Lines;
}

export function lineIndex({ text, lines }: Source): Lines {
  return lines ?? linesOf(text);
}

export function columnOf(source: Source, offset: number): number {
  const lines = lineIndex(source);
  const start = lines.startOf(lines.lineAt(offset));
  return offset - start - (source.text.startsWith('\ufeff') && start === 0 ? 1 : 0);
}

/** How the file ends its lines. */
export function lineEndOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}

/**
 * A new line below a value that ends at an offset, past the comments that hang below the value.
 * @param indent column of the new line; deeper comments belong to the value.
 */
export function lineBelow(source: Source, offset: number, indent: number, written: string): TextEdit {
  const lines = lineIndex(source);
  let last = lines.lineAt(offset);
  for (let number = last + 1; number < lines.count; number++) {
    const line = source.text.slice(lines.startOf(number), lines.endOf(number));
    const body = line.trimStart();
    if (body !== '' && !(body.startsWith('#') && line.length - body.length > indent)) break;
    if (body !== '') last = number;
  }
  const end = lines.endOf(last);
  return { range: { start: end, end }, text: `${lineEndOf(source.text)}${' '.repeat(indent)}${written}` };
}

/** Takes out whole lines. Comments below them that would become part of a text above move to the column of what is gone. */
export function withoutLines(source: Source, { start, end }: Range): TextEdit {
  const { text } = source;
  const lines = lineIndex(source);
  const first = lines.lineAt(start);
  const bom = first === 0 && text.startsWith('\ufeff') ? 1 : 0;
  const taken = { start: lines.startOf(first) + bom, end: lines.startOf(lines.lineAt(end) + 1) };
  // Where a comment goes, one behind it that stands no deeper is a comment after as before.
  const [isComment, depth] = commentAt(text, taken.start);
  const [isBelow, below] = commentAt(text, taken.end);
  if (!isBelow || (isComment && below <= depth)) return { range: taken, text: '' };
  const above = text.slice(0, taken.start);
  const [comments = '', blank = '', indent = ''] =
    /^((?:[ \t]*(?:\r\n|\n|\r(?!\n)))*)([ \t]*)#[^\r\n]*(?:(?:\r\n|\n|\r(?!\n))[ \t]*#[^\r\n]*)*/.exec(
      text.slice(taken.end),
    ) ?? [];
  if (comments === '' || !isText(above + blank, `${indent}#`)) return { range: taken, text: '' };
  const column = ' '.repeat(columnOf(source, text.slice(taken.start).search(/\S/) + taken.start));
  return {
    range: { start: taken.start, end: taken.end + comments.length },
    text: comments.replace(/(^|[\r\n])[ \t]+(?=#)/g, `$1${column}`),
  };
}

/** Whether what comes next, past blank lines, is a comment, and at which column. */
function commentAt(text: string, offset: number): readonly [boolean, number] {
  nextComment.lastIndex = offset;
  const [, indent] = nextComment.exec(text) ?? [];
  return [indent !== undefined, indent?.length ?? 0];
}

const nextComment = /(?:[ \t]*(?:\r\n|\n|\r(?!\n)))*([ \t]*)#/y;

/** Whether a line below a text would be the end of a text that goes over lines, and no comment. */
function isText(above: string, line: string): boolean {
  let last: Token | undefined;
  for (const token of tokensOf(above + line)) last = token;
  return last?.isText === true;
}

export const removal = (start: number, end: number): TextEdit => ({ range: { start, end }, text: '' });
export const insertion = (at: number, text: string): TextEdit => ({ range: { start: at, end: at }, text });

/** One edit for two of which the second lies in or at the end of the first. */
export function joined(source: Source, taken: TextEdit, put: TextEdit): readonly TextEdit[] {
  const isInside = taken.range.start <= put.range.start && put.range.start <= taken.range.end;
  if (!isInside) return [taken, put];
  const eol = lineEndOf(source.text);
  const line = put.text.startsWith(eol) ? put.text.slice(eol.length) : put.text;
  const needsEnd =
    /[\r\n]$/.test(source.text.slice(taken.range.start, taken.range.end)) && !line.endsWith(eol);
  return [{ range: taken.range, text: needsEnd ? line + eol : line }];
}
