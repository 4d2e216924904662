// What the cursor stands in, in a configuration file: a key or a value, and of what. Read from indentation and brackets
// alone, so that a mistake elsewhere does no harm.
import type { Range } from '../../language/range.ts';
import { flowTokens, isEnd, type Token } from '../completion/flow-tokens.ts';
import { indentAt, isSpace, type Row, rowAt, type Source } from '../completion/row.ts';

export interface Place {
  /** The keys from the outermost in; at a key, those around it. Lists add nothing. */
  readonly path: readonly string[];
  readonly at: 'key' | 'value';
  /** The word at the cursor, without quotes; empty where there is none. */
  readonly range: Range;
  /** A dash stands before it. */
  readonly isItem: boolean;
  /** Which item it is of a list in brackets, from 0. */
  readonly index: number | undefined;
  readonly isInFlow: boolean;
  /** At a key, the others beside it. */
  readonly siblings: readonly string[];
  /** At a key, whether its colon is there already. */
  readonly isNamed: boolean;
  /** Column at which the line's key stands or would stand. */
  readonly column: number;
}

/** @param offset UTF-16. Undefined in comments and wherever nothing of the configuration can stand. */
export function placeAt(source: Source, offset: number): Place | undefined {
  const { text, lines } = source;
  const at = Math.max(0, Math.min(offset, text.length));
  const row = rowAt(source, lines.lineAt(at));
  if (at < row.start || at > row.end || (row.comment !== undefined && at > row.comment)) return undefined;
  const isEmpty = row.body.start === row.body.end;
  const column = row.dashes.length > 0 || !isEmpty ? row.column : row.column + at - row.body.start;
  const around = ownersOf(source, row, column);
  if (!around) return undefined;
  if (around.opener !== undefined)
    return flowPlace(source, around.path, { start: around.opener, end: row.end }, at, column);
  const isItem = row.dashes.length > 0;
  const base = { isItem, index: undefined, isInFlow: false, column };
  if (row.key && at <= row.key.colon) {
    if (at < row.key.range.start || at > row.key.range.end) return undefined;
    return {
      ...base,
      path: around.path,
      at: 'key',
      range: unquoted(text, row.key.range),
      siblings: keysBeside(source, row),
      isNamed: true,
    };
  }
  const path = row.key ? [...around.path, row.key.name] : around.path;
  if (isBracket(text[row.value.start]) && at > row.value.start)
    return flowPlace(source, path, { start: row.value.start, end: row.end }, at, column);
  const range = row.value.start === row.value.end ? { start: at, end: at } : unquoted(text, row.value);
  if (at < range.start || at > range.end) return undefined;
  if (row.key) return { ...base, path, at: 'value', range, siblings: [], isNamed: false };
  return { ...base, path, at: 'key', range, siblings: keysBeside(source, row, column), isNamed: false };
}

/** The keys above that stand further and further left; undefined below a value that has no settings in it. */
function ownersOf(
  source: Source,
  { number }: Row,
  column: number,
): { readonly path: readonly string[]; readonly opener?: number } | undefined {
  const path: string[] = [];
  let opener: number | undefined;
  let floor = column;
  for (let at = number - 1; at >= 0 && floor > 0; at--) {
    const indent = indentAt(source, at);
    if (indent === undefined || indent >= floor) continue;
    const row = rowAt(source, at);
    if (!row.key || row.column >= floor) continue;
    floor = row.column;
    path.unshift(row.key.name);
    if (row.value.start === row.value.end) continue;
    if (!isBracket(source.text[row.value.start]) || path.length > 1) return undefined;
    opener = row.value.start;
  }
  return opener === undefined ? { path } : { path, opener };
}

