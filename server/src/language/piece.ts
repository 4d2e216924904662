// A piece of a file that is read on its own: an objective. Where it has moved, its parts are copied when somebody asks for them.
import type { Understood } from './alone.ts';
import type { Document, Objective } from './model.ts';
import { moved, movedPart } from './moved.ts';
import type { Problem } from './problem.ts';
import type { Range } from './range.ts';
import type { Section } from './sections.ts';

/** Where a piece stands. */
export interface Place {
  readonly range: Range;
  readonly document: Document;
  /** Number of the objectives above. */
  readonly index: number;
}

/** What it says beside its objectives, in places of the file. */
type Said = Pick<Piece, 'list' | 'slips' | 'problems' | 'unread'>;

/** What the objectives of a piece are copied from, or they themselves. */
interface Original {
  readonly objectives: readonly Objective[];
  /** Offset where the piece stood. */
  readonly start: number;
  /** Nothing that they take over from the document has changed since. */
  readonly isSame: boolean;
}

export class Piece implements Section {
  readonly range: Range;
  readonly index: number;
  readonly same: object;
  /** Of what YAML takes for the list. */
  readonly list: Range;
  readonly slips: readonly Problem[];
  readonly problems: readonly Problem[];
  /** What could not be read for sure; mostly empty, at its end. */
  readonly unread: Range;
  readonly #document: Document;
  #original: Original;
  #isCopied = false;

  private constructor(place: Place, said: Said, same: object, original: Original) {
    this.range = place.range;
    this.index = place.index;
    this.same = same;
    this.list = said.list;
    this.slips = said.slips;
    this.problems = said.problems;
    this.unread = said.unread;
    this.#document = place.document;
    this.#original = original;
  }

  static read(place: Place, { objectives, range: list, slips, problems, readUpTo }: Understood): Piece {
    // Nobody has seen them yet.
    for (const objective of objectives) (objective as { index: number }).index += place.index;
    const said = { list, slips, problems, unread: { start: readUpTo, end: place.range.end } };
    const piece = new Piece(place, said, {}, { objectives, start: place.range.start, isSame: true });
    piece.#isCopied = true;
    return piece;
  }

  get count(): number {
    return this.#original.objectives.length;
  }

  /** Ids of its objectives. */
  get ids(): readonly string[] {
    return this.#original.objectives.flatMap(({ id }) => id?.value ?? []);
  }

  get objectives(): readonly Objective[] {
    if (!this.#isCopied) {
      // Further copies are made of these: nothing of an earlier document has to be kept for them.
      this.#original = { objectives: this.#copies(), start: this.range.start, isSame: true };
      this.#isCopied = true;
    }
    return this.#original.objectives;
  }

  /** The same piece in another reading. @param isSameFrame the document around it says the same as before */
  at(place: Place, isSameFrame: boolean): Piece {
    const by = place.range.start - this.range.start;
    const move = (offset: number) => offset + by;
    const range = ({ start, end }: Range) => ({ start: move(start), end: move(end) });
    const problems = (some: readonly Problem[]) => (by === 0 ? some : some.map(one => moved(one, move)));
    const said = {
      list: range(this.list),
      slips: problems(this.slips),
      problems: problems(this.problems),
      unread: range(this.unread),
    };
    const same = isSameFrame && this.index === place.index ? this.same : {};
    const isSame = this.#original.isSame && isSameFrame;
    return new Piece(place, said, same, { ...this.#original, isSame });
  }

  #copies(): readonly Objective[] {
    const { objectives, start, isSame } = this.#original;
    const move = { by: this.range.start - start, isSame };
    return objectives.map((objective, place) => ({
      ...movedPart(objective, this.#document, move),
      index: this.index + place,
    }));
  }
}
