// The YAML of a configuration file as its readers see it: mappings, lists and single texts, and a way to complain about them.
import { isMap, isScalar, isSeq, type Node } from 'yaml';
import { isEmpty, textOf } from '../../language/lower/nodes.ts';
import type { Tree } from '../../language/lower/tree.ts';
import type { Range } from '../../language/range.ts';
import type { Finding } from '../../rules/rule.ts';
import { type ConfigSentence, configuration } from './problems.ts';

/** A value as it is written, aliases followed; nothing where nothing is written. */
export interface Value {
  readonly node: Node;
  /** Its first line, for pointing at it. */
  readonly at: Range;
}

export interface Entry {
  readonly key: string;
  readonly at: Range;
  readonly value: Value | undefined;
}

export class Written {
  readonly findings: Finding[] = [];
  readonly #tree: Tree;

  constructor(tree: Tree) {
    this.#tree = tree;
  }

  get root(): Value | undefined {
    return this.#valueOf(this.#tree.root);
  }

  /** @param meant a plain word that would be right there, offered as a replacement. */
  say(at: Range, message: ConfigSentence, data: Readonly<Record<string, string>> = {}, meant?: string): void {
    const replace = meant !== undefined && {
      suggest: [{ title: 'replace', data: { meant }, edits: [{ range: at, text: meant }] }],
    };
    this.findings.push({
      rule: configuration,
      level: configuration.levels.standard,
      at,
      message,
      data: { ...data, ...(meant !== undefined && { meant }) },
      ...replace,
    });
  }

  /** The entries of a mapping, of equal keys the first; nothing for what is none. */
  entries({ node }: Value): readonly Entry[] | undefined {
    if (!isMap(node)) return undefined;
    const first = new Map<string, Entry>();
    for (const { key: keyNode, value } of node.items) {
      if (!isScalar(keyNode)) continue;
      const at = this.#tree.firstLine(keyNode);
      const entry = { key: textOf(keyNode), at, value: this.#valueOf(value as Node | null) };
      const before = first.get(entry.key);
      if (before) this.#sayDuplicate(entry, before);
      else first.set(entry.key, entry);
    }
    return [...first.values()];
  }

  /** The items of a list; nothing for what is none. */
  items({ node }: Value): readonly Value[] | undefined {
    if (!isSeq(node)) return undefined;
    return node.items.flatMap(item => this.#valueOf(item as Node | null) ?? []);
  }

  /** The text of a single value; nothing for what is none. */
  text({ node }: Value): string | undefined {
    return isScalar(node) ? textOf(node).trim() : undefined;
  }

  #valueOf(written: Node | null | undefined): Value | undefined {
    const node = this.#tree.resolve(written);
    if (!node || !written || isEmpty(node)) return undefined;
    if (isScalar(node) && textOf(node).trim() === '') return undefined;
    return { node, at: this.#tree.firstLine(written) };
  }

  #sayDuplicate({ key, at }: Entry, first: Entry): void {
    this.findings.push({
      rule: configuration,
      level: configuration.levels.standard,
      at,
      message: 'duplicate',
      data: { key },
      related: [{ at: first.at, message: 'first' }],
    });
  }
}
