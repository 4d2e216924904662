// Slips of people who do not write YAML for a living, found line by line: the reader mends them on a copy and reads on.
import type { TextEdit } from './range.ts';
import { bestDash, bestWay, type Moved, type Settled, settle, type Way } from './slips/alignment.ts';
import { type Entry, entryOf, meaning, type Stack } from './slips/layout.ts';
import { type Line, lineOf } from './slips/line.ts';
import { looseSlip, withKey } from './slips/loose.ts';
import { signSlips } from './slips/signs.ts';
import { replace, type Slip, slip, wideSlip } from './slips/slip.ts';
import { type Source, sourceOf } from './slips/source.ts';
import { isOpenValue, readValue } from './slips/value.ts';

export type { Slip } from './slips/slip.ts';

/**
 * The slips in a text; their edits do not overlap. In a text that YAML can read only those are found that YAML takes
 * for something else.
 */
export function slipsIn(text: string, isBroken: boolean): readonly Slip[] {
  return new Search(sourceOf(text, isBroken)).slips();
}

/** A text with more slips than this is something else than an OKR file. */
const most = 200;

/** One way through the lines, with the blocks that are open at each. */
class Search {
  readonly #source: Source;
  readonly #slips: Slip[] = [];
  /** Who indents with a tab or a full-width space does so on every line, and made one mistake. By line. */
  readonly #tabs = new Map<number, TextEdit>();
  readonly #wideSpaces = new Map<number, TextEdit>();
  #stack: Stack = [];
  #moved: (Moved & { readonly edits: TextEdit[] }) | undefined;

  constructor(source: Source) {
    this.#source = source;
  }

