// Lines that are no field: words of which the first may be a key, and words that are not.
import { keysOf } from '../schema.ts';
import type { Stack } from './layout.ts';
import type { Line } from './line.ts';
import { insert, replace, type Slip, slip, unsureSlip, wideSlip } from './slip.ts';
import type { Source } from './source.ts';

/** A line taken for a field whose colon is missing, or is of a kind that no other key shows to be one. */
export function withKey(text: string, line: Line, stack: Stack): { line: Line; slip: Slip } | undefined {
  const start = line.content.offset;
  const body = text.slice(start, line.value.end);
  const [, word = '', space = '', wide = ''] = /^([\p{L}\p{N}_-]+)([ \t]*)(：?)/u.exec(body) ?? [];
  if (word === '') return undefined;
  const end = start + word.length;
  const colon = { start: end + space.length, end: end + space.length + wide.length };
  const key = { name: word, start, end, colon, fault: undefined };
  const keyed = { ...line, key, value: { start: colon.end, end: line.value.end } };
  const data = { key: word };
  const at = { start, end };
  if (wide !== '') return { line: keyed, slip: wideSlip({ message: 'wide-colon', at: colon, edits: [replace(colon.start, colon.end, ': ')], data }) };
  if (isKeyIn(stack, word)) return { line: keyed, slip: slip({ message: 'missing-colon', at, edits: [insert(end, ':')], data }) };
  const isHalfTyped = word === body && /^(?:[A-Za-z_][\w-]{0,29}|\p{L}{1,4})$/u.test(word);
  return isHalfTyped ? { line: keyed, slip: unsureSlip({ message: 'unfinished-field', at, edits: [insert(end, ':')], data }) } : undefined;
}

/** A line that says nothing to the language is left out; part of the title above is what it most likely is. */
export function looseSlip(source: Source, line: Line): Slip {
  const edits = [insert(line.body, '# ')];
  const above = lineAbove(source, line.number);
  const end = above && isText(source.text, above) ? above.value.end : undefined;
  const join = end !== undefined && above?.end === end ? [{ title: 'join', edits: [replace(end, line.body, ' ')] } as const] : [];
  return unsureSlip({ message: 'not-a-field', at: { start: line.body, end: line.value.end }, edits, suggest: [...join, { title: 'comment-out', edits }] });
}

function isKeyIn(stack: Stack, word: string): boolean {
  const things = stack.length === 0 ? (['document'] as const) : stack.flatMap(({ thing, waits }) => thing ?? waits?.thing ?? []);
  return things.some(thing => keysOf(thing).includes(word));
}

function lineAbove(source: Source, number: number): Line | undefined {
  for (let above = number - 1; above >= 0; above--) {
    const line = source.line(above);
    if (line.kind !== 'blank') return line.kind === 'entry' ? line : undefined;
  }
  return undefined;
}

function isText(text: string, { value }: Line): boolean {
  return value.start < value.end && !/["'{}[\]|>]/.test(text[value.start] as string);
}
