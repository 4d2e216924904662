// How a file is laid out: its line ends, how far it indents, and whether it writes small items in braces.
import type { AnyPart } from '../../language/model.ts';
import type { Reading } from '../../language/read.ts';
import type { ThingName } from '../../language/schema.ts';
import { childrenOf } from '../../language/walk.ts';
import { nearestRow, rowAt, type Source } from './row.ts';

export interface Layout {
  readonly eol: string;
  /** Columns from a key to the dashes of its list: 0 where items stand at their parent's column. */
  readonly list: number;
  /** Columns from a key to the keys below it. */
  readonly step: number;
  /** Columns from a dash to the key behind it. */
  readonly gap: number;
  /** How the file writes the items of a list. */
  styleOf(thing: ThingName): 'block' | 'flow';
}

export function layoutOf(reading: Reading): Layout {
  const list = firstList(reading);
  const indented = list && list.column > 0 ? list.column : undefined;
  const styles = new Map<ThingName, 'block' | 'flow'>();
  return {
    eol: /\r?\n/.exec(reading.text)?.[0] ?? '\n',
    list: list?.column ?? 2,
    step: indented ?? 2,
    gap: list?.gap ?? 2,
    styleOf: thing => {
      const style = styles.get(thing) ?? firstOf(reading.document, thing)?.style ?? usualStyle(thing);
      styles.set(thing, style);
      return style;
    },
  };
}

export function newLine(column: number, { eol }: Layout): string {
  return eol + ' '.repeat(column);
}

/** A dash with the room that the file leaves behind it. */
export function dash({ gap }: Layout): string {
  return `-${' '.repeat(gap - 1)}`;
}

/** How a file is laid out that follows no other. */
export const usualLayout: Layout = { eol: '\n', list: 2, step: 2, gap: 2, styleOf: usualStyle };

function usualStyle(thing: ThingName): 'block' | 'flow' {
  return shortThings.has(thing) ? 'flow' : 'block';
}

/** Short enough for one line, and easier to compare so. */
const shortThings: ReadonlySet<ThingName> = new Set(['check_in', 'milestone', 'step']);

/** Distances from key to dash, and from dash to text, of the first list that is written in lines. */
function firstList(source: Source): { column: number; gap: number } | undefined {
  for (let number = 0; number < source.lines.count; number++) {
    if (
      !/:[ \t]*(?:#|\r?\n|$)/.test(
        source.text.slice(source.lines.startOf(number), source.lines.startOf(number + 1)),
      )
    )
      continue;
    const row = rowAt(source, number);
    const below =
      row.key && row.value.start === row.value.end ? nearestRow(source, number + 1, 1) : undefined;
    const dash = below?.dashes[0];
    if (!below || dash === undefined || dash < row.column) continue;
    return { column: dash - row.column, gap: below.body.end > below.body.start ? below.column - dash : 2 };
  }
  return undefined;
}

/** The first part of a kind that says anything. */
function firstOf(part: AnyPart, thing: ThingName): AnyPart | undefined {
  if (part.thing === thing) return part.entries.length > 0 ? part : undefined;
  for (const child of childrenOf(part)) {
    const found = firstOf(child, thing);
    if (found) return found;
  }
  return undefined;
}
