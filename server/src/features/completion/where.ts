// What the cursor stands in: a gap for a key or a value, a comment, a file without anything in it, or nothing of interest.

import type { Range } from '../../language/range.ts';
import type { Reading } from '../../language/read.ts';
import type { ThingName } from '../../language/schema.ts';
import { flowSlots } from './flow.ts';
import {
  type Content,
  contentOf,
  type Frame,
  fieldsAround,
  framesAt,
  itemsAround,
  type PartContent,
  type ValueContent,
} from './frames.ts';
import type { Layout } from './layout.ts';
import {
  closingQuote,
  hasValue,
  indentAt,
  isSpace,
  nearestRow,
  type Row,
  rowAt,
  type Source,
  skipSpaces,
} from './row.ts';
import type { KeySlot, Slot, ValueSlot } from './slot.ts';

export type Place =
  | { readonly in: 'part'; readonly slots: readonly Slot[] }
  | { readonly in: 'comment'; readonly range: Range }
  /** Nothing is written but, at most, the word under the cursor. */
  | { readonly in: 'empty-file'; readonly range: Range; readonly slots: readonly Slot[] };

export function placeAt(reading: Reading, layout: Layout, offset: number): Place {
  const row = rowAt(reading, reading.lines.lineAt(offset));
  const opened = insideOpener(reading, row, offset);
  if (opened) return { in: 'part', slots: opened };
  const cursor: Cursor = { source: reading, layout, row, offset };
  if (row.comment !== undefined && offset > row.comment)
    return { in: 'comment', range: { start: row.comment, end: row.end } };
  const slots = slotsAt(cursor);
  if (!isOnlyRow(reading, row)) return { in: 'part', slots };
  return {
    in: 'empty-file',
    range: { start: row.start, end: Math.max(offset, wordEnd(row, reading.text)) },
    slots,
  };
}

interface Cursor {
  readonly source: Source;
  readonly layout: Layout;
  readonly row: Row;
  readonly offset: number;
}

/** The slots of a cursor inside a text or brackets that began on a line above; undefined where it is in neither. */
function insideOpener(source: Source, row: Row, offset: number): readonly Slot[] | undefined {
  const isBlank = row.body.start === row.body.end && row.dashes.length === 0 && row.comment === undefined;
  const column = isBlank ? columnOf(row, offset) : row.indent;
  const { frames, opener } = framesAt(source, row.number - 1, column);
  if (!opener) return undefined;
  const { text } = source;
  const { start, end } = opener.value;
  const first = text[start] as string;
  if (first === '{' || first === '[') {
    const slots = flowSlots(
      source,
      { start, end: flowEnd(source, opener) },
      contentAt(frames, opener),
      offset,
    );
    return slots ?? (isBlank ? undefined : []);
  }
  if (blockText.test(text.slice(start, end))) return [];
  if (first === '"' || first === "'")
    return isBlank && (closingQuote(text, start, offset) ?? offset) < offset ? undefined : [];
  return isBlank ? undefined : [];
}

const blockText = /^(?:[&!]\S*[ \t]+)?[|>][-+\d]*$/;

/** What the value of a row holds, with the frames at that row. */
function contentAt(frames: readonly Frame[], row: Row): Content | undefined {
  const content = frames[0]?.content;
  if (!row.key) return frames[0]?.at === 'items' ? content : undefined;
  return content && content.of !== 'values' ? contentOf(content.thing, row.key.name) : undefined;
}

/** Brackets reach no further than the next line that stands as far left as theirs and is not their end. */
function flowEnd(source: Source, opener: Row): number {
  for (let number = opener.number + 1; number < source.lines.count; number++) {
    const indent = indentAt(source, number);
    if (indent === undefined || indent > opener.indent) continue;
    const { start, end } = rowAt(source, number);
    if (!'}]'.includes(source.text[skipSpaces(source.text, start, end)] as string))
      return source.lines.endOf(number - 1);
  }
  return source.text.length;
}

function isOnlyRow(source: Source, row: Row): boolean {
  const isWord =
    !row.key &&
    row.dashes.length === 0 &&
    row.comment === undefined &&
    wordEnd(row, source.text) === row.body.end;
  if (!isWord) return false;
  for (let number = 0; number < source.lines.count; number++) {
    if (number !== row.number && indentAt(source, number) !== undefined) return false;
  }
  return true;
}

