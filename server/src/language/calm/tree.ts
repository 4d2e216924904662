// A quick reader for texts as most people write them: line by line, in one pass, where the language is all that is used of YAML.
import { Document, Pair } from 'yaml';
import { isLanguageKey } from '../keys.ts';
import { Blocks } from './blocks.ts';
import { calmLine, unusual } from './line.ts';
import { emptyNode, keyNode, valueNode } from './values.ts';

/**
 * The tree that YAML's parser makes of a text, without its comments, where nothing can be wrong with the text: each line
 * is a field or an item that stands where the language wants one, with its value beside it. Of other texts nothing is
 * known; they may be as healthy. Linear; never throws.
 */
export function calmTree(text: string): Document.Parsed | undefined {
  const root = unusual.test(text) ? undefined : rootOf(text);
  if (!root) return undefined;
  const document = new Document(undefined, { version: '1.2', schema: 'core' });
  return Object.assign(document, { contents: root }) as unknown as Document.Parsed;
}

function rootOf(text: string) {
  const blocks = new Blocks();
  const line = new RegExp(calmLine);
  while (line.lastIndex < text.length) {
    const start = line.lastIndex;
    const [whole, indent = '', dashes = '', key, gap = '', value, words] = line.exec(text) ?? [];
    if (whole === undefined) return undefined;
    if (key === undefined && words === undefined) continue;
    for (let at = 0; at < dashes.length; at++) {
      const column = indent.length + at;
      if (dashes.charAt(at) === '-' && !blocks.dash(column, start + column)) return undefined;
    }
    const column = indent.length + dashes.length;
    const offset = start + column;
    if (words !== undefined) {
      const node = dashes === '' ? undefined : valueNode(text, offset, words, blocks.column);
      if (!node || !blocks.item(node)) return undefined;
    } else if (key !== undefined) {
      if (!isLanguageKey(key)) return undefined;
      const colon = offset + key.length;
      const node =
        value === undefined ? emptyNode(text, colon) : valueNode(text, colon + 1 + gap.length, value, column);
      // The lines of a text in a block are not looked at as fields.
      line.lastIndex = Math.max(line.lastIndex, node?.range?.[1] ?? 0);
      if (!node || !blocks.field(new Pair(keyNode(key, offset), node), column, offset, value === undefined))
        return undefined;
    }
  }
  return blocks.root;
}
