// What other files may want to know of a file: its parts, ids, references, people and links. Plain and compact; walked once.
import { cycleOf, levelOf, ownersOf } from '../language/inherit.ts';
import type { AnyPart, Document, Field } from '../language/model.ts';
import type { Cycle, Day, Due } from '../language/period.ts';
import type { Range } from '../language/range.ts';
import { formatReference, type Reference } from '../language/reference.ts';
import { type ThingName, thingOf } from '../language/schema.ts';
import { childrenOf } from '../language/walk.ts';
import { isAsked, isOver } from '../rules/standing.ts';
import { promisesOf } from './promise.ts';
import type { Snapshot } from './snapshot.ts';
import { canonical } from './uri.ts';

export interface FileFacts {
  /** As the snapshot has it. */
  readonly uri: string;
  /** The one spelling of the URI, for comparing. */
  readonly key: string;
  /** What references call the document: its `id`, or the file's name before `.okr.yaml`. */
  readonly name: string;
  /** All of it could be read: what is not among the parts is not there. */
  readonly isWhole: boolean;
  /** The document itself, then all others, parents before children. */
  readonly parts: readonly [PartFacts, ...PartFacts[]];
  readonly references: readonly ReferenceFacts[];
  readonly people: readonly PersonFacts[];
  readonly links: readonly LinkFacts[];
  /** The same by stretches of the file: one, but for a long file in an editor. */
  readonly pieces: readonly FactsPiece[];
}

export interface FactsPiece extends Pick<FileFacts, 'references' | 'people' | 'links'> {
  /** Offset from which places are told to be the same when the whole piece has moved. */
  readonly start: number;
  readonly parts: readonly PartFacts[];
  /** The same object as long as everything in the piece is the same but its place; none where nobody keeps track of that. */
  readonly same?: object;
}

/** Parts that people talk about; check-ins, milestones and steps belong to theirs. */
export type IndexedThing = Exclude<ThingName, 'check_in' | 'milestone' | 'step'>;

export interface PartFacts {
  readonly file: FileFacts;
  readonly thing: IndexedThing;
  /** None for the document. */
  readonly parent: PartFacts | undefined;
  readonly id: { readonly value: string; readonly range: Range } | undefined;
  /** What references in its own document call it: `win`, `win/kr1`, `o2/kr1`. None for what nothing can refer to. */
  readonly address: string | undefined;
  /** Empty where there is none. */
  readonly title: string;
  readonly range: Range;
  /** What to point at when the part as a whole is meant. */
  readonly at: Range;
  /** Its own, or those of the nearest part above that names any. */
  readonly owners: readonly string[];
  /** Its own, or that of the nearest part above. */
  readonly cycle: Cycle | undefined;
  /** Of a document, an objective and a key result, its own or inherited. */
  readonly level: NonNullable<Document['level']>['value'] | undefined;
  /** The dates that an objective or a key result has of its own, beside its cycle. */
  readonly start: Day | undefined;
  readonly due: Due | undefined;
  /** Given up, put off, closed or done, or part of something that is. */
  readonly isOver: boolean;
  /** Still to be worked on, past its draft, and with a title. */
  readonly isAsked: boolean;
  /** Says itself who owns it. */
  readonly namesOwner: boolean;
  /** Of a key result: what it measures, where a field says so, and what it promises; see ./promise.ts. */
  readonly metric: string | undefined;
  readonly unit: string | undefined;
  readonly promises: readonly string[];
}

export interface ReferenceFacts {
  readonly from: PartFacts;
  /** The field: `aligns_to`, `supports`, `guards` or `kpi`. */
  readonly field: string;
  readonly value: Reference;
  /** As written, quotes included. */
  readonly range: Range;
  /** Where its first character stands; undefined where it is not written letter by letter, as by an alias. */
  readonly start: number | undefined;
}

export interface PersonFacts {
  readonly name: string;
  /** The field: `owner`, `contributors` or `by`. */
  readonly field: string;
  /** For the author of a check-in, what is checked in. */
  readonly part: PartFacts;
  readonly range: Range;
}

export interface LinkFacts {
  /** A URL, a path, or whatever else somebody wrote. */
  readonly value: string;
  readonly range: Range;
}

/** The same facts for the same snapshot, whoever asks. */
export function factsOf(snapshot: Snapshot): FileFacts {
  let facts = known.get(snapshot);
  if (!facts) {
    facts = gathered(snapshot);
    known.set(snapshot, facts);
  }
  return facts;
}

/** What is known of a part of the model that the facts were made of. */
export function partIn(file: FileFacts, part: AnyPart): PartFacts | undefined {
  let places = placed.get(file);
  if (!places) {
    // Of parts that begin where another does, as by an alias, the first is meant.
    places = new Map(file.parts.toReversed().map(facts => [placeOf(facts), facts]));
    placed.set(file, places);
  }
  return places.get(placeOf(part));
}

const placed = new WeakMap<FileFacts, ReadonlyMap<string, PartFacts>>();

const placeOf = ({ thing, range }: Pick<AnyPart, 'thing' | 'range'>) => `${thing} ${range.start}`;

const known = new WeakMap<Snapshot, FileFacts>();

