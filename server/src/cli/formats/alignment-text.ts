// The tree by alignment for people: below each objective those that serve it, then what it has of its own.
import type { TreeBranch, TreeNode } from '../../features/tree-view/index.ts';
import { tree as words } from '../../messages/tree.ts';
import type { Configured } from '../configs.ts';
import type { Terminal } from '../terminal.ts';
import { painter } from './paint.ts';
import { linesOf } from './tree-text.ts';

export function alignmentText({ service }: Pick<Configured, 'service'>, terminal: Terminal): string {
  const { locale } = terminal;
  const paint = painter(terminal);
  const told = new Set<string>();
  const below = (row: TreeNode | null): readonly TreeBranch[] =>
    [...(service.aligned(row, locale) ?? [])].map(branchOf);
  /** What serves two comes again, and what serves itself would do so for ever: below the first is all of it. */
  const branchOf = (node: TreeNode): TreeBranch => {
    const key = `${node.uri}#${node.id}`;
    if (!told.has(key)) {
      told.add(key);
      return { ...node, children: below(node) };
    }
    const again = node.thing === 'objective' && node.hasChildren ? [words.again[locale]] : [];
    return { ...node, description: [node.description, ...again].join(' · '), children: [] };
  };
  return below(null)
    .map(node =>
      node.thing === 'unaligned'
        ? [
            `${paint('bold', node.label)}  ${paint('gray', node.description)}`,
            ...node.children.map(child => linesOf(child, 1, terminal)),
          ]
        : [linesOf(node, 0, terminal)],
    )
    .map(lines => `${lines.join('\n')}\n`)
    .join('\n');
}
