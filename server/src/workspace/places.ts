// Finds facts by where they stand in a file. Pieces that do not stand there are not even looked into.
import type { AnyPart, Field } from '../language/model.ts';
import { formatReference, type Reference } from '../language/reference.ts';
import type { FactsPiece, FileFacts, PartFacts, ReferenceFacts } from './facts.ts';

/** What is known of a part of the model that the facts were made of. */
export function partIn(file: FileFacts, part: AnyPart): PartFacts | undefined {
  return found(file, part.range.start, piece => partsOf(piece).get(placeOfPart(part)));
}

/** What is known of a reference, by the field of the model that it was made of. */
export function referenceIn(file: FileFacts, field: Field<Reference>): ReferenceFacts | undefined {
  return found(file, field.range.start, piece => referencesOf(piece).get(placeOfReference(field)));
}

/** In the objective there, else in what stands around all objectives. */
function found<T>(
  { pieces }: FileFacts,
  offset: number,
  look: (piece: FactsPiece) => T | undefined,
): T | undefined {
  // The objectives, in order, stand between the first piece and the last.
  let [low, high] = [1, pieces.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle] as FactsPiece).start <= offset) low = middle + 1;
    else high = middle;
  }
  for (const piece of [pieces[low - 1], pieces[0], pieces.at(-1)]) {
    const here = piece && look(piece);
    if (here) return here;
  }
  return undefined;
}

const partsOf = placed((piece: FactsPiece) =>
  // Of parts that begin where another does, as by an alias, the first is meant.
  piece.parts.toReversed().map(facts => [placeOfPart(facts), facts] as const),
);

const referencesOf = placed((piece: FactsPiece) =>
  piece.references.map(each => [placeOfReference(each), each] as const),
);

const placeOfPart = ({ thing, range }: Pick<AnyPart, 'thing' | 'range'>) => `${thing} ${range.start}`;

const placeOfReference = ({ range, value }: Pick<ReferenceFacts, 'range' | 'value'>) =>
  `${range.start} ${formatReference(value)}`;

/** By place, worked out once for each piece. */
function placed<T>(
  entries: (piece: FactsPiece) => readonly (readonly [place: string, facts: T])[],
): (piece: FactsPiece) => ReadonlyMap<string, T> {
  const known = new WeakMap<FactsPiece, ReadonlyMap<string, T>>();
  return piece => {
    const places = known.get(piece) ?? new Map(entries(piece));
    known.set(piece, places);
    return places;
  };
}
