// Inside `{ }` and `[ ]`: what the cursor stands in, read from the brackets themselves, closed or not.
import { meantKey } from '../../language/keys.ts';
import type { Range } from '../../language/range.ts';
import type { ThingName } from '../../language/schema.ts';
import { type Content, contentOf, type PartContent, type ValueContent } from './frames.ts';
import { closingQuote, isSpace, type Source, skipSpaces } from './row.ts';
import type { KeySlot, Slot, ValueSlot } from './slot.ts';

/**
 * The gap at a cursor inside brackets; none where nothing can be said, undefined where the cursor is not inside.
 * @param region from the opening bracket to where it must have ended; @param content what the whole holds
 */
export function flowSlots(
  { text }: Source,
  region: Range,
  content: Content | undefined,
  offset: number,
): readonly Slot[] | undefined {
  const tokens = tokensOf(text, region);
  const levels: Level[] = [];
  let cursor: Cursor | undefined;
  for (const [index, token] of tokens.entries()) {
    if (!cursor && touches(token, offset)) cursor = at(levels, token, tokens[index + 1], offset);
    else if (!cursor && offset <= token.start && index > 0)
      cursor = gapBefore(text, levels, tokens, index, offset);
    const closed = step(levels, token, text, content);
    if (cursor && closed === cursor.level) break;
    if (levels.length === 0) break;
  }
  cursor ??=
    levels.length > 0 && offset <= region.end
      ? gapBefore(text, levels, tokens, tokens.length, offset)
      : undefined;
  if (!cursor) return undefined;
  const slot = cursor.level && slotAt(text, cursor, cursor.level);
  return slot ? [slot] : [];
}

interface Token extends Range {
  readonly kind: '{' | '[' | '}' | ']' | ',' | ':' | 'plain' | 'quoted' | 'comment';
  /** Of a quoted one: whether the closing quote is there. */
  readonly closed: boolean;
}

/** One bracket pair while it is read. */
interface Level {
  readonly open: '{' | '[';
  /** For `{`, the part that it is; for `[`, what its items are. */
  readonly content: Content | undefined;
  readonly start: number;
  /** What comes next. */
  expects: 'key' | 'colon' | 'value' | 'comma';
  key: Token | undefined;
  readonly entries: Entry[];
}

interface Entry {
  /** None in a list. */
  readonly key: Token | undefined;
  value: Token | undefined;
}

interface Cursor {
  readonly level: Level | undefined;
  readonly expects: Level['expects'];
  readonly key: Token | undefined;
  readonly token: Token | undefined;
  readonly next: Token | undefined;
  readonly offset: number;
}

function tokensOf(text: string, { start, end }: Range): Token[] {
  const tokens: Token[] = [];
  const add = (kind: Token['kind'], from: number, to: number, closed = true) => {
    tokens.push({ kind, start: from, end: to, closed });
    return to;
  };
  for (let at = start; at < end; ) {
    const char = text[at] as string;
    if (/\s/.test(char)) at++;
    else if ('{}[],'.includes(char)) at = add(char as Token['kind'], at, at + 1);
    else if (char === '#' && /\s/.test(text[at - 1] ?? ' ')) at = add('comment', at, lineEnd(text, at, end));
    else if (char === '"' || char === "'") {
      const close = closingQuote(text, at, end);
      at = add('quoted', at, close ?? lineEnd(text, at, end), close !== undefined);
    } else if (isColon(text, at, tokens.at(-1))) at = add(':', at, at + 1);
    else at = add('plain', at, plainEnd(text, at, end));
  }
  return tokens;
}

/** A colon with nothing that sticks to it, or right after a quoted key. */
function isColon(text: string, at: number, before: Token | undefined): boolean {
  return (
    text[at] === ':' &&
    (/[\s,[\]{}]|^$/.test(text[at + 1] ?? '') || (before?.kind === 'quoted' && before.end === at))
  );
}

function plainEnd(text: string, start: number, end: number): number {
  let at = start;
  let last = start;
  for (; at < end && !/[\r\n,[\]{}]/.test(text[at] as string) && !isColon(text, at, undefined); at++) {
    if (text[at] === '#' && isSpace(text[at - 1])) break;
    if (!isSpace(text[at])) last = at + 1;
  }
  return Math.max(last, start + 1);
}

function lineEnd(text: string, at: number, end: number): number {
  const length = text.slice(at, end).search(/[\r\n]/);
  return length < 0 ? end : at + length;
}

/** Whether the cursor stands in a token rather than beside it. */
function touches({ kind, start, end, closed }: Token, offset: number): boolean {
  if (kind === 'plain') return start <= offset && offset <= end;
  if (kind === 'quoted') return start < offset && (offset < end || (!closed && offset === end));
  return kind === 'comment' && start < offset && offset <= end;
}

