// The lines of a text in a block, below `|` or `>`.
import { isKnownKey } from '../keys.ts';
import { type Line, lineOf } from './line.ts';
import { replace, type Slip, slip } from './slip.ts';
import type { Owner, Source } from './source.ts';

/** The text's last line, and the lines in it that do not stand in line with the others. */
export function blockText(source: Source, line: Line, owner: Owner): { last: number; slips: Slip[] } {
  const { text, lines, isBroken } = source;
  const content: Line[] = [];
  let floor = owner.column;
  let last = line.number;
  for (let number = line.number + 1; number < lines.count; number++) {
    const next = source.line(number);
    if (next.kind === 'blank') continue;
    if (content.length === 0 && next.column <= floor) floor = isOther(next) ? owner.typed : next.column - 1;
    if (next.column <= floor) break;
    content.push(next);
    last = number;
  }
  return { last, slips: isBroken ? outOfLine(content, owner.column) : [] };
}

const isOther = ({ key, bullets }: Line) => bullets.length > 0 || (key !== undefined && isKnownKey(key.name));

/** Lines may stand deeper than the first, but none less deep; and when most do, the first one stands too deep. */
function outOfLine(content: readonly Line[], owner: number): Slip[] {
  const columns = content.map(({ column }) => column);
  const [first] = columns;
  if (first === undefined || columns.every(column => column >= first)) return [];
  const count = (column: number) => columns.filter(other => other === column).length;
  const usual = [...new Set(columns)].reduce((best, column) => {
    const more = count(column) - count(best);
    return more > 0 || (more === 0 && Math.abs(column - owner - 2) < Math.abs(best - owner - 2)) ? column : best;
  });
  return content
    .filter(({ column }, index) => column < usual || (index === 0 && column > usual))
    .map(({ start, body, end }) =>
      slip({ message: 'indent', at: { start: body, end }, edits: [replace(start, body, ' '.repeat(usual))], data: { column: usual + 1 } }),
    );
}
