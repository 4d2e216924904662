// The settings that are lists: people, and paths to leave alone.
import type { Person } from './config.ts';
import { personFields } from './schema.ts';
import type { Entry, Value, Written } from './written.ts';

export function peopleIn(written: Written, entry: Entry | undefined): readonly Person[] {
  return itemsOf(written, entry).flatMap(item => personOf(written, item) ?? []);
}

/** One path may stand without a list. Windows' backslashes are taken for slashes. */
export function pathsIn(written: Written, entry: Entry | undefined): readonly string[] {
  const single = entry?.value && written.text(entry.value);
  const items = single === undefined ? itemsOf(written, entry) : entry?.value ? [entry.value] : [];
  return items.flatMap(item => {
    const text = written.text(item);
    if (text === undefined) written.say(item.at, 'text-wanted', { key: entry?.key ?? '' });
    return text === undefined ? [] : [text.replaceAll('\\', '/')];
  });
}

function itemsOf(written: Written, entry: Entry | undefined): readonly Value[] {
  if (!entry?.value) return [];
  const items = written.items(entry.value);
  if (!items) written.say(entry.value.at, 'list-wanted', { key: entry.key });
  return items ?? [];
}

function personOf(written: Written, item: Value): Person | undefined {
  const alone = written.text(item);
  if (alone !== undefined) return { id: alone };
  const entries = written.entries(item);
  const texts = new Map<string, string>();
  for (const { key, at, value } of entries ?? []) {
    const text = value && written.text(value);
    if (!Object.hasOwn(personFields, key)) written.say(at, 'setting', { key });
    else if (text !== undefined) texts.set(key, text);
    else if (value) written.say(value.at, 'text-wanted', { key });
  }
  const [id, name] = [texts.get('id') ?? texts.get('name'), texts.get('name')];
  if (id === undefined && (!entries || entries.length === 0)) written.say(item.at, 'person-wanted');
  return id === undefined ? undefined : { id, ...(name !== undefined && { name }) };
}
