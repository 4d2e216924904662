// Reads a file objective by objective, so that what an edit costs follows the edit and not the file.
import { isForTheWhole, outside, readAlone, type Whole } from './alone.ts';
import { type Cuts, cutsOf } from './cuts.ts';
import { lineEndOf } from './edit/lines.ts';
import { documentDuplicates, lowerFrame } from './lower.ts';
import type { Document, Objective } from './model.ts';
import { onDemand } from './on-demand.ts';
import { parsePiece } from './parse.ts';
import { Piece, type Place } from './piece.ts';
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
  /** One; none as long as there is nothing but a dash, several where one stands in a wrong column. Made when somebody asks. */
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
      ? earlier.at(place, isSameFrame)
      : known.has(text)
        ? undefined
        : readPiece(whole, cuts, place);
    if (!piece) return { sections: without(text, before) };
    pieces.set(text, piece);
    all.push(piece);
    index += piece.count;
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

function readPiece(whole: Whole, { column }: Cuts, place: Place): Piece | undefined {
  const { range, document } = place;
  const understood = readAlone(whole, { range, column, document });
  return understood && Piece.read(place, understood);
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
    range: { start, end: end === outside ? list.end : end },
    entries: document.entries.map(entry =>
      entry.means === 'objectives' ? { ...entry, value: list } : entry,
    ),
  });
  onDemand(document, ['objectives'], () => ({ objectives: pieces.flatMap(({ objectives }) => objectives) }));
  return {
    document,
    slips: [frame, ...pieces].flatMap(({ slips }) => slips),
    problems: [...[frame, ...pieces].flatMap(({ problems }) => problems), ...duplicates(document, pieces)],
    unread: [frame.unread, ...pieces.map(({ unread }) => unread)]
      .filter(({ start, end }) => start < end)
      .sort((a, b) => a.start - b.start),
  };
}

/** The parts themselves are needed only where an id is there twice. */
function duplicates(document: Document, pieces: readonly Piece[]): readonly Problem[] {
  const ids = [...pieces.flatMap(({ ids }) => ids), ...document.kpis.flatMap(({ id }) => id?.value ?? [])];
  return new Set(ids).size === ids.length ? [] : documentDuplicates(document);
}