function slotsAt(cursor: Cursor): readonly Slot[] {
  const { source, row, offset } = cursor;
  if (!row.key && row.dashes.length === 0) return row.comment === undefined ? ownLineSlots(cursor) : [];
  const { frames } = framesAt(source, row.number);
  const flow = source.text[row.value.start] === '{' || source.text[row.value.start] === '[';
  if (flow && offset > row.value.start) {
    return (
      flowSlots(
        source,
        { start: row.value.start, end: flowEnd(source, row) },
        contentAt(frames, row),
        offset,
      ) ?? []
    );
  }
  const [frame] = frames;
  if (!row.key) return frame?.at === 'items' && frame.content ? itemSlots(cursor, frame, frame.content) : [];
  if (frame?.at !== 'keys' || frame.column !== row.column || frame.content?.of !== 'part') return [];
  if (row.key.range.start <= offset && offset <= row.key.range.end)
    return [renameSlot(cursor, row.key.range, frame.content)];
  return offset > row.key.colon ? fieldSlots(cursor, frame, frame.content.thing, row.key) : [];
}

// ── A line with nothing on it, or with the beginning of a word ─────────────────────────────────────────────────────

/** A place where a line could go on with what is open above it. */
interface Candidate {
  readonly at: 'keys' | 'items' | 'value';
  readonly column: number;
  readonly content: Content;
  readonly anchor: number;
  /** It would be the first thing in its part or list. */
  readonly isFirst: boolean;
}

/** The indentation tells which part is meant; where it fits none, the nearest that the lines around allow is taken. */
function ownLineSlots(cursor: Cursor): Slot[] {
  const { source, row, offset } = cursor;
  const isBlank = row.body.start === row.body.end;
  const word = isBlank
    ? { start: offset, end: offset }
    : { start: row.body.start, end: wordEnd(row, source.text) };
  if (offset < word.start || offset > word.end || !(isBlank || canBeginKey(source.text[word.start])))
    return [];
  const column = isBlank ? columnOf(row, offset) : row.indent;
  const { above, first, fitting } = candidatesAt(cursor);
  const isUnderKey = above?.key && !hasValue(source, above) && column > above.column;
  if (isUnderKey && !first) return [];
  if (first?.at === 'value' && column > (above?.column ?? 0))
    return [onOwnLine(cursor, first, column, isBlank ? word : row.body)];
  const columns = fitting.map(candidate => candidate.column);
  const chosen = Math.max(...columns.filter(at => at <= column));
  const best = Number.isFinite(chosen) ? chosen : Math.min(...columns);
  // Right below the key of a list its first item is meant as likely as a neighbour of the key.
  const isOffered = (candidate: Candidate) =>
    candidate.column === best || (candidate === first && column >= (above?.column ?? 0));
  return fitting
    .filter(isOffered)
    .toReversed()
    .map(candidate => onOwnLine(cursor, candidate, column, word));
}

/** What the lines around leave open for one between them. */
function candidatesAt(cursor: Cursor): {
  above: Row | undefined;
  first: Candidate | undefined;
  fitting: readonly Candidate[];
} {
  const { source, row } = cursor;
  const above = nearestRow(source, row.number - 1, -1);
  const below = nearestRow(source, row.number + 1, 1);
  const first = above ? firstUnder(cursor, above, below) : undefined;
  const open = above ? openAfter(source, above) : [rootAt(below)];
  const all = first && first.at !== 'value' ? [first, ...open] : open;
  return { above, first, fitting: all.filter(candidate => stands(candidate, below)) };
}

/** Nothing below may be torn from what it belongs to. */
function stands({ at, column }: Candidate, below: Row | undefined): boolean {
  if (!below || below.indent < column) return true;
  return below.indent === column && (at === 'items' || below.dashes.length === 0);
}

function rootAt(below: Row | undefined): Candidate {
  return {
    at: 'keys',
    column: below?.indent ?? 0,
    content: { of: 'part', thing: 'document', parent: 'document' },
    anchor: 0,
    isFirst: false,
  };
}

function openAfter(source: Source, above: Row): Candidate[] {
  return framesAt(source, above.number).frames.flatMap(({ at, column, content, anchor }) =>
    content ? [{ at, column, content, anchor, isFirst: false }] : [],
  );
}

/** What the line above opens: `key:` without a value, or a dash with nothing behind it. */
function firstUnder({ source, layout }: Cursor, above: Row, below: Row | undefined): Candidate | undefined {
  if (hasValue(source, above)) return undefined;
  const frame = framesAt(source, above.number).frames[0];
  if (!frame?.content) return undefined;
  const deeper = below && below.indent > (above.dashes.at(-1) ?? above.indent) ? below : undefined;
  if (!above.key) {
    if (frame.at !== 'items') return undefined;
    const content =
      frame.content.of === 'parts' ? ({ ...frame.content, of: 'part' } as const) : frame.content;
    return {
      at: content.of === 'part' ? 'keys' : 'value',
      column: deeper?.indent ?? frame.column + layout.gap,
      content,
      anchor: frame.anchor,
      isFirst: !deeper,
    };
  }
  const content = frame.content.of === 'values' ? undefined : contentOf(frame.content.thing, above.key.name);
  if (!content) return undefined;
  const anchor = above.key.range.start;
  if (content.of === 'values') return { at: 'value', column: above.column, content, anchor, isFirst: true };
  const underKey =
    below && (below.indent > above.column || (below.indent === above.column && below.dashes.length > 0))
      ? below
      : undefined;
  if (content.of === 'part')
    return {
      at: 'keys',
      column: underKey?.indent ?? above.column + layout.step,
      content,
      anchor,
      isFirst: !underKey,
    };
  if (underKey && underKey.dashes.length === 0) return undefined;
  return {
    at: 'items',
    column: underKey?.indent ?? above.column + layout.list,
    content,
    anchor,
    isFirst: !underKey,
  };
}

