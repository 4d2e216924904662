// Texts in quotes, and the quotes that are missing.
import { closingQuote, commentStart, type Line } from './line.ts';
import { lastLineOfText } from './plain-text.ts';
import { insert, slip } from './slip.ts';
import { isStructure, type Owner, type Source } from './source.ts';
import { wantsQuotes } from './texts.ts';
import type { Value } from './value.ts';

export function quotedText(source: Source, line: Line, start: number, owner: Owner): Value {
  const { text, lines, isBroken } = source;
  const end = closingQuote(text, start, text.length);
  const last = end === undefined ? line.number : lines.lineAt(end - 1);
  if (!isBroken) return { last, slips: [] };
  if (end !== undefined && last === line.number) {
    const at = { start, end: line.value.end };
    return {
      last,
      slips: end >= at.end ? [] : [wantsQuotes('quotes-in-value', at, text.slice(at.start, at.end))],
    };
  }
  if (
    end !== undefined &&
    commentStart(text, end, lines.endOf(last)) <= end &&
    !holdsFields(source, line, last)
  )
    return { last, slips: [] };
  return unclosed(source, line, start, owner);
}

/** Whether lines up to `last` look like fields or items rather than like text in quotes. */
function holdsFields(source: Source, line: Line, last: number): boolean {
  for (let number = line.number + 1; number <= last; number++) {
    const next = source.line(number);
    if (next.kind === 'entry' && (next.column <= line.column || isStructure(next))) return true;
  }
  return false;
}

function unclosed(source: Source, line: Line, start: number, owner: Owner): Value {
  const last = lastLineOfText(source, line, owner);
  const quote = source.text[start] as string;
  const { end } = last.number === line.number ? line.value : last.value;
  return {
    last: last.number,
    slips: [
      slip({ message: 'unclosed-quote', at: { start, end }, edits: [insert(end, quote)], data: { quote } }),
    ],
  };
}
