// A line with nothing on it, or with the beginning of a word: its indentation tells what it goes on with.
import type { Range } from '../../language/range.ts';
import { asPart, type Content, contentOf, root } from './content.ts';
import { type Cursor, columnOf, firstBelow, wordAt } from './cursor.ts';
import { fieldsAround, framesAt, itemsAround } from './frames.ts';
import { dash } from './layout.ts';
import { hasValue, isBlank, nearestRow, type Row } from './row.ts';
import { keySlot, type Slot, valueSlot } from './slot.ts';

/** Where the indentation fits nothing that is open, the nearest is taken that the lines around allow. */
export function ownLineSlots(cursor: Cursor): readonly Slot[] {
  const { source, row, offset } = cursor;
  const word = wordAt(cursor);
  if (!word) return [];
  const column = isBlank(row) ? columnOf(row, offset) : row.indent;
  const { above, first, open } = candidatesAt(cursor);
  const isUnderKey = above?.key && !hasValue(source, above) && column > above.column;
  if (isUnderKey && !first) return [];
  if (isUnderKey && first?.at === 'value')
    return [slotFor(cursor, first, column, isBlank(row) ? word : row.body)];
  const columns = open.map(candidate => candidate.column);
  const fitting = Math.max(...columns.filter(at => at <= column));
  const best = Number.isFinite(fitting) ? fitting : Math.min(...columns);
  // Right below the key of a list, its first item is meant as likely as a neighbour of the key.
  const isMeant = (it: Candidate) => it.column === best || (it === first && above && column >= above.column);
  return open.filter(isMeant).map(candidate => slotFor(cursor, candidate, column, word));
}

/**
 * `- █` at a column where no list is open: the same item in the nearest list that is. None where one is open there, or
 * where the item is the first of its list and may choose its column.
 */
export function movedItem(cursor: Cursor, column: number, word: Range): Slot | undefined {
  const { first, open } = candidatesAt(cursor);
  const lists = open.filter(({ at }) => at === 'items');
  const isFree = first?.at === 'items' && first.isFirst;
  if (isFree || cursor.row.dashes.length > 1 || lists.some(list => list.column === column)) return undefined;
  const [nearest] = lists.toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column));
  return nearest && slotFor(cursor, nearest, column, word);
}

/** A place where a line could go on with what is open around it. */
interface Candidate {
  readonly at: 'keys' | 'items' | 'value';
  readonly column: number;
  readonly content: Content;
  /** As in Frame. */
  readonly anchor: number;
  /** It would be the first thing in its part or list. */
  readonly isFirst: boolean;
}

interface Around {
  readonly above: Row | undefined;
  /** What the line above opens and leaves empty. */
  readonly first: Candidate | undefined;
  /** Outermost first, `first` last. */
  readonly open: readonly Candidate[];
}

function candidatesAt(cursor: Cursor): Around {
  const { source, row } = cursor;
  const above = nearestRow(source, row.number - 1, -1);
  const below = nearestRow(source, row.number + 1, 1);
  const first = above && firstUnder(cursor, above);
  const around = above ? openAfter(cursor, above) : [atRoot(below)];
  const open = [...around, ...(first && first.at !== 'value' ? [first] : [])];
  return { above, first, open: open.filter(candidate => leavesTheRest(candidate, below)) };
}

/** Nothing below may be torn from what it belongs to. */
function leavesTheRest({ at, column }: Candidate, below: Row | undefined): boolean {
  if (!below || below.indent < column) return true;
  return below.indent === column && (at === 'items' || below.dashes.length === 0);
}

function atRoot(below: Row | undefined): Candidate {
  return { at: 'keys', column: below?.indent ?? 0, content: root, anchor: 0, isFirst: false };
}

function openAfter({ source }: Cursor, above: Row): Candidate[] {
  const { frames } = framesAt(source, above.number);
  const candidates = frames.flatMap(({ content, ...frame }) =>
    content ? [{ ...frame, content, isFirst: false }] : [],
  );
  return candidates.reverse();
}

function firstUnder(cursor: Cursor, above: Row): Candidate | undefined {
  const { source } = cursor;
  if (hasValue(source, above)) return undefined;
  return above.key ? underKey(cursor, above, above.key) : underDash(cursor, above);
}

function underKey(
  { source, layout, row }: Cursor,
  above: Row,
  { name, range }: NonNullable<Row['key']>,
): Candidate | undefined {
  const holder = framesAt(source, above.number).frames[0]?.content;
  const content = holder?.of === 'part' ? contentOf(holder.thing, name) : undefined;
  if (!content) return undefined;
  const anchor = range.start;
  const below = firstBelow(source, above, row.number + 1);
  const isFirst = !below;
  if (content.of === 'values') {
    return isFirst ? { at: 'value', column: above.column, content, anchor, isFirst } : undefined;
  }
  if (content.of === 'part')
    return { at: 'keys', column: below?.indent ?? above.column + layout.step, content, anchor, isFirst };
  if (below && below.dashes.length === 0) return undefined;
  return { at: 'items', column: below?.indent ?? above.column + layout.list, content, anchor, isFirst };
}

function underDash({ source, layout, row }: Cursor, above: Row): Candidate | undefined {
  const [frame] = framesAt(source, above.number).frames;
  const content = frame?.at === 'items' ? asPart(frame.content) : undefined;
  if (!frame || !content) return undefined;
  const below = nearestRow(source, row.number + 1, 1);
  const next = below && below.indent > frame.column ? below : undefined;
  return {
    at: 'keys',
    column: next?.indent ?? frame.column + layout.gap,
    content,
    anchor: frame.anchor,
    isFirst: !next,
  };
}

/** @param at the column at which the line stands now */
function slotFor(cursor: Cursor, candidate: Candidate, at: number, word: Range): Slot {
  const { source, layout, row } = cursor;
  const { column, content, anchor } = candidate;
  const written = () => fieldsAround(source, row.number, column, content.thing);
  if (candidate.at === 'value' && content.of === 'values')
    return valueSlot(content, { range: word, column, anchor, written: written() });
  const { range, lead } = indented(cursor, column, at, word);
  const asItem = { range, lead: lead + dash(layout), column: column + layout.gap, anchor };
  if (content.of === 'values')
    return valueSlot(content, { ...asItem, others: itemsAround(source, row.number, column) });
  if (candidate.at === 'items') return keySlot(content, { ...asItem, isNew: true });
  return keySlot(content, { range, lead, column, anchor, written: written(), isNew: candidate.isFirst });
}

/** Where the line stands at another column than it should, its indentation is replaced too. */
function indented(
  { source, row }: Cursor,
  wanted: number,
  at: number,
  word: Range,
): { range: Range; lead: string } {
  const isRight = wanted === at && /^ *$/.test(source.text.slice(row.start, word.start));
  if (isRight) return { range: word, lead: '' };
  return { range: { start: row.start, end: word.end }, lead: ' '.repeat(wanted) };
}
