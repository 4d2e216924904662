// The door of the language: text in; model, problems and suppressions out. Never throws.
import { type Lines, linesOf } from './lines.ts';
import { lower } from './lower.ts';
import type { Document } from './model.ts';
import { parse } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Range } from './range.ts';
import { type Suppression, suppressionsOf } from './suppressions.ts';

export interface Reading {
  readonly text: string;
  readonly lines: Lines;
  readonly document: Document;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  readonly suppressions: readonly Suppression[];
  /** Offset up to which the text could be read for sure; beyond it, what seems missing may only be unreadable. */
  readonly readUpTo: number;
}

/** @param name what the document is called when it gives no `id`: its file's name before `.okr.yaml`. */
export function read({ text, name }: { text: string; name: string }): Reading {
  const lines = linesOf(text);
  if (isBinary(text)) return unreadable(text, lines, name);
  const parsed = parse(text);
  const { document, problems } = lower(parsed, name);
  return {
    text,
    lines,
    document,
    problems: [...parsed.problems, ...withoutEchoes(problems, parsed.problems)].sort(
      (a, b) => a.at.start - b.at.start,
    ),
    suppressions: suppressionsOf(text, lines),
    readUpTo: parsed.readUpTo,
  };
}

/** One mistake, one finding: what the reader repaired is not found again in what it then read. */
export function withoutEchoes<P extends { readonly at: Range }>(
  problems: readonly P[],
  slips: readonly { readonly at: Range }[],
): readonly P[] {
  if (slips.length === 0) return problems;
  const places = slips.map(({ at }) => at).sort((a, b) => a.start - b.start);
  let furthest = -1;
  const furthestEnds = places.map(({ end }) => {
    furthest = Math.max(furthest, end);
    return furthest;
  });
  return problems.filter(({ at }) => {
    const before = countOf(places, ({ start }) => start < at.end);
    return (furthestEnds[before - 1] ?? -1) <= at.start;
  });
}

/** How many of the first items are so; after the first that is not, none is. */
function countOf<T>(items: readonly T[], isSo: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isSo(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The document's name for a path or URI: the file's name before `.okr.yaml`. */
export function nameOf(path: string): string {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return file.replace(/\.okr\.ya?ml$/i, '');
}

/** Text has no NUL in it; a picture or an archive soon has one. */
export function isBinary(text: string): boolean {
  return text.slice(0, 8192).includes('\0');
}

export function isOkrFile(path: string): boolean {
  return /\.okr\.ya?ml$/i.test(path);
}

function unreadable(text: string, lines: Lines, name: string): Reading {
  const { document } = lower(parse(''), name);
  const at = { start: 0, end: 0 };
  return {
    text,
    lines,
    document,
    problems: [{ code: 'yaml-syntax', at, message: 'binary' }],
    suppressions: [],
    readUpTo: 0,
  };
}
