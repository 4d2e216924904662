// Values as their field wants them, and what to say of those that are not so.
import { isScalar, isSeq, type Node } from 'yaml';
import { choiceReader } from '../choices.ts';
import type { FieldMeta } from '../kinds.ts';
import type { Entry, Field } from '../model.ts';
import type { Problem, ProblemOf } from '../problem.ts';
import { yamlText } from '../quoting.ts';
import type { Range } from '../range.ts';
import { type Misread, type Result, readers } from '../readers.ts';
import { fieldOf, type ThingName } from '../schema.ts';
import { cutOff } from './comments.ts';
import { textOf } from './nodes.ts';
import type { Tree } from './tree.ts';

type Report = (problem: Problem) => void;

/** One field of a thing as it is written. */
export interface Written {
  readonly key: string;
  readonly entry: Entry;
  readonly keyNode: Node;
  readonly node: Node | null | undefined;
  readonly isInFlow: boolean;
}

/** The values of a field; a field that takes one has at most one. What cannot be read is reported and left out. */
export function valuesOf(
  tree: Tree,
  thing: ThingName,
  written: Written,
  report: Report,
): readonly Field<unknown>[] {
  const meta = fieldOf(thing, written.key);
  const value = new Value(tree, meta, written, report);
  const node = tree.resolve(written.node);
  if (!isSeq(node) || !meta.many) return value.of(written.node);
  return node.items.flatMap(item => value.of(item as Node, Boolean(node.flow)));
}

class Value {
  readonly #tree: Tree;
  readonly #meta: FieldMeta;
  readonly #written: Written;
  readonly #report: Report;

  constructor(tree: Tree, meta: FieldMeta, written: Written, report: Report) {
    this.#tree = tree;
    this.#meta = meta;
    this.#written = written;
    this.#report = report;
  }

  of(written: Node | null | undefined, isInFlow = this.#written.isInFlow): readonly Field<unknown>[] {
    const { key, entry, keyNode } = this.#written;
    const node = this.#tree.resolve(written);
    if (node && !isScalar(node)) {
      const message = this.#meta.many ? 'text-or-list-wanted' : 'text-wanted';
      this.#report({ code: 'invalid-value', at: this.#tree.firstLine(node), message, data: { key } });
      return [];
    }
    const cut = cutOff(this.#tree, this.#meta.kind, node, keyNode);
    if (cut) this.#report(cut.problem);
    const text = cut?.text ?? (node ? textOf(node).trim() : '');
    if (text === '') return [];
    const range = cut?.range ?? (written ? this.#tree.range(written) : entry.value);
    const result: Result<unknown> =
      this.#meta.kind === 'choice' ? choiceReader(this.#meta)(text) : readers[this.#meta.kind](text);
    if ('value' in result) return [{ value: result.value, range, key: entry.key }];
    if (!cut) this.#report(misread(key, text, range, result.misread, isInFlow));
    return [];
  }
}

/** Where a date or a cycle can only mean one, writing it so is safe; another number or word needs a person's choice. */
function misread(
  key: string,
  text: string,
  at: Range,
  { code, message, data, instead }: Misread,
  isInFlow: boolean,
): Problem {
  const problem = { code, at, message, data: { key, text, ...data } } as ProblemOf<Misread['code']>;
  if (instead === undefined) return problem as Problem;
  const replace = {
    title: 'replace',
    data: { instead },
    edits: [{ range: at, text: yamlText(instead, isInFlow ? 'flow' : 'block') }],
  } as const;
  const isSure = code === 'invalid-date' || code === 'invalid-cycle';
  return { ...problem, ...(isSure ? { fix: replace } : { suggest: [replace] }) } as Problem;
}
