// The text in which slips are looked for, and which of its lines belong together.
import { isKnownKey } from '../keys.ts';
import { type Lines, linesOf } from '../lines.ts';
import { type Line, lineOf } from './line.ts';

export interface Source {
  readonly text: string;
  readonly lines: Lines;
  /** A line by its number, which must be one of the text. */
  line(number: number): Line;
  /** YAML finds something wrong in it. Where it does not, only what YAML reads otherwise than meant is a slip. */
  readonly isBroken: boolean;
}

export function sourceOf(text: string, isBroken: boolean): Source {
  const lines = linesOf(text);
  const known: Line[] = [];
  const line = (number: number) => {
    known[number] ??= lineOf(text, lines, number);
    return known[number];
  };
  return { text, lines, line, isBroken };
}

/** The key or dash that a value belongs to: the column in which it was typed, and the one to which it was moved. */
export interface Owner {
  readonly typed: number;
  readonly column: number;
}

/** Whether a line stands deep enough to belong to the value of an owner; what was moved with it may stand less deep. */
export function belongs(line: Line, { typed, column }: Owner): boolean {
  return line.column > column || (line.column > typed && line.key === undefined && line.bullets.length === 0);
}

/** A line that is rather a field or an item than part of a text. */
export function isStructure({ bullets, key }: Line): boolean {
  return bullets.length > 0 || (key !== undefined && isKnownKey(key.name));
}

/** The first line from a number on that says something. */
export function nextEntry({ lines, line: lineNumbered }: Source, from: number): Line | undefined {
  for (let number = from; number < lines.count; number++) {
    const line = lineNumbered(number);
    if (line.kind === 'entry' || line.kind === 'marker') return line;
  }
  return undefined;
}
