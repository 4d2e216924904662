// The lines of a text in a block, below `|` or `>`.
import { isKnownKey } from '../keys.ts';
import type { Line } from './line.ts';
import { replace, type Slip, slip } from './slip.ts';
import { isStructure, type Owner, type Source } from './source.ts';

/** The text's last line, and the lines in it that do not stand in line with the others. */
export function blockText(source: Source, line: Line, owner: Owner): { last: number; slips: Slip[] } {
  const content = contentBelow(source, line, owner);
  return {
    last: content.at(-1)?.number ?? line.number,
    slips: source.isBroken ? outOfLine(content, owner.column) : [],
  };
}

function contentBelow(source: Source, line: Line, owner: Owner): Line[] {
  const content: Line[] = [];
  for (let number = line.number + 1; number < source.lines.count; number++) {
    const next = source.line(number);
    if (next.kind === 'blank') continue;
    if (!isText(source, next, content, owner)) break;
    content.push(next);
  }
  return content;
}

/** Deeper than its key; where YAML is at a loss, a line that is no field may also stand too far left. */
function isText({ text, isBroken }: Source, line: Line, content: readonly Line[], owner: Owner): boolean {
  if (!isBroken) return line.column > owner.column;
  const [first, last] = [content[0], content.at(-1)];
  if (isStructure(line)) return line.column > owner.column && (!first || line.column >= first.column);
  if (line.column > owner.column) return true;
  const isBelow = last === undefined || last.number === line.number - 1;
  const [word = ''] = /^[a-z_]+(?=\s|$)/.exec(text.slice(line.body, line.end)) ?? [];
  return line.kind === 'entry' && isBelow && !isKnownKey(word) && line.body + word.length < line.value.end;
}

/** Lines may stand deeper than the first, but none less deep; and where most do, the first one stands too deep. */
function outOfLine(content: readonly Line[], owner: number): Slip[] {
  const columns = content.map(({ column }) => column);
  const [first] = columns;
  if (first === undefined || (first > owner && columns.every(column => column >= first))) return [];
  const count = (column: number) => columns.filter(other => other === column).length;
  const off = (column: number) => Math.abs(column - owner - 2);
  const deepEnough = [...new Set(columns)].filter(column => column > owner);
  const usual = deepEnough.sort((a, b) => count(b) - count(a) || off(a) - off(b))[0] ?? owner + 2;
  return content
    .filter(({ column }, index) => column < usual || (index === 0 && column > usual))
    .map(({ start, body, end }) =>
      slip({
        message: 'indent',
        at: { start: body, end },
        edits: [replace(start, body, ' '.repeat(usual))],
        data: { column: usual + 1 },
      }),
    );
}
