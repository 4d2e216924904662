// The names of what answers about the workspace are made of. When what a file says under a name changes, so may the answers.
import type { FactsPiece, FileFacts, PartFacts, ReferenceFacts } from './facts.ts';
import { ofPiece } from './of-piece.ts';
import { calledBy, folderOf } from './references.ts';

/** A label by what it is about; keys are those of files. */
export const labels = {
  /** Whether all files are known. */
  complete: 'complete',
  /** What documents there are. */
  documents: 'documents',
  named: (document: string) => `named ${document}`,
  folder: (folder: string) => `folder ${folder}`,
  /** Objectives and KPIs with an id, in whatever document. */
  id: (id: string) => `id ${id}`,
  /** Who owns anything. */
  owners: 'owners',
  person: (key: string) => `person ${key}`,
  promise: (promise: string) => `promise ${promise}`,
  /** Who makes a promise, and what they are handed down from. */
  promisers: (promise: string) => `promisers ${promise}`,
  /** Who refers to a name in a document, in a field; `''` for the document itself, in any field. */
  mention: (document: string, name: string, field: string) => `mention ${field} ${document}#${name}`,
  /** The times at which a level has objectives. */
  times: (level: string) => `times ${level}`,
  /** What is said of a north star. */
  pursuit: (words: string) => `pursuit ${words}`,
  /** The circles of alignment that a part stands in. */
  circle: (address: string) => `circle ${address}`,

  /** What all references into a file see of it. */
  file: (key: string) => `file ${key}`,
  /** Whether all of it could be read: while somebody types, that changes to and fro. */
  whole: (key: string) => `whole ${key}`,
  part: (key: string, address: string) => `part ${key}#${address}`,
  /** What a part says that it is aligned to. */
  alignment: (key: string, address: string) => `alignment ${key}#${address}`,
  title: (key: string, address: string) => `title ${key}#${address}`,
  /** Everything in a file that can be referred to. */
  names: (key: string) => `names ${key}`,
  /** What the parts of a file are called, and what each says that it is aligned to. */
  edges: (key: string) => `edges ${key}`,
  /** Where things stand in a file. */
  places: (key: string) => `places ${key}`,
};

/** What stands under each label, as a text that is another when an answer may be. */
export type Sayings = ReadonlyMap<string, string>;

/** What a file says for others to find it by, piece by piece. Several files may say something under one label. */
export function sharedBy(file: FileFacts): readonly Sayings[] {
  return file.pieces.map(piece => remembered(shared, piece, () => sharedIn(file, piece)));
}

/** What is found by the file itself, piece by piece. */
export function ownOf(file: FileFacts): readonly Sayings[] {
  return file.pieces.map(piece => remembered(own, piece, () => ownIn(file, piece)));
}

const shared = new WeakMap<object, Sayings>();
const own = new WeakMap<object, Sayings>();

/** Of a closed file all this would be more than its facts, and is asked for once. */
function remembered(known: WeakMap<object, Sayings>, { same }: FactsPiece, say: () => Sayings): Sayings {
  if (!same) return say();
  const sayings = known.get(same) ?? say();
  known.set(same, sayings);
  return sayings;
}

/** Everybody who owns something in a file, by key. */
export function ownersOf({ pieces }: FileFacts): readonly string[] {
  return pieces.flatMap(ownersIn);
}

function sharedIn(file: FileFacts, piece: FactsPiece): Sayings {
  const said = new Said();
  if (piece === file.pieces[0]) {
    said.add(labels.documents, file.name);
    said.add(labels.named(file.name), file.key);
    said.add(labels.folder(folderOf(file.key)));
  }
  for (const part of piece.parts) {
    const { thing, id, promises } = part;
    if (id && (thing === 'objective' || thing === 'kpi')) said.add(labels.id(id.value), addressOf(part));
    for (const promise of promises) said.add(labels.promise(promise), seenOf(part));
    for (const [place, owner] of part.owners.entries())
      said.add(labels.person(personKey(owner)), `${place === 0} ${burdenOf(part)}`);
  }
  said.add(labels.owners, ...ownersIn(piece));
  // Who only contributes or checks in is found as well, and is no other answer's business.
  for (const { name } of piece.people) said.add(labels.person(personKey(name)));
  for (const reference of piece.references) {
    const { from, field, value } = reference;
    const seen = [timeOf(from), String(from.isOver), JSON.stringify(value)];
    for (const label of mentionsIn(reference)) said.add(label, field, ...seen);
  }
  return said.all;
}

