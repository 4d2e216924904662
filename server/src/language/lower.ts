// YAML tree to model. Takes half-written files as they are: what can be read is read, what cannot is a problem with a place.
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { choiceReader } from './choices.ts';
import { childOf, meantKey, placesOf } from './keys.ts';
import { type FieldMeta, metaOf } from './kinds.ts';
import type { AnyPart, Document, Entry, Field, Parts } from './model.ts';
import type { Parsed } from './parse.ts';
import type { Problem, Repair } from './problem.ts';
import type { Range, TextEdit } from './range.ts';
import { type Misread, type Result, readers } from './readers.ts';
import { keysOf, type ThingName, thingOf } from './schema.ts';
import { quoted } from './quoting.ts';

/** @param name what the document is called when it gives no `id`: its file's name before `.okr.yaml`. */
export function lower(parsed: Parsed, name: string): { document: Document; problems: readonly Problem[] } {
  const reading = new Reading(parsed);
  return { document: reading.document(name), problems: reading.problems };
}

/** Aliases may make a small file say a thousand things over and over; no real file needs this many. */
const partLimit = 100_000;

/** A part while it is being made; nobody else sees it before it is whole. */
type Under<P> = { -readonly [K in keyof P]: P[K] };

/** Everything that the walk through one tree needs to have at hand. */
class Reading {
  readonly problems: Problem[] = [];
  readonly #parsed: Parsed;
  #parts = 0;

  constructor(parsed: Parsed) {
    this.#parsed = parsed;
  }

  document(name: string): Document {
    const root = this.#resolve(this.#parsed.yaml.contents);
    if (root && !isMap(root) && !isEmpty(root)) this.#report('invalid-value', this.#firstLine(root), 'not-a-document');
    const document = this.#part('document', isMap(root) ? root : undefined, undefined, 0) as Under<Document>;
    document.name = document.id?.value ?? name;
    this.#duplicateIds([...document.objectives, ...document.kpis]);
    return document;
  }

