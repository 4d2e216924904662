// What may stand under a key of the language: one part, a list of parts, or values.
import { childOf, meantKey } from '../../language/keys.ts';
import type { FieldMeta } from '../../language/kinds.ts';
import { fieldOf, type ThingName } from '../../language/schema.ts';

export type Content = PartContent | ValueContent;

export interface PartContent {
  readonly of: 'part' | 'parts';
  readonly thing: ThingName;
  /** The part that it stands in. */
  readonly parent: ThingName;
}

export interface ValueContent {
  readonly of: 'values';
  /** The part whose field it is. */
  readonly thing: ThingName;
  readonly key: string;
  readonly meta: FieldMeta;
}

export const root: PartContent = { of: 'part', thing: 'document', parent: 'document' };

/** What a key of a part holds, other spellings included. */
export function contentOf(thing: ThingName, name: string): Content | undefined {
  const meant = meantKey(name, thing);
  if (!meant?.sure) return undefined;
  const child = childOf(thing, meant.key);
  if (child) return { of: child.many ? 'parts' : 'part', thing: child.thing, parent: thing };
  return { of: 'values', thing, key: meant.key, meta: fieldOf(thing, meant.key) };
}

/** What a list of parts has for items. Keys right under the key of a list, without a dash, are taken for its one item too. */
export function asPart(content: Content | undefined): PartContent | undefined {
  return content && content.of !== 'values' ? { ...content, of: 'part' } : undefined;
}

/** What `[` or dashes under a key may hold; undefined where no list belongs. */
export function asList(content: Content | undefined): Content | undefined {
  const takesList = content?.of === 'parts' || (content?.of === 'values' && content.meta.many);
  return takesList ? content : undefined;
}
