// Which key of the language a key is, and what to say of one that is none.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { childOf, keyAnywhere, meantKey, placesOf } from '../keys.ts';
import type { Entry } from '../model.ts';
import type { ProblemOf, Repair } from '../problem.ts';
import { keysOf, type ThingName, thingOf } from '../schema.ts';
import { isEmpty } from './nodes.ts';
import { nameOf, oneOf } from './words.ts';

export interface Meaning {
  /** The key that is meant; nothing where that cannot be told. */
  readonly key: string | undefined;
  /** Where it is not, it counts only when nothing else is the key. */
  readonly isSure: boolean;
  readonly problem?: ProblemOf<'unknown-key'>;
  /** What it is elsewhere, and the things that have it there. */
  readonly elsewhere?: {
    readonly key: string;
    readonly homes: readonly ThingName[];
    readonly problem: ProblemOf<'misplaced-key'>;
  };
}

export function meaningOf(
  thing: ThingName,
  entry: Omit<Entry, 'means'>,
  value: Node | null | undefined,
): Meaning {
  const { name, key: at } = entry;
  if (keysOf(thing).includes(name)) return { key: name, isSure: true };
  if (/^x[-_]/.test(name)) return { key: undefined, isSure: true };
  const meant = meantKey(name, thing, holdsParts(value));
  if (meant) {
    const rename: Repair<'rename'> = {
      title: 'rename',
      data: { key: meant.key },
      edits: [{ range: at, text: meant.key }],
    };
    const repair = meant.sure ? { fix: rename } : { suggest: [rename] };
    const data = { key: name, meant: meant.key };
    return {
      key: meant.key,
      isSure: meant.sure,
      problem: { code: 'unknown-key', at, message: 'did-you-mean', data, ...repair },
    };
  }
  const elsewhere = keyAnywhere(name);
  if (elsewhere === undefined)
    return {
      key: undefined,
      isSure: true,
      problem: { code: 'unknown-key', at, message: 'unknown', data: { key: name } },
    };
  const homes = nearest(thing, placesOf(elsewhere));
  const data = { key: name, here: nameOf(thing), places: oneOf(homes.slice(0, 3)) };
  const problem = { code: 'misplaced-key', at, message: 'misplaced', data } as const;
  return { key: undefined, isSure: true, elsewhere: { key: elsewhere, homes, problem } };
}

/** Things of the language stand under it, or words do; an empty value and a list of words may be either. */
function holdsParts(value: Node | null | undefined): boolean | undefined {
  if (isEmpty(value)) return undefined;
  if (isSeq(value)) return value.items.some(isMap) || undefined;
  return isMap(value) ? true : isScalar(value) ? false : undefined;
}

/** People write a key too far out more often than too far in, and hardly ever in another branch. */
function nearest(here: ThingName, things: readonly ThingName[]): readonly ThingName[] {
  const below = things.filter(thing => isBelow(thing, here));
  const above = things.filter(thing => isBelow(here, thing));
  return below.length > 0 ? below : above.length > 0 ? above : things;
}

export function isBelow(thing: ThingName, above: ThingName): boolean {
  return thingOf(above).keys.some(key => {
    const child = childOf(above, key)?.thing;
    return child !== undefined && (child === thing || isBelow(thing, child));
  });
}
