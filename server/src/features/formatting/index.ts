// Formatting: one layout for everybody, by the smallest edits. What a file says, its comments and its line ends stay.
import { lineEndOf } from '../../language/edit/lines.ts';
import { type Parsed, parse } from '../../language/parse.ts';
import { applyEdits, type Range, type TextEdit } from '../../language/range.ts';
import { isBinary, type Reading } from '../../language/read.ts';
import { parseMended } from '../../workspace/config/colons.ts';
import type { ConfigReading } from '../../workspace/config/read.ts';
import { type LineRange, layoutEdits } from './layout.ts';
import { withOrder } from './order.ts';
import { hasAliases, saysTheSame } from './same.ts';

export { formatOnType, type Trigger } from './on-type.ts';

export interface FormatOptions {
  /** Columns of one step, as the editor has it: 4 and more give 4, less gives 2. */
  readonly tabSize: number;
  /** Brings the keys into the order of the language; a range never changes their order. */
  readonly sortKeys?: boolean;
}

type OkrOrConfig = Reading | ConfigReading;

/** Edits that format the whole file; none where it is formatted, or cannot be read for sure. */
export function format(file: OkrOrConfig, options: FormatOptions): readonly TextEdit[] {
  return formatted(file, options, undefined);
}

/** Formats the lines that a range touches, and leaves the others as they are. */
export function formatRange(file: OkrOrConfig, range: Range, options: FormatOptions): readonly TextEdit[] {
  const { lines, text } = file;
  const start = Math.max(0, Math.min(range.start, text.length));
  const end = Math.max(start, Math.min(range.end, text.length));
  const first = lines.lineAt(start);
  // A selection of whole lines ends where the next begins.
  const last = Math.max(
    first,
    lines.lineAt(end) -
      (end < text.length && end > start && lines.startOf(lines.lineAt(end)) === end ? 1 : 0),
  );
  return formatted(file, options, first === 0 && last >= lines.count - 1 ? undefined : { first, last });
}

function formatted(file: OkrOrConfig, options: FormatOptions, range?: LineRange): readonly TextEdit[] {
  const { text } = file;
  const isOkr = 'document' in file;
  if (isOkr ? file.unread.length > 0 : isBinary(text)) return [];
  // Each kind of file has its own slips that are mended before it is read.
  const parsed = isOkr ? parse : parseMended;
  const before = parsed(text);
  if (before.yaml.errors.length > 0) return [];
  const step = options.tabSize >= 4 ? 4 : 2;
  const laidOut = inTyped(layoutEdits(before.repaired, step, range, lineEndOf(text)), before);
  const mayOrder = options.sortKeys && !range && before.problems.length === 0 && !hasAliases(text);
  const edits = mayOrder && isOkr ? withOrder(file, laidOut) : laidOut;
  if (edits.length === 0) return [];
  return saysTheSame(before, parsed(applyEdits(text, edits)), edits !== laidOut) ? edits : [];
}

/**
 * Edits of the repaired text as edits of the text as typed. Where there were repairs, only those inside a line: what a
 * mistake does to indentation is for its quick fix to say.
 */
function inTyped(
  edits: readonly TextEdit[],
  { typed, repaired, toTyped, problems }: Parsed,
): readonly TextEdit[] {
  if (problems.length === 0) return edits;
  return edits.flatMap(({ range: { start, end }, text }) => {
    const range = { start: toTyped(start), end: toTyped(end) };
    const there = typed.slice(range.start, range.end);
    const isSame = there === repaired.slice(start, end) && !/[\r\n]/.test(there + text);
    const isInLine = /[^\s\ufeff]/.test(typed.slice(lineStart(typed, range.start), range.start));
    return isSame && isInLine ? [{ range, text }] : [];
  });
}

function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}
