// Slips of people who do not write YAML for a living: what each looks like at the parser's error, and how it is mended.
// A slip is only a proposal: parse.ts keeps it when the parser gets further with it.
import { type Document, isScalar, visit, type YAMLError } from 'yaml';
import { isKnownKey } from './keys.ts';
import { type Lines, linesOf } from './lines.ts';
import type { Problem, ProblemCode, Repair } from './problem.ts';
import type { Range, TextEdit } from './range.ts';

export interface Slip {
  readonly edits: readonly TextEdit[];
  readonly problem: Problem;
}

/** The slips that could explain the error, likeliest first; without an error, those that YAML takes for something else. */
export function* slipsAt(text: string, error: YAMLError | undefined, yaml: Document.Parsed): Generator<Slip> {
  const lines = linesOf(text);
  yield* wholeFileSlips(text, lines, yaml, error);
  if (!error) return;
  const first = lines.lineAt(error.pos[0]);
  const last = Math.max(first, lines.lineAt(Math.max(error.pos[0], error.pos[1] - 1)));
  for (const recognise of recognisers) {
    for (const number of linesAround(first, last)) {
      const line = lineOf(text, lines, number);
      if (line) yield* recognise({ text, lines, error, line, yaml });
    }
  }
}

/** What to say when no slip explains the error. */
export function plainProblem(error: YAMLError, text: string): Problem {
  const start = Math.min(error.pos[0], text.length);
  return {
    code: 'yaml-syntax',
    at: { start, end: Math.max(start, Math.min(error.pos[1], text.length)) },
    message: plainMessages[error.code] ?? 'unreadable',
  };
}

const plainMessages: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'several-documents',
  TAB_AS_INDENT: 'tab',
  BAD_INDENT: 'indent',
  MISSING_CHAR: 'not-a-field',
  MULTILINE_IMPLICIT_KEY: 'not-a-field',
};

interface Line {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Spaces before anything. */
  readonly indent: number;
  /** Offset of the key or text after any `- `. */
  readonly body: number;
}

interface Place {
  readonly text: string;
  readonly lines: Lines;
  readonly error: YAMLError;
  readonly line: Line;
  readonly yaml: Document.Parsed;
}

type Recogniser = (place: Place) => Iterable<Slip>;

function lineOf(text: string, lines: Lines, number: number): Line | undefined {
  if (number < 0 || number >= lines.count) return undefined;
  const start = lines.startOf(number);
  const end = lines.endOf(number);
  const line = text.slice(start, end);
  const indent = line.length - line.trimStart().length;
  const dashes = /^(?:-[ \t]+)*/.exec(line.slice(indent))?.[0].length ?? 0;
  return { number, start, end, text: line, indent, body: start + indent + dashes };
}

/** An error that spans lines began in the first of them or in the one before; then come the others. */
function linesAround(first: number, last: number): number[] {
  const numbers = [first, first - 1, first + 1];
  for (let number = first + 2; number <= Math.min(last, first + 5); number++) numbers.push(number);
  return numbers;
}

function slip(code: ProblemCode, message: string, at: Range, edits: readonly TextEdit[], fix: Partial<Repair> | false = {}, data?: Problem['data'], suggest?: Repair): Slip {
  const problem: Problem = {
    code,
    at,
    message,
    ...(data && { data }),
    ...(fix && { fix: { title: `fix-${message}`, edits, ...(data && { data }), ...fix } }),
    ...(suggest && { suggest: [suggest] }),
  };
  return { edits, problem };
}

const replace = (start: number, end: number, text: string): TextEdit => ({ range: { start, end }, text });

// ── Slips that run through a whole file ────────────────────────────────────────────────────────────────────────────

const wideIndent = /^[ \t]*(?:[\u3000\u00a0][ \t\u3000\u00a0]*)/gm;
const tabIndent = /^(?:[ ]*\t[ \t]*)(?=\S)/gm;
const wideColonKey = /^([ \t\u3000]*(?:-[ \t]+)*)([A-Za-z_]+|[\p{L}_]{2,8})[ \t]*：/gmu;