  slips(): readonly Slip[] {
    const { text, lines } = this.#source;
    for (let number = 0; number < lines.count && this.#slips.length < most; number++) {
      const line = lineOf(text, lines, number);
      if (line.kind === 'marker' && this.#stack.length > 0) break;
      if (line.kind === 'entry') number = this.#entry(line);
    }
    const tabs = [...this.#tabs.values()];
    const wideSpaces = [...this.#wideSpaces.values()];
    if (tabs[0]) this.#slips.push(slip({ message: 'tab', at: tabs[0].range, edits: tabs }));
    if (wideSpaces[0]) this.#slips.push(wideSlip({ message: 'wide-indent', at: wideSpaces[0].range, edits: wideSpaces }));
    return withoutOverlaps(this.#slips);
  }

  /** Takes a line with all that belongs to its value; gives the number of the last line taken. */
  #entry(typed: Line): number {
    if (this.#moved && typed.column < this.#moved.column) this.#moved = undefined;
    const seen = this.#seen(typed);
    if (!seen) {
      if (this.#source.isBroken) this.#slips.push(looseSlip(this.#source, typed));
      return typed.number;
    }
    const { line, entry, settled } = seen;
    this.#slips.push(...signSlips(line));
    const shift = this.#take(line, entry, settled);
    const owner = (line.key ? undefined : line.bullets.at(-1)?.column) ?? line.content.column;
    const value = readValue(this.#source, line, { typed: owner, column: owner + shift });
    this.#slips.push(...value.slips);
    this.#takeAlong(line.number + 1, value.last, owner, shift);
    return value.last;
  }

  /** What a line most likely is: as typed where it has a place, else a field that lacks its colon. */
  #seen(typed: Line): { line: Line; entry: Entry; settled: Settled | undefined } | undefined {
    const { text, isBroken } = this.#source;
    const as = (line: Line) => {
      const entry = entryOf(line, isOpenValue(text, line));
      return { line, entry, settled: settle(this.#stack, entry, line.column, this.#moved) };
    };
    const seen = as(typed);
    if (typed.key?.fault && isAmongWords(seen.settled, typed)) return as({ ...typed, key: undefined, value: { start: typed.content.offset, end: typed.value.end } });
    if (seen.settled || typed.key || typed.bullets.length > 0) return seen;
    if (text[typed.body] === '{') return seen;
    const keyed = isBroken ? withKey(text, typed, this.#stack) : undefined;
    if (!keyed) return undefined;
    this.#slips.push(keyed.slip);
    return as(keyed.line);
  }

  /** Gives a line its place among the blocks. Returns the columns by which its text moves. */
  #take(line: Line, entry: Entry, settled: Settled | undefined): number {
    const way = this.#wayFor(line, entry, settled);
    if (way) return this.#follow(way, line);
    if (!settled) return 0;
    this.#stack = settled.stack;
    if (settled.shift !== 0) this.#moved?.edits.push(this.#indent(line, line.column + settled.shift));
    else this.#straighten(line, line.column);
    return settled.shift;
  }

  #wayFor(line: Line, entry: Entry, settled: Settled | undefined): Way | undefined {
    if (!settled) return this.#source.isBroken ? bestWay(this.#source, this.#stack, entry, line) : undefined;
    if (line.bullets.length > 0) return undefined;
    const hasFields = line.key !== undefined || this.#source.text[line.body] === '{';
    const isSure = settled.oddity === 'dash-wanted' && hasFields;
    return isSure || startsAgain(settled, entry) ? bestDash(this.#source, this.#stack, entry, line, settled, isSure) : undefined;
  }

  #follow({ stack, shift, dash, opener }: Way, line: Line): number {
    this.#stack = stack;
    const at = { start: line.body, end: line.value.end };
    const column = line.column + shift;
    if (opener) {
      this.#realign(opener);
      this.#straighten(line, column);
    } else if (dash !== undefined) {
      const edits = [replace(line.start, line.body, `${' '.repeat(dash)}-${' '.repeat(column - dash - 1)}`)];
      this.#slips.push(slip({ message: 'missing-dash', at, edits }));
      this.#moved = { column: line.column, shift, edits };
    } else {
      const edits: TextEdit[] = [];
      this.#moved = { column: line.column, shift, edits };
      if (this.#straighten(line, column)) return shift;
      edits.push(this.#indent(line, column));
      this.#slips.push(slip({ message: 'indent', at, edits, data: { column: column + 1 } }));
    }
    return shift;
  }

  /** Moves a line further up that stood in no column with those that followed it. */
  #realign({ line: number, shift, isAfterDash }: NonNullable<Way['opener']>) {
    const { text, lines } = this.#source;
    const line = lineOf(text, lines, number);
    const gap = line.bullets.at(-1)?.gap;
    const column = (isAfterDash ? line.content.column : line.column) + shift;
    if (!isAfterDash && this.#straighten(line, column)) return;
    const edit = isAfterDash && gap ? replace(gap.start, gap.end, ' '.repeat(gap.end - gap.start + shift)) : this.#indent(line, column);
    this.#slips.push(slip({ message: 'indent', at: { start: line.body, end: line.value.end }, edits: [edit], data: { column: column + 1 } }));
  }

  /** The lines of a value move with their key where they would stand no deeper than it. */
  #takeAlong(from: number, to: number, owner: number, shift: number) {
    const { text, lines } = this.#source;
    const below = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => lineOf(text, lines, from + index)).filter(({ kind }) => kind !== 'blank');
    const isLeftBehind = shift > 0 && below.some(({ column }) => column <= owner + shift);
    for (const line of below) {
      const column = line.column + (isLeftBehind ? shift : 0);
      const indent = /^ */.exec(text.slice(line.start, line.body))?.[0].length ?? 0;
      if (indent <= owner + shift && this.#straighten(line, column)) continue;
      if (isLeftBehind) this.#moved?.edits.push(this.#indent(line, column));
    }
  }

  /** Replaces an indent that is not made of spaces; says whether it had to. */
  #straighten(line: Line, column: number): boolean {
    const { text, isBroken } = this.#source;
    const indent = text.slice(line.start, line.body);
    const kind = isBroken && indent.includes('\t') ? this.#tabs : /[\u3000\u00a0]/.test(indent) ? this.#wideSpaces : undefined;
    kind?.set(line.number, this.#indent(line, column));
    return kind !== undefined;
  }

  #indent({ start, body }: Line, column: number): TextEdit {
    return replace(start, body, ' '.repeat(column));
  }
}

/** `- 负责：张三` in a list of names is a name, whatever stands in it. */
function isAmongWords(settled: Settled | undefined, { number }: Line): boolean {
  const top = settled?.stack.at(-1);
  return top !== undefined && top.opener === number && top.thing === undefined;
}

/** An item whose first key comes a second time: perhaps the next item, without its dash. */
function startsAgain({ oddity, stack }: Settled, { key }: Entry): boolean {
  const top = stack.at(-1);
  const list = stack.at(-2);
  return oddity === 'repeated' && top !== undefined && list?.kind === 'list' && key !== undefined && meaning(top, key) === top.keys[0];
}

/** Two explanations of the same characters cannot both be right; the one that was found first is kept. */
function withoutOverlaps(slips: readonly Slip[]): readonly Slip[] {
  const edits = slips.flatMap((owner, order) => owner.edits.map(({ range }) => ({ ...range, order })));
  edits.sort((a, b) => a.start - b.start || a.end - b.end);
  const dropped = new Set<number>();
  let last: (typeof edits)[number] | undefined;
  for (const edit of edits) {
    if (dropped.has(edit.order)) continue;
    if (last && edit.start < last.end) {
      dropped.add(Math.max(edit.order, last.order));
      if (edit.order > last.order) continue;
    }
    last = edit;
  }
  return slips.filter((_, order) => !dropped.has(order));
}
