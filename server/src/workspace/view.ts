// All files as one of them sees them: answers what its rules ask, and notes down what the answers were made of.
import { listIn } from '../language/list-in.ts';
import type { Field } from '../language/model.ts';
import { dueDay, type Period, periodOf } from '../language/period.ts';
import type { Reference } from '../language/reference.ts';
import type { PartSeen, Surroundings } from '../rules/surroundings.ts';
import { addressed } from './addresses.ts';
import { documentFrom } from './document-from.ts';
import type { FileFacts, PartFacts, ReferenceFacts } from './facts.ts';
import type { WorkspaceIndex } from './index.ts';
import { labels, ownersOf, personKey } from './labels.ts';
import { meantBy } from './meant.ts';
import { partIn, referenceIn } from './places.ts';
import { calledBy, folderOf, isPath } from './references.ts';
import { repeatedIn } from './repeated.ts';

export interface View extends Surroundings {
  /** The labels of all that was asked for; see ./labels.ts. */
  readonly asked: ReadonlySet<string>;
}

/**
 * @param own the file that looks; it counts as it is given, whatever the index has under its name
 * @param isAmongAll whether the files around it are those that the index is to know
 */
export function viewFrom(own: FileFacts, index: WorkspaceIndex, isAmongAll = true): View {
  const noted = new Set<string>();
  let noting: Set<string> | undefined;
  const asked = (label: string) => {
    noted.add(label);
    noting?.add(label);
  };
  const month = index.fiscalYearStartOf(own);
  const referenceAt = (field: Field<Reference>) => referenceIn(own, field);

  const isComplete = () => {
    asked(labels.complete);
    return index.isComplete && isAmongAll;
  };
  const isWhole = (file: FileFacts) => {
    asked(labels.whole(file.key));
    return file.isWhole;
  };
  /** Whether a file would be known if it were there: some other around it is. */
  const isCovered = (key: string) => {
    if (index.isLeftAlone(key)) return false;
    for (let folder = folderOf(key); folder !== ''; folder = folderOf(folder))
      if (index.saying(labels.folder(folder), asked).length > 0) return true;
    return false;
  };
  /** Whether what a reference does not find is not there; else it may only not have been read. */
  const isSure = ({ value: { document } }: ReferenceFacts, called: readonly FileFacts[]) => {
    if (!called.every(isWhole)) return false;
    if (document === undefined) return true;
    if (isPath(document) && called.length > 0) return true;
    return isComplete() && (!isPath(document) || isCovered(calledBy(own, document)));
  };
  const periodOfFacts = (part: PartFacts) => dates(part, month);

  return {
    asked: noted,
    noting(work) {
      const moment = index.moment();
      const of = new Set<string>();
      noting = of;
      const result = work();
      noting = undefined;
      return { result, note: { labels: of, moment, by: index } };
    },
    isStill({ labels, moment, by }) {
      if (by !== index || !index.isStill(labels, moment)) return false;
      labels.forEach(asked);
      return true;
    },
    isComplete,
    resolve(field) {
      const reference = referenceAt(field);
      if (!reference) return undefined;
      const { targets } = index.resolve(reference, asked);
      const called = index.called(own, reference.value.document, asked);
      if (targets.length === 0 && !isSure(reference, called)) return undefined;
      return { hasDocument: called.length > 0, targets };
    },
    meantBy(field) {
      const reference = referenceAt(field);
      return reference ? meantBy(index, reference, asked) : [];
    },
    precisely(target) {
      const { file, address } = factsOf(target);
      if (address === undefined || addressed(file, address).length > 1) return undefined;
      const document = documentFrom(own, file, index, asked);
      return document === undefined ? undefined : `${document}${address}`;
    },
    circleBy(field) {
      const reference = referenceAt(field);
      const [target, ...others] = reference ? index.resolve(reference, asked).targets : [];
      if (!reference || !target || others.length > 0) return undefined;
      const way = index.wayRound(reference.from, target, asked);
      return way && { parts: way.parts, count: way.length };
    },
    periodOf: part => periodOfFacts(factsOf(part)),
    hasLevel(level, period) {
      for (const part of index.timesOf(level, asked)) if (overlap(period, periodOfFacts(part))) return true;
      return false;
    },
    *referrers(part, field) {
      const facts = partIn(own, part);
      if (!facts) return;
      for (const { from } of index.referring(facts, field, asked))
        if (from.file.key !== own.key) yield { isOver: from.isOver };
    },
    sameResults(keyResult) {
      const facts = partIn(own, keyResult);
      if (!facts) return [];
      const time = periodOfFacts(facts);
      return repeatedIn(own, facts, index, asked, other => overlap(time, periodOfFacts(other)));
    },
    loadOf(person, period) {
      const key = personKey(person);
      asked(labels.person(key));
      return index.load(labels.person(key), `${period.start} ${period.end} ${month}`, () => {
        const parts = index
          .saying(labels.person(key))
          .flatMap(file => burdensIn(file).get(key) ?? [])
          .filter(part => runsIn(part, period, month));
        const count = (thing: string) => parts.filter(part => part.thing === thing).length;
        return {
          objectives: count('objective'),
          keyResults: count('key_result'),
          files: new Set(parts.map(({ file }) => file.key)).size,
        };
      });
    },
    isOnlyOwner(person) {
      const key = personKey(person);
      asked(labels.owners);
      return index.files().every(file => ownersOf(file).every(owner => owner === key));
    },
    isPursued: words => index.isPursued(words, asked),
    titleOf(part) {
      const { file, address = '', title } = factsOf(part);
      asked(labels.title(file.key, address));
      return title || address;
    },
    placeOf(part) {
      const { file, at } = factsOf(part);
      asked(labels.places(file.key));
      return { uri: file.uri, at };
    },
    seen: part => partIn(own, part),
  };
}