function* wholeFileSlips(text: string, lines: Lines, yaml: Document.Parsed, error: YAMLError | undefined): Generator<Slip> {
  if (error?.code === 'TAB_AS_INDENT') yield* everyMatch(text, tabIndent, 'yaml-syntax', 'tab', indent => indent.replaceAll('\t', '  '));
  if (/[\u3000\u00a0]/.test(text)) {
    yield* everyMatch(text, wideIndent, 'full-width-punctuation', 'wide-indent', indent =>
      indent.replace(/\u3000/g, '  ').replace(/[\u00a0\t]/g, ' '),
    );
  }
  if (!/[：，]/.test(text)) return;
  yield* wideInFlow(text, lines, yaml);
  for (const match of text.matchAll(wideColonKey)) {
    const key = match[2] as string;
    const colon = match.index + match[0].length - 1;
    if (!isKnownKey(key) || isInsideText(yaml, lines, colon)) continue;
    const spaced = /\s/.test(text[colon + 1] ?? '\n');
    yield slip('full-width-punctuation', 'wide-colon', { start: colon, end: colon + 1 }, [replace(colon, colon + 1, spaced ? ':' : ': ')], {}, { key });
  }
}

/** `{ date：2026-01-19，value：3 }`: one slip a line, for who types one full-width sign there types them all. */
function* wideInFlow(text: string, lines: Lines, yaml: Document.Parsed): Generator<Slip> {
  for (let number = 0; number < lines.count; number++) {
    const start = lines.startOf(number);
    const line = text.slice(start, lines.endOf(number));
    const open = line.search(/(?:^|[\s:-])\{/);
    if (open < 0 || !/[：，]/.test(line)) continue;
    const edits: TextEdit[] = [];
    for (const { 1: before = '', 2: key = '', 3: colon = '', index } of line.matchAll(flowField)) {
      const at = start + index;
      if (index < open || !isKnownKey(key) || (before !== '，' && colon !== '：') || isQuoted(yaml, at)) continue;
      const end = at + before.length;
      if (before === '，') edits.push(replace(at, end, ', '));
      const colonAt = text.indexOf(colon, end + key.length);
      if (colon === '：') edits.push(replace(colonAt, colonAt + 1, /\s/.test(text[colonAt + 1] ?? '') ? ':' : ': '));
    }
    const [first] = edits;
    if (first) yield slip('full-width-punctuation', 'wide-in-flow', first.range, edits);
  }
}

const flowField = /([{,，])[ \t]*([A-Za-z_]+|[\p{L}_]{2,8})[ \t]*([:：])/gu;

/** One slip for the whole file: a person who indents with tabs does so on every line, and made one mistake. */
function* everyMatch(text: string, pattern: RegExp, code: ProblemCode, message: string, mend: (indent: string) => string): Generator<Slip> {
  const found = [...text.matchAll(pattern)];
  const [first] = found;
  if (!first) return;
  const edits = found.map(({ 0: indent, index }) => replace(index, index + indent.length, mend(indent)));
  yield slip(code, message, { start: first.index, end: first.index + first[0].length }, edits);
}

/** Whether an offset lies in a note: text in quotes or in a block, where a full-width colon is good Chinese. */
function isInsideText(yaml: Document.Parsed, lines: Lines, offset: number): boolean {
  let inside = false;
  visit(yaml, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [0, 0];
      if (start > offset || offset >= end) return undefined;
      inside = node.type !== 'PLAIN' || (lines.lineAt(start) === lines.lineAt(offset) && start < offset && !isKeyStart(node.source ?? ''));
      return visit.BREAK;
    },
  });
  return inside;
}

function isQuoted(yaml: Document.Parsed, offset: number): boolean {
  let inside = false;
  visit(yaml, {
    Scalar(_, node) {
      const [start, end] = node.range ?? [0, 0];
      if (start > offset || offset >= end) return undefined;
      inside = node.type !== 'PLAIN';
      return visit.BREAK;
    },
  });
  return inside;
}

const isKeyStart = (source: string) => {
  const colon = source.indexOf('：');
  return colon > 0 && isKnownKey(source.slice(0, colon).trim());
};

// ── Slips at a place ───────────────────────────────────────────────────────────────────────────────────────────────

