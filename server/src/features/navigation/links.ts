// What can be opened from a file: web addresses anywhere in it, and the pages and files of `link` fields.
import type { Range } from '../../language/range.ts';
import { factsOf, type LinkFacts } from '../../workspace/facts.ts';
import { resolvedPath } from '../../workspace/paths.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { withoutQuotes } from './quotes.ts';

export interface Link {
  readonly range: Range;
  /** A URI; the part of the page that is meant, behind `#`, included. */
  readonly target: string;
  /** A `file` is a link only if it exists: a `link` may as well be words. The engine cannot look; ask for `target` without its fragment. */
  readonly kind: 'web' | 'file';
}

/** In the order of the text. Of the files, those that do not exist are for the caller to leave out. */
export function links(snapshot: Snapshot): readonly Link[] {
  const { uri, text } = snapshot;
  const own = factsOf(snapshot).links.flatMap(({ value, range }) => {
    return linkOf({ value, range: withoutQuotes(text, range) }, uri) ?? [];
  });
  const others = addressesIn(text).filter(
    ({ range }) => !own.some(link => range.start < link.range.end && link.range.start < range.end),
  );
  return [...own, ...others].sort((a, b) => a.range.start - b.range.start);
}

/** Nothing where it cannot be one. */
export function linkOf({ value, range }: LinkFacts, uri: string): Link | undefined {
  if (/^(?:https?|mailto):/i.test(value)) return { range, target: value, kind: 'web' };
  // What any other scheme makes an editor do, nobody knows.
  if (/^[a-z][\w+.-]*:/i.test(value) || value.startsWith('#') || /[\r\n]/.test(value)) return undefined;
  const [, path = '', fragment = ''] = /^([^#]*)(.*)$/.exec(value) ?? [];
  return { range, target: resolvedPath(uri, path) + fragment, kind: 'file' };
}

function addressesIn(text: string): readonly Link[] {
  return [...text.matchAll(/https?:\/\/\w[^\s<>"'`，。；、（）《》【】「」]*/gi)].map(
    ({ 0: found, index }) => {
      const target = found.slice(0, endOf(found));
      return { range: { start: index, end: index + target.length }, target, kind: 'web' };
    },
  );
}

/** What ends a sentence or closes a bracket behind an address does not belong to it. */
function endOf(address: string): number {
  let end = address.length;
  while ('.,;:!?)]}'.includes(address.charAt(end - 1))) end--;
  return end;
}