/** The other keys of the mapping that a row is in. */
function keysBeside(source: Source, { number, dashes }: Row, column?: number): readonly string[] {
  const own = column ?? rowAt(source, number).column;
  const keys: string[] = [];
  for (const step of [-1, 1]) {
    if (step < 0 && dashes.length > 0) continue;
    for (let at = number + step; at >= 0 && at < source.lines.count; at += step) {
      const indent = indentAt(source, at);
      if (indent === undefined || indent > own) continue;
      const row = rowAt(source, at);
      if (row.column !== own || (step > 0 && row.dashes.length > 0)) break;
      if (row.key) keys.push(row.key.name);
      if (row.dashes.length > 0) break;
    }
  }
  return keys;
}

/** A pair of brackets that is open at the cursor. */
interface Level {
  readonly open: '{' | '[';
  key: string | undefined;
  /** The last word that stands alone and may yet become a key. */
  word: Token | undefined;
  readonly keys: string[];
  commas: number;
}

/** @param region from the opening bracket on */
function flowPlace(
  { text }: Source,
  path: readonly string[],
  region: Range,
  offset: number,
  column: number,
): Place | undefined {
  const levels: Level[] = [];
  const tokens = flowTokens(text, region);
  const before = tokens.filter(({ start }) => start < offset);
  const last = before.at(-1);
  const word = last && isWord(last) && offset <= last.end ? last : undefined;
  if (last?.kind === 'comment') return undefined;
  for (const token of word ? before.slice(0, -1) : before) take(levels, token);
  const level = levels.at(-1);
  if (!level) return undefined;
  const keys = levels.flatMap(({ key }) => (key === undefined ? [] : [key]));
  const next = tokens[before.length];
  // Only where nothing stands already, and something may come.
  const isGap = last !== undefined && '{[,:'.includes(last.kind) && isEnd(next);
  if (!word && !isGap) return undefined;
  const inner = word && word.kind === 'quoted' ? unquoted(text, word) : word;
  const place = {
    path: [...path, ...keys],
    range: inner ? { start: inner.start, end: inner.end } : { start: offset, end: offset },
    isItem: false,
    index: level.open === '[' ? level.commas : undefined,
    isInFlow: true,
    column,
  };
  if (level.open === '[' || level.key !== undefined)
    return { ...place, at: 'value', siblings: [], isNamed: false };
  const siblings = [...level.keys, ...keysAfter(tokens.slice(before.length))];
  return { ...place, at: 'key', siblings, isNamed: next?.kind === ':' };
}

function take(levels: Level[], token: Token): void {
  const level = levels.at(-1);
  if (token.kind === '{' || token.kind === '[')
    levels.push({ open: token.kind, key: undefined, word: undefined, keys: [], commas: 0 });
  else if (token.kind === '}' || token.kind === ']') levels.pop();
  else if (level && token.kind === ',')
    Object.assign(level, { key: undefined, word: undefined, commas: level.commas + 1 });
  else if (level && token.kind === ':' && level.open === '{' && level.word) {
    level.key = level.word.text;
    level.keys.push(level.key);
  } else if (level && isWord(token)) level.word = token;
}

/** The keys that follow in the same braces. */
function keysAfter(tokens: readonly Token[]): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  for (const [index, { kind }] of tokens.entries()) {
    if (kind === '{' || kind === '[') depth++;
    else if ((kind === '}' || kind === ']') && --depth < 0) break;
    const key = tokens[index - 1];
    if (kind === ':' && depth === 0 && index > 1 && key && isWord(key)) keys.push(key.text);
  }
  return keys;
}

const isWord = ({ kind }: Token) => kind === 'plain' || kind === 'quoted';
const isBracket = (char: string | undefined) => char === '{' || char === '[';

/** What stands between quotes, closed or not. */
function unquoted(text: string, { start, end }: Range): Range {
  const quote = text[start];
  if (quote !== '"' && quote !== "'") return { start, end };
  return { start: start + 1, end: end > start + 1 && text[end - 1] === quote ? end - 1 : end };
}

/** Whether a value at an offset wants a blank before it. */
export function wantsBlank({ text }: Source, offset: number): boolean {
  const before = text[offset - 1];
  return before !== undefined && !isSpace(before) && !'[{\r\n"\''.includes(before);
}