const keyValue = /^([\p{L}\p{N}_.-]+)([ \t]*):(?:[ \t]+|$)/u;

/** The value of a `key: value` line, without a trailing comment. */
function valueOf(line: Line, text: string): { key: string; start: number; end: number; value: string } | undefined {
  const body = text.slice(line.body, line.end);
  const match = keyValue.exec(body);
  if (!match) return undefined;
  const start = line.body + match[0].length;
  const rest = text.slice(start, line.end);
  const comment = /[ \t]#/.exec(rest);
  const value = rest.slice(0, comment ? comment.index : rest.length).trimEnd();
  return { key: match[1] as string, start, end: start + value.length, value };
}

/** Wraps in quotes; single ones unless the text holds some. */
export function quoted(value: string): string {
  return value.includes("'") && !/["\\]/.test(value) ? `"${value}"` : `'${value.replaceAll("'", "''")}'`;
}

const recognisers: readonly Recogniser[] = [
  function* noSpaceAfterColon({ text, line }) {
    const match = /^([\p{L}_]+):(?=[^\s:/])/u.exec(text.slice(line.body, line.end));
    if (!match || !isKnownKey(match[1] as string)) return;
    const colon = line.body + match[0].length - 1;
    yield slip('yaml-syntax', 'space-after-colon', { start: line.body, end: colon + 1 }, [replace(colon + 1, colon + 1, ' ')], {}, { key: match[1] as string });
  },
  function* noSpaceAfterDash({ text, line }) {
    const match = /^-(?=[\p{L}_]+:)/u.exec(text.slice(line.body, line.end));
    if (!match) return;
    yield slip('yaml-syntax', 'space-after-dash', { start: line.body, end: line.body + 1 }, [replace(line.body + 1, line.body + 1, ' ')]);
  },
  function* valueWantsQuotes({ text, line }) {
    const it = valueOf(line, text);
    if (!it || it.value === '') return;
    const { start, end, value, key } = it;
    const special = /^[@%`*&!|>[{]/.exec(value);
    const holdsColon = /^[^"'[{].*:[ \t]/.test(value) || /^[^"'[{].*:$/.test(value);
    const broken = /^(["']).*\1[ \t]*\S/.test(value);
    if (!special && !holdsColon && !broken) return;
    if (special && /^[[{]/.test(value) && !textKeys.has(key)) return;
    if (special && /^[|>][+-]?\d?$/.test(value)) return;
    const message = special ? 'special-start' : holdsColon ? 'colon-in-value' : 'quotes-in-value';
    yield slip('yaml-syntax', message, { start, end }, [replace(start, end, quoted(broken ? value.slice(1, value.endsWith(value[0] as string) ? -1 : undefined) : value))], {}, { key, start: special?.[0] ?? '' });
  },
  function* unclosedBracket({ text, line, error }) {
    if (error.code !== 'BAD_INDENT' && error.code !== 'MISSING_CHAR') return;
    const rest = text.slice(line.body, line.end);
    const open = /^(?:[\p{L}\p{N}_.-]+:[ \t]+)?([[{])/u.exec(rest);
    if (!open) return;
    const end = line.start + line.text.replace(/[ \t]#.*$/, '').trimEnd().length;
    const close = open[1] === '[' ? ']' : ' }';
    yield slip('yaml-syntax', 'unclosed-bracket', { start: line.body + open[0].length - 1, end }, [replace(end, end, close)], {}, { close: close.trim() });
  },
  function* unclosedQuote({ text, lines, error, yaml }) {
    if (error.code !== 'MISSING_CHAR' || error.pos[0] < text.trimEnd().length) return;
    const start = lastQuoted(yaml);
    if (start === undefined) return;
    const end = lines.endOf(lines.lineAt(start));
    yield slip('yaml-syntax', 'unclosed-quote', { start, end }, [replace(end, end, text[start] as string)], {}, { quote: text[start] as string });
  },
  function* unfinishedField({ text, line }) {
    const word = text.slice(line.body, line.end).trim();
    if (word === '' || !/^[\p{L}\p{N}_-]+$/u.test(word)) return;
    const end = line.body + word.length;
    yield slip('yaml-syntax', 'unfinished-field', { start: line.body, end }, [replace(end, end, ':')], {}, { key: word });
  },
  function* firstItemWithoutDash({ text, lines, line }) {
    if (line.body === line.start + line.indent) return;
    let number = line.number - 1;
    while (number > 0 && (lineOf(text, lines, number)?.indent ?? 0) > line.indent) number--;
    const first = lineOf(text, lines, number + 1);
    if (!first || first.indent !== line.indent + 2 || first.body !== first.start + first.indent) return;
    const dash = first.start + line.indent;
    yield slip('yaml-syntax', 'missing-dash', { start: first.body, end: first.end }, [replace(dash, dash + 2, '- ')]);
  },
  function* deeperThanItsNeighbours({ text, lines, line }) {
    const above = aboveOf(text, lines, line.number);
    if (!above || !keyValue.test(text.slice(line.body, line.end))) return;
    for (const column of columnsAbove(text, lines, line.number)) {
      if (column === line.indent) continue;
      yield reindent(text, lines, line, column, false);
      yield reindent(text, lines, line, column, true);
    }
  },
  function* listItemOutOfLine({ text, lines, line }) {
    if (line.body === line.start + line.indent) return;
    for (const column of columnsAbove(text, lines, line.number)) {
      if (column === line.indent) continue;
      yield reindent(text, lines, line, column, true);
      yield reindent(text, lines, line, column, false);
    }
  },
  function* looseText({ text, lines, line, error }) {
    const body = text.slice(line.body, line.end);
    if (body.trim() === '' || keyValue.test(body) || body.startsWith('#') || error.pos[0] > line.end) return;
    yield slip('yaml-syntax', 'not-a-field', { start: line.body, end: line.end }, [replace(line.body, line.body, '# ')], false, undefined, joinedToAbove(text, lines, line));
  },
];

/** A title that was broken over two lines is most likely what a loose line is. */
function joinedToAbove(text: string, lines: Lines, line: Line): Repair | undefined {
  const above = aboveOf(text, lines, line.number);
  return above && { title: 'join', edits: [replace(above.start + above.text.trimEnd().length, line.body, ' ')] };
}

const textKeys = new Set(['title', 'why', 'note', 'metric', 'retrospective', 'measured_by', 'team', 'owner', 'unit', 'target', 'by']);

function lastQuoted(yaml: Document.Parsed): number | undefined {
  let start: number | undefined;
  visit(yaml, {
    Scalar(_, node) {
      if (isScalar(node) && (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')) start = node.range?.[0];
    },
  });
  return start;
}

function aboveOf(text: string, lines: Lines, number: number): Line | undefined {
  for (let above = number - 1; above >= 0; above--) {
    const line = lineOf(text, lines, above);
    if (line && line.text.trim() !== '' && !line.text.trimStart().startsWith('#')) return line;
  }
  return undefined;
}

/** Columns at which keys or dashes stand above a line, nearest line first, each once. */
function columnsAbove(text: string, lines: Lines, number: number): number[] {
  const columns = new Set<number>();
  let line = aboveOf(text, lines, number);
  let least = Number.POSITIVE_INFINITY;
  for (let looked = 0; line && looked < 40 && least > 0; looked++, line = aboveOf(text, lines, line.number)) {
    if (line.indent > least) continue;
    columns.add(line.body - line.start);
    columns.add(line.indent);
    least = line.indent;
  }
  return [...columns];
}

/** Moves a line, and those that hang below it if asked, to a column. */
function reindent(text: string, lines: Lines, line: Line, column: number, withBlock: boolean): Slip {
  const shift = column - line.indent;
  const edits: TextEdit[] = [replace(line.start, line.start + line.indent, ' '.repeat(column))];
  for (let number = line.number + 1; withBlock && number < lines.count; number++) {
    const next = lineOf(text, lines, number) as Line;
    if (next.text.trim() === '') continue;
    if (next.indent <= line.indent) break;
    edits.push(replace(next.start, next.start + next.indent, ' '.repeat(Math.max(0, next.indent + shift))));
  }
  return slip('yaml-syntax', 'indent', { start: line.start + line.indent, end: line.end }, edits, {}, { column: column + 1 });
}
