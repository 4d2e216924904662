// Texts without quotes, which may go on over several lines.
import { isKnownKey } from '../keys.ts';
import { startsSpecial } from '../quoting.ts';
import type { Range } from '../range.ts';
import type { Line } from './line.ts';
import { insert, type Slip, slip } from './slip.ts';
import { belongs, isStructure, type Owner, type Source } from './source.ts';
import { wantsQuotes } from './texts.ts';
import type { Value } from './value.ts';

export function plainText(source: Source, line: Line, start: number, owner: Owner): Value {
  const last = lastLineOfText(source, line, owner);
  const slips = source.isBroken ? plainSlips(source.text, line, { start, end: last.value.end }) : [];
  return { last: last.number, slips };
}

/** A text that YAML does not take for one at all. */
export function lostText(source: Source, line: Line, start: number, owner: Owner): Value {
  const last = lastLineOfText(source, line, owner);
  const at = { start, end: last.value.end };
  return {
    last: last.number,
    slips: [wantsQuotes('special-start', at, source.text.slice(at.start, at.end))],
  };
}

/** It goes on over the lines below that stand deeper, up to a comment or a line that is rather a field or an item. */
export function lastLineOfText(source: Source, line: Line, owner: Owner): Line {
  const { text, lines, isBroken } = source;
  let last = line;
  for (let number = line.number + 1; number < lines.count; number++) {
    const next = source.line(number);
    if (next.kind === 'blank') continue;
    const hasComment = text.slice(last.value.end, last.end).trim() !== '';
    if (hasComment || next.kind !== 'entry' || (isBroken && isStructure(next)) || !belongs(next, owner))
      break;
    last = next;
  }
  return last;
}

function plainSlips(text: string, line: Line, at: Range): Slip[] {
  const written = text.slice(at.start, at.end);
  if (startsSpecial(written)) return [wantsQuotes('special-start', at, written)];
  if (!/:(?:\s|$)/.test(written)) return [];
  const brace = missingBrace(line, at.start, written);
  if (brace === undefined) return [wantsQuotes('colon-in-value', at, written)];
  return [
    slip({
      message: 'unopened-bracket',
      at: { start: brace, end: at.end },
      edits: [insert(brace, '{ ')],
      data: { open: '{' },
    }),
  ];
}

/** `- date: 2026-01-19, value: 104 }` wants its brace before the key, `north_star: title: Teams, target: 3 }` behind it. */
function missingBrace(line: Line, start: number, written: string): number | undefined {
  if (!written.endsWith('}') || written.includes('{')) return undefined;
  const [, key] = /^([\p{L}_]+):\s/u.exec(written) ?? [];
  if (key !== undefined && isKnownKey(key)) return start;
  return line.bullets.length > 0 ? line.content.offset : undefined;
}
