// Key results that promise the same under several objectives, unless that is on purpose: then one is aligned to another.
import type { FileFacts, PartFacts } from './facts.ts';
import type { Asked, WorkspaceIndex } from './index.ts';
import { type Promiser, promising } from './promisers.ts';

/**
 * Those that promise what a key result does: all of its own file, then as many of other files as anybody reads. None of those
 * that it is handed down from or to, over however many steps, and none that are handed down from another of them: that one is
 * the repetition.
 * @param own the file of the key result as it is to be seen
 * @param isMeant leaves out what does not run at the same time
 */
export function repeatedIn(
  own: FileFacts,
  keyResult: PartFacts,
  index: WorkspaceIndex,
  asked: Asked,
  isMeant: (other: PartFacts) => boolean = () => true,
): readonly PartFacts[] {
  const repeated: PartFacts[] = [];
  let elsewhere = 0;
  for (const other of allRepeatedIn(own, keyResult, index, asked)) {
    if (!isMeant(other)) continue;
    repeated.push(other);
    if (other.file.key !== own.key && ++elsewhere === mostElsewhere) break;
  }
  return repeated;
}

/** There may be one in each file of a company. */
const mostElsewhere = 10;

/** Each is made out when it is asked for. */
function* allRepeatedIn(
  own: FileFacts,
  keyResult: PartFacts,
  index: WorkspaceIndex,
  asked: Asked,
): Iterable<PartFacts> {
  const groups = keyResult.promises.flatMap(promise => {
    const promisers = index.promisers(promise, asked);
    return promisers ? [{ promise, promisers }] : [];
  });
  const partOf = ({ file, nth }: Promiser, promise: string) => {
    const facts = file === own.key ? own : index.file(file);
    return facts && promising(facts, promise)[nth];
  };
  const isSibling = (part: PartFacts) => part.parent === keyResult.parent;
  /** Whether a part, or all of its objective, is among what somebody is handed down from. */
  const isHandedDown = ({ above }: Promiser, isFrom: (part: PartFacts) => boolean) =>
    above.some(key =>
      groups.some(({ promise, promisers }) =>
        promisers.called(key).some(one => {
          const part = partOf(one, promise);
          return part !== undefined && isFrom(part);
        }),
      ),
    );
  const isOwn = ({ promise, one }: { promise: string; one: Promiser }) => partOf(one, promise) === keyResult;
  const here = groups.flatMap(({ promise, promisers }) =>
    promisers.in(own.key).map(one => ({ promise, one })),
  );
  const elsewhere = function* () {
    for (const { promise, promisers } of groups)
      for (const one of promisers.all) if (one.file !== own.key) yield { promise, one };
  };
  if (here.some(each => isOwn(each) && isHandedDown(each.one, part => !isSibling(part)))) return;
  for (const some of [here, elsewhere()]) {
    for (const { promise, one } of some) {
      const other = partOf(one, promise);
      if (!other || isSibling(other)) continue;
      const isFrom = (part: PartFacts) => part !== other && (part === keyResult || !isSibling(part));
      if (!isHandedDown(one, isFrom)) yield other;
    }
  }
}
