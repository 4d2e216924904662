// Reads a file objective by objective, so that what an edit costs follows the edit and not the file.
import { type Cuts, cutsOf } from './cuts.ts';
import { lineEndOf } from './edit/lines.ts';
import type { Lines } from './lines.ts';
import { documentDuplicates, lowerFrame } from './lower.ts';
import type { Document, Objective } from './model.ts';
import { moved, movedPart } from './moved.ts';
import { parsePiece } from './parse.ts';
import { isForTheWhole, outside, readAlone } from './piece.ts';
import type { Problem } from './problem.ts';
import type { Range } from './range.ts';

/** What a text says, before what is wrong with it is put in order. */
export interface Said {
  readonly document: Document;
  /** What was mistyped and mended on a copy. */
  readonly slips: readonly Problem[];
  readonly problems: readonly Problem[];
  /** Stretches that could not be read for sure, in the order of the text. */
  readonly unread: readonly Range[];
}

/** A stretch of the text that was read on its own: an objective, with the comments and blank lines below it. */
export interface Section {
  readonly range: Range;
  /** One; none as long as there is nothing but a dash, several where one stands in a wrong column. */
  readonly objectives: readonly Objective[];
  /** The same object in later readings as long as it, its place among the others and everything around them are the same. */
  readonly same: object;
}

/** What a reading hands on to the next of the same file. */
export interface Sections {
  /** In the order of the text; none where the file was read as a whole. */
  readonly all: readonly Section[];
  /** By their text; none for what cannot be understood on its own. */
  readonly pieces: ReadonlyMap<string, Piece | undefined>;
  /** The text around them. */
  readonly frame: string;
}

interface Piece extends Section {
  readonly index: number;
  /** Of what YAML takes for the list. */
  readonly list: Range;
  readonly slips: readonly Problem[];
  readonly problems: readonly Problem[];
  /** Characters from its end back to the first that could not be read for sure. */
  readonly unread: number;
}

interface Whole {
  readonly text: string;
  readonly lines: Lines;
}

/**
 * Nothing is `said` where a text cannot be cut or a piece cannot be understood on its own; it is to be read whole then.
 * @param name what the document is called when it gives no `id`
 */
export function readSections(
  whole: Whole,
  name: string,
  before: Sections = none,
): { readonly said?: Said; readonly sections: Sections } {
  const cuts = cutsOf(whole.text);
  const frame = cuts && readFrame(whole, cuts, name);
  if (!cuts || !frame) return { sections: { ...before, all: [] } };
  const { document } = frame;
  const isSameFrame = frame.text === before.frame;
  // What is offered may have lines, which end as the first one does.
  const known = lineEndOf(frame.text) === lineEndOf(before.frame) ? before.pieces : none.pieces;
  const pieces = new Map<string, Piece | undefined>();
  const all: Piece[] = [];
  let index = 0;
  for (const range of rangesOf(cuts)) {
    const text = whole.text.slice(range.start, range.end);
    const earlier = known.get(text);
    const place = { range, document, index };
    const piece = earlier
      ? movedPiece(earlier, place, isSameFrame)
      : known.has(text)
        ? undefined
        : readPiece(whole, cuts, place);
    if (!piece) return { sections: without(text, before) };
    pieces.set(text, piece);
    all.push(piece);
    index += piece.objectives.length;
  }
  return { said: together(frame, all), sections: { all, pieces, frame: frame.text } };
}

/** What was known before can still be taken over, once this piece can be understood. */
function without(text: string, { pieces, frame }: Sections): Sections {
  const understood = [...pieces].filter(([, piece]) => piece);
  return { all: [], pieces: new Map([...understood, [text, undefined]]), frame };
}

/** Nothing was read piece by piece. */
export const none: Sections = { all: [], pieces: new Map(), frame: '' };

function rangesOf({ starts, end }: Cuts): readonly Range[] {
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? end }));
}

