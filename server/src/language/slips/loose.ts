// Lines that are no field: words of which the first may be a key, and words that are not.
import { keysOf } from '../schema.ts';
import type { Stack } from './layout.ts';
import type { Line } from './line.ts';
import { insert, replace, type Slip, slip, unsureSlip, wideSlip } from './slip.ts';
import type { Source } from './source.ts';

/** A line taken for a field whose colon is missing, or is of a kind that nothing but the place shows to be one. */
export function withKey(text: string, line: Line, stack: Stack): { line: Line; slip: Slip } | undefined {
  const { word, wide } = wordsOf(text, line);
  const data = { key: text.slice(word.start, word.end) };
  if (word.start === word.end) return undefined;
  const keyed = {
    ...line,
    key: { ...word, name: data.key, colon: wide, fault: undefined },
    value: { start: wide.end, end: line.value.end },
  };
  const written = wide.end === line.value.end ? ':' : ': ';
  if (wide.end > wide.start && data.key !== '')
    return {
      line: keyed,
      slip: wideSlip({
        message: 'wide-colon',
        at: wide,
        edits: [replace(wide.start, wide.end, written)],
        data,
      }),
    };
  if (!isKeyIn(stack, data.key)) return undefined;
  return {
    line: keyed,
    slip: slip({ message: 'missing-colon', at: word, edits: [insert(word.end, ':')], data }),
  };
}

/** A line that says nothing to the language is left out of the reading. */
export function looseSlip(source: Source, line: Line): Slip {
  const { text } = source;
  const at = { start: line.body, end: line.value.end };
  const edits = [replace(at.start, at.end, '')];
  const word = text.slice(at.start, at.end);
  if (/^(?:[A-Za-z_][\w-]{0,29}|\p{L}{1,4})$/u.test(word))
    return unsureSlip({ message: 'unfinished-field', at, edits, data: { key: word } });
  const commentOut = { title: 'comment-out', edits: [insert(line.body, '# ')] } as const;
  return unsureSlip({
    message: 'not-a-field',
    at,
    edits,
    suggest: [...joinedToAbove(source, line), commentOut],
  });
}

/** Below a line that has no place, no more lines than this are left out with it. */
const furthest = 200;

/**
 * A line that has no place anywhere, with what hangs below it.
 * @param fits whether a line stands as if this one were not there
 */
export function strayBlock(
  { lines, line: lineNumbered }: Source,
  line: Line,
  fits: (below: Line) => boolean,
): { slip: Slip; last: number } {
  const block = [line];
  for (let number = line.number + 1; number < Math.min(lines.count, line.number + furthest); number++) {
    const next = lineNumbered(number);
    if (next.kind === 'entry' && (next.column <= line.column || fits(next))) break;
    if (next.kind === 'entry') block.push(next);
  }
  const edits = block.map(({ body, end }) => replace(body, end, ''));
  const at = { start: line.body, end: line.value.end };
  return { slip: unsureSlip({ message: 'indent', at, edits }), last: block.at(-1)?.number ?? line.number };
}

/** The key of a list is put on a line of its own above the first item. */
export function missingList(
  { text, lines }: Source,
  line: Line,
  { name, column }: { readonly name: string; readonly column: number },
): Slip {
  const eol = text.slice(lines.endOf(line.number), lines.startOf(line.number + 1)) || '\n';
  const edits = [insert(line.start, `${' '.repeat(column)}${name}:${eol}`)];
  const data = { key: name };
  const at = { start: line.body, end: line.value.end };
  return unsureSlip({
    message: 'missing-list',
    at,
    edits,
    data,
    suggest: [{ title: 'fix-missing-list', data, edits }],
  });
}

/** The rest of the text on the line above is what loose words most likely are. */
function joinedToAbove(source: Source, line: Line) {
  let number = line.number - 1;
  while (number > 0 && source.line(number).kind === 'blank') number--;
  const above = number < 0 ? undefined : source.line(number);
  if (above?.kind !== 'entry' || above.value.start === above.value.end) return [];
  const isPlain =
    !/["'{}[\]|>]/.test(source.text[above.value.start] as string) && above.value.end === above.end;
  return isPlain ? [{ title: 'join', edits: [replace(above.end, line.body, ' ')] } as const] : [];
}

function wordsOf(text: string, { content, value }: Line) {
  const start = content.offset;
  const [, name = '', space = '', colon = ''] =
    /^([\p{L}\p{N}_-]+)([ \t]*)(：?)/u.exec(text.slice(start, value.end)) ?? [];
  const end = start + name.length;
  const wide = { start: end + space.length, end: end + space.length + colon.length };
  return { word: { start, end }, wide };
}

/** Whether an open block could have the key. */
function isKeyIn(stack: Stack, word: string): boolean {
  const things =
    stack.length === 0 ? (['document'] as const) : stack.flatMap(({ thing, waits }) => [thing, waits?.thing]);
  return things.some(thing => thing && keysOf(thing).includes(word));
}
