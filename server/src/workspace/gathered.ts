// Gathers the facts of a file, piece by piece; of a file in an editor only the pieces that are others than before.
import type { AnyPart, Field } from '../language/model.ts';
import { onDemand } from '../language/on-demand.ts';
import type { Range } from '../language/range.ts';
import { formatReference, type Reference } from '../language/reference.ts';
import { type ThingName, thingOf } from '../language/schema.ts';
import { childrenOf } from '../language/walk.ts';
import type {
  Facts,
  FactsPiece,
  FileFacts,
  LinkFacts,
  PartFacts,
  PersonFacts,
  ReferenceFacts,
} from './facts.ts';
import { MovedFacts } from './moved-facts.ts';
import { isIndexed, partFacts } from './part-facts.ts';
import type { Snapshot } from './snapshot.ts';
import { canonical } from './uri.ts';

export function gathered({ uri, text, version, reading }: Snapshot): FileFacts {
  const { document, problems, unread, sections } = reading;
  const isWhole = unread.length === 0 && !problems.some(({ code }) => code === 'yaml-syntax');
  const file = { uri, key: canonical(uri), name: document.name, isWhole };
  const owner = file as unknown as FileFacts;
  // Only what somebody edits is worth keeping track of.
  if (version === undefined || sections.all.length === 0)
    return filled(owner, [gather(owner, text, [document], undefined)]);
  const { north_star, kpis } = document;
  const top = partFacts(document, owner, undefined);
  const head = gather(owner, text, north_star ? [north_star] : [], top, document);
  const middle = sections.all.map(section => {
    const { range, same } = section;
    const before = kept.get(same);
    const piece = before
      ? new MovedFacts(before, range.start, same, owner, top)
      : { ...gather(owner, text, section.objectives, top), start: range.start, same };
    kept.set(same, piece);
    return piece;
  });
  return filled(owner, [head, ...middle, gather(owner, text, kpis, top)]);
}

/** By what says that a piece is still the same. */
const kept = new WeakMap<object, FactsPiece>();

const kindsOfFacts = ['parts', 'references', 'people', 'links'] as const;

function filled(file: FileFacts, pieces: readonly FactsPiece[]): FileFacts {
  const [only, ...others] = pieces;
  if (only && others.length === 0) {
    const { parts, references, people, links } = only;
    return Object.assign(file, { parts, references, people, links, pieces });
  }
  onDemand(file, kindsOfFacts, () => {
    const all = <K extends keyof Facts>(kind: K) =>
      pieces.flatMap<Facts[K][number]>(piece => piece[kind]) as readonly unknown[] as FileFacts[K];
    return { parts: all('parts'), references: all('references'), people: all('people'), links: all('links') };
  });
  return Object.assign(file, { pieces });
}

/** @param itself what is told of alone, without the parts below it */
function gather(
  file: FileFacts,
  text: string,
  above: readonly AnyPart[],
  top: PartFacts | undefined,
  itself?: AnyPart,
): FactsPiece {
  const parts: PartFacts[] = [];
  const references: ReferenceFacts[] = [];
  const people: PersonFacts[] = [];
  const links: LinkFacts[] = [];
  const take: Readonly<Record<Telling, (value: Field<never>, field: string, part: PartFacts) => void>> = {
    person: ({ value, range }, field, part) => people.push({ name: value, field, part, range }),
    link: ({ value, range }) => links.push({ value, range }),
    reference: ({ value, range }, field, from) =>
      references.push({ from, field, value, range, start: startOf(text, range, value) }),
  };
  const tell = (part: AnyPart, facts: PartFacts, parent: PartFacts | undefined) => {
    if (facts !== parent) parts.push(facts);
    for (const [field, kind] of fieldsOf(part.thing)) {
      for (const value of valuesIn(part, field)) take[kind](value, field, facts);
    }
  };
  const visit = (part: AnyPart, parent: PartFacts | undefined) => {
    const facts = isIndexed(part) ? partFacts(part, file, parent) : parent;
    if (!facts) return;
    tell(part, facts, parent);
    for (const child of childrenOf(part)) visit(child, facts);
  };
  if (itself && top) tell(itself, top, undefined);
  for (const part of above) visit(part, top);
  return { start: 0, parts, references, people, links };
}

/** Kinds of value that tell something to other files. */
type Telling = 'person' | 'link' | 'reference';

const telling: ReadonlySet<string> = new Set<Telling>(['person', 'link', 'reference']);

const fieldsByThing = new Map<ThingName, readonly (readonly [field: string, kind: Telling])[]>();

function fieldsOf(thing: ThingName): readonly (readonly [field: string, kind: Telling])[] {
  let fields = fieldsByThing.get(thing);
  if (!fields) {
    fields = Object.entries(thingOf(thing).fields)
      .map(([field, type]) => [field, type.kind as Telling] as const)
      .filter(([, kind]) => telling.has(kind));
    fieldsByThing.set(thing, fields);
  }
  return fields;
}

function valuesIn(part: AnyPart, field: string): readonly Field<never>[] {
  const value = (part as unknown as Readonly<Record<string, Told | readonly Told[] | undefined>>)[field];
  if (value === undefined) return none;
  return isList(value) ? value : [value];
}

type Told = Field<never>;

const none: readonly Told[] = [];

const isList = (value: Told | readonly Told[]): value is readonly Told[] => Array.isArray(value);

function startOf(text: string, { start, end }: Range, reference: Reference): number | undefined {
  const written = text.slice(start, end);
  const plain = formatReference(reference);
  if (written === plain) return start;
  return written === `'${plain}'` || written === `"${plain}"` ? start + 1 : undefined;
}