interface Place {
  readonly range: Range;
  readonly document: Document;
  /** Number of the objectives above. */
  readonly index: number;
}

function readPiece(whole: Whole, { column }: Cuts, { range, document, index }: Place): Piece | undefined {
  const understood = readAlone(whole, { range, column, document });
  if (!understood) return undefined;
  const { objectives, range: list, slips, problems, readUpTo } = understood;
  for (const objective of objectives) (objective as { index: number }).index += index;
  return { range, index, objectives, list, slips, problems, unread: range.end - readUpTo, same: {} };
}

function movedPiece(piece: Piece, { range, document, index }: Place, isSameFrame: boolean): Piece {
  const by = range.start - piece.range.start;
  const move = (offset: number) => offset + by;
  const problems = (some: readonly Problem[]) => (by === 0 ? some : some.map(one => moved(one, move)));
  const objectives = piece.objectives.map((objective, place) => ({
    ...movedPart(objective, document, { by, isSame: isSameFrame }),
    index: index + place,
  }));
  return {
    range,
    index,
    objectives,
    list: { start: move(piece.list.start), end: move(piece.list.end) },
    slips: problems(piece.slips),
    problems: problems(piece.problems),
    unread: piece.unread,
    same: isSameFrame && piece.index === index ? piece.same : {},
  };
}

interface Frame {
  readonly text: string;
  /** Without its objectives yet. */
  readonly document: Document;
  readonly slips: readonly Problem[];
  readonly problems: readonly Problem[];
  readonly unread: Range;
}

/** Reads all but the objectives, with one that says nothing in their place; nothing where that cannot be understood. */
function readFrame(
  whole: Whole,
  { starts: [start = 0], end, column }: Cuts,
  name: string,
): Frame | undefined {
  const item = `${' '.repeat(column)}- title: x`;
  const text = `${whole.text.slice(0, start)}${item}\n${whole.text.slice(end)}`;
  const itemEnd = start + item.length;
  const parsed = parsePiece(text, whole, offset =>
    offset < itemEnd ? offset : offset === itemEnd ? outside : offset - itemEnd - 1 + end,
  );
  const { document, problems, isUnsettled } = lowerFrame(parsed, name);
  const slips = parsed.problems;
  const [objective, another] = document.objectives;
  const isOurs = objective?.range.start === start + column + 2 && objective.entries.length === 1 && !another;
  const lists = document.entries.filter(({ means }) => means === 'objectives');
  // Where YAML puts a key that is not there depends on what stands above it.
  const isKeyless = document.entries.some(({ key }) => key.start === key.end);
  const isElsewhere = [...slips, ...problems].some(isForTheWhole) || parsed.readUpTo === outside;
  if (isUnsettled || !isOurs || lists.length > 1 || isKeyless || isElsewhere) return undefined;
  // What stands there may hold for all objectives below.
  return { text, document, slips, problems, unread: { start: parsed.readUpTo, end: whole.text.length } };
}

function together(frame: Frame, pieces: readonly Piece[]): Said {
  const { document } = frame;
  const list = { start: pieces[0]?.list.start ?? 0, end: pieces.at(-1)?.list.end ?? 0 };
  const { start, end } = document.range;
  // Nobody has seen the document yet.
  Object.assign(document, {
    objectives: pieces.flatMap(({ objectives }) => objectives),
    range: { start, end: end === outside ? list.end : end },
    entries: document.entries.map(entry =>
      entry.means === 'objectives' ? { ...entry, value: list } : entry,
    ),
  });
  return {
    document,
    slips: [frame, ...pieces].flatMap(({ slips }) => slips),
    problems: [...[frame, ...pieces].flatMap(({ problems }) => problems), ...documentDuplicates(document)],
    unread: [frame.unread, ...pieces.map(({ range: { end }, unread }) => ({ start: end - unread, end }))]
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start),
  };
}
