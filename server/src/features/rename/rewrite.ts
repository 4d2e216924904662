// Putting another name where one is written, with the quotes, comments and line ends around it left as they are.
import { yamlText } from '../../language/quoting.ts';
import type { Range, TextEdit } from '../../language/range.ts';
import { formatReference, type Reference } from '../../language/reference.ts';
import type { ReferenceFacts } from '../../workspace/facts.ts';
import { withoutQuotes } from '../navigation/quotes.ts';
import { type Segment, segmentRange } from '../navigation/subject.ts';

/** A place where a name is written, and what shall stand there. */
export interface Rewrite {
  /** All of the value, quotes included. */
  readonly range: Range;
  /** The value after, without quotes. */
  readonly becomes: string;
  /** The piece of the value that changes, where that stands there letter by letter, and what it becomes. */
  readonly piece?: TextEdit;
}

/** All of a value: an id, a path. */
export function rewriteValue(text: string, range: Range, was: string, becomes: string): Rewrite {
  const inner = withoutQuotes(text, range);
  const isLiteral = text.slice(inner.start, inner.end) === was;
  return { range, becomes, ...(isLiteral && { piece: { range: inner, text: becomes } }) };
}

/** One of the names in a reference. */
export function rewriteReference(reference: ReferenceFacts, segment: Segment, becomes: string): Rewrite {
  const { value, range, start } = reference;
  const next: Reference = { ...value, [segment]: becomes };
  return {
    range,
    becomes: formatReference(next),
    ...(start !== undefined && { piece: { range: segmentRange(reference, segment), text: becomes } }),
  };
}

/** One edit for each place, in the order of the text. An alias follows what it stands for when that changes. */
export function editsOf(text: string, rewrites: readonly Rewrite[]): readonly TextEdit[] {
  const anchors = new Set<string | undefined>();
  return placesOf(rewrites).flatMap(rewrite => {
    const alias = aliasIn(text, rewrite.range);
    if (alias !== undefined && anchors.has(alias)) return [];
    anchors.add(anchorBefore(text, rewrite.range));
    return [editOf(text, rewrite)];
  });
}

/** Whether something else in the text repeats one of the places through an alias, and so would change with it. */
export function isRepeatedElsewhere(text: string, rewrites: readonly Rewrite[]): boolean {
  const places = placesOf(rewrites);
  const starts = new Set(places.map(({ range }) => range.start));
  const anchors = new Set(places.map(({ range }) => anchorBefore(text, range)));
  if (anchors.size === 1 && anchors.has(undefined)) return false;
  return [...text.matchAll(/\*([^\s,[\]{}]+)/g)].some(
    ({ 1: alias, index }) => anchors.has(alias) && !starts.has(index),
  );
}

/** Each place once: what an alias says again is written once. */
function placesOf(rewrites: readonly Rewrite[]): readonly Rewrite[] {
  const once = new Map(rewrites.map(rewrite => [rewrite.range.start, rewrite]));
  return [...once.values()].sort((a, b) => a.range.start - b.range.start);
}

function aliasIn(text: string, { start, end }: Range): string | undefined {
  return text[start] === '*' ? text.slice(start + 1, end) : undefined;
}

function anchorBefore(text: string, { start }: Range): string | undefined {
  return /&([^\s,[\]{}]+)\s+$/.exec(text.slice(Math.max(0, start - 100), start))?.[1];
}

/** Only the piece, wherever the quotes that are there, or their absence, do for the new text too. */
function editOf(text: string, { range, becomes, piece }: Rewrite): TextEdit {
  const asYaml = yamlText(becomes, 'flow');
  if (!piece) return { range, text: asYaml };
  const isQuoted = /["']/.test(text.charAt(range.start));
  const fits = isQuoted ? !/["'\\\p{Cc}]/u.test(becomes) : asYaml === becomes;
  return fits ? piece : { range, text: asYaml };
}