function at(levels: readonly Level[], token: Token, next: Token | undefined, offset: number): Cursor {
  const level = token.kind === 'comment' ? undefined : levels.at(-1);
  return { level, expects: level?.expects ?? 'comma', key: level?.key, token, next, offset };
}

/** In white space: a gap only where nothing that is there would run into what is written. */
function gapBefore(
  text: string,
  levels: readonly Level[],
  tokens: readonly Token[],
  index: number,
  offset: number,
): Cursor {
  const level = levels.at(-1);
  const next = tokens.slice(index).find(({ kind }) => kind !== 'comment');
  const isFull = level?.expects === 'value' && level.open === '{' && next && !',}]'.includes(next.kind);
  return {
    level: isFull || isIndentation(text, offset) ? undefined : level,
    expects: level?.expects ?? 'comma',
    key: level?.key,
    token: undefined,
    next,
    offset,
  };
}

/** Before the first text of a line: what is written there would move it, and stand too far left itself. */
function isIndentation(text: string, offset: number): boolean {
  let start = offset;
  while (isSpace(text[start - 1])) start--;
  const next = skipSpaces(text, offset, text.length);
  const isClosing = '}]'.includes(text[next] ?? ' ') && next <= offset + 1;
  return isBreak(text[start - 1]) && !isBreak(text[next]) && !isClosing;
}

const isBreak = (char: string | undefined) => char === undefined || char === '\n' || char === '\r';

/** Takes a token in; gives the level that it closes. */
function step(levels: Level[], token: Token, text: string, whole: Content | undefined): Level | undefined {
  const level = levels.at(-1);
  switch (token.kind) {
    case 'comment':
      return undefined;
    case '{':
    case '[':
      levels.push(opened(token.kind, token.start, level ? contentIn(level, text) : whole));
      if (level) takeValue(level, token);
      return undefined;
    case '}':
    case ']':
      return levels.pop();
    case ',':
      if (level) Object.assign(level, { expects: level.open === '{' ? 'key' : 'value', key: undefined });
      return undefined;
    case ':':
      if (level?.expects === 'colon') level.expects = 'value';
      return undefined;
    default:
      if (level?.expects === 'value') takeValue(level, token);
      // A second word where a colon should be is the next key: a comma is still to be typed.
      else if (level && level.expects !== 'comma') {
        Object.assign(level, { expects: 'colon', key: token });
        level.entries.push({ key: token, value: undefined });
      }
      return undefined;
  }
}

function takeValue(level: Level, value: Token) {
  const entry = level.entries.at(-1);
  if (level.open === '[') level.entries.push({ key: undefined, value });
  else if (entry && level.expects === 'value') entry.value = value;
  level.expects = 'comma';
}

function opened(open: '{' | '[', start: number, content: Content | undefined): Level {
  return {
    open,
    content: open === '{' ? asPart(content) : asList(content),
    start,
    expects: open === '{' ? 'key' : 'value',
    key: undefined,
    entries: [],
  };
}

/** `{` where a list is wanted is its one item. */
function asPart(content: Content | undefined): Content | undefined {
  return content && content.of !== 'values' ? { ...content, of: 'part' } : undefined;
}

function asList(content: Content | undefined): Content | undefined {
  const takesList = content?.of === 'parts' || (content?.of === 'values' && content.meta.many);
  return takesList ? content : undefined;
}

function contentIn(level: Level, text: string): Content | undefined {
  const { content, key } = level;
  if (level.open === '[') return asPart(content);
  return content && key ? contentOf(content.thing, nameOf(key, text)) : undefined;
}

const nameOf = ({ kind, start, end }: Token, text: string) =>
  kind === 'quoted' ? text.slice(start + 1, end - 1) : text.slice(start, end);

// ── From cursor to gap ─────────────────────────────────────────────────────────────────────────────────────────────

function slotAt(text: string, cursor: Cursor, level: Level): Slot | undefined {
  const { content } = level;
  const isSpread =
    cursor.expects === 'value' && cursor.token && cursor.next && !',}]'.includes(cursor.next.kind);
  if (!content || isSpread) return undefined;
  if (level.open === '[') {
    if (cursor.expects !== 'value') return undefined;
    return content.of === 'values'
      ? elementSlot(text, cursor, level, content)
      : itemSlot(text, cursor, content);
  }
  if (content.of === 'values') return undefined;
  if (cursor.expects === 'key') return keySlot(text, cursor, level, content);
  if (cursor.expects !== 'value' || !cursor.key) return undefined;
  const held = contentOf(content.thing, nameOf(cursor.key, text));
  if (!held) return undefined;
  return held.of === 'values' ? valueSlot(text, cursor, level, held) : newPartSlot(text, cursor, held);
}