  #part(thing: ThingName, map: YAMLMap | undefined, parent: unknown, index: number): AnyPart {
    const entries: Entry[] = [];
    const part: Record<string, unknown> = {
      thing,
      range: map ? this.#range(map) : { start: 0, end: 0 },
      entries,
      style: map?.flow ? 'flow' : 'block',
      index,
      ...(parent !== undefined && { parent }),
      ...blankOf(thing),
    };
    const pairs = new Map<string, { entry: Entry; node: Node | null | undefined }>();
    for (const pair of map?.items ?? []) this.#pair(thing, pair, entries, pairs);
    for (const [key, { entry, node }] of pairs) this.#value(thing, part, key, entry, node);
    part.at = this.#at(part as unknown as AnyPart);
    if (thingOf(thing).required.includes('title')) this.#needTitle(part as unknown as AnyPart, pairs.get('title')?.entry);
    return part as unknown as AnyPart;
  }

  /** Notes a pair under the key that was meant; unknown and repeated keys are problems and say nothing. */
  #pair(thing: ThingName, pair: Pair, entries: Entry[], pairs: Map<string, { entry: Entry; node: Node | null | undefined }>) {
    if (!isScalar(pair.key) || !pair.key.range) {
      if (pair.key) this.#report('invalid-value', this.#range(pair.key as Node), 'key');
      return;
    }
    const written = String(pair.key.source ?? pair.key.value);
    const entry = this.#entry(thing, written, pair, pair.key as Node);
    entries.push(entry);
    const key = this.#meant(thing, written, entry, pair);
    if (key === undefined) return;
    const first = pairs.get(key);
    if (first) {
      this.problems.push({
        code: 'duplicate-key',
        at: entry.key,
        message: 'duplicate',
        data: { key },
        related: [{ at: first.entry.key, message: 'first' }],
      });
      return;
    }
    pairs.set(key, { entry, node: pair.value as Node | null });
  }

  #meant(thing: ThingName, written: string, entry: Entry, pair: Pair): string | undefined {
    if (keysOf(thing).includes(written)) return written;
    if (/^x[-_]/.test(written)) return undefined;
    if (this.#isSplitNumber(written, entry, pair)) return undefined;
    const meant = meantKey(written, thing);
    if (meant) {
      const rename: Repair = { title: 'rename', data: { key: meant.key }, edits: [{ range: entry.key, text: meant.key }] };
      this.problems.push({
        code: 'unknown-key',
        at: entry.key,
        message: 'did-you-mean',
        data: { key: written, meant: meant.key },
        ...(meant.sure ? { fix: rename } : { suggest: [rename] }),
      });
      return meant.sure ? meant.key : undefined;
    }
    const places = placesOf(written);
    this.problems.push({
      code: places.length > 0 ? 'misplaced-key' : 'unknown-key',
      at: entry.key,
      message: places.length > 0 ? 'misplaced' : 'unknown',
      data: { key: written, here: thing, ...(places.length > 0 && { places: places.join(', ') }) },
    });
    return undefined;
  }

  /** `{ target: 1,000 }` is 1 and a key 000 to YAML. */
  #isSplitNumber(written: string, entry: Entry, pair: Pair): boolean {
    if (!/^\d{3}$/.test(written) || pair.value) return false;
    const before = this.#parsed.repaired.slice(0, (pair.key as Node).range?.[0]);
    const number = /[\d]{1,3}(?:,\d{3})*,$/.exec(before);
    if (!number) return false;
    const start = this.#parsed.toTyped(number.index);
    const edit: TextEdit = { range: { start, end: entry.key.end }, text: (number[0] + written).replaceAll(',', '') };
    this.problems.push({
      code: 'yaml-syntax',
      at: edit.range,
      message: 'comma-in-number',
      data: { number: number[0] + written, plain: edit.text },
      fix: { title: 'fix-comma-in-number', data: { plain: edit.text }, edits: [edit] },
    });
    return true;
  }

  #value(thing: ThingName, part: Record<string, unknown>, key: string, entry: Entry, raw: Node | null | undefined) {
    const child = childOf(thing, key);
    const node = this.#resolve(raw);
    if (child) {
      if (isEmpty(node)) return;
      if (child.many) part[key] = this.#items(child.thing, key, node as Node, part);
      else if (isMap(node)) part[key] = this.#part(child.thing, node, part, 0);
      else this.#report('invalid-value', entry.value, 'fields-wanted', { key });
      return;
    }
    const meta = metaOf(thingOf(thing).fields[key] as never);
    const values = this.#fields(key, meta, entry, node, raw);
    if (meta.many) part[key] = values;
    else if (values[0]) part[key] = values[0];
  }

  #fields(key: string, meta: FieldMeta, entry: Entry, node: Node | undefined, raw: Node | null | undefined): Field<unknown>[] {
    if (isSeq(node) && meta.many) {
      this.#wideCommas(node);
      return node.items.flatMap(item => this.#scalar(key, meta, entry, this.#resolve(item as Node), this.#range(item as Node)));
    }
    return this.#scalar(key, meta, entry, node, raw ? this.#range(raw) : entry.value);
  }

  #scalar(key: string, meta: FieldMeta, entry: Entry, node: Node | undefined, range: Range): Field<unknown>[] {
    if (node && !isScalar(node)) {
      this.#report('invalid-value', this.#firstLine(node), meta.many ? 'text-or-list-wanted' : 'text-wanted', { key });
      return [];
    }
    const text = node ? textOf(node).trim() : '';
    if (text === '') return this.#lostValue(key, node, entry);
    if (meta.kind === 'reference' && node) this.#cutReference(node);
    else if (meta.kind === 'text' && node) this.#cutText(key, node);
    const result: Result<unknown> = meta.kind === 'choice' ? choiceReader(meta)(text) : readers[meta.kind](text);
    if ('value' in result) return [{ value: result.value, range, key: entry.key }];
    this.#misread(key, text, range, result.misread);
    return [];
  }

  /** `[张三，李四]` is one name to YAML. */
  #wideCommas(list: YAMLSeq) {
    if (!list.flow) return;
    const wide = list.items.flatMap(item => {
      if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) return [];
      const [start] = item.range;
      return [...(item.source ?? '').matchAll(/[，、]/g)].map(({ index }) => this.#parsed.toTyped(start + index));
    });
    const edits = wide.map(start => ({ range: { start, end: start + 1 }, text: ', ' }));
    if (edits[0]) this.#report('full-width-punctuation', edits[0].range, 'wide-comma', {}, { title: 'fix-wide-comma', edits });
  }

  /** An anchor or tag with nothing behind it is a value that began with `&` or `!`. */
  #lostValue(key: string, node: Node | undefined, entry: Entry): [] {
    if (!isScalar(node) || !(node.anchor || node.tag?.startsWith('!'))) return [];
    const text = `${node.anchor ? `&${node.anchor}` : node.tag}`;
    const start = this.#parsed.repaired.lastIndexOf(text, node.range?.[0] ?? 0);
    const range = { start: this.#parsed.toTyped(start), end: this.#parsed.toTyped(start + text.length) };
    this.#specialStart(key, text, start < 0 ? entry.value : range);
    return [];
  }

  #specialStart(key: string, text: string, range: Range) {
    const fix: Repair = { title: 'fix-special-start', edits: [{ range, text: quoted(text) }] };
    this.#report('yaml-syntax', range, 'special-start', { key, start: text.slice(0, 1) }, fix);
  }

  /** `company #win` is `company` and a comment to YAML. */
  #cutReference(node: Node) {
    const rest = this.#comment(node, /^[ \t]+(?=#[^\s#])/);
    if (rest) this.#report('yaml-syntax', rest, 'space-before-hash', {}, { title: 'fix-space-before-hash', edits: [{ range: rest, text: '' }] });
  }

  /** `Fix bug #12 soon` ends at `bug`. Other comments are left alone: they may be meant. */
  #cutText(key: string, node: Node) {
    const rest = this.#comment(node, /^[ \t]+#\d[^\r\n]*/);
    if (!rest) return;
    const range = { start: this.#range(node).start, end: rest.end };
    const text = this.#parsed.repaired.slice(node.range?.[0], (node.range?.[1] ?? 0) + rest.end - rest.start);
    this.#report('yaml-syntax', rest, 'hash-in-value', { key }, { title: 'fix-hash-in-value', edits: [{ range, text: quoted(text.trimEnd()) }] });
  }

  /** What follows a plain value on its line, where it looks like this. */
  #comment(node: Node, pattern: RegExp): Range | undefined {
    if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
    const end = node.range?.[1] ?? 0;
    const match = pattern.exec(this.#parsed.repaired.slice(end, end + 500));
    return match ? { start: this.#parsed.toTyped(end), end: this.#parsed.toTyped(end + match[0].length) } : undefined;
  }

  #misread(key: string, text: string, range: Range, { code, message, data, instead }: Misread) {
    const replace: Repair | undefined =
      instead === undefined ? undefined : { title: 'replace', data: { instead }, edits: [{ range, text: needsQuotes(instead) ? quoted(instead) : instead }] };
    const sure = code === 'invalid-date' || code === 'invalid-cycle';
    this.problems.push({
      code,
      at: range,
      message,
      data: { key, text, ...data },
      ...(replace && (sure ? { fix: replace } : { suggest: [replace] })),
    });
  }

  #items(thing: ThingName, key: string, node: Node, parent: unknown): AnyPart[] {
    if (isMap(node)) {
      this.#report('yaml-syntax', this.#firstLine(node), 'missing-dash', { key }, this.#dash(node));
      return [this.#part(thing, node, parent, 0)];
    }
    if (!isSeq(node)) {
      this.#report('invalid-value', this.#firstLine(node), 'list-wanted', { key });
      return [];
    }
    const parts: AnyPart[] = [];
    for (const raw of node.items) {
      const item = this.#resolve(raw as Node);
      if (isEmpty(item)) continue;
      if (++this.#parts > partLimit) {
        this.#report('invalid-value', this.#firstLine(node), 'too-much', { key });
        break;
      }
      if (isMap(item)) parts.push(this.#part(thing, item, parent, parts.length));
      else parts.push(...this.#bareItem(thing, key, item as Node, parent, parts.length));
    }
    if (thing !== 'objective' && thing !== 'kpi') this.#duplicateIds(parts);
    return parts;
  }

  /** `- Grow revenue` is taken as a title: it is what the writer meant. */
  #bareItem(thing: ThingName, key: string, item: Node, parent: unknown, index: number): AnyPart[] {
    const range = this.#range(item);
    if (!isScalar(item) || !keysOf(thing).includes('title')) {
      this.#report('invalid-value', this.#firstLine(item), 'item-wanted', { key });
      return [];
    }
    this.#report('invalid-value', range, 'item-text', { key }, { title: 'fix-item-text', edits: [{ range: { start: range.start, end: range.start }, text: 'title: ' }] });
    const title: Field<string> = { value: textOf(item), range, key: { start: range.start, end: range.start } };
    const part = { thing, range, at: range, entries: [], style: 'block', index, parent, ...blankOf(thing), title };
    return [part as unknown as AnyPart];
  }

  /** Puts `- ` before the first field and moves the others below it. */
  #dash(map: YAMLMap): Repair | undefined {
    if (map.flow) return undefined;
    const edits = map.items.flatMap((pair, index): TextEdit[] => {
      const start = this.#parsed.toTyped((pair.key as Node | null)?.range?.[0] ?? 0);
      if (index === 0) return [{ range: { start, end: start }, text: '- ' }];
      return this.#linesOf(pair).map(line => ({ range: { start: line, end: line }, text: '  ' }));
    });
    const [first] = map.items;
    const below = first ? this.#linesOf(first).slice(1).map(line => ({ range: { start: line, end: line }, text: '  ' })) : [];
    return { title: 'fix-missing-dash', edits: [...edits, ...below] };
  }

  /** Starts of the lines that a pair stands on. */
  #linesOf(pair: Pair): number[] {
    const text = this.#parsed.repaired;
    const start = (pair.key as Node | null)?.range?.[0] ?? 0;
    const end = (pair.value as Node | null)?.range?.[1] ?? start;
    const starts = [text.lastIndexOf('\n', start - 1) + 1];
    for (let at = text.indexOf('\n', start); at >= 0 && at + 1 < end; at = text.indexOf('\n', at + 1)) {
      if (!/^\s*$/.test(text.slice(at + 1, text.indexOf('\n', at + 1) < 0 ? undefined : text.indexOf('\n', at + 1)))) starts.push(at + 1);
    }
    return starts.map(this.#parsed.toTyped);
  }

  #duplicateIds(parts: readonly AnyPart[]) {
    const seen = new Map<string, Field<string>>();
    for (const part of parts) {
      const id = 'id' in part ? part.id : undefined;
      if (!id) continue;
      const first = seen.get(id.value);
      if (!first) {
        seen.set(id.value, id);
        continue;
      }
      this.problems.push(duplicateId(id, first, new Set(parts.flatMap(other => ('id' in other && other.id ? [other.id.value] : [])))));
    }
  }

  #needTitle(part: AnyPart, entry: Entry | undefined) {
    if (!('title' in part) || part.title !== undefined) return;
    const at = entry?.key ?? part.at;
    this.#report('missing-title', at, part.thing);
  }

  #at(part: AnyPart): Range {
    if ('title' in part && part.title) return part.title.range;
    const first = part.entries[0];
    return first ? { start: first.key.start, end: Math.max(first.key.end, first.style === 'block' ? first.key.end : first.value.end) } : part.range;
  }

  #entry(thing: ThingName, name: string, pair: Pair, key: Node): Entry {
    const means = meantKey(name, thing)?.key;
    const keyRange = this.#range(key);
    const value = pair.value as Node | null | undefined;
    const style = styleOf(value);
    if (value && style !== 'none') return { name, means, key: keyRange, value: this.#range(value), style };
    const colon = this.#parsed.repaired.indexOf(':', key.range?.[1] ?? 0);
    const after = this.#parsed.toTyped(colon < 0 || colon - (key.range?.[1] ?? 0) > 3 ? (key.range?.[1] ?? 0) : colon + 1);
    return { name, means, key: keyRange, value: { start: after, end: after }, style: 'none' };
  }

  #resolve(node: Node | null | undefined): Node | undefined {
    if (!isAlias(node)) return node ?? undefined;
    const target = node.resolve(this.#parsed.yaml);
    if (target) return isAlias(target) ? undefined : (target as Node);
    this.#specialStart('', `*${node.source}`, this.#range(node));
    return undefined;
  }

  #range(node: Node): Range {
    return { start: this.#parsed.toTyped(node.range?.[0] ?? 0), end: this.#parsed.toTyped(this.#endOf(node)) };
  }

  /** Block collections and texts reach over the white space and comments that follow them; their content does not. */
  #endOf(node: Node): number {
    const end = node.range?.[1] ?? 0;
    if ((isMap(node) || isSeq(node)) && !node.flow) {
      const last = node.items.at(-1);
      const value = isPair(last) ? ((last.value ?? last.key) as Node | null) : (last as Node | undefined);
      return value?.range ? this.#endOf(value) : end;
    }
    const isBlockText = isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
    return isBlockText ? (node.range?.[0] ?? 0) + this.#parsed.repaired.slice(node.range?.[0], end).trimEnd().length : end;
  }

  #firstLine(node: Node): Range {
    const range = this.#range(node);
    const [from = 0, to = 0] = node.range ?? [];
    const newline = this.#parsed.repaired.slice(from, to).search(/\r?\n/);
    return newline < 0 ? range : { start: range.start, end: this.#parsed.toTyped(from + newline) };
  }

  #report(code: Problem['code'], at: Range, message: string, data?: Problem['data'], fix?: Repair) {
    this.problems.push({ code, at, message, ...(data && { data }), ...(fix && { fix }) });
  }
}

