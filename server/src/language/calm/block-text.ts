// Texts in a block, below `|` or `>`, as far as the quick reader takes them: lines one below the other, all alike.
import { Scalar } from 'yaml';

/**
 * The text whose sign stands at `start`; nothing where its lines are not all as deep, or blank ones are among them.
 * @param owner column of the key, than which the lines stand deeper
 */
export function blockText(text: string, start: number, owner: number): Scalar | undefined {
  const lines: string[] = [];
  let indent = 0;
  let end = text.indexOf('\n', start) + 1;
  for (let next = end; next < text.length; ) {
    lineBelow.lastIndex = next;
    const [whole = '', spaces = '', words = ''] = lineBelow.exec(text) ?? [];
    next += whole.length;
    if (whole === '\n') continue;
    if (words !== '' && spaces.length <= owner) break;
    if (lines.length === 0) indent = spaces.length;
    const isNext = end === next - whole.length;
    if (!isNext || words === '' || spaces.length !== indent || /[ \r]$/.test(words)) return undefined;
    lines.push(words);
    end = next;
  }
  if (lines.length === 0) return undefined;
  const isFolded = text.charAt(start) === '>';
  const node = new Scalar(lines.join(isFolded ? ' ' : '\n') + (text.charAt(start + 1) === '-' ? '' : '\n'));
  node.source = node.value;
  node.type = isFolded ? Scalar.BLOCK_FOLDED : Scalar.BLOCK_LITERAL;
  node.range = [start, end, end];
  return node;
}

const lineBelow = /( *)([^\n]*)(?:\n|$)/y;
