// Names in text that could not be read: whether they are references nobody can tell, so a rename must not pass them by.
import { childOf } from '../../language/keys.ts';
import type { AnyPart, Entry } from '../../language/model.ts';
import { contains, type Range } from '../../language/range.ts';
import { thingOf } from '../../language/schema.ts';
import { walk } from '../../language/walk.ts';
import { factsOf, type PartFacts } from '../../workspace/facts.ts';
import type { Snapshot } from '../../workspace/snapshot.ts';

/**
 * The offset of a piece of unread text that may refer to a part by its name, in the part's own file or another. Comments
 * refer to nothing.
 */
export function unreadMention(snapshot: Snapshot, part: PartFacts, name: string): number | undefined {
  const { text } = snapshot;
  const isOwnFile = factsOf(snapshot).key === part.file.key;
  const found = wordsLike(name, text).filter(at =>
    looksMeant(part, isOwnFile, text[at - 1], text[at + name.length]),
  );
  // The text is asked first: of a company's files, few have the name in them.
  if (found.length === 0 || snapshot.reading.problems.length === 0) return undefined;
  const understood = understoodIn(snapshot);
  return found.find(at => !understood.some(range => contains(range, at)));
}

/** Where a name stands as a whole word. */
function wordsLike(name: string, text: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const [before = '', after = ''] = [text[at - 1], text[at + name.length]];
    if (!partOfId.test(before) && !partOfId.test(after)) places.push(at);
  }
  return places;
}

const partOfId = /[\p{L}\p{M}\p{N}_-]/u;

/** As references are written: in another file a document is named before an objective, `company#win/kr1`. */
function looksMeant(
  { thing }: PartFacts,
  isOwnFile: boolean,
  before: string | undefined,
  after: string | undefined,
): boolean {
  if (thing === 'document') return after === '#';
  if (thing === 'initiative') return false;
  return isOwnFile || before === (thing === 'key_result' ? '/' : '#');
}

/** What was read for what it is, and comments. In broken YAML, a text over several lines may have swallowed others. */
function understoodIn(snapshot: Snapshot): readonly Range[] {
  const { document, lines, text } = snapshot.reading;
  const { references, isWhole } = factsOf(snapshot);
  const ranges: Range[] = references.map(({ range }) => range);
  const take = (part: AnyPart, entry: Entry) => {
    ranges.push(entry.key);
    const { means, value } = entry;
    if (means !== undefined && (childOf(part.thing, means) || isReference(part, means))) return;
    if (isWhole || lines.lineAt(value.start) === lines.lineAt(value.end)) ranges.push(value);
  };
  walk(document, part => {
    for (const entry of part.entries) take(part, entry);
    if (part.entries.length === 0) ranges.push(part.at);
  });
  for (let line = 0; line < lines.count; line++) {
    const [start, end] = [lines.startOf(line), lines.endOf(line)];
    if (/^\s*#/.test(text.slice(start, end))) ranges.push({ start, end });
  }
  return ranges;
}

function isReference({ thing }: AnyPart, key: string): boolean {
  return thingOf(thing).fields[key]?.kind === 'reference';
}