/** Two parts of one scope with one id; the second may get a free one. */
export function duplicateId(id: Field<string>, first: Field<string>, taken: ReadonlySet<string>): Problem {
  let number = 2;
  while (taken.has(`${id.value}-${number}`)) number++;
  const free = `${id.value}-${number}`;
  return {
    code: 'duplicate-id',
    at: id.range,
    message: 'duplicate',
    data: { id: id.value },
    related: [{ at: first.range, message: 'first' }],
    suggest: [{ title: 'rename', data: { id: free }, edits: [{ range: id.range, text: free }] }],
  };
}

/** A part with nothing written in it: every list is there, and empty. */
function blankOf(thing: ThingName): Partial<Parts[ThingName]> {
  const { fields, lists } = thingOf(thing);
  const blank: Record<string, unknown> = {};
  for (const key of Object.keys(fields)) blank[key] = metaOf(fields[key] as never).many ? [] : undefined;
  for (const key of Object.keys(lists)) blank[key] = [];
  return blank as Partial<Parts[ThingName]>;
}

function styleOf(node: Node | null | undefined): Entry['style'] {
  if (!node || isPair(node)) return 'none';
  if (isMap(node) || isSeq(node)) return node.flow ? 'flow' : 'block';
  if (isAlias(node)) return 'plain';
  if (!isScalar(node) || isEmpty(node)) return 'none';
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') return 'quoted';
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? 'block-text' : 'plain';
}

function isEmpty(node: Node | undefined): boolean {
  return !node || (isScalar(node) && node.value === null && (node.source ?? '') === '' && !node.anchor && !node.tag);
}

/** Plain scalars as written, so that 29.0 keeps its decimal and 012 its zero; others without quotes and escapes. */
function textOf(node: { type?: unknown; source?: string; value: unknown }): string {
  if (node.type === 'PLAIN' && node.source !== undefined) return /^(?:~|null|Null|NULL)$/.test(node.source) ? '' : node.source;
  return node.value === null || node.value === undefined ? '' : String(node.value);
}

const needsQuotes = (text: string) => /^[@%`*&!|>[{'"#-]|: | #|:$/.test(text) || text.trim() !== text;
