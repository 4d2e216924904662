// The order of keys: each mapping written in lines gets the order of the language, every key with its comments.
import type { AnyPart } from '../../language/model.ts';
import { applyEdits, type Range, type TextEdit } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import { keysOf } from '../../language/schema.ts';
import { childrenOf } from '../../language/walk.ts';

/**
 * Adds to edits of a text those that order its keys; what moves is written as the other edits have it. A mapping stays
 * as it is where a comment would come to stand behind a dash, where a key stands twice, or where lines at the end
 * of a text count.
 */
export function withOrder(source: Source, edits: readonly TextEdit[]): readonly TextEdit[] {
  const ordered = (part: AnyPart, before: readonly TextEdit[]): readonly TextEdit[] => {
    const inner = childrenOf(part).reduce((known, child) => ordered(child, known), before);
    return reordered(source, part, inner);
  };
  return ordered(source.document, edits);
}

type Source = Pick<Reading, 'text' | 'lines' | 'document'>;

function reordered(source: Source, part: AnyPart, edits: readonly TextEdit[]): readonly TextEdit[] {
  const { text } = source;
  const slots = slotsOf(source, part);
  if (!slots) return edits;
  const from = slots.toSorted((a, b) => a.rank - b.rank);
  const [first] = slots;
  if (from[0] !== first && first?.isBehindDash && text[from[0]?.range.start ?? 0] === '#') return edits;
  const moved = slots.flatMap((slot, index) => {
    const moving = from[index] as Slot;
    return moving === slot ? [] : [{ range: slot.range, text: rendered(text, moving.range, edits) }];
  });
  const isMoved = ({ range }: TextEdit) => moved.some(slot => isInside(range, slot.range));
  return [...edits.filter(edit => !isMoved(edit)), ...moved].sort(
    (a, b) => a.range.start - b.range.start || a.range.end - b.range.end,
  );
}

/** The lines of one key. */
interface Slot {
  /** From its comments, or the key where it has none, to the end of its last line. */
  readonly range: Range;
  readonly rank: number;
  readonly isBehindDash: boolean;
}

/** In the order of the text; undefined where the lines of the keys cannot change places. */
function slotsOf({ text, lines }: Source, part: AnyPart): readonly Slot[] | undefined {
  const { entries, thing, style } = part;
  const names = entries.flatMap(({ means }) => means ?? []);
  if (style !== 'block' || new Set(names).size < names.length) return undefined;
  const begin = (line: number) => Math.max(lines.startOf(line), text.startsWith('\ufeff') ? 1 : 0);
  const lineOf = (line: number) => text.slice(begin(line), lines.endOf(line));
  const column = (entries[0]?.key.start ?? 0) - begin(lines.lineAt(entries[0]?.key.start ?? 0));
  const order = keysOf(thing);
  let rank = -1;
  const slots: Slot[] = [];
  for (const [index, { key, value, means }] of entries.entries()) {
    const line = lines.lineAt(key.start);
    const isAlone = text.slice(begin(line), key.start).trim() === '';
    if ((index > 0 && !isAlone) || key.start - begin(line) !== column) return undefined;
    let top = line;
    while (index > 0 && commentColumn(lineOf(top - 1)) === column) top--;
    let bottom = lines.lineAt(Math.max(key.end, value.end));
    const next = entries[index + 1];
    while (bottom + 1 < lines.count && commentColumn(lineOf(bottom + 1)) > column) bottom++;
    if (next && lines.lineAt(next.key.start) <= bottom) return undefined;
    // A key that the language does not know stays behind the one above it.
    if (means !== undefined) rank = order.indexOf(means);
    const range = { start: top === line ? key.start : begin(top) + column, end: lines.endOf(bottom) };
    if (keepingText.test(text.slice(range.start, range.end))) return undefined;
    slots.push({ range, rank, isBehindDash: !isAlone });
  }
  return slots;
}

/** The header of a text that has the empty lines at its end. */
const keepingText = /[ \t][|>]\d?\+\d?[ \t]*(?:#.*)?\r?$/m;

/** -1 for a line that is no comment. */
function commentColumn(line: string): number {
  return /^[ \t]*#/.test(line) ? line.indexOf('#') : -1;
}

function rendered(text: string, { start, end }: Range, edits: readonly TextEdit[]): string {
  const inside = edits.filter(edit => isInside(edit.range, { start, end }));
  const shifted = inside.map(edit => ({
    range: { start: edit.range.start - start, end: edit.range.end - start },
    text: edit.text,
  }));
  return applyEdits(text.slice(start, end), shifted);
}

/** What is put in at either end is not inside. */
function isInside(inner: Range, outer: Range): boolean {
  const isAtEnd = inner.start === inner.end && (inner.start === outer.start || inner.end === outer.end);
  return outer.start <= inner.start && inner.end <= outer.end && !isAtEnd;
}