function keySlot(text: string, cursor: Cursor, level: Level, content: PartContent): KeySlot | undefined {
  const { token, next } = cursor;
  if (token?.kind === 'quoted') return undefined;
  const isNamed = token !== undefined && next?.kind === ':';
  const gap = gapOf(text, cursor);
  const runsInto = !isNamed && next !== undefined && !',}]'.includes(next.kind);
  return {
    ...gap,
    ...(isNamed && { lead: '', trail: '' }),
    ...(runsInto && { trail: ', ' }),
    kind: 'key',
    thing: content.thing,
    parent: content.parent,
    written: writtenIn(text, level, content.thing, token),
    isNew: !isNamed && level.entries.every(({ key }) => key === token),
    rename: isNamed ? 'any' : undefined,
  };
}

/** `[ █ ]` where items are parts: a new one, in braces of its own. */
function itemSlot(text: string, cursor: Cursor, content: PartContent): KeySlot | undefined {
  const gap = gapOf(text, cursor);
  const comma = cursor.next && !',}]'.includes(cursor.next.kind) ? ', ' : '';
  if (cursor.token?.kind === 'quoted') return undefined;
  return newPart(content, {
    ...gap,
    lead: `${gap.lead.trim() === '' && cursor.token ? '' : gap.lead}{ `,
    trail: ` }${comma}${gap.trail}`,
  });
}

/** `check_ins: █` between braces. */
function newPartSlot(text: string, cursor: Cursor, content: PartContent): KeySlot | undefined {
  if (cursor.token) return undefined;
  const gap = gapOf(text, cursor);
  const [open, close] = content.of === 'parts' ? ['[{ ', ' }]'] : ['{ ', ' }'];
  return newPart(content, { ...gap, lead: `${gap.lead}${open}`, trail: `${close}${gap.trail}` });
}

function newPart(
  { thing, parent }: PartContent,
  gap: Pick<KeySlot, 'range' | 'lead' | 'trail' | 'style' | 'column'>,
): KeySlot {
  return { ...gap, kind: 'key', thing, parent, written: new Map(), isNew: true, rename: undefined };
}

function valueSlot(text: string, cursor: Cursor, level: Level, content: ValueContent): ValueSlot {
  const written = writtenIn(text, level, content.thing, cursor.key);
  return { ...value(text, cursor, content), anchor: cursor.key?.start ?? level.start, written, others: [] };
}

function elementSlot(text: string, cursor: Cursor, level: Level, content: ValueContent): ValueSlot {
  const others = level.entries.flatMap(({ value }) =>
    value && value !== cursor.token ? [nameOf(value, text)] : [],
  );
  const slot = value(text, cursor, content);
  const runsInto = cursor.next !== undefined && !',}]'.includes(cursor.next.kind);
  return {
    ...slot,
    ...(runsInto && !cursor.token && { trail: ', ' }),
    anchor: level.start,
    written: new Map(),
    others,
  };
}

function value(
  text: string,
  cursor: Cursor,
  { thing, key }: ValueContent,
): Omit<ValueSlot, 'anchor' | 'written' | 'others'> {
  const { token } = cursor;
  const common = { kind: 'value', thing, key, style: 'flow', column: 0 } as const;
  if (token?.kind !== 'quoted') return { ...common, ...gapOf(text, cursor), quote: '', room: 'here' };
  const quote = text[token.start] as '"' | "'";
  const range = { start: token.start + 1, end: token.closed ? token.end - 1 : token.end };
  return {
    ...common,
    range,
    lead: '',
    trail: token.closed ? '' : quote,
    quote,
    room: token.closed ? token.end : 'here',
  };
}

/** The token under the cursor or the cursor's own place, with the spaces that good looks ask for. */
function gapOf(
  text: string,
  { token, offset }: Cursor,
): Pick<KeySlot, 'range' | 'lead' | 'trail' | 'style' | 'column'> {
  const range = token ? { start: token.start, end: token.end } : { start: offset, end: offset };
  const before = text[range.start - 1] ?? ' ';
  return {
    range,
    lead: '{,:'.includes(before) ? ' ' : '',
    trail: !token && text[range.end] === '}' ? ' ' : '',
    style: 'flow',
    column: 0,
  };
}

/** The fields of a `{ }` by the key that is meant, without the one being typed. */
function writtenIn(
  text: string,
  level: Level,
  thing: ThingName,
  without: Token | undefined,
): Map<string, string> {
  const written = new Map<string, string>();
  for (const { key, value } of level.entries) {
    const meant = key && key !== without ? meantKey(nameOf(key, text), thing) : undefined;
    if (meant?.sure) written.set(meant.key, value ? nameOf(value, text) : '');
  }
  return written;
}
