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
  const asked = { tree, meta: fieldOf(thing, written.key), written, report };
  const node = tree.resolve(written.node);
  const isList = isSeq(node) && asked.meta.many;
  const values: Field<unknown>[] = [];
  for (const item of isList ? node.items : [written.node]) {
    const value = readValue(
      item as Node | null | undefined,
      isList ? Boolean(node.flow) : written.isInFlow,
      asked,
    );
    if (value) values.push(value);
  }
  return values;
}

interface Asked {
  readonly tree: Tree;
  readonly meta: FieldMeta;
  readonly written: Written;
  readonly report: Report;
}

function readValue(
  item: Node | null | undefined,
  isInFlow: boolean,
  { tree, meta, written: { key, entry, keyNode, node: whole }, report }: Asked,
): Field<unknown> | undefined {
  const node = tree.resolve(item);
  if (node && !isScalar(node)) {
    const message = meta.many ? 'text-or-list-wanted' : 'text-wanted';
    report({ code: 'invalid-value', at: tree.firstLine(node), message, data: { key } });
    return undefined;
  }
  const cut = cutOff(tree, meta.kind, node, keyNode);
  if (cut) report(cut.problem);
  const text = cut?.text ?? (node ? textOf(node).trim() : '');
  if (text === '') return undefined;
  const range = cut?.range ?? (item && item !== whole ? tree.range(item) : entry.value);
  const result: Result<unknown> =
    meta.kind === 'choice' ? choiceReader(meta)(text) : readers[meta.kind](text);
  if ('value' in result) return { value: result.value, range, key: entry.key };
  if (!cut) report(misread(key, text, range, result.misread, isInFlow));
  return undefined;
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
