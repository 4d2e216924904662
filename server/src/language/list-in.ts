// Things put in order by what they belong to.

/** The list under a key, to add to; an empty one where there was none. */
export function listIn<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const before = lists.get(key);
  if (before) return before;
  const list: V[] = [];
  lists.set(key, list);
  return list;
}
