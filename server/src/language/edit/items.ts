// Items of lists: added, taken out, taken to another list, put in another order; each with the comments that are its own.
import { type AnyPart, entryOf } from '../model.ts';
import { applyEdits, type Range, type TextEdit } from '../range.ts';
import { isNeededElsewhere, isTied } from './anchors.ts';
import { addField, fillIn, removeField } from './fields.ts';
import { put, takeOut } from './flow.ts';
import { isAlone, isCommented, isSpaced, linesOfItem, startOfItem } from './item-lines.ts';
import { columnOf, joined, lineBelow, lineIndex, removal, type Source, withoutLines } from './lines.ts';
import { isWithin, itemsIn, itemsWithin, layoutOf, withoutComments } from './places.ts';
import { blockItem, flowItem, isWrittenItem, itemsOf, type NewItem, type WrittenItem } from './written.ts';

/** A list: the field of a part that holds it, whether it is written yet or not. */
export interface List {
  readonly parent: AnyPart;
  readonly key: string;
}

/**
 * Adds an item at the end of a list, making the list where there is none. Nothing where something else stands there.
 * @param place `first`, or the item below which it shall stand, where that is not the last.
 */
export function addItem(
  source: Source,
  parent: AnyPart,
  key: string,
  item: NewItem | WrittenItem,
  place: AnyPart | 'first' | 'last' = 'last',
): readonly TextEdit[] {
  const list = entryOf(parent, key);
  if (!list) return addField(source, parent, [key, [item]]);
  const thing = itemsOf(parent.thing, key);
  const { text } = source;
  const { start, end } = list.value;
  const layout = layoutOf(source, parent);
  const items = itemsWithin(parent, key);
  const above = place === 'last' || items.length === 0 ? items.at(-1) : place === 'first' ? undefined : place;
  const below = place === 'first' ? items[0] : undefined;
  if (list.style === 'block' && text[start] === '-') {
    const indent = columnOf(source, start);
    const isInBraces = (above ?? below)?.style === 'flow' && !isWrittenItem(item);
    const written = isInBraces
      ? layout.bullet + flowItem(thing, item)
      : blockItem(thing, item, indent, layout);
    const gap = isSpaced(source, list, items) ? layout.eol : '';
    if (below) {
      const at = linesOfItem(source, list, below)?.start ?? start - indent;
      return [{ range: { start: at, end: at }, text: `${' '.repeat(indent)}${written}${layout.eol}${gap}` }];
    }
    const edit = lineBelow(source, place === 'last' ? end : (above?.range.end ?? end), indent, written);
    return [{ ...edit, text: gap + edit.text }];
  }
  const isEmpty = list.style === 'none' || /^\[\s*\]$/.test(text.slice(start, end));
  if (isEmpty && parent.style === 'block') {
    const indent = columnOf(source, list.key.start) + layout.step;
    const line = lineBelow(source, end, indent, blockItem(thing, item, indent, layout));
    return list.style === 'none' ? [line] : [removal(text.slice(0, start).trimEnd().length, end), line];
  }
  if (list.style === 'none') return [fillIn(source, list, `[${flowItem(thing, item)}]`)];
  if (list.style !== 'flow' || text[start] !== '[') return [];
  return [put(text, list.value, above?.range, below?.range, flowItem(thing, item))];
}

/** Takes an item out of its list; the last one takes the list's key with it. Nothing where something elsewhere stands for it. */
export function removeItem(source: Source, parent: AnyPart, key: string, item: AnyPart): readonly TextEdit[] {
  const list = entryOf(parent, key);
  const items = itemsIn(parent, key);
  // What an alias stands for is written elsewhere, and stays there.
  const index = items.findIndex(({ range }) => range.start === item.range.start);
  if (!list || !isWithin(list, item.range) || items[index] !== item) return [];
  const start = startOfItem(source, list, item);
  if (isNeededElsewhere(source, { start, end: item.range.end })) return [];
  if (isAlone(source.text, list, item.range)) return removeField(source, parent, key);
  if (list.style === 'flow')
    return start === item.range.start ? takeOut(source.text, item.range, items[index - 1]?.range) : [];
  return [withoutLines(source, { start, end: item.range.end })];
}

/** How an item is taken to another list. */
export interface Move {
  /** Edits of the item itself, made on the way. */
  readonly changes?: readonly TextEdit[];
  /** Makes it part of a new item, which then comes into the other list. */
  readonly within?: (item: WrittenItem) => NewItem;
  /** The item below which it shall stand, where that is not the last. */
  readonly below?: AnyPart;
}

/**
 * Takes an item as it is written, with its comments, to another list. Nothing where it cannot be written there, or has
 * or stands for a name that is used elsewhere.
 */
