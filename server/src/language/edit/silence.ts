// Writes the comments that silence rules, or the name of a rule into one that is there.
import type { TextEdit } from '../range.ts';
import type { Reading } from '../read.ts';
import type { Suppression } from '../suppressions.ts';
import { tokensOf } from '../tokens.ts';
import { hasComment } from './comments.ts';
import { insertion, lineEndOf } from './lines.ts';

/**
 * For one line. Nothing where no comment can stand above or behind it, since it is in the middle of a text.
 * @param line zero-based.
 */
export function silenceLine(reading: Reading, rule: string, line: number): readonly TextEdit[] {
  const { text, lines, suppressions } = reading;
  const known = suppressions.find(
    ({ word, line: own, rules }) =>
      rules.length > 0 &&
      ((word === 'disable-next-line' && own === line - 1) || (word === 'disable-line' && own === line)),
  );
  if (known) return [named(known, rule)];
  const [start, end] = [lines.startOf(line), lines.endOf(line)];
  if (!isInText(text, start)) {
    const at = start === 0 && text.startsWith('\ufeff') ? 1 : start;
    const indent = /^[ \t]*/.exec(text.slice(at))?.[0] ?? '';
    return [insertion(at, `${indent}# okr-disable-next-line ${rule}${lineEndOf(text)}`)];
  }
  return isInText(text, end) || hasComment(reading, { start, end })
    ? []
    : [insertion(end, ` # okr-disable-line ${rule}`)];
}

/** For the whole file: below the comments at its beginning, which are about the file as well. */
export function silenceFile({ text, lines, suppressions }: Reading, rule: string): readonly TextEdit[] {
  const known = suppressions.find(({ word, rules }) => word === 'disable-file' && rules.length > 0);
  if (known) return [named(known, rule)];
  const bom = text.startsWith('\ufeff') ? 1 : 0;
  let line = 0;
  while (line + 1 < lines.count && /^\ufeff?#/.test(text.slice(lines.startOf(line), lines.endOf(line))))
    line++;
  const at = Math.max(bom, lines.startOf(line));
  return [insertion(at, `# okr-disable-file ${rule}${lineEndOf(text)}`)];
}

function named({ rules }: Suppression, rule: string): TextEdit {
  return insertion(rules.at(-1)?.at.end ?? 0, `, ${rule}`);
}

/** Whether an offset is in the middle of a text that goes over lines. */
function isInText(text: string, offset: number): boolean {
  for (const { source, start, isText } of tokensOf(text)) {
    if (start >= offset) return false;
    if (isText && offset < start + source.length) return true;
  }
  return false;
}