function onOwnLine({ source, layout, row }: Cursor, candidate: Candidate, column: number, word: Range): Slot {
  const { at, content, anchor } = candidate;
  if (content.of === 'values') {
    const written = fieldsAround(source, row.number, candidate.column, content.thing);
    if (at !== 'items')
      return {
        ...plainValue(content, { range: word, column: candidate.column, anchor, room: 'here' }),
        written,
      };
    const { range, lead } = shifted(source, row, candidate.column, column, word);
    const others = itemsAround(source, row.number, candidate.column);
    return {
      ...plainValue(content, { range, column: candidate.column, anchor, room: 'here' }),
      lead: `${lead}${dash(layout)}`,
      others,
    };
  }
  const { range, lead } = shifted(source, row, candidate.column, column, word);
  const common = {
    kind: 'key',
    range,
    trail: '',
    style: 'block',
    thing: content.thing,
    parent: content.parent,
    rename: undefined,
  } as const;
  if (at === 'items') {
    return {
      ...common,
      lead: `${lead}${dash(layout)}`,
      column: candidate.column + layout.gap,
      written: new Map(),
      isNew: true,
    };
  }
  const written = fieldsAround(source, row.number, candidate.column, content.thing);
  return { ...common, lead, column: candidate.column, written, isNew: candidate.isFirst };
}

/** Where the line stands at another column than it should, its indentation is replaced too. */
function shifted(
  { text }: Source,
  row: Row,
  wanted: number,
  column: number,
  word: Range,
): { range: Range; lead: string } {
  const isRight = wanted === column && !/[^ ]/.test(text.slice(row.start, word.start));
  return isRight
    ? { range: word, lead: '' }
    : { range: { start: row.start, end: word.end }, lead: ' '.repeat(wanted) };
}

// ── A line with a dash or a key ────────────────────────────────────────────────────────────────────────────────────

/** `- █`, `- wo█`: a new item, the first key of one that goes on below, or a value of a list. */
function itemSlots(cursor: Cursor, frame: Frame, content: Content): Slot[] {
  const { source, layout, row, offset } = cursor;
  const { text } = source;
  const isEmpty = row.body.start === row.body.end;
  const dashEnd = row.start + text.slice(row.start, row.body.start).lastIndexOf('-') + 1;
  if (offset < dashEnd) return [];
  const below = nearestRow(source, row.number + 1, 1);
  const goesOn = below && below.indent > frame.column ? below : undefined;
  if (content.of === 'values') {
    const slot = goesOn
      ? undefined
      : scalarSlot(text, row, offset, content, {
          column: row.column,
          anchor: frame.anchor,
          written: new Map(),
        });
    return slot ? [{ ...slot, others: itemsAround(source, row.number, frame.column) }] : [];
  }
  const word = isEmpty ? { start: offset, end: offset } : { start: row.body.start, end: wordEnd(row, text) };
  if (offset < word.start || offset > word.end || !(isEmpty || canBeginKey(text[word.start]))) return [];
  const isBegun = goesOn?.key && goesOn.dashes.length === 0;
  const better = isBegun ? undefined : betterPlace(cursor, frame.column);
  if (better) return [onOwnLine(cursor, better, frame.column, word)];
  if (goesOn && !isBegun) return [];
  const typed = columnOf(row, word.start);
  const column = goesOn?.indent ?? Math.max(typed, frame.column + layout.gap);
  const isRight = column === typed;
  const range = isRight ? word : { start: dashEnd, end: word.end };
  const lead = isRight ? '' : ' '.repeat(Math.max(1, column - frame.column - 1));
  const written = goesOn
    ? fieldsAround(source, row.number, column, content.thing, false)
    : new Map<string, string>();
  return [
    {
      kind: 'key',
      thing: content.thing,
      parent: content.parent,
      range,
      lead,
      trail: '',
      style: 'block',
      column,
      written,
      isNew: !goesOn,
      rename: undefined,
    },
  ];
}

