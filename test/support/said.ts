// What a file says, without the places where it says so: for comparing two ways of writing the same.
import type { AnyPart } from '../../server/src/language/model.ts';
import { read } from '../../server/src/language/read.ts';
import { keysOf } from '../../server/src/language/schema.ts';

export function said(text: string): unknown {
  return partSaid(read({ text, name: 'test' }).document);
}

function partSaid(part: AnyPart): unknown {
  const fields = part as unknown as Readonly<Record<string, unknown>>;
  return Object.fromEntries(keysOf(part.thing).map(key => [key, valueSaid(fields[key])]));
}

function valueSaid(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueSaid);
  if (typeof value !== 'object' || value === null) return value;
  if ('thing' in value) return partSaid(value as AnyPart);
  return 'range' in value ? (value as { value?: unknown }).value : value;
}
