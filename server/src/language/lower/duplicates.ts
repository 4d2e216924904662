// Ids and keys that are given twice where each may be given once.

import { removeEntry, type Source } from '../edit.ts';
import { beginsItem } from '../keys.ts';
import type { AnyPart, Entry, Field } from '../model.ts';
import type { ProblemOf } from '../problem.ts';

export function duplicateIds(parts: readonly AnyPart[]): readonly ProblemOf<'duplicate-id'>[] {
  const ids = idsOf(parts);
  const taken = new Set(ids.map(({ value }) => value));
  if (taken.size === ids.length) return [];
  const first = new Map<string, Field<string>>();
  return ids.flatMap(id => {
    const before = first.get(id.value);
    if (before) return [duplicateId(id, before, taken)];
    first.set(id.value, id);
    return [];
  });
}

function idsOf(parts: readonly AnyPart[]): readonly Field<string>[] {
  const ids: Field<string>[] = [];
  for (const part of parts) if ('id' in part && part.id) ids.push(part.id);
  return ids;
}

/** The second may get a free one: which of the two others refer to, only a person knows. */
function duplicateId(
  id: Field<string>,
  first: Field<string>,
  taken: ReadonlySet<string>,
): ProblemOf<'duplicate-id'> {
  let number = 2;
  while (taken.has(`${id.value}-${number}`)) number++;
  const free = `${id.value}-${number}`;
  return {
    code: 'duplicate-id',
    at: id.range,
    message: 'duplicate',
    data: { id: id.value },
    related: [{ at: first.range, message: 'first' }],
    suggest: [{ title: 'rename', data: { id: free }, edits: [{ range: id.range, text: free }] }],
  };
}

/** The first counts. A name that comes again is perhaps the next item, of which only the dash is missing. */
export function duplicateKey(
  source: Source,
  part: AnyPart,
  key: string,
  entry: Entry,
  first: Entry,
): ProblemOf<'duplicate-key'> {
  const isOnItsLine = /(?:^|[\r\n]) {2,}$/.test(
    source.text.slice(Math.max(0, entry.key.start - 100), entry.key.start),
  );
  const canBegin =
    part.style === 'block' &&
    part.thing !== 'document' &&
    part.thing !== 'north_star' &&
    isOnItsLine &&
    beginsItem(key);
  const dash = { range: { start: entry.key.start - 2, end: entry.key.start }, text: '- ' };
  const newItem = canBegin ? [{ title: 'new-item', edits: [dash] } as const] : [];
  const remove = { title: 'remove', edits: removeEntry(source, part, entry) } as const;
  return {
    code: 'duplicate-key',
    at: entry.key,
    message: 'duplicate',
    data: { key },
    related: [{ at: first.key, message: 'first' }],
    suggest: [...newItem, remove],
  };
}