function gathered({ uri, text, version, reading }: Snapshot): FileFacts {
  const { document, problems, readUpTo, sections } = reading;
  const isWhole = readUpTo >= text.length && !problems.some(({ code }) => code === 'yaml-syntax');
  const file = { uri, key: canonical(uri), name: document.name, isWhole };
  const owner = file as unknown as FileFacts;
  // Only what somebody edits is worth keeping track of.
  if (version === undefined || sections.all.length === 0)
    return filled(owner, [gather(owner, text, [document], undefined)]);
  const { north_star, kpis } = document;
  const top = partFacts(document, owner, undefined);
  const head = gather(owner, text, north_star ? [north_star] : [], top, document);
  const middle = sections.all.map(({ objectives, range, same }) => {
    const before = kept.get(same);
    const piece = before
      ? movedPiece(before, owner, top, range.start)
      : { ...gather(owner, text, objectives, top), start: range.start, same };
    kept.set(same, piece);
    return piece;
  });
  return filled(owner, [head, ...middle, gather(owner, text, kpis, top)]);
}

/** By what says that a piece is still the same. */
const kept = new WeakMap<object, FactsPiece>();

function filled(file: FileFacts, pieces: readonly FactsPiece[]): FileFacts {
  const [only, ...others] = pieces;
  const all =
    only && others.length === 0
      ? only
      : {
          parts: pieces.flatMap(({ parts }) => parts),
          references: pieces.flatMap(({ references }) => references),
          people: pieces.flatMap(({ people }) => people),
          links: pieces.flatMap(({ links }) => links),
        };
  const { parts, references, people, links } = all;
  return Object.assign(file, { parts, references, people, links, pieces });
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

/** A piece as it is in another state of the file, where it begins elsewhere. */
function movedPiece(piece: FactsPiece, file: FileFacts, top: PartFacts, start: number): FactsPiece {
  const by = start - piece.start;
  const moved = (range: Range) => (by === 0 ? range : { start: range.start + by, end: range.end + by });
  const copies = new Map<PartFacts | undefined, PartFacts>();
  const copyOf = (part: PartFacts) => copies.get(part) ?? top;
  for (const part of piece.parts) {
    const { id, parent, range, at } = part;
    copies.set(part, {
      ...part,
      file,
      parent: copies.get(parent) ?? top,
      id: id && { value: id.value, range: moved(id.range) },
      range: moved(range),
      at: moved(at),
    });
  }
  return {
    ...piece,
    start,
    parts: [...copies.values()],
    references: piece.references.map(({ from, start: first, range, ...same }) => ({
      ...same,
      from: copyOf(from),
      range: moved(range),
      start: first === undefined ? first : first + by,
    })),
    people: piece.people.map(({ part, range, ...same }) => ({
      ...same,
      part: copyOf(part),
      range: moved(range),
    })),
    links: piece.links.map(({ value, range }) => ({ value, range: moved(range) })),
  };
}

type IndexedPart = Extract<AnyPart, { thing: IndexedThing }>;

function isIndexed(part: AnyPart): part is IndexedPart {
  return part.thing !== 'check_in' && part.thing !== 'milestone' && part.thing !== 'step';
}

function partFacts(part: IndexedPart, file: FileFacts, parent: PartFacts | undefined): PartFacts {
  const { thing, id, title, range, at } = part;
  return {
    file,
    thing,
    parent,
    id: id && { value: id.value, range: id.range },
    address: addressOf(part),
    title: title?.value ?? '',
    range,
    at,
    owners: ownersOf(part).map(({ value }) => value),
    cycle: cycleOf(part)?.value,
    level: isPlaced(part) ? levelOf(part)?.value : undefined,
    start: isDated(part) ? part.start?.value : undefined,
    due: isDated(part) ? part.due?.value : undefined,
    isOver: isOver(part),
    isAsked: isAsked(part),
    namesOwner: part.owner.length > 0,
    metric: thing === 'key_result' ? part.metric?.value : undefined,
    unit: 'unit' in part ? part.unit?.value : undefined,
    promises: thing === 'key_result' ? promisesOf(part) : none,
  };
}

const none: readonly string[] = [];

function isDated(part: IndexedPart): part is Extract<AnyPart, { thing: 'objective' | 'key_result' }> {
  return part.thing === 'objective' || part.thing === 'key_result';
}

function isPlaced(
  part: IndexedPart,
): part is Extract<AnyPart, { thing: 'document' | 'objective' | 'key_result' }> {
  return part.thing === 'document' || part.thing === 'objective' || part.thing === 'key_result';
}

/** What has no id is called by its place; KPIs have none, for references count objectives only. */
function addressOf(part: IndexedPart): string | undefined {
  switch (part.thing) {
    case 'objective':
      return part.id?.value ?? `o${part.index + 1}`;
    case 'key_result':
      return `${addressOf(part.parent)}/${part.id?.value ?? `kr${part.index + 1}`}`;
    case 'kpi':
      return part.id?.value;
    default:
      return undefined;
  }
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
  const value = (
    part as unknown as Readonly<Record<string, Field<never> | readonly Field<never>[] | undefined>>
  )[field];
  return [value ?? []].flat() as readonly Field<never>[];
}

function startOf(text: string, { start, end }: Range, reference: Reference): number | undefined {
  const written = text.slice(start, end);
  const plain = formatReference(reference);
  if (written === plain) return start;
  return written === `'${plain}'` || written === `"${plain}"` ? start + 1 : undefined;
}
