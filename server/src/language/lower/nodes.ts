// What a node of the tree is, however it is written.
import { isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { Entry } from '../model.ts';

/** Nothing is written there: `key:` and the end of the line. */
export function isEmpty(node: Node | null | undefined): boolean {
  return (
    !node ||
    (isScalar(node) && node.value === null && (node.source ?? '') === '' && !node.anchor && !node.tag)
  );
}

export function styleOf(node: Node | null | undefined): Entry['style'] {
  if (!node || isPair(node)) return 'none';
  if (isMap(node) || isSeq(node)) return node.flow ? 'flow' : 'block';
  if (isAlias(node)) return 'plain';
  if (!isScalar(node) || isEmpty(node)) return 'none';
  if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE') return 'quoted';
  return isBlockText(node) ? 'block-text' : 'plain';
}

/** Plain scalars as written, so that 29.0 keeps its decimal and 012 its zero; others without quotes and escapes. */
export function textOf({ type, source, value }: Scalar): string {
  if (type === 'PLAIN' && source !== undefined) return nulls.has(source) ? '' : source;
  return value === null || value === undefined ? '' : String(value);
}

const nulls: ReadonlySet<string> = new Set(['~', 'null', 'Null', 'NULL']);

/** Block collections and texts reach over the white space and comments that follow them; their content does not. */
export function endOf(node: Node, text: string): number {
  let inner = node;
  while ((isMap(inner) || isSeq(inner)) && !inner.flow) {
    const last: unknown = inner.items.at(-1);
    const next = isPair(last) ? (last.value ?? last.key) : last;
    if (!(next as Node | undefined)?.range) break;
    inner = next as Node;
  }
  const [start, end] = inner.range ?? [0, 0];
  return isScalar(inner) && isBlockText(inner) ? start + text.slice(start, end).trimEnd().length : end;
}

function isBlockText({ type }: Scalar): boolean {
  return type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED';
}
