// Values that end before a `#` which was meant as part of them: YAML takes the rest of the line for a comment.
import { isScalar, type Node } from 'yaml';
import type { FieldMeta } from '../kinds.ts';
import type { ProblemOf } from '../problem.ts';
import { quoted } from '../quoting.ts';
import type { Range } from '../range.ts';
import { isEmpty } from './nodes.ts';
import type { Tree } from './tree.ts';

interface Cut {
  /** What was meant, and where that stands. */
  readonly text: string;
  readonly range: Range;
  readonly problem: ProblemOf<'yaml-syntax'>;
}

/**
 * A value that was cut off. Only a `#` that hardly begins a comment counts; other comments may be meant.
 * @param key the node of the key.
 */
export function cutOff(
  tree: Tree,
  kind: FieldMeta['kind'],
  node: Node | undefined,
  key: Node,
): Cut | undefined {
  if (kind === 'reference') return cut(tree, node, name, withoutSpace);
  return kind === 'text' ? cut(tree, isEmpty(node) ? key : node, number, withQuotes) : undefined;
}

const name = /([ \t]+)#[^\s#]+/y;
const number = /(:?[ \t]+)#\d[^\r\n]*/y;

/** `gap` is what stands before the `#`, `whole` all of the value; offsets in the text that was read. */
type Mend = (tree: Tree, gap: Range, whole: Range) => Cut;

function cut(tree: Tree, before: Node | undefined, pattern: RegExp, mend: Mend): Cut | undefined {
  if (!isScalar(before) || before.type !== 'PLAIN' || !before.range) return undefined;
  const [start, end] = before.range;
  const [rest, gap] = tree.match(pattern, end) ?? [];
  if (rest === undefined || gap === undefined) return undefined;
  const last = end + rest.trimEnd().length;
  return mend(
    tree,
    { start: end, end: end + gap.length },
    { start: gap.startsWith(':') ? end + gap.length : start, end: last },
  );
}

/** `company #win` → `company#win` */
function withoutSpace(tree: Tree, gap: Range, whole: Range): Cut {
  const at = tree.typed(gap);
  const fix = { title: 'fix-space-before-hash', edits: [{ range: at, text: '' }] } as const;
  const text =
    tree.read({ start: whole.start, end: gap.start }) + tree.read({ start: gap.end, end: whole.end });
  return {
    text,
    range: tree.typed(whole),
    problem: { code: 'yaml-syntax', at, message: 'space-before-hash', fix },
  };
}

/** `Mend bug #12 soon` → `'Mend bug #12 soon'` */
function withQuotes(tree: Tree, gap: Range, whole: Range): Cut {
  const text = tree.read(whole);
  const range = tree.typed(whole);
  const fix = { title: 'fix-hash-in-value', edits: [{ range, text: quoted(text) }] } as const;
  const at = tree.typed({ start: Math.max(gap.start, whole.start), end: whole.end });
  return { text, range, problem: { code: 'yaml-syntax', at, message: 'hash-in-value', fix } };
}
