// Texts over several lines: their lines move with what they belong to, and go on saying the same.
import { rangeOf, type TextEdit } from '../../language/range.ts';
import type { BlockBody, Piece } from './pieces.ts';

/** Edits of the lines of one piece: of a block text all, of another text those after its first. */
export function textEdits(text: string, piece: Piece): TextEdit[] {
  const { kind, start, end, body } = piece;
  if (!body && !folded.has(kind)) return [];
  const lines = linesIn(text, start, end);
  return body ? blockEdits(lines, body) : lines.length > 1 ? foldedEdits(lines, piece) : [];
}

/** Offset of the last character that is no blank, before an offset; not before `start`. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isBlank(text[at - 1])) at--;
  return at;
}

/** Texts in which line ends and the white space around them are read as one space. */
const folded: ReadonlySet<string> = new Set(['scalar', 'single-quoted-scalar', 'double-quoted-scalar']);

interface Line {
  readonly start: number;
  /** Without the line end. */
  readonly text: string;
  /** How many characters of white space it begins with. */
  readonly blanks: number;
}

function linesIn(text: string, start: number, end: number): Line[] {
  let at = start;
  return text
    .slice(start, end)
    .split('\n')
    .map(line => {
      const from = at;
      at += line.length + 1;
      const body = line.endsWith('\r') ? line.slice(0, -1) : line;
      return { start: from, text: body, blanks: blanksOf(body) };
    });
}

/** Lines move together, so that what is indented deeper stays so. */
function blockEdits(lines: readonly Line[], { actual, target }: BlockBody): TextEdit[] {
  return lines.flatMap(({ start, text, blanks }) => {
    const isEmpty = blanks === text.length && blanks <= actual;
    if (!isEmpty && !text.startsWith(' '.repeat(actual))) return [];
    return isEmpty ? [edit(start, start + blanks, '')] : [edit(start, start + actual, ' '.repeat(target))];
  });
}

function foldedEdits(lines: readonly Line[], { kind, level }: Piece): TextEdit[] {
  return lines.flatMap(({ start, text, blanks }, index) => {
    const isFirst = index === 0;
    const end = start + text.length;
    const column = Math.max(level.floor, blanks + level.target - level.actual);
    const lead = blanks === text.length ? '' : ' '.repeat(column);
    const from = trimmedEnd(text, isFirst ? 0 : blanks, text.length);
    // A backslash makes the space behind it part of the text.
    const keepsTrail =
      index === lines.length - 1 || (kind === 'double-quoted-scalar' && text[from - 1] === '\\');
    return [
      ...(isFirst ? [] : [edit(start, start + blanks, lead)]),
      ...(keepsTrail ? [] : [edit(start + from, end, '')]),
    ];
  });
}

function blanksOf(text: string): number {
  let at = 0;
  while (isBlank(text[at])) at++;
  return at;
}

const isBlank = (char: string | undefined) => char === ' ' || char === '\t';

const edit = (start: number, end: number, text: string): TextEdit => ({ range: rangeOf(start, end), text });
