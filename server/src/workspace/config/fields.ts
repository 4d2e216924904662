// The settings of one mapping: which are written, what is written that is none, and the values of single ones.
import { nearest } from '../../language/spelling.ts';
import { type ScalarOf, scalars } from './scalars.ts';
import { type Setting, settings } from './schema.ts';
import type { Entry, Value, Written } from './written.ts';

export type Fields = ReadonlyMap<string, Entry>;

/** @param owner the setting whose value the mapping is; none for the whole file. */
export function fieldsOf(
  written: Written,
  value: Value | undefined,
  known: Readonly<Record<string, Setting>>,
  owner?: string,
): Fields {
  const entries = value && written.entries(value);
  if (value && !entries) {
    if (owner === undefined) written.say(value.at, 'root-wanted');
    else written.say(value.at, 'fields-wanted', { key: owner });
  }
  const fields = new Map<string, Entry>();
  for (const entry of entries ?? []) {
    if (Object.hasOwn(known, entry.key)) fields.set(entry.key, entry);
    // Fields of one's own, and anchors to refer to, begin with `x-` here as in OKR files.
    else if (!/^x[-_]/.test(entry.key)) sayUnknown(written, entry, Object.keys(known));
  }
  return fields;
}

/** Nothing where nothing is written, or what is written cannot be read, which is then complained about. */
export function scalarOf<K extends keyof ScalarOf>(
  written: Written,
  entry: Entry | undefined,
  kind: K,
): ScalarOf[K] | undefined {
  if (!entry?.value) return undefined;
  const text = written.text(entry.value);
  if (text === undefined) {
    written.say(entry.value.at, 'text-wanted', { key: entry.key });
    return undefined;
  }
  return readScalar(written, entry.value, text, kind);
}

export function readScalar<K extends keyof ScalarOf>(
  written: Written,
  { at }: Value,
  text: string,
  kind: K,
): ScalarOf[K] | undefined {
  const { read, meant, accepted = [] } = scalars[kind];
  const value = read(text);
  if (value === undefined) written.say(at, kind, { text, accepted: accepted.join(', ') }, meant?.(text));
  return value;
}

function sayUnknown(written: Written, { key, at }: Entry, known: readonly string[]): void {
  const owner = Object.entries(settings).find(([, { fields = {} }]) => Object.hasOwn(fields, key))?.[0];
  const meant = nearest(key, known);
  if (meant !== undefined) written.say(at, 'setting-meant', { key }, meant);
  else if (owner !== undefined) written.say(at, 'setting-elsewhere', { key, owner });
  else written.say(at, 'setting', { key });
}
