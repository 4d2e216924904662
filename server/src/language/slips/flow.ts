// What is written in { } and [ ]: where it ends, and the slips in it.
import { isKnownKey } from '../keys.ts';
import { quoted, startsSpecial } from '../quoting.ts';
import { type Token, tokensOf } from './flow-tokens.ts';
import { isSpace, isWideSpace } from './line.ts';
import { insert, replace, type Slip, slip, wideSlip } from './slip.ts';
import type { Owner, Source } from './source.ts';
import { propertyIn, wantsQuotes } from './texts.ts';

export interface Flow {
  /** Offset after the bracket that closes it; where none does, after the last thing in it. */
  readonly end: number;
  readonly slips: readonly Slip[];
}

/** @param owner what it belongs to: a line that stands no deeper is not part of it. */
export function readFlow(source: Source, start: number, owner: Owner): Flow {
  const { text, isBroken } = source;
  const { tokens, end, unclosed } = tokensOf(source, start, owner);
  const collections = collectionsIn(tokens);
  const slips: Slip[] = [
    ...wideSigns(text, tokens),
    ...collections.flatMap(collection => textsWithCommas(text, collection)),
    ...collections.flatMap(collection => collection.flatMap(item => valueSlips(source, item))),
    ...tokens.filter(token => token.isUnclosed).map(token => unclosedQuote(text, token)),
    ...(isBroken ? unclosed.map(unclosedBracket) : []),
  ];
  return { end, slips };
}

/** What stands between two commas, inner brackets taken as one piece. */
interface Item {
  readonly inMap: boolean;
  readonly pieces: Piece[];
}

interface Piece extends Omit<Token, 'type'> {
  readonly type: Token['type'] | 'inner';
}

/** The items of each pair of brackets, inner ones first. */
function collectionsIn(tokens: readonly Token[]): Item[][] {
  const done: Item[][] = [];
  const open: { readonly start: number; readonly inMap: boolean; readonly items: Item[] }[] = [];
  const close = (end: number) => {
    const inner = open.pop();
    if (!inner) return;
    done.push(inner.items.filter(({ pieces }) => pieces.length > 0));
    open.at(-1)?.items.at(-1)?.pieces.push({ type: 'inner', start: inner.start, end });
  };
  for (const token of tokens) {
    const around = open.at(-1);
    if (token.type === '{' || token.type === '[') {
      const inMap = token.type === '{';
      open.push({ start: token.start, inMap, items: [{ inMap, pieces: [] }] });
    } else if (token.type === '}' || token.type === ']') close(token.end);
    else if (token.type === ' ') continue;
    else if (token.type === ',') around?.items.push({ inMap: around.inMap, pieces: [] });
    else around?.items.at(-1)?.pieces.push(token);
  }
  while (open.length > 0) close(tokens.at(-1)?.end ?? 0);
  return done;
}

/** Who types one full-width sign there types them all, so they are one slip. */
function wideSigns(text: string, tokens: readonly Token[]): Slip[] {
  const wide = tokens.filter(({ isWide }) => isWide);
  const [first] = wide;
  const edits = wide.map(({ type, start, end }) =>
    replace(start, end, type === ' ' || isSpace(text[end]) || isWideSpace(text[end]) ? type : `${type} `),
  );
  return first ? [wideSlip({ message: 'wide-in-flow', at: first, edits })] : [];
}