/** Parts go out as what rules may see of them, and come back. */
const factsOf = (part: PartSeen) => part as PartFacts;

/** The cycle of a part, or the dates that it has of its own. */
function dates({ cycle, start, due, parent }: PartFacts, month: number): Partial<Period> | undefined {
  const period = cycle && periodOf(cycle, month);
  const above = parent?.thing === 'objective' ? dates(parent, month) : undefined;
  const begins = start ?? above?.start ?? period?.start;
  const ends = due ? dueDay(due, month) : (above?.end ?? period?.end);
  if (begins === undefined && ends === undefined) return undefined;
  return { ...(begins !== undefined && { start: begins }), ...(ends !== undefined && { end: ends }) };
}

/** Whether two times have a day in common, as far as is known. */
function overlap(a: Partial<Period> = {}, b: Partial<Period> = {}): boolean {
  const isBefore = (one: Partial<Period>, other: Partial<Period>) =>
    one.end !== undefined && other.start !== undefined && one.end < other.start;
  return !isBefore(a, b) && !isBefore(b, a);
}

/** By person, what takes their time: objectives, and the key results that name them. */
function burdensIn(file: FileFacts): ReadonlyMap<string, readonly PartFacts[]> {
  const known = burdens.get(file);
  if (known) return known;
  const found = new Map<string, PartFacts[]>();
  for (const part of file.parts) {
    const { thing, isAsked, namesOwner, owners } = part;
    if (!isAsked || (thing !== 'objective' && !(thing === 'key_result' && namesOwner))) continue;
    listIn(found, personKey(owners[0] ?? '')).push(part);
  }
  burdens.set(file, found);
  return found;
}

/** Asked for once for each person in a file. */
const burdens = new WeakMap<FileFacts, ReadonlyMap<string, readonly PartFacts[]>>();

function runsIn({ cycle }: PartFacts, period: Period, month: number): boolean {
  if (!cycle) return false;
  const { start, end } = periodOf(cycle, month);
  return start === period.start && end === period.end;
}
