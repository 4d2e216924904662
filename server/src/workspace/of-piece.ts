// What is worked out of a piece of facts, kept as long as the piece says the same.
import type { FactsPiece } from './facts.ts';

/** @param work must not ask where the piece stands */
export function ofPiece<T extends object>(work: (piece: FactsPiece) => T): (piece: FactsPiece) => T {
  const known = new WeakMap<object, T>();
  return piece => {
    const { same = piece } = piece;
    const result = known.get(same) ?? work(piece);
    known.set(same, result);
    return result;
  };
}
