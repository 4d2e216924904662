// What a line looks like that the quick reader takes: a field or an item, with all of its value, as most people write them.

/** A text with one of these in it is for the whole parser. */
export const unusual = /[^\P{Cc}\n\r]|[\u00a0\u3000\ufeff]|\r(?!\n)/u;

export const quoted = String.raw`"[^"\\\r\n]*"|'(?:[^'\r\n]|'')*'`;

/** Text between brackets, with the space behind it, that has no sign in it which may mean something else there. */
const first = String.raw`(?:[^\s,[\]{}"'*&!#:：，、?|>%@${'`'}-]|-(?=[^\s,[\]{}]))`;
const inList = String.raw`${first}(?:[^,[\]{}\r\n:：#，、]|(?<=\S)#)*`;
export const inMap = String.raw`${first}(?:[^,[\]{}\r\n:：#]|(?<=\S)#|(?<=\d):(?=\d)|(?<=https?):(?=//))*`;

const gap = String.raw` *(?:\r?\n *)?`;
const close = String.raw`(?:\r?\n *)?`;
/** Items with commas between them. Each kind of item is written once: what holds others would else be enormous. */
const several = (item: string, end: string) =>
  `${gap}(?:${item}(?:,${gap}(?!${end})|(?=${close}${end})))+${close}${end}`;
const listOf = (item: string) => String.raw`\[(?: *\]|${several(item, String.raw`\]`)})`;
const mapOf = (list: string) =>
  String.raw`\{${several(`[a-z_]+: +(?:(?:${quoted}|${list}) *|${inMap})`, String.raw`\}`)}`;
const texts = listOf(`(?:(?:${quoted}) *|${inList})`);
const things = listOf(`(?:(?:${quoted}|${mapOf(texts)}) *|${inList})`);
const comment = String.raw`(?: +#[^\r\n]*| *)`;
const end = String.raw`${comment}(?:\r?\n|$)`;

/** What stands in brackets, by the sign that opens them; sticky. Most are never asked for, and each takes long to compile. */
export const enclosed: Readonly<Record<string, RegExp>> = {
  '[': new RegExp(things, 'uy'),
  '{': new RegExp(mapOf(things), 'uy'),
};

/** Behind brackets. */
export const lineEnd = new RegExp(end, 'y');

/** Behind a key any text may stand that has no sign in front; behind a dash it could still be a key. */
const value = String.raw`(?:${quoted})|[[{]|[|>]-?(?=\n)|(?:[^\s#"'[\]{}*&!|>%@,?:${'`'}-]|-(?=\S))[^\r\n]*`;
const words = String.raw`(?:${quoted})|[[{]|[\p{L}_][^:：\r\n]*`;

/**
 * Indent, dashes, key, space, value; words without a key come as the last. A comment may follow; behind a bare text it is
 * part of what was found. Of brackets only the first is found. There is one way through it at most, so it is linear.
 */
export const calmLine = new RegExp(
  String.raw`( *)(?:((?:- +)*)(?:([a-z_]+):(?:( +)(${value}))?|(${words}))(?:${end}|(?<=[[{]))|(?:#[^\r\n]*)?(?:\r?\n|$))`,
  'uy',
);