function ownIn(file: FileFacts, piece: FactsPiece): Sayings {
  const { key, isWhole, name, pieces } = file;
  const { parts } = piece;
  const said = new Said();
  if (piece === pieces[0]) {
    said.add(labels.file(key), name, ...parts.slice(0, 1).map(timeOf));
    said.add(labels.whole(key), String(isWhole));
    said.add(labels.places(key), ...pieces.map(({ start }) => `${start}`));
  }
  // Also of what nothing can refer to, since something else has its name.
  for (const part of parts) {
    const { at, address, title, id } = part;
    said.add(labels.places(key), `${at.start - piece.start} ${at.end - piece.start}`);
    if (address === undefined) continue;
    said.add(labels.title(key, address), title);
    said.add(labels.part(key, address), `${id !== undefined}`, seenOf(part));
    said.add(labels.alignment(key, address));
    said.add(labels.names(key), `${id !== undefined}`, address, title);
    said.add(labels.edges(key), address);
  }
  for (const { from, field, value } of piece.references) {
    if (field !== 'aligns_to') continue;
    const { address = '' } = from;
    said.add(labels.alignment(key, address), JSON.stringify(value));
    said.add(labels.edges(key), address, JSON.stringify(value));
  }
  return said.all;
}

/** Those of one state of a file that are not in the other. */
export function without(sayings: readonly Sayings[], others: readonly Sayings[]): readonly Sayings[] {
  const known = new Set(others);
  return sayings.filter(one => !known.has(one));
}

/** The labels under which something else is said than before, or nothing any more. */
export function changedBetween(before: readonly Sayings[], after: readonly Sayings[]): readonly string[] {
  const [was, is] = [together(without(before, after)), together(without(after, before))];
  const changed = [...is].filter(([label, said]) => was.get(label) !== said).map(([label]) => label);
  for (const label of was.keys()) if (!is.has(label)) changed.push(label);
  return changed;
}

function together(sayings: readonly Sayings[]): Sayings {
  const [only, ...others] = sayings;
  if (only && others.length === 0) return only;
  const all = new Map<string, string>();
  for (const one of sayings) for (const [label, said] of one) all.set(label, (all.get(label) ?? '') + said);
  return all;
}

/** The labels that the files are filed under that refer to a part in a field. */
export function labelsOf(part: PartFacts, field: string): readonly string[] {
  const { thing, file, address } = part;
  if (thing !== 'document' && address === undefined) return [];
  const name = thing === 'document' ? '' : (address?.replace(/\/.*/, '') ?? '');
  const asked = thing === 'document' ? '' : field;
  return [labels.mention(file.name, name, asked), labels.mention(file.key, name, asked)];
}

/** The same for all spellings of a name that mean one person. */
export function personKey(name: string): string {
  return /^[a-z\d_-]*$/.test(name) ? name : name.normalize('NFKC').trim().toLowerCase();
}

/** By key, in order. */
const ownersIn = ofPiece(({ parts }): readonly string[] =>
  [...new Set(parts.flatMap(({ owners }) => owners.map(personKey)))].sort(),
);

/** When a part runs, as equal texts for equal times. */
export function timeOf({ cycle, start, due }: Pick<PartFacts, 'cycle' | 'start' | 'due'>): string {
  const ends = due?.kind === 'day' ? due.day : due?.kind === 'cycle' ? due.cycle.text : due?.kind;
  return start === undefined && ends === undefined
    ? (cycle?.text ?? '')
    : `${cycle?.text ?? ''} ${start ?? ''} ${ends ?? ''}`;
}

function mentionsIn({ from: { file }, field, value }: ReferenceFacts): readonly string[] {
  const { document, objective } = value;
  const called = calledBy(file, document);
  const byName = labels.mention(called, objective, field);
  return document === undefined ? [byName] : [byName, labels.mention(called, '', '')];
}

/** What others learn of a part without asking for more. */
function seenOf(part: PartFacts): string {
  const { thing, level, isOver, parent } = part;
  const above = thing === 'key_result' && parent ? timeOf(parent) : '';
  return [addressOf(part), thing, timeOf(part), above, level ?? '', isOver].join('\u0000');
}

/** What a part is to its owner. */
function burdenOf(part: PartFacts): string {
  const { thing, isAsked, namesOwner } = part;
  return `${thing} ${isAsked} ${namesOwner} ${timeOf(part)}`;
}

const addressOf = ({ file, address }: PartFacts) => `${file.key}#${address ?? ''}`;

class Said {
  readonly all = new Map<string, string>();

  /** Without anything said, that the file is there at all is all that there is to know. */
  add(label: string, ...said: readonly string[]): void {
    const before = this.all.get(label) ?? '';
    this.all.set(label, said.length === 0 ? before : `${before}${said.join('\u0001')}\u0002`);
  }
}
