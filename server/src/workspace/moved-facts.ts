// The facts of a piece as they are in another state of the file, where the piece begins elsewhere: copied when somebody asks.
import { onDemand } from '../language/on-demand.ts';
import type { Range } from '../language/range.ts';
import { type Facts, type FactsPiece, type FileFacts, kindsOfFacts, type PartFacts } from './facts.ts';

/** @param top the document of that state */
export function movedFacts(
  piece: FactsPiece,
  file: FileFacts,
  top: PartFacts,
  start: number,
  same: object,
): FactsPiece {
  // Of copies that were made, further ones are made, so that no earlier state has to be kept for them.
  const original = uncopied.get(piece) ?? piece;
  const moved = { start, same } as FactsPiece;
  uncopied.set(moved, original);
  onDemand(moved, kindsOfFacts, () => {
    uncopied.delete(moved);
    return copies(original, file, top, start - original.start);
  });
  return moved;
}

/** What a piece will be a copy of when somebody asks for it. */
const uncopied = new WeakMap<FactsPiece, FactsPiece>();

function copies(piece: FactsPiece, file: FileFacts, top: PartFacts, by: number): Facts {
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
