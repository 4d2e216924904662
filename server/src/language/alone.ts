// Reads one objective as if it stood alone, between a line `objectives:` and the objective that may come next.
import { isKnownKey } from './keys.ts';
import type { Lines } from './lines.ts';
import { type LoweredList, lowerObjectives } from './lower.ts';
import type { Document } from './model.ts';
import { placesIn } from './moved.ts';
import { parsePiece } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Range } from './range.ts';

/** What is read: all of a text, though only a part of it may be looked at. */
export interface Whole {
  readonly text: string;
  readonly lines: Lines;
}

export interface PieceAt {
  readonly range: Range;
  /** Of its dash. */
  readonly column: number;
  readonly document: Document;
}

/** What a piece says, in places of the whole. */
export interface Understood extends Omit<LoweredList, 'isUnsettled'> {
  readonly slips: readonly Problem[];
  /** Offset up to which it could be read for sure: its end, unless there is something in it that YAML cannot read. */
  readonly readUpTo: number;
}

/**
 * Nothing where only the whole file tells what it means.
 *
 * Lines in a wrong column are explained by what stands around them. What stands around a piece, whatever the file, is
 * its own dash and that of the next: an explanation must leave both where they are.
 */
export function readAlone(whole: Whole, at: PieceAt): Understood | undefined {
  const alone = readBefore('', whole, at);
  if (alone && isComplete(alone, at) && !isMoved(alone)) return alone;
  const between = readBetween(whole, at);
  const isMended = between && isComplete(between, at);
  const unsure = isMended ? between : alone && !isComplete(alone, at) ? alone : undefined;
  return unsure && !isStranger(unsure) && !isAside(whole.text, at) ? unsure : undefined;
}

/** What has fields that only other things have may be one of them, and part of the objective above. */
function isStranger({ objectives }: Understood): boolean {
  const entries = objectives[0]?.entries ?? [];
  return entries.some(({ name, means }) => means === undefined && isKnownKey(name));
}

/** So may what has its second line further to the right than its first: then the dash may be what is out of place. */
function isAside(text: string, { range: { start, end } }: PieceAt): boolean {
  const [, dash = '', indent = ''] = firstLines.exec(text.slice(start, end)) ?? [];
  return indent.length > dash.length;
}

const firstLines = /^( *- +)[^\n]*\n(?:[ \t]*(?:#[^\n]*)?\n)*( *)(?=- |[\p{L}_]+[:：])/u;

/** With the next objective below it, which must come out as one. */
function readBetween(whole: Whole, at: PieceAt): Understood | undefined {
  const lineEnd = whole.text.endsWith('\n', at.range.end) ? '' : '\n';
  const between = readBefore(`${lineEnd}${' '.repeat(at.column)}- title: x\n`, whole, at);
  const [next, ...above] = between?.objectives.toReversed() ?? [];
  if (!between || next?.range.start !== outside) return undefined;
  const { start } = between.range;
  const objectives = above.reverse();
  return { ...between, objectives, range: { start, end: objectives.at(-1)?.range.end ?? start + 1 } };
}

function readBefore(
  next: string,
  whole: Whole,
  { range, column, document }: PieceAt,
): Understood | undefined {
  const { start, end } = range;
  const parsed = parsePiece(heading + whole.text.slice(start, end) + next, whole, offset =>
    offset < heading.length || offset - heading.length + start > end
      ? outside
      : offset - heading.length + start,
  );
  const lowered = lowerObjectives(parsed, document);
  if (!lowered || lowered.isUnsettled || lowered.range.start !== start + column) return undefined;
  const { objectives, range: list, problems } = lowered;
  if ([...parsed.problems, ...problems].some(isForTheWhole)) return undefined;
  const readUpTo = parsed.readUpTo === whole.text.length ? end : parsed.readUpTo;
  return { objectives, range: list, problems, slips: parsed.problems, readUpTo };
}

const isComplete = ({ readUpTo }: Understood, { range }: PieceAt) => readUpTo === range.end;

/** Stands above a piece when it is read: the line that its list needs. */
const heading = 'objectives:\n';

/** A place that is not in the text as typed. */
export const outside = -1;

/** Whether a problem names a place that is not in the text as typed. */
export function isForTheWhole(problem: Problem): boolean {
  return placesIn(problem).some(({ start, end }) => start === outside || end === outside);
}

/** Whether lines were taken to belong somewhere else than where they stand. */
const isMoved = ({ slips }: Understood) => slips.some(({ message }) => moves.has(message));

const moves: ReadonlySet<string> = new Set(['indent', 'missing-dash', 'missing-list']);