/** A value that YAML does not take as it stands: it holds a colon, begins with a sign, or goes on after its quotes. */
function valueSlips({ text, isBroken }: Source, { inMap, pieces }: Item): Slip[] {
  const colons = pieces.flatMap(({ type }, index) => (type === ':' ? [index] : []));
  const [first = -1, second] = inMap ? colons : [];
  const value = pieces.slice(first + 1);
  const [head] = value;
  const end = value.at(-1)?.end;
  if (!head || end === undefined || (inMap && first < 0) || pieces.some(({ isUnclosed }) => isUnclosed))
    return [];
  const at = { start: head.start, end };
  const written = text.slice(head.start, end);
  const property = propertyIn(text, written);
  if (property !== 'none') return property === 'lost' ? [wantsQuotes('special-start', at, written)] : [];
  if (!isBroken) return [];
  if (/\s#/.test(written) && head.type === 'plain') return [wantsQuotes('hash-in-value', at, written)];
  const before = second === undefined ? undefined : pieces[second - 1];
  if (before) return missingComma(text, head, before) ?? [wantsQuotes('colon-in-value', at, written)];
  if (head.type === 'quoted') return value.length > 1 ? [wantsQuotes('quotes-in-value', at, written)] : [];
  if (head.type === 'inner') return value.length > 1 ? [wantsQuotes('special-start', at, written)] : [];
  return startsSpecial(written) ? [wantsQuotes('special-start', at, written)] : [];
}

/** `{ date: 2026-01-19 value: 104 }`: the text before the second colon ends with a key. */
function missingComma(text: string, value: Piece, before: Piece): Slip[] | undefined {
  const [, key = ''] = /(?:^|[\s"'\]}])([\p{L}_]+)$/u.exec(text.slice(value.start, before.end)) ?? [];
  const start = before.end - key.length;
  if (!isKnownKey(key) || start <= value.start) return undefined;
  const end = text.slice(0, start).trimEnd().length;
  return [
    slip({
      message: 'missing-comma',
      at: { start, end: before.end },
      edits: [insert(end, ',')],
      data: { key },
    }),
  ];
}

/** `{ target: 1,000 }` and `{ title: Plan, build and ship, status: done }`: what follows the comma is a key to YAML. */
function textsWithCommas(text: string, items: readonly Item[]): Slip[] {
  const slips: Slip[] = [];
  for (let index = 0; index < items.length; index++) {
    const value = textValue(items[index] as Item);
    let last = index;
    while (value && isRestOfText(text, items, last + 1)) last++;
    const end = items[last]?.pieces.at(-1)?.end;
    if (!value || last === index || end === undefined) continue;
    slips.push(commaSlip(text.slice(value.start, end), { start: value.start, end }));
    index = last;
  }
  return slips;
}

/** The plain text after the one colon of an item. */
function textValue({ inMap, pieces }: Item): Piece | undefined {
  const [, colon, value] = pieces;
  return inMap && pieces.length === 3 && colon?.type === ':' && value?.type === 'plain' ? value : undefined;
}

/** A last word without a colon is rather a key that is still being typed. */
function isRestOfText(text: string, items: readonly Item[], index: number): boolean {
  const item = items[index];
  const [piece] = item?.pieces ?? [];
  if (!item?.inMap || item.pieces.length !== 1 || piece?.type !== 'plain') return false;
  const written = text.slice(piece.start, piece.end);
  return index < items.length - 1 || !/^[A-Za-z_]+$/.test(written);
}

function commaSlip(written: string, at: { readonly start: number; readonly end: number }): Slip {
  if (!/^\D*\d{1,3}(?:,\d{3})+[^,]*$/.test(written))
    return slip({ message: 'comma-in-value', at, edits: [replace(at.start, at.end, quoted(written))] });
  const plain = written.replaceAll(',', '');
  return slip({
    message: 'comma-in-number',
    at,
    edits: [replace(at.start, at.end, plain)],
    data: { number: written, plain },
  });
}

function unclosedQuote(text: string, { start, end }: Token): Slip {
  const quote = text[start] as string;
  return slip({
    message: 'unclosed-quote',
    at: { start, end },
    edits: [insert(end, quote)],
    data: { quote },
  });
}

function unclosedBracket({ start, end, missing }: { start: number; end: number; missing: string }): Slip {
  return slip({
    message: 'unclosed-bracket',
    at: { start, end },
    edits: [insert(end, missing)],
    data: { close: missing.trim() },
  });
}
