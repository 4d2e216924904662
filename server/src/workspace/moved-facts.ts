// The facts of a piece as they are in another state of the file, where the piece begins elsewhere: copied when somebody asks.
import type { Range } from '../language/range.ts';
import type {
  Facts,
  FactsPiece,
  FileFacts,
  LinkFacts,
  PartFacts,
  PersonFacts,
  ReferenceFacts,
} from './facts.ts';

export class MovedFacts implements FactsPiece {
  readonly start: number;
  readonly same: object;
  /** What the facts are copied from. */
  #original: Facts & { readonly start: number };
  #isCopied = false;
  readonly #file: FileFacts;
  readonly #top: PartFacts;

  /** @param top the document of that state */
  constructor(piece: FactsPiece, start: number, same: object, file: FileFacts, top: PartFacts) {
    this.start = start;
    this.same = same;
    this.#original = piece instanceof MovedFacts ? piece.#original : piece;
    this.#file = file;
    this.#top = top;
  }

  get parts(): readonly PartFacts[] {
    return this.#made().parts;
  }

  get references(): readonly ReferenceFacts[] {
    return this.#made().references;
  }

  get people(): readonly PersonFacts[] {
    return this.#made().people;
  }

  get links(): readonly LinkFacts[] {
    return this.#made().links;
  }

  #made(): Facts {
    if (!this.#isCopied) {
      const { start } = this;
      const made = copies(this.#original, this.#file, this.#top, start - this.#original.start);
      // Further copies are made of these: nothing of an earlier state has to be kept for them.
      this.#original = { ...made, start };
      this.#isCopied = true;
    }
    return this.#original;
  }
}

function copies(piece: Facts, file: FileFacts, top: PartFacts, by: number): Facts {
  const moved = (range: Range) => (by === 0 ? range : { start: range.start + by, end: range.end + by });
  const copies = new Map<PartFacts | undefined, PartFacts>();
  const copyOf = (part: PartFacts) => copies.get(part) ?? top;
  for (const part of piece.parts) {
    const { id, parent, range, at } = part;
    copies.set(part, {
      ...part,
      file,
      parent: copies.get(parent) ?? top,
      id: id && { value: id.value, range: moved(id.range) },
      range: moved(range),
      at: moved(at),
    });
  }
  return {
    parts: [...copies.values()],
    references: piece.references.map(({ from, start: first, range, ...same }) => ({
      ...same,
      from: copyOf(from),
      range: moved(range),
      start: first === undefined ? first : first + by,
    })),
    people: piece.people.map(({ part, range, ...same }) => ({
      ...same,
      part: copyOf(part),
      range: moved(range),
    })),
    links: piece.links.map(({ value, range }) => ({ value, range: moved(range) })),
  };
}
