// Inside `{ }` and `[ ]`: the gap at the cursor, with the commas, spaces and braces that it wants around it.
import { meantKey } from '../../language/keys.ts';
import type { Range } from '../../language/range.ts';
import type { ThingName } from '../../language/schema.ts';
import { type Content, contentOf, type PartContent, type ValueContent } from './content.ts';
import { type FlowCursor, flowCursor, type Level } from './flow-cursor.ts';
import { isEnd, type Token } from './flow-tokens.ts';
import type { Source } from './row.ts';
import { keySlot, type Slot, type ValueSlot, valueSlot } from './slot.ts';

/**
 * None where nothing can be said, undefined where the cursor is not inside the brackets.
 * @param region from the opening bracket to where it must have ended
 * @param content what the whole holds
 */
export function flowSlots(
  { text }: Source,
  region: Range,
  content: Content | undefined,
  offset: number,
): readonly Slot[] | undefined {
  const cursor = flowCursor(text, region, content, offset);
  if (cursor === undefined || cursor === 'nowhere') return cursor && [];
  const slot = slotAt(text, cursor);
  return slot ? [slot] : [];
}

function slotAt(text: string, cursor: FlowCursor): Slot | undefined {
  const { level, expects, key } = cursor;
  const { open, content } = level;
  if (!content) return undefined;
  if (open === '[') {
    if (expects !== 'value') return undefined;
    return content.of === 'values' ? elementSlot(text, cursor, content) : itemSlot(text, cursor, content);
  }
  if (content.of === 'values') return undefined;
  if (expects === 'key') return nameSlot(text, cursor, content);
  const held = expects === 'value' && key ? contentOf(content.thing, key.text) : undefined;
  if (!held) return undefined;
  return held.of === 'values' ? fieldSlot(text, cursor, held) : newPartSlot(text, cursor, held);
}

/** `{ █ }`, `{ wo█ }`, `{ wo█: x }`. */
function nameSlot(text: string, cursor: FlowCursor, content: PartContent): Slot | undefined {
  const { level, token, next } = cursor;
  if (token?.kind === 'quoted') return undefined;
  const written = fieldsOf(level, content.thing, token);
  const gap = gapOf(text, cursor);
  if (token && next?.kind === ':')
    return keySlot(content, { range: gap.range, anchor: token.start, style: 'flow', written, rename: 'any' });
  const isNew = level.entries.every(({ key }) => key === token);
  const other = level.entries.find(({ key }) => key !== token)?.key;
  const anchor = other?.start ?? level.start;
  return keySlot(content, { ...gap, ...(!isEnd(next) && { trail: ', ' }), anchor, written, isNew });
}

/** `{ key: █ }`. */
function fieldSlot(text: string, cursor: FlowCursor, content: ValueContent): Slot {
  const { level, key } = cursor;
  const written = fieldsOf(level, content.thing, key);
  return valueSlot(content, { ...valueGap(text, cursor), anchor: key?.start ?? level.start, written });
}

/** `[a, █]`. */
function elementSlot(text: string, cursor: FlowCursor, content: ValueContent): Slot {
  const { level, token, next } = cursor;
  const others = level.entries.flatMap(({ value }) => (value && value !== token ? [value.text] : []));
  return valueSlot(content, {
    ...valueGap(text, cursor),
    ...(!isEnd(next) && { trail: ', ' }),
    anchor: level.start,
    others,
  });
}

/** `[ █ ]` where items are parts: a new one, in braces of its own. */
function itemSlot(text: string, cursor: FlowCursor, content: PartContent): Slot | undefined {
  const gap = gapOf(text, cursor);
  if (cursor.token?.kind === 'quoted') return undefined;
  return keySlot(content, {
    ...gap,
    lead: `${gap.lead}{ `,
    trail: isEnd(cursor.next) ? ' }' : ' }, ',
    anchor: cursor.level.start,
    isNew: true,
  });
}

/** `{ check_ins: █ }`. */
function newPartSlot(text: string, cursor: FlowCursor, content: PartContent): Slot | undefined {
  if (cursor.token) return undefined;
  const gap = gapOf(text, cursor);
  const [open, close] = content.of === 'parts' ? ['[{ ', ' }]'] : ['{ ', ' }'];
  return keySlot(content, {
    ...gap,
    lead: gap.lead + open,
    trail: close + gap.trail,
    anchor: cursor.key?.start ?? cursor.level.start,
    isNew: true,
  });
}

type Gap = Pick<ValueSlot, 'range' | 'lead' | 'trail' | 'style'>;

/** The word under the cursor or the cursor's own place, with the spaces that good looks ask for. */
function gapOf(text: string, { token, offset }: FlowCursor): Gap {
  const range = token ? { start: token.start, end: token.end } : { start: offset, end: offset };
  const lead = '{,:'.includes(text[range.start - 1] ?? ' ') ? ' ' : '';
  const trail = !token && text[range.end] === '}' ? ' ' : '';
  return { range, lead, trail, style: 'flow' };
}

/** The same inside quotes, which are closed where they are not. */
function valueGap(text: string, cursor: FlowCursor): Gap & Partial<ValueSlot> {
  const { token } = cursor;
  if (token?.kind !== 'quoted') return gapOf(text, cursor);
  const quote = text[token.start] as '"' | "'";
  const range = { start: token.start + 1, end: token.closed ? token.end - 1 : token.end };
  const gap = { range, lead: '', style: 'flow', quote } as const;
  return token.closed ? { ...gap, trail: '', room: token.end } : { ...gap, trail: quote };
}

/** The fields of a `{ }` by the key that is meant, without the one being typed. */
function fieldsOf(
  { entries }: Level,
  thing: ThingName,
  without: Token | undefined,
): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const { key, value } of entries) {
    const meant = key && key !== without ? meantKey(key.text, thing) : undefined;
    if (meant?.sure) fields.set(meant.key, value?.text ?? '');
  }
  return fields;
}