/** Where the item belongs whose dash stands at a column at which no list is open. */
function betterPlace(cursor: Cursor, column: number): Candidate | undefined {
  const { first, fitting } = candidatesAt(cursor);
  const lists = fitting.filter(({ at }) => at === 'items');
  const isFree = first?.at === 'items' && first.isFirst;
  if (isFree || cursor.row.dashes.length > 1 || lists.some(list => list.column === column)) return undefined;
  return lists.toSorted((a, b) => Math.abs(a.column - column) - Math.abs(b.column - column))[0];
}

function renameSlot({ source, row }: Cursor, range: Range, { thing, parent }: PartContent): KeySlot {
  const below = nearestRow(source, row.number + 1, 1);
  const holdsParts =
    below && (below.indent > row.column || (below.indent === row.column && below.dashes.length > 0));
  const rename = hasValue(source, row) ? 'field' : holdsParts ? 'parts' : 'any';
  const written = fieldsAround(source, row.number, row.column, thing, row.dashes.length === 0);
  return {
    kind: 'key',
    thing,
    parent,
    range,
    lead: '',
    trail: '',
    style: 'block',
    column: row.column,
    written,
    isNew: false,
    rename,
  };
}

/** After the colon. */
function fieldSlots(
  { source, layout, row, offset }: Cursor,
  frame: Frame,
  thing: ThingName,
  key: NonNullable<Row['key']>,
): Slot[] {
  const content = contentOf(thing, key.name);
  const below = nearestRow(source, row.number + 1, 1);
  const goesOn =
    below && (below.indent > row.column || (below.indent === row.column && below.dashes.length > 0));
  if (!content || goesOn) return [];
  const isWide = source.text[key.colon] === '：';
  if (content.of === 'values') {
    const written = fieldsAround(source, row.number, row.column, thing, row.dashes.length === 0);
    const slot = scalarSlot(source.text, row, offset, content, {
      column: row.column,
      anchor: frame.anchor,
      written,
    });
    if (!slot) return [];
    // A full-width colon is put right along with the value.
    return [
      isWide && !slot.quote
        ? { ...slot, range: { start: key.colon, end: slot.range.end }, lead: ': ' }
        : slot,
    ];
  }
  if (row.value.start !== row.value.end || isWide) return [];
  const isList = content.of === 'parts';
  const column = row.column + (isList ? layout.list + layout.gap : layout.step);
  const lead = `${layout.eol}${' '.repeat(isList ? row.column + layout.list : column)}${isList ? dash(layout) : ''}`;
  const range = { start: key.colon + 1, end: offset };
  const { parent } = content;
  return [
    {
      kind: 'key',
      thing: content.thing,
      parent,
      range,
      lead,
      trail: '',
      style: 'block',
      column,
      written: new Map(),
      isNew: true,
      rename: undefined,
    },
  ];
}

/** A value on the row of its key or dash. */
function scalarSlot(
  text: string,
  row: Row,
  offset: number,
  content: ValueContent,
  at: Pick<ValueSlot, 'column' | 'anchor' | 'written'>,
): ValueSlot | undefined {
  const { start, end } = row.value;
  const first = text[start] ?? '';
  const isEmpty = start === end;
  const slot = plainValue(content, {
    ...at,
    range: isEmpty ? { start: offset, end: offset } : row.value,
    room: 'here',
  });
  const room = row.end > end && text.slice(end, row.end).trim() !== '' ? row.end : 'here';
  if (isEmpty) {
    const lead = isSpace(text[offset - 1]) ? '' : ' ';
    return { ...slot, written: at.written, room, lead, trail: text[offset] === '#' ? ' ' : '' };
  }
  if (offset < start || offset > end || '&*!|>'.includes(first)) return undefined;
  if (first !== '"' && first !== "'")
    return { ...slot, written: at.written, room, lead: isSpace(text[start - 1]) ? '' : ' ' };
  const close = closingQuote(text, start, end);
  if (offset === start || (close !== undefined && offset >= close)) return undefined;
  const range = { start: start + 1, end: close === undefined ? end : close - 1 };
  return {
    ...slot,
    written: at.written,
    range,
    quote: first,
    trail: close === undefined ? first : '',
    room: close === undefined ? 'here' : row.end,
  };
}

function plainValue(
  { thing, key }: ValueContent,
  at: Pick<ValueSlot, 'range' | 'column' | 'anchor' | 'room'>,
): ValueSlot {
  return {
    kind: 'value',
    thing,
    key,
    ...at,
    lead: '',
    trail: '',
    style: 'block',
    written: new Map(),
    others: [],
    quote: '',
  };
}

const dash = ({ gap }: Layout) => `-${' '.repeat(gap - 1)}`;

const canBeginKey = (char = '') => /[\p{L}\p{N}_]/u.test(char);

function columnOf(row: Row, offset: number): number {
  return row.column + offset - row.body.start;
}

function wordEnd(row: Row, text: string): number {
  const length = text.slice(row.body.start, row.body.end).search(/\s/);
  return length < 0 ? row.body.end : row.body.start + length;
}
