// What YAML's scanner found, and where it lies: the bounds of a token without the white space and comments around it.
import type { CST } from 'yaml';

/** Offset of the first character of what a token holds. */
export function startOf(token: CST.Token): number {
  let first = token;
  while (isBlock(first)) {
    const part = partsOf(first.items[0])[0];
    if (!part) break;
    first = part;
  }
  return first.offset;
}

/** Offset behind its last. */
export function endOf(token: CST.Token): number {
  let last = token;
  while (isBlock(last)) {
    // The last item may be nothing but comments.
    const part = partsOf(last.items.findLast(item => partsOf(item).length > 0)).at(-1);
    if (!part) break;
    last = part;
  }
  if (last.type === 'flow-collection') last = last.end[0] ?? last.start;
  const lead = last.type === 'block-scalar' ? last.props.reduce((sum, prop) => sum + lengthOf(prop), 0) : 0;
  return last.offset + lead + lengthOf(last);
}

/** Keys or dashes on lines of their own. */
export function isBlock(token: CST.Token | null | undefined): token is CST.BlockMap | CST.BlockSequence {
  return token?.type === 'block-map' || token?.type === 'block-seq';
}

const lengthOf = (token: CST.Token) => ('source' in token ? token.source.length : 0);

/** What an item consists of, white space and comments aside. */
function partsOf(item: CST.CollectionItem | undefined): readonly CST.Token[] {
  if (!item) return [];
  const parts = [...item.start, item.key, ...(item.sep ?? []), item.value];
  return parts.filter(
    part => part !== undefined && part !== null && part.type !== 'comment' && !isTrivia(part.type),
  ) as CST.Token[];
}

const trivia: ReadonlySet<string> = new Set(['space', 'newline', 'byte-order-mark']);
/** White space, and what is not seen. */
export const isTrivia = (type: string) => trivia.has(type);
