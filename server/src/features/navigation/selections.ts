// Growing a selection along the model: a name, a value, its field, the part, its list, the part above, the document.
import type { AnyPart, Entry } from '../../language/model.ts';
import { contains, type Range } from '../../language/range.ts';
import { childrenOf } from '../../language/walk.ts';
import { factsOf } from '../../workspace/facts.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';
import { withoutQuotes } from './quotes.ts';
import { subjectAt } from './subject.ts';

/** The ranges around an offset, the smallest first, each within the next; the last is the whole text. */
export function selections(snapshot: Snapshot, offset: number): readonly Range[] {
  const { text, reading } = snapshot;
  const at = Math.max(0, Math.min(offset, text.length));
  const name = subjectAt(factsOf(snapshot), at)?.range;
  const found = [
    ...(name ? [name] : []),
    ...around(reading.document, text, at),
    { start: 0, end: text.length },
  ];
  const growing = found.filter(range => contains(range, at)).sort((a, b) => sizeOf(a) - sizeOf(b));
  const chain: Range[] = [];
  for (const range of growing) {
    const inner = chain.at(-1);
    if (inner === undefined || isWithin(inner, range)) chain.push(range);
  }
  return chain;
}

const sizeOf = ({ start, end }: Range) => end - start;

/** Strictly: the same again is no step. */
const isWithin = (inner: Range, outer: Range) =>
  outer.start <= inner.start && inner.end <= outer.end && sizeOf(inner) < sizeOf(outer);

function around(part: AnyPart, text: string, offset: number): readonly Range[] {
  const entry = part.entries.find(each => contains(spanOf(each), offset));
  const child = childrenOf(part).find(({ range }) => contains(range, offset));
  return [
    ...(part.thing === 'document' ? [] : [part.range]),
    ...(entry ? [spanOf(entry), entry.key, entry.value, withoutQuotes(text, entry.value)] : []),
    ...(entry?.means === undefined ? [] : itemsIn(part, entry.means, text)),
    ...(child ? around(child, text, offset) : []),
  ];
}

function spanOf({ key, value }: Entry): Range {
  return { start: key.start, end: Math.max(key.end, value.end) };
}

/** The values of a field that takes several, or the parts of a list. */
function itemsIn(part: AnyPart, key: string, text: string): readonly Range[] {
  const value = (part as unknown as Readonly<Record<string, unknown>>)[key];
  if (!Array.isArray(value)) return [];
  return (value as readonly { readonly range: Range }[]).flatMap(({ range }) => [
    range,
    withoutQuotes(text, range),
  ]);
}
