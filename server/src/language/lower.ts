// YAML tree to model. Takes half-written files as they are: what can be read is read, what cannot is a problem with a place.
import { isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import type { Source } from './edit.ts';
import { childOf } from './keys.ts';
import { duplicateIds, duplicateKey } from './lower/duplicates.ts';
import { meaningOf } from './lower/keys.ts';
import { homeOf, type Misplaced, placed } from './lower/misplaced.ts';
import { isEmpty, styleOf, textOf } from './lower/nodes.ts';
import { Tree } from './lower/tree.ts';
import { valuesOf, type Written } from './lower/values.ts';
import type { AnyPart, Document, Entry, Field, Objective } from './model.ts';
import type { Parsed } from './parse.ts';
import type { Problem, Sentence } from './problem.ts';
import type { Range } from './range.ts';
import { fieldOf, keysOf, type ThingName, thingOf } from './schema.ts';

/** @param name what the document is called when it gives no `id`: its file's name before `.okr.yaml`. */
export function lower(parsed: Parsed, name: string): { document: Document; problems: readonly Problem[] } {
  const { document, problems } = lowerFrame(parsed, name);
  return { document, problems: [...problems, ...documentDuplicates(document)] };
}

/** The same before the parts of the document are compared with each other: some may be yet to come. */
export function lowerFrame(
  parsed: Parsed,
  name: string,
): {
  readonly document: Document;
  readonly problems: readonly Problem[];
  /** What it means is for the whole file to tell. */
  readonly isUnsettled: boolean;
} {
  const lowering = new Lowering(parsed);
  const document = lowering.document(name);
  return {
    document,
    problems: [...lowering.problems, ...placed(lowering.source, lowering.misplaced)],
    isUnsettled: lowering.hasAliases || lowering.misplaced.length > 0,
  };
}

/** Ids of what a document lists are compared with each other: a reference does not say which of the two it means. */
export function documentDuplicates({ objectives, kpis }: Document): readonly Problem[] {
  return duplicateIds([...objectives, ...kpis]);
}

export interface LoweredList {
  readonly objectives: readonly Objective[];
  /** Of the list as a whole. */
  readonly range: Range;
  readonly problems: readonly Problem[];
  readonly isUnsettled: boolean;
}

/** The objectives of a text that is nothing but `objectives:` and a list; nothing where it turns out to be something else. */
export function lowerObjectives(parsed: Parsed, document: Document): LoweredList | undefined {
  const lowering = new Lowering(parsed);
  const list = lowering.objectives(document);
  const { source, misplaced, problems, hasAliases } = lowering;
  const leaves = misplaced.some(({ part, homes }) => homeOf(part, homes)?.thing === 'document');
  return (
    list && {
      ...list,
      problems: [...problems, ...placed(source, misplaced)],
      isUnsettled: hasAliases || leaves,
    }
  );
}

/** Aliases may make a small file say a thousand things over and over; no real file needs this many. */
const partLimit = 100_000;

/** A part while it is being made; nobody else sees it before it is whole. */
type Under = { entries: Entry[]; at: Range } & Record<string, unknown>;

/** A part above, with the keys that it has. */
interface Above {
  readonly thing: ThingName;
  readonly part: Under;
  readonly written: ReadonlyMap<string, Written>;
}

/** Everything that the walk through one tree needs to have at hand. */
class Lowering {
  readonly problems: Problem[] = [];
  readonly misplaced: Misplaced[] = [];
  /** For the edits that mend what is found; with its lines, for there may be many. */
  readonly source: Source;
  readonly #tree: Tree;
  readonly #above: Above[] = [];
  /** An alias says the same again, but it is wrong only once. */
  readonly #reported = new Set<string>();
  #parts = 0;

  constructor(parsed: Parsed) {
    this.source = { text: parsed.typed, lines: parsed.lines };
    this.#tree = new Tree(parsed);
  }

  /** Something stands for something else, which may be anywhere above. */
  get hasAliases(): boolean {
    return this.#tree.hasAliases;
  }

  document(name: string): Document {
    const root = this.#tree.resolve(this.#tree.root);
    if (root && !isMap(root) && !isEmpty(root)) this.#invalid(this.#tree.firstLine(root), 'not-a-document');
    const document = this.#part(
      'document',
      isMap(root) ? root : undefined,
      undefined,
      0,
    ) as unknown as Document;
    return Object.assign(document, { name: document.id?.value ?? name });
  }

  objectives(document: Document): { objectives: readonly Objective[]; range: Range } | undefined {
    const root = this.#tree.resolve(this.#tree.root);
    if (!isMap(root) || root.items.length !== 1) return undefined;
    const list = this.#tree.resolve(root.items[0]?.value as Node | null);
    if (!isSeq(list)) return undefined;
    const objectives = this.#items('objective', 'objectives', list, document, 0);
    return { objectives: objectives as readonly Objective[], range: this.#tree.range(list) };
  }

  #part(thing: ThingName, map: YAMLMap | undefined, parent: unknown, index: number): Under {
    const range = map ? this.#tree.range(map) : { start: 0, end: 0 };
    const style = map?.flow ? 'flow' : 'block';
    const part: Under = { ...blankOf(thing), thing, range, at: range, entries: [], style, index };
    if (parent !== undefined) part.parent = parent;
    const written = this.#written(thing, part, map);
    this.#above.push({ thing, part, written });
    for (const one of written.values()) this.#take(thing, part, one);
    this.#above.pop();
    part.at = atOf(part);
    if (thingOf(thing).required.includes('title') && !part.title) {
      this.#report({
        code: 'missing-title',
        at: written.get('title')?.entry.key ?? part.at,
        message: thing as Sentence<'missing-title'>,
      });
    }
    return part;
  }

  /** What is written under each key that was meant; unknown and repeated keys are problems and say nothing. */
  #written(thing: ThingName, part: Under, map: YAMLMap | undefined): ReadonlyMap<string, Written> {
    const written = new Map<string, Written>();
    const unsure = new Map<string, Written>();
    const repeated: Written[] = [];
    for (const pair of map?.items ?? []) {
      const one = this.#pair(thing, part, pair, Boolean(map?.flow));
      if (!one) continue;
      if (!one.isSure) unsure.set(one.key, one);
      else if (written.has(one.key)) repeated.push(one);
      else written.set(one.key, one);
    }
    for (const [key, one] of unsure) if (!written.has(key)) written.set(key, one);
    for (const { key, entry } of repeated) {
      const first = written.get(key)?.entry;
      if (first) this.#report(duplicateKey(this.source, part as unknown as AnyPart, key, entry, first));
    }
    return written;
  }

  #pair(
    thing: ThingName,
    part: Under,
    { key, value }: Pair,
    isInFlow: boolean,
  ): (Written & { isSure: boolean }) | undefined {
    if (!isScalar(key) || !key.range) {
      if (key) this.#invalid(this.#tree.firstLine(key as Node), 'key');
      return undefined;
    }
    const node = value as Node | null | undefined;
    const style = styleOf(node);
    const at = this.#tree.range(key);
    const range = node && style !== 'none' ? this.#tree.range(node) : this.#tree.afterKey(key);
    const written = { name: textOf(key), key: at, value: range, style };
    const meaning = meaningOf(thing, written, this.#tree.resolve(node));
    const entry: Entry = { ...written, means: meaning.key };
    part.entries.push(entry);
    if (meaning.problem) this.#report(meaning.problem);
    if (meaning.elsewhere) {
      this.misplaced.push({ ...meaning.elsewhere, part: part as unknown as AnyPart, entry });
      this.#takeIn(meaning.elsewhere.key, node);
    }
    return meaning.key === undefined
      ? undefined
      : { key: meaning.key, entry, keyNode: key, node, isInFlow, isSure: meaning.isSure };
  }

  #take(thing: ThingName, part: Under, written: Written) {
    const { key, entry, node } = written;
    const child = childOf(thing, key);
    if (child) {
      const value = this.#tree.resolve(node);
      if (isEmpty(value)) return;
      if (child.many) part[key] = this.#items(child.thing, key, value as Node, part, 0);
      else if (isMap(value)) part[key] = this.#part(child.thing, value, part, 0);
      else this.#invalid(entry.value, 'fields-wanted', key);
      return;
    }
    const values = valuesOf(this.#tree, thing, written, problem => this.#report(problem));
    if (fieldOf(thing, key).many) part[key] = values;
    else if (values[0]) part[key] = values[0];
  }

  /** A list that is indented too far belongs to a part above: a slip of one line shall not make a whole file vanish. */
  #takeIn(key: string, node: Node | null | undefined) {
    const value = this.#tree.resolve(node);
    const home = this.#above.findLast(({ thing, written }) => childOf(thing, key)?.many && !written.has(key));
    const child = home && childOf(home.thing, key);
    if (!home || !child || !isSeq(value)) return;
    const before = home.part[key] as readonly AnyPart[];
    home.part[key] = [...before, ...this.#items(child.thing, key, value, home.part, before.length)];
  }

  #items(thing: ThingName, key: string, list: Node, parent: unknown, index: number): readonly AnyPart[] {
    if (isMap(list)) {
      this.#invalid(this.#tree.firstLine(list), 'list-wanted', key);
      return [this.#part(thing, list, parent, index) as unknown as AnyPart];
    }
    if (!isSeq(list)) {
      this.#invalid(this.#tree.firstLine(list), 'list-wanted', key);
      return [];
    }
    const parts: AnyPart[] = [];
    for (const raw of list.items) {
      const item = this.#tree.resolve(raw as Node);
      if (isEmpty(item)) continue;
      if (++this.#parts > partLimit) {
        this.#invalid(this.#tree.firstLine(raw as Node), 'too-much', key);
        break;
      }
      const part = isMap(item)
        ? this.#part(thing, item, parent, index + parts.length)
        : this.#bareItem(
            thing,
            key,
            item as Node,
            parent,
            index + parts.length,
            list.flow ? 'flow' : 'block',
          );
      if (part) parts.push(part as unknown as AnyPart);
    }
    // Those of a document are compared with each other: a reference does not say which of the two it means.
    if (thing !== 'objective' && thing !== 'kpi')
      for (const problem of duplicateIds(parts)) this.#report(problem);
    return parts;
  }

  /** `- Grow revenue` is taken as a title: it is what the writer meant. */
  #bareItem(
    thing: ThingName,
    key: string,
    item: Node,
    parent: unknown,
    index: number,
    style: AnyPart['style'],
  ): Under | undefined {
    const range = this.#tree.range(item);
    if (!isScalar(item) || !keysOf(thing).includes('title')) {
      this.#invalid(this.#tree.firstLine(item), 'item-wanted', key);
      return undefined;
    }
    const start = { start: range.start, end: range.start };
    const [open, close] = style === 'flow' ? ['{ title: ', ' }'] : ['title: ', ''];
    const edits = [
      { range: start, text: open },
      ...(close === '' ? [] : [{ range: { start: range.end, end: range.end }, text: close }]),
    ];
    const fix = { title: 'fix-item-text', edits } as const;
    this.#report({ code: 'invalid-value', at: range, message: 'item-text', data: { key }, fix });
    const title: Field<string> = { value: textOf(item), range, key: start };
    return { ...blankOf(thing), thing, range, at: range, entries: [], style, index, parent, title };
  }

  #invalid(at: Range, message: Sentence<'invalid-value'>, key?: string) {
    this.#report({ code: 'invalid-value', at, message, ...(key !== undefined && { data: { key } }) });
  }

  #report(problem: Problem) {
    const place = `${problem.code} ${problem.at.start} ${problem.message === 'too-much' || problem.at.end}`;
    if (this.#reported.has(place)) return;
    this.#reported.add(place);
    this.problems.push(problem);
  }
}

/** A part with nothing written in it: every list is there, and empty. To be copied: it is the same for all of a kind. */
function blankOf(thing: ThingName): Readonly<Record<string, unknown>> {
  const known = blanks.get(thing);
  if (known) return known;
  const { fields, lists } = thingOf(thing);
  const blank: Record<string, unknown> = {};
  for (const [key, { many }] of Object.entries(fields)) blank[key] = many ? nothing : undefined;
  for (const key of Object.keys(lists)) blank[key] = nothing;
  blanks.set(thing, blank);
  return blank;
}

const blanks = new Map<ThingName, Readonly<Record<string, unknown>>>();
const nothing: readonly never[] = Object.freeze([]);

/** The title, else the first field with its value where that ends on the same line. */
function atOf({ title, entries, range }: Under): Range {
  if (title) return (title as Field<string>).range;
  const [first] = entries;
  if (!first) return range as Range;
  return {
    start: first.key.start,
    end: first.style === 'block' ? first.key.end : Math.max(first.key.end, first.value.end),
  };
}
