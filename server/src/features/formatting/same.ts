// Whether two texts say the same: the same values in the same places, the same comments, the same mistakes. Formatting
// that cannot show this is not done.
import { CST, type Document, isAlias, isMap, isScalar, isSeq, Lexer, type Node } from 'yaml';
import type { Parsed } from '../../language/parse.ts';

/** @param anyOrder whether keys, and with them comments, may have changed places. */
export function saysTheSame(before: Parsed, after: Parsed, anyOrder: boolean): boolean {
  const told = [before, after].map(({ yaml, repaired, problems }) => {
    const comments = commentsIn(repaired);
    return JSON.stringify([
      dataOf(yaml.contents, anyOrder),
      anyOrder ? comments.sort() : comments,
      problems.map(({ code, message }) => [code, message]),
      markersOf(yaml),
    ]);
  });
  return told[0] === told[1];
}

/** The comments of a text in their order; white space at the end of a comment does not count. */
export function commentsIn(text: string): string[] {
  return tokensIn(text, '#').map(token => token.trimEnd());
}

export function hasAliases(text: string): boolean {
  return tokensIn(text, '*').length > 0;
}

/** Tokens that begin with a sign. A text is announced by a token of its own, and may begin with anything. */
function tokensIn(text: string, sign: string): string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens.filter((token, index) => token.startsWith(sign) && tokens[index - 1] !== CST.SCALAR);
}

/** Aliases stay aliases: what they stand for may be without end. */
function dataOf(node: Node | null | undefined, anyOrder: boolean): unknown {
  if (!node) return null;
  if (isAlias(node)) return { alias: node.source };
  const signs = { anchor: node.anchor, tag: node.tag };
  if (isScalar(node)) return { ...signs, value: node.value, type: node.type, source: node.source };
  if (isSeq(node)) return { ...signs, items: node.items.map(item => dataOf(item as Node, anyOrder)) };
  if (!isMap(node)) return signs;
  const entries = node.items.map(({ key, value }) => [
    dataOf(key as Node, anyOrder),
    dataOf(value as Node, anyOrder),
  ]);
  return { ...signs, entries: anyOrder ? entries.map(entry => JSON.stringify(entry)).sort() : entries };
}

function markersOf({ directives }: Document.Parsed): unknown {
  return [directives.yaml, directives.tags, directives.docStart, directives.docEnd];
}
