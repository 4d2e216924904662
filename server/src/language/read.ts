// The door of the language: text in; model, problems and suppressions out. Never throws.
import { withoutEchoes } from './echoes.ts';
import { type Lines, linesOf } from './lines.ts';
import { lower } from './lower.ts';
import type { Document } from './model.ts';
import { parse } from './parse.ts';
import type { Problem } from './problem.ts';
import type { Range } from './range.ts';
import { none, readSections, type Said, type Sections } from './sections.ts';
import { type Suppression, suppressionsOf } from './suppressions.ts';

export interface Reading {
  readonly text: string;
  readonly lines: Lines;
  readonly document: Document;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  readonly suppressions: readonly Suppression[];
  /** Stretches that could not be read for sure, in the order of the text: what seems missing there may only be unreadable. */
  readonly unread: readonly Range[];
  /** What was read piece by piece, for the next reading to take over. */
  readonly sections: Sections;
}

export interface ToRead {
  readonly text: string;
  /** What the document is called when it gives no `id`: its file's name before `.okr.yaml`. */
  readonly name: string;
  /** The same file before it was edited. It changes nothing but the cost: objectives that are the same are not read again. */
  readonly before?: Reading | undefined;
}

export function read({ text, name, before }: ToRead): Reading {
  const lines = linesOf(text);
  if (isBinary(text)) return unreadable(text, lines, name);
  const { said, sections } = readSections({ text, lines }, name, before?.sections);
  const { document, slips, problems, unread } = said ?? readWhole(text, lines, name);
  return {
    text,
    lines,
    document,
    problems: [...slips, ...withoutEchoes(problems, slips)].sort((a, b) => a.at.start - b.at.start),
    suppressions: suppressionsOf(text, lines),
    unread,
    sections,
  };
}

function readWhole(text: string, lines: Lines, name: string): Said {
  const parsed = parse(text, lines);
  const { document, problems } = lower(parsed, name);
  const unread = parsed.readUpTo < text.length ? [{ start: parsed.readUpTo, end: text.length }] : [];
  return { document, slips: parsed.problems, problems, unread };
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
    unread: [{ start: 0, end: text.length }],
    sections: none,
  };
}
