// Key results that promise the same under several objectives, unless that is on purpose: then one is aligned to another.
import type { FileFacts, PartFacts } from './facts.ts';
import type { Asked, WorkspaceIndex } from './index.ts';
import { labels } from './labels.ts';
import { ofPiece } from './of-piece.ts';

/**
 * Those that promise what a key result does. None of those that it is handed down from or to, over however many steps, and none
 * that are handed down from another of them: that one is the repetition.
 * @param own the file of the key result as it is to be seen
 */
export function repeatedIn(
  own: FileFacts,
  keyResult: PartFacts,
  index: WorkspaceIndex,
  asked: Asked,
): readonly PartFacts[] {
  const same = keyResult.promises.flatMap(promise =>
    index
      .saying(labels.promise(promise), asked)
      .flatMap(file => promising(file.key === own.key ? own : file, promise))
      .filter(other => other !== keyResult && other.parent !== keyResult.parent),
  );
  if (same.length === 0) return same;
  const above = (part: PartFacts) => ancestorsOf(part, index, asked);
  const ownAbove = above(keyResult);
  if (same.some(other => isAmong(ownAbove, other))) return [];
  return same.filter(other => {
    const others = above(other);
    return ![keyResult, ...same].some(one => one !== other && isAmong(others, one));
  });
}

/** Whether a key result is among what is served, itself or with all of its objective. */
function isAmong(served: ReadonlySet<string>, part: PartFacts): boolean {
  return served.has(keyOf(part)) || (part.parent !== undefined && served.has(keyOf(part.parent)));
}

const keyOf = ({ file, address }: PartFacts) => `${file.key}#${address ?? ''}`;

/** By key, what a key result or its objective is aligned to, and what that is. */
function ancestorsOf(part: PartFacts, index: WorkspaceIndex, asked: Asked): ReadonlySet<string> {
  const keys = new Set<string>();
  const next = [part, part.parent];
  const seen = new Set(next);
  for (let each = next.shift(); each; each = next.shift()) {
    const { file, address = '' } = each;
    asked(labels.alignment(file.key, address));
    for (const reference of file.references) {
      if (reference.from !== each || reference.field !== 'aligns_to') continue;
      for (const target of index.resolve(reference, asked).targets) {
        keys.add(keyOf(target));
        for (const one of [target, target.thing === 'key_result' ? target.parent : undefined]) {
          if (!one || seen.has(one)) continue;
          seen.add(one);
          next.push(one);
        }
      }
    }
  }
  return keys;
}

/** The key results of a file that promise something. */
function promising({ pieces }: FileFacts, promise: string): readonly PartFacts[] {
  return pieces.flatMap(piece =>
    (promised(piece).get(promise) ?? []).flatMap(place => piece.parts[place] ?? []),
  );
}

/** By what is promised, the places of those that do among the parts of a piece. */
const promised = ofPiece(({ parts }): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  for (const [place, { promises }] of parts.entries()) {
    for (const promise of promises) {
      const others = places.get(promise);
      if (others) others.push(place);
      else places.set(promise, [place]);
    }
  }
  return places;
});
