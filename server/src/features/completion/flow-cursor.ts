// Where between brackets the cursor stands: in which pair, at a word or in a gap, and what would come next there.
import type { Range } from '../../language/range.ts';
import { asList, asPart, type Content, contentOf } from './content.ts';
import { flowTokens, isEnd, type Token } from './flow-tokens.ts';
import { isSpace, skipSpaces } from './row.ts';

/** One pair of brackets. */
export interface Level {
  readonly open: '{' | '[';
  /** For `{`, the part that it is; for `[`, what its items are. */
  readonly content: Content | undefined;
  readonly start: number;
  readonly entries: readonly Entry[];
}

interface Entry {
  /** None in a list. */
  readonly key: Token | undefined;
  readonly value: Token | undefined;
}

export interface FlowCursor {
  /** With all its entries, those behind the cursor too. */
  readonly level: Level;
  /** What would come next before `token`. */
  readonly expects: Expected;
  /** The key whose value is expected. */
  readonly key: Token | undefined;
  /** The word at the cursor; none in a gap. */
  readonly token: Token | undefined;
  readonly next: Token | undefined;
  readonly offset: number;
}

/** `nowhere`: inside, but where nothing can be written; undefined: outside. */
export function flowCursor(
  text: string,
  region: Range,
  content: Content | undefined,
  offset: number,
): FlowCursor | 'nowhere' | undefined {
  const tokens = flowTokens(text, region);
  const levels: OpenLevel[] = [];
  let found: FlowCursor | 'nowhere' | undefined;
  for (const [index, token] of tokens.entries()) {
    if (!found && touches(token, offset)) found = atWord(levels.at(-1), token, tokens[index + 1], offset);
    else if (!found && offset <= token.start) found = inGap(text, levels.at(-1), tokens.slice(index), offset);
    if (found === 'nowhere') return found;
    const closed = take(levels, token, content);
    if (levels.length === 0 || (found && closed === found.level)) return found;
  }
  return found ?? (offset <= region.end ? inGap(text, levels.at(-1), [], offset) : undefined);
}

type Expected = 'key' | 'colon' | 'value' | 'comma';

/** A pair of brackets while it is read. */
interface OpenLevel extends Level {
  expects: Expected;
  key: Token | undefined;
  readonly entries: { readonly key: Token | undefined; value: Token | undefined }[];
}

/** Whether the cursor stands in a token rather than beside it. */
function touches({ kind, start, end, closed }: Token, offset: number): boolean {
  if (kind === 'plain') return start <= offset && offset <= end;
  if (kind === 'quoted') return start < offset && (offset < end || (!closed && offset === end));
  return kind === 'comment' && start < offset && offset <= end;
}

function atWord(
  level: OpenLevel | undefined,
  token: Token,
  next: Token | undefined,
  offset: number,
): FlowCursor | 'nowhere' {
  // A text that goes on in the next line would be torn.
  const goesOn = level?.expects === 'value' && !isEnd(next);
  if (!level || token.kind === 'comment' || goesOn) return 'nowhere';
  return { level, expects: level.expects, key: level.key, token, next, offset };
}

function inGap(
  text: string,
  level: OpenLevel | undefined,
  following: readonly Token[],
  offset: number,
): FlowCursor | 'nowhere' | undefined {
  if (!level) return undefined;
  const next = following.find(({ kind }) => kind !== 'comment');
  const isFilled = level.expects === 'value' && level.open === '{' && !isEnd(next);
  if (isFilled || isIndentation(text, offset)) return 'nowhere';
  return { level, expects: level.expects, key: level.key, token: undefined, next, offset };
}

/** Before the first text of a line: what is written there would move it, and stand too far left itself. */
function isIndentation(text: string, offset: number): boolean {
  let start = offset;
  while (isSpace(text[start - 1])) start--;
  const next = skipSpaces(text, offset, text.length);
  const isClosing = '}]'.includes(text[next] ?? ' ') && next <= offset + 1;
  return isBreak(text[start - 1]) && !isBreak(text[next]) && !isClosing;
}

function isBreak(char: string | undefined): boolean {
  return char === undefined || char === '\n' || char === '\r';
}

/** Takes a token in; gives the level that it closes. */
function take(levels: OpenLevel[], token: Token, whole: Content | undefined): Level | undefined {
  const level = levels.at(-1);
  switch (token.kind) {
    case 'comment':
      break;
    case '{':
    case '[':
      levels.push(opened(token.kind, token.start, level ? contentIn(level) : whole));
      takeValue(level, token);
      break;
    case '}':
    case ']':
      return levels.pop();
    case ',':
      if (level) level.expects = level.open === '{' ? 'key' : 'value';
      if (level) level.key = undefined;
      break;
    case ':':
      if (level?.expects === 'colon') level.expects = 'value';
      break;
    default:
      if (level?.expects === 'value') takeValue(level, token);
      else takeKey(level, token);
  }
  return undefined;
}

function opened(open: '{' | '[', start: number, content: Content | undefined): OpenLevel {
  if (open === '[')
    return { open, content: asList(content), start, expects: 'value', key: undefined, entries: [] };
  return { open, content: asPart(content), start, expects: 'key', key: undefined, entries: [] };
}

/** What brackets hold that open inside others. */
function contentIn({ open, content, key }: OpenLevel): Content | undefined {
  if (open === '[') return asPart(content);
  return content && key ? contentOf(content.thing, key.text) : undefined;
}

/** A second word where a colon should be is the next key: a comma is still to be typed. */
function takeKey(level: OpenLevel | undefined, key: Token) {
  if (!level || level.expects === 'comma') return;
  level.entries.push({ key, value: undefined });
  level.key = key;
  level.expects = 'colon';
}

function takeValue(level: OpenLevel | undefined, value: Token) {
  if (!level) return;
  const entry = level.entries.at(-1);
  if (level.open === '[') level.entries.push({ key: undefined, value });
  else if (entry && level.expects === 'value') entry.value = value;
  level.expects = 'comma';
}
