// A quick reader for texts as most people write them: line by line, in one pass, where the language is all that is used of YAML.
import { Document, Pair } from 'yaml';
import { isLanguageKey } from '../keys.ts';
import { Blocks } from './blocks.ts';
import { calmLine, enclosed, lineEnd, unusual } from './line.ts';
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
  let next = 0;
  while (next < text.length) {
    const start = next;
    calmLine.lastIndex = start;
    const [whole, indent = '', dashes = '', key, gap = '', value, words] = calmLine.exec(text) ?? [];
    if (whole === undefined) return undefined;
    next = start + whole.length;
    if (key === undefined && words === undefined) continue;
    for (let at = 0; at < dashes.length; at++) {
      const column = indent.length + at;
      if (dashes.charAt(at) === '-' && !blocks.dash(column, start + column)) return undefined;
    }
    const column = indent.length + dashes.length;
    const offset = start + column;
    const colon = offset + (key?.length ?? 0);
    const from = key === undefined ? offset : colon + 1 + gap.length;
    let said = words ?? value;
    if (said === '[' || said === '{') {
      said = enclosedAt(text, from);
      if (said === undefined) return undefined;
      next = lineEnd.lastIndex;
    } else if (!isWhole(whole, next, text)) return undefined;
    if (key === undefined) {
      const node =
        dashes === '' || said === undefined ? undefined : valueNode(text, from, said, blocks.column);
      if (!node || !blocks.item(node)) return undefined;
    } else {
      if (!isLanguageKey(key)) return undefined;
      const node = said === undefined ? emptyNode(text, colon) : valueNode(text, from, said, column);
      // The lines of a text in a block are not looked at as fields.
      next = Math.max(next, node?.range?.[1] ?? 0);
      if (!node || !blocks.field(new Pair(keyNode(key, offset), node), column, offset, said === undefined))
        return undefined;
    }
  }
  return blocks.root;
}

/** A bracket in the middle of a line opens nothing that is known. */
function isWhole(line: string, end: number, text: string): boolean {
  return line.endsWith('\n') || end === text.length;
}

/** What stands in brackets that begin at an offset, where nothing follows on its line; `lineEnd` is behind that then. */
function enclosedAt(text: string, start: number): string | undefined {
  const brackets = enclosed[text.charAt(start)];
  if (!brackets) return undefined;
  brackets.lastIndex = start;
  if (!brackets.test(text)) return undefined;
  lineEnd.lastIndex = brackets.lastIndex;
  return lineEnd.test(text) ? text.slice(start, brackets.lastIndex) : undefined;
}
