// The tree of a text as lowering sees it: aliases followed, and every place told as it was typed.
import { isAlias, type Node, visit } from 'yaml';
import type { Parsed } from '../parse.ts';
import type { Range } from '../range.ts';
import { endOf } from './nodes.ts';

export class Tree {
  readonly root: Node | null;
  readonly #parsed: Parsed;
  #anchored: ReadonlyMap<Node, Node> | undefined;

  constructor(parsed: Parsed) {
    this.#parsed = parsed;
    this.root = parsed.yaml.contents;
  }

  /** What a node says: for an alias what it stands for, which is nothing when nothing has its name. */
  resolve(node: Node | null | undefined): Node | undefined {
    if (!isAlias(node)) return node ?? undefined;
    this.#anchored ??= anchoredBy(this.#parsed);
    return this.#anchored.get(node);
  }

  /** Whether aliases have been met: what they stand for may be anywhere above, and there may be a great many of them. */
  get hasAliases(): boolean {
    return this.#anchored !== undefined;
  }

  range(node: Node): Range {
    return this.typed({ start: node.range?.[0] ?? 0, end: endOf(node, this.#parsed.repaired) });
  }

  /** The first line of what a node says, for pointing at it. */
  firstLine(node: Node): Range {
    const { start, end } = this.range(node);
    const newline = this.#parsed.typed.slice(start, end).search(/[\r\n]/);
    return { start, end: newline < 0 ? end : start + newline };
  }

  /** Just after the colon that follows a key. */
  afterKey(key: Node): Range {
    const end = key.range?.[1] ?? 0;
    const [colon] = this.match(/[ \t]*:/y, end) ?? [''];
    return this.typed({ start: end + colon.length, end: end + colon.length });
  }

  /** What a sticky pattern finds at an offset in the text that was read. */
  match(pattern: RegExp, offset: number): RegExpExecArray | null {
    pattern.lastIndex = offset;
    return pattern.exec(this.#parsed.repaired);
  }

  /** A piece of the text that was read, repairs included. */
  read({ start, end }: Range): string {
    return this.#parsed.repaired.slice(start, end);
  }

  /** A place in the text that was read as a place in the text as typed. */
  typed({ start, end }: Range): Range {
    return { start: this.#parsed.toTyped(start), end: this.#parsed.toTyped(end) };
  }
}

/** By alias, the last node above it that has its name. An alias inside of what it stands for stands for nothing. */
function anchoredBy({ yaml }: Parsed): ReadonlyMap<Node, Node> {
  const named = new Map<string, Node>();
  const found = new Map<Node, Node>();
  visit(yaml, {
    Node(_, node) {
      if (isAlias(node)) {
        const target = named.get(node.source);
        if (target && (target.range?.[1] ?? 0) <= (node.range?.[0] ?? 0)) found.set(node, target);
      } else if (node.anchor) {
        named.set(node.anchor, node);
      }
    },
  });
  return found;
}