export function moveItem(
  source: Source,
  from: List,
  item: AnyPart,
  to: List,
  { changes = [], within, below }: Move = {},
): readonly TextEdit[] {
  const written = writtenItem(source, from, item, changes);
  const target = entryOf(to.parent, to.key);
  const neighbour = below ?? itemsWithin(to.parent, to.key).at(-1);
  const isFlow =
    to.parent.style === 'flow' ||
    (neighbour !== undefined && target?.style === 'flow') ||
    (within !== undefined && neighbour?.style === 'flow');
  if (!written || (isFlow && written.inBraces === undefined)) return [];
  const [added, ...others] = addItem(source, to.parent, to.key, within?.(written) ?? written, below);
  const taken = withoutItem(source, from, item);
  return added && taken ? [...joined(source, taken, added), ...others] : [];
}

/** An item as it stands, to be written elsewhere; undefined where it would not say the same there. */
function writtenItem(
  source: Source,
  { parent, key }: List,
  item: AnyPart,
  changes: readonly TextEdit[] = [],
): WrittenItem | undefined {
  const { text } = source;
  const list = entryOf(parent, key);
  const span = list && itemsWithin(parent, key).includes(item) ? linesOfItem(source, list, item) : undefined;
  if (!list || !span || isTied(source, span)) return undefined;
  const column = list.style === 'flow' ? 0 : columnOf(source, list.value.start);
  const within = (range: Range) => {
    const inside = changes.map(({ range: { start, end }, text }) => ({
      range: { start: start - range.start, end: end - range.start },
      text,
    }));
    return applyEdits(text.slice(range.start, range.end), inside);
  };
  const isOneLine = !/[\r\n]/.test(text.slice(span.start, span.end));
  const inBraces =
    item.style === 'flow' && isOneLine && !/#/.test(text.slice(item.range.end, span.end))
      ? within(item.range)
      : undefined;
  if (list.style === 'flow')
    return inBraces === undefined ? undefined : { text: `- ${inBraces}`, column, inBraces };
  const whole = within(span).trimEnd();
  // A line that is less deep than the dash is part of a text over lines, and stays with it however it moves.
  if (whole.split(/\r\n?|\n/).some(line => line.trim() !== '' && line.search(/\S/) < column))
    return undefined;
  return { text: whole.slice(column), column, inBraces };
}

/**
 * Puts the items of a list in another order; blank lines stay where they are. Nothing where it is not clear what a
 * comment belongs to, or not all of the list could be read.
 * @param order the same items.
 */
export function sortItems(
  source: Source,
  { parent, key }: List,
  order: readonly AnyPart[],
): readonly TextEdit[] {
  const { text } = source;
  const list = entryOf(parent, key);
  const items = itemsIn(parent, key);
  if (!list || items.length !== order.length || !items.every(({ range }) => isWithin(list, range))) return [];
  const spans = items.map(item => linesOfItem(source, list, item));
  if (!spans.every(span => span !== undefined)) return [];
  const [first, last] = [spans[0], spans.at(-1)];
  if (!first || !last || isTied(source, { start: list.value.start, end: last.end })) return [];
  const gaps = spans.slice(1).map(({ start }, index) => text.slice(spans[index]?.end, start));
  const between = list.style === 'flow' ? /^\s*,\s*$/ : /^\s*$/;
  if (!gaps.every(gap => between.test(gap))) return [];
  if (withoutComments(text.slice(last.end, list.value.end)).replace(/^,?\]$/, '') !== '') return [];
  const sorted = order.map(item => spans[items.indexOf(item)]);
  return spans.flatMap((span, index) => {
    const other = sorted[index];
    if (!other || other === span) return [];
    return [{ range: span, text: text.slice(other.start, other.end) }];
  });
}

/** The item with its comments gone, and the key of its list with the last; undefined where more than that would change. */
function withoutItem(source: Source, { parent, key }: List, item: AnyPart): TextEdit | undefined {
  const list = entryOf(parent, key);
  const span = list && linesOfItem(source, list, item);
  if (!list || !span) return undefined;
  const { text } = source;
  const isLast = isAlone(text, list, item.range) && !isCommented(source, list, span);
  if (list.style === 'flow') {
    const before = itemsIn(parent, key)[item.index - 1]?.range;
    const edits = isLast ? removeField(source, parent, key) : takeOut(text, item.range, before);
    return edits.length === 1 ? edits[0] : undefined;
  }
  const lines = lineIndex(source);
  const isOnItsLine = !/\S/.test(text.slice(lines.startOf(lines.lineAt(list.key.start)), list.key.start));
  const taken = isLast && isOnItsLine ? { start: list.key.start, end: span.end } : span;
  const edit = withoutLines(source, taken);
  return edit.text === '' ? edit : undefined;
}
