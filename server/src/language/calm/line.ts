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
const listOf = (item: string) => String.raw`\[(?: *\]|${gap}${item}(?:,${gap}${item})*${close}\])`;
const mapOf = (list: string) => {
  const pair = `[a-z_]+: +(?:(?:${quoted}|${list}) *|${inMap})`;
  return String.raw`\{${gap}${pair}(?:,${gap}${pair})*${close}\}`;
};
const texts = listOf(`(?:(?:${quoted}) *|${inList})`);
const things = listOf(`(?:(?:${quoted}|${mapOf(texts)}) *|${inList})`);
const enclosed = String.raw`(?:${quoted}|${things}|${mapOf(things)})(?= *(?:[\r\n]|$)| +#)`;
const comment = String.raw`(?: +#[^\r\n]*| *)`;

/** Behind a key any text may stand that has no sign in front; behind a dash it could still be a key. */
const value = String.raw`(?:${enclosed})|[|>]-?(?=\n)|(?:[^\s#"'[\]{}*&!|>%@,?:${'`'}-]|-(?=\S))[^\r\n]*`;
const words = String.raw`(?:${enclosed})|[\p{L}_][^:：\r\n]*`;

/**
 * Indent, dashes, key, space, value; words without a key come as the last. A comment may follow; behind a bare text it is
 * part of what was found. There is one way through it at most, so it is linear.
 */
export const calmLine = new RegExp(
  String.raw`( *)(?:((?:- +)*)(?:([a-z_]+):(?:( +)(${value}))?|(${words}))${comment}|#[^\r\n]*)?(?:\r?\n|$)`,
  'uy',
);
