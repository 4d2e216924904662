// What each name that references use means within one file.
import type { FileFacts, PartFacts } from './facts.ts';

/** What has an address such as `win/kr1`; more than one where an id is given twice. */
export function addressed(file: FileFacts, address: string): readonly PartFacts[] {
  return addressesOf(file).get(address) ?? [];
}

/** Everything in a file that a reference can mean, by its address. */
export function addressesOf(file: FileFacts): ReadonlyMap<string, readonly PartFacts[]> {
  let addresses = known.get(file);
  if (!addresses) {
    addresses = addressesIn(file);
    known.set(file, addresses);
  }
  return addresses;
}

const known = new WeakMap<FileFacts, ReadonlyMap<string, readonly PartFacts[]>>();

function addressesIn({ parts }: FileFacts): ReadonlyMap<string, readonly PartFacts[]> {
  const addresses = new Map<string, PartFacts[]>();
  const add = (part: PartFacts) => {
    const { address, id } = part;
    if (address === undefined) return;
    const others = addresses.get(address) ?? [];
    // An alias makes the same part stand in two places.
    if (!others.some(other => other.id?.range.start === id?.range.start))
      addresses.set(address, [...others, part]);
  };
  /** Only what has no id is called by its place, and only where that is nobody's id. */
  const addAll = (some: readonly PartFacts[]) => {
    some.filter(({ id }) => id).forEach(add);
    const ids = new Set(addresses.keys());
    some.filter(({ id, address }) => !id && !ids.has(address ?? '')).forEach(add);
  };
  addAll(parts.filter(({ thing }) => thing === 'objective' || thing === 'kpi'));
  const canBeCalled = new Set([...addresses.values()].flat());
  addAll(parts.filter(({ thing, parent }) => thing === 'key_result' && parent && canBeCalled.has(parent)));
  return addresses;
}
